import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import { inForce } from '../../../../src/domain/kinerja/pk-perubahan';

/** What a table says: of its program or indikator the figure before, the changed one (undefined: none), the one in force, and how many notes. */
function taken(...rows: readonly string[]) {
  const values = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('¶', '\n')));
  const pk = readPaste({ values }, 2026, []);
  const { pengaturan } = takePaste({ ...emptyPengaturan(2026), indikator: [], program: [] }, pk);
  const [program, ofNow] = [pengaturan.program[0], inForce(pengaturan).program[0]];
  const [indikator, indikatorNow] = [pengaturan.indikator[0], inForce(pengaturan).indikator[0]];
  return program
    ? [program.pagu, program.paguPerubahan, ofNow?.pagu, pk.catatan.length]
    : [indikator?.target, indikator?.perubahan?.target, indikatorNow?.target, pk.catatan.length];
}

describe('a cell with the figure before and after the agreement was changed', () => {
  it.each([
    ['DPA/DPPA', '1.000.000.000 / 1.200.000.000', [1e9, 1.2e9, 1.2e9, 0]],
    ['DPA/DPPA', '1.000.000.000¶1.200.000.000', [1e9, 1.2e9, 1.2e9, 0]],
    ['DPA/DPPA', '1 M / –', [1e9, undefined, 1e9, 1]],
    ['DPA/DPPA', '– / 1 M', ['', 1e9, 1e9, 0]],
    ['Pagu sebelum/sesudah perubahan', 'Rp 850 juta → Rp 900 juta', [85e7, 9e8, 9e8, 0]],
    ['Anggaran (semula/menjadi)', '850.000.000/850.000.000', [85e7, undefined, 85e7, 0]],
    ['Pagu (Rp)', 'semula 850.000.000 menjadi 900.000.000', [85e7, 9e8, 9e8, 0]],
    // Nothing says which is which: asked.
    ['Pagu (Rp)', '850.000.000 / 900.000.000', ['850.000.000 / 900.000.000', undefined, '850.000.000 / 900.000.000', 1]],
    ['Pagu (Rp)', 'Rp850.000.000 / Rp–', ['Rp850.000.000 / Rp–', undefined, 'Rp850.000.000 / Rp–', 1]],
    ['Pagu (Rp)', '1 M / –', ['1 M / –', undefined, '1 M / –', 1]],
  ])('keeps both of a program: %s, %s', (header, cell, expected) => {
    expect(taken(`Program | ${header}`, `Program Air | ${cell}`)).toEqual(expected);
  });

  it.each([
    ['Target (semula/menjadi)', '80 / 85', [80, 85, 85, 0]],
    ['Target PK/PK Perubahan', '80% / 85%', [80, 85, 85, 0]],
    ['Target', '80 menjadi 85', [80, 85, 85, 0]],
    ['Target', 'semula 80, menjadi 85', [80, 85, 85, 0]],
    ['Target', '85 (semula 80)', [80, 85, 85, 0]],
    ['Target', '80 → 85', [80, 85, 85, 0]],
    ['Target', '80 / 85', ['80 / 85', undefined, '80 / 85', 1]],
    ['Target (semula/menjadi)', '12 / 2026 / 3', ['12 / 2026 / 3', undefined, '12 / 2026 / 3', 1]],
  ])('keeps both of an indikator: %s, %s', (header, cell, expected) => {
    const [first, changed, now, notes] = taken(`Sasaran | Indikator | ${header}`, `Naik | IKM | ${cell}`);
    // How it is to be judged is asked of every new indikator, apart from the table's own notes.
    expect([first, changed, now, notes]).toEqual(expected);
  });
});

describe('a line in place of the changed figure', () => {
  it('leaves the first one in force, and says so', () => {
    expect(taken('Program | DPA | DPPA', 'Program Air | 1 M | –')).toEqual([1e9, undefined, 1e9, 1]);
    expect(taken('Sasaran | Indikator | Target PK | Target PK Perubahan', 'Naik | IKM | 80 | -')).toEqual([80, undefined, 80, 1]);
  });

  it('does so where it was typed into the settings as well', () => {
    const { pengaturan } = takePaste({ ...emptyPengaturan(2026), program: [] }, readPaste({ values: [['Program', 'Pagu'], ['Program Air', '500']] }, 2026, [])); // prettier-ignore
    const typed = { ...pengaturan, program: pengaturan.program.map((one) => ({ ...one, paguPerubahan: '–' })) };
    expect(inForce(typed).program[0]?.pagu).toBe(500);
  });
});
