import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../../../src/domain/sop/read/shown-number';
import { drawing, sopFrom } from '../sheet-of-text';

describe('a number as its cell shows it', () => {
  it.each([
    [10, '0" menit"', '10 menit'],
    [2, '0\\ "jam"', '2 jam'],
    [0.5, '0.0" hari"', '0,5 hari'],
    [1.25, '#,##0.00 "jam"', '1,25 jam'],
    [3, '"± "0" hari kerja"', '± 3 hari kerja'],
    [5, 'General" menit"', '5 menit'],
    [5, '0" menit";-0" menit"', '5 menit'],
    [0.875, '0.0%', '87,5%'],
    [10 / 1440, 'h:mm', '0:10'],
    [36 / 24, '[h]:mm', '36:00'],
    [10 / 1440, 'mm:ss', '0:10'],
    [10.5 / 1440, '[hh]:mm:ss', '0:10:30'],
    [46054, 'd-mmm', '01 Februari 2026'],
    [46054, '[$-421]dd mmmm yyyy;@', '01 Februari 2026'],
    [46054, 'yyyy\\-mm\\-dd', '01 Februari 2026'],
    [7, '0', '7'],
    [0.5, '# ?/?" jam"', '1/2 jam'],
    [1.5, '# ?/?" jam"', '1 1/2 jam'],
    [0.333333333, '?/?', '1/3'],
    [2, '# ??/??" hari"', '2 hari'],
    [0.96875, '# ??/??', '31/32'],
  ])('%s as %s', (value, format, shown) => {
    expect(shownNumber(value, format)?.text).toBe(shown);
  });
});

describe('waktu as Excel keeps it', () => {
  const waktu = (value: number | string, format = ''): unknown => {
    const { values } = drawing(`
      No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
      1 | Menyusun surat | ● | | Data | X | Surat
      2 | Mengirim surat | | ● | Surat | 5 menit | Resi`);
    const row = [...(values[1] ?? [])];
    row[5] = value;
    const formats = [[], ['', '', '', '', '', format]];
    const read = sopFrom({ name: 'SOP', values: [values[0] ?? [], row, values[2] ?? []], formats }).kegiatan[0]?.waktu;
    return read?.tanggal ?? read?.menit?.[1];
  };

  it.each([
    [10 / 1440, 'h:mm', 10],
    [1.5 / 24, '[h]:mm', 90],
    [2, '0" jam"', 120],
    [0.5, '0.0" hari"', 225],
    ['1:30', '', 90],
    [46054, 'd-mmm', { hari: 1, bulan: 2 }],
    [46054, '', { hari: 1, bulan: 2 }],
    ['3-Mei', '', { hari: 3, bulan: 5 }],
    ['2 Jan', '', { hari: 2, bulan: 1 }],
  ])('%s as "%s"', (value, format, read) => {
    expect(waktu(value, format)).toEqual(read);
  });
});
