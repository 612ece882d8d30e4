import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../../src/domain/rules/check';
import { applyToSheet } from '../../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { drawing, seed } from '../sheet-of-text';

const TABLE = `
No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output
1 | Menyusun konsep | | ● | Data | 5 menit | Konsep
2 | Memeriksa konsep | ● | | Konsep | 5 menit | Konsep diperiksa
`;

/** The sheet after the one fix of this rule whose label says so. */
function fixed(sheet: SheetSnapshot, label: RegExp): SheetSnapshot {
  const [sop] = readSops(sheet).sops;
  const fix =
    sop && checkSop(sop).findings.find((one) => one.rule === 'identitas-required' && label.test(one.fix?.label.id ?? ''))?.fix;
  if (!fix || fix.certain) throw new Error('no such fix, or one that does not ask');
  return applyToSheet(sheet, fix.edits);
}

describe('a missing identity block', () => {
  it.each([
    ['above a table at the top', TABLE],
    ['between a letterhead and the title', `PEMERINTAH KABUPATEN CONTOH |\n~\nSOP PENYUSUNAN LKJ |\n${TABLE.trim()}`],
  ])('is written %s, and nothing else moves or goes', (_, text) => {
    const sheet = drawing(text);
    const before = readSops(sheet).sops[0];
    const after = fixed(sheet, /Tulis blok identitas/);
    const [sop] = readSops(after).sops;
    expect(sop?.identitas.map(({ field, isi }) => [field, isi.length])).toHaveLength(13);
    expect(sop?.identitas.every(({ isi }) => isi.length === 0)).toBe(true);
    expect(sop?.kegiatan.map(({ uraian, pelaku }) => [uraian, pelaku.map(({ pelaksana }) => pelaksana)])).toEqual(
      before?.kegiatan.map(({ uraian, pelaku }) => [uraian, pelaku.map(({ pelaksana }) => pelaksana)]),
    );
    const texts = (of: SheetSnapshot): readonly string[] => of.values.flat().map(String).filter(Boolean);
    expect(texts(after)).toEqual(expect.arrayContaining([...texts(sheet)]));
    expect(sop && checkSop(sop).findings.filter(({ rule }) => rule === 'identitas-required')).toHaveLength(13);
  });
});

describe('the name of the Sinjai SOP that slipped into Disahkan oleh', () => {
  it('is moved to Nama SOP when asked', () => {
    const sheet = seed('sinjai-sop23-data-kinerja-triwulan');
    const after = readSops(fixed(sheet, /Pindahkan ke Nama SOP/)).sops[0];
    const isi = (field: string): string | undefined => after?.identitas.find((one) => one.field === field)?.isi.join(' ');
    expect(isi('nama')).toMatch(/^Pencatatan dan Pendaftaran Data Kinerja \(LKJ\)/);
    expect(isi('disahkan-oleh')).toMatch(/^Kepala Dinas .* Kabupaten Sinjai$/);
    expect(isi('disahkan-oleh')).not.toContain('Pendaftaran Data');
  });
});
