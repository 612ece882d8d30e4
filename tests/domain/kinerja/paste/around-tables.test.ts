import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { readTable } from '../../../../src/files/table/read-table';

describe('what stands below a table, and for what stands above', () => {
  const rows = (...lines: readonly (readonly string[])[]): string => lines.map((one) => one.join('\t')).join('\n');
  const read = (text: string) => readPaste(readTable(text, '').sheets[0] ?? { values: [] }, 2025, []);
  const HEAD = ['No', 'Sasaran', 'Indikator', 'Target'];
  const BODY = [
    ['1', 'Mutu data', 'Jumlah kegiatan', '12 kegiatan'],
    ['2', 'Pelayanan', 'Kepuasan', '85'],
  ];

  it.each([
    [
      ['', '', '', ''],
      ['', 'Pihak Kedua,', 'Sambas, 2 Januari 2025', ''],
      ['', 'Bupati Sambas,', 'Kepala Dinas,', ''],
      ['', 'SATONO', 'BUDI', ''],
      ['', '', 'NIP. 197001011995011001', ''],
    ],
    [
      ['Mengetahui,', '', '', ''],
      ['Kepala Dinas', 'Perencana', '', ''],
      ['BUDI', 'SITI', '', ''],
    ],
    [
      ['', '', 'Sambas,          Januari 2025', ''],
      ['', '', 'Kepala Dinas Pangan', ''],
      ['', '', 'BUDI', ''],
    ],
  ])('takes no signature for a sasaran or an indikator', (...signatures) => {
    const { sasaran, indikator, lewat } = read(rows(HEAD, ...BODY, ...signatures));
    expect(sasaran.map(({ nama }) => nama)).toEqual(['Mutu data', 'Pelayanan']);
    expect(indikator.map(({ nama }) => nama)).toEqual(['Jumlah kegiatan', 'Kepuasan']);
    const told = lewat.filter((one) => one.tampaknya === 'teks-lain');
    expect(told).toHaveLength(signatures.filter((one) => one.some((text) => text !== '')).length);
  });

  it('takes no signature for a program, and reads the table after them', () => {
    const text = rows(
      ['Program', 'Anggaran'],
      ['Program A', '100.000.000'],
      ['Sambas, 2 Januari 2025', ''],
      ['Kepala Dinas,', ''],
      ['BUDI', ''],
      HEAD,
      ...BODY,
    );
    const { program, indikator } = read(text);
    expect(program.map(({ nama }) => nama)).toEqual(['Program A']);
    expect(indikator).toHaveLength(2);
  });

  it('takes an indikator that begins as a total does for one where it has a target, and totals for none', () => {
    const text = rows(
      ['Program', 'Indikator', 'Target', 'Pagu'],
      ['Program A', 'Jumlah kegiatan', '12', '100.000.000'],
      ['', 'Total', '100', '1'],
      ['', 'Jumlah anggaran', '', '100.000.000'],
    );
    const { program, indikator, lewat } = read(text);
    expect(program.map(({ nama }) => nama)).toEqual(['Program A']);
    expect(indikator.map(({ nama }) => nama)).toEqual(['Jumlah kegiatan']);
    expect(lewat.filter((one) => one.tampaknya === 'jumlah')).toHaveLength(2);
  });

  it('reads idem and ditto signs as what stands above them', () => {
    const { sasaran, indikator } = read(rows(HEAD, ...BODY, ['3', 'idem', 'Waktu layanan', '〃'], ['4', 's.d.a', 'Aduan', '3']));
    expect(sasaran).toHaveLength(2);
    expect(indikator.map((one) => [one.sasaran, one.target])).toEqual([
      ['Mutu data', 12],
      ['Pelayanan', 85],
      ['Pelayanan', 85],
      ['Pelayanan', 3],
    ]);
  });
});
