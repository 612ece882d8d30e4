import { describe, expect, it } from 'vitest';
import { bidangSheetName } from '../../../../src/domain/kinerja/formulir/sheet-name';
import { isSheetName } from '../../../../src/domain/sheet/limits';

describe('the sheet of a bidang', () => {
  it.each([
    ['Perumahan', 'Bidang Perumahan'],
    ['Sekretariat', 'Sekretariat'],
    ['UPT Pasar', 'UPT Pasar'],
    [' Seksi  Tata Ruang', 'Seksi Tata Ruang'],
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
});
