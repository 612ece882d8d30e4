import { describe, expect, it } from 'vitest';
import { isSheetName } from '../../../src/domain/sheet/limits';
import { bidangSheetName, freeSheetName } from '../../../src/domain/sheet/names';

describe('the sheet of a bidang', () => {
  it.each([
    ['Perumahan', 'Bidang Perumahan'],
    ['Sekretariat', 'Sekretariat'],
    // Cut behind a word, never at one that leads on to what is gone.
    ['Perencanaan, Pengendalian, dan Evaluasi', 'Bidang Perencanaan…'],
    ['Bidang Pengendalian Penduduk dan Keluarga Berencana', 'Bidang Pengendalian Penduduk…'],
    ['Penyelenggaraan Penanaman Modal', 'Bidang Penyelenggaraan…'],
    ["Data 'Kinerja'", "Bidang Data 'Kinerja"],
    ['Sarana/Prasarana: [A]*?', 'Bidang Sarana Prasarana A'],
    ['P'.repeat(60), `Bidang ${'P'.repeat(23)}…`],
  ])('%s has a name that Excel takes and people know', (bidang, name) => {
    expect(bidangSheetName(bidang)).toBe(name);
    expect(isSheetName(name)).toBe(true);
  });

  it('keeps its number where such a sheet is there already', () => {
    const long = 'SOP Penyusunan Laporan Kinerja';
    expect(freeSheetName(long, [])).toBe(long);
    expect(freeSheetName(long, [long.toUpperCase()])).toBe('SOP Penyusunan Laporan… (2)');
  });
});
