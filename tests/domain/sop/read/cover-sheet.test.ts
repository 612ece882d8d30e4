import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../src/app/sop/check';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { identitasOf } from '../../../../src/domain/sop/sop';
import { withCover } from '../../../../src/domain/sop/read/cover-sheet';
import { CLEAN } from '../../rules/findings';
import { drawing, sopFrom } from '../sheet-of-text';

const [identitas, tabel] = (() => {
  const lines = CLEAN.split('\n');
  const at = lines.findIndex((line) => line.startsWith('No |'));
  return [lines.slice(0, at).join('\n'), lines.slice(at).join('\n')];
})();
const sop = sopFrom(tabel);
const sampul = (name: string, text = identitas): SheetSnapshot => drawing(text, name);

const temuan = (...others: readonly SheetSnapshot[]): readonly string[] => {
  const sheet = { ...drawing(tabel), name: 'SOP' };
  const checked = checkSheet({ sheetNames: [], active: 'SOP', sheets: [sheet, ...others] }, { sheet: 'SOP' });
  if (!checked.ok) throw new Error('no SOP');
  return checked.outcome.hasil.flatMap((one) => one.findings.map((finding) => `${finding.rule}: ${finding.message.id}`));
};

describe('an identity block on a sheet of its own', () => {
  it('belongs to the one SOP that has none', () => {
    const [read] = withCover([sop], [sampul('Cover')]);
    expect(read?.judul).toBe('Penyusunan Laporan Kinerja');
    expect(read?.identitasLain?.sheet).toBe('Cover');
    expect(read && identitasOf(read)).toHaveLength(13);
    expect(temuan(sampul('Identitas SOP'))).toEqual([]);
    expect(temuan()).toEqual([expect.stringContaining('identitas-required')]);
  });

  it('is checked too, and what is wrong is told by its sheet and cell, to be put right there', () => {
    const found = temuan(sampul('Sampul', identitas.replace('000/12/2025', '')));
    expect(found).toEqual([expect.stringMatching(/^identitas-required: .*Nomor SOP.*\(Lembar Sampul, sel D1\.\)$/)]);
  });

  it('is not guessed: another sheet, two covers or a list with a few labels give none', () => {
    expect(withCover([sop], [sampul('Lampiran')])).toEqual([sop]);
    expect(withCover([sop], [sampul('Cover'), sampul('Sampul')])).toEqual([sop]);
    expect(withCover([sop], [sampul('Cover', 'Nomor SOP | 1\nNama SOP | Surat')])).toEqual([sop]);
    expect(withCover([sop, sop], [sampul('Cover')])).toEqual([sop, sop]);
  });
});
