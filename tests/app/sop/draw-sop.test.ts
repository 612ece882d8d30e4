import { describe, expect, it } from 'vitest';
import { drawnWith } from '../../../src/app/sop/draw-sop';
import { applyToSheet } from '../../../src/domain/sheet/apply-edits';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import { drawing } from '../../domain/sop/sheet-of-text';

const LONG = 'Memeriksa kelengkapan '.repeat(400).trim();

/** Two tables side by side; the second kegiatan of the left one is taller than Excel's highest row. */
const beside = (kasi: string): SheetSnapshot => ({
  ...drawing(`
    No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output | | No | Kegiatan | Camat | Kasi | Kelengkapan | Waktu | Output
    1 | Menyusun konsep | | ■ | Data | 2 hari | Konsep | | 1 | Menerima berkas | | ■ | Berkas | 5 menit | Berkas tercatat
    2 | ${LONG} | ■ | | Konsep | 1 hari | Konsep diperiksa | | 2 | Meneliti surat | ■ | | Surat | 10 menit | Surat
    3 | Mengirim konsep | | ■ | Konsep | 1 hari | Tanda terima | | 3 | Mencatat surat | | ${kasi} | Surat | 5 menit | Resi`),
  merges: [],
  shapes: [],
  sizes: { columns: Array.from({ length: 15 }, () => 60), rows: [] },
});

const said = ({ kegiatan }: Sop) => kegiatan.map(({ nomor, uraian, pelaku }) => [nomor, uraian, pelaku.length]);

function draw(sheet: SheetSnapshot): SheetSnapshot {
  const { sops } = readSops(sheet);
  const drawn = sops[0] && drawnWith(sops[0], sops, sheet, false);
  if (!drawn?.ok) throw new Error('not drawn');
  return applyToSheet(sheet, drawn.value.edits);
}

describe('drawing a kegiatan taller than Excel’s highest row', () => {
  it.each([
    ['is drawn, too', '■'],
    ['has a step that is nobody’s', ' '],
  ])('leaves the table beside it whole, which %s', (_, kasi) => {
    const sheet = beside(kasi);
    const before = readSops(sheet).sops;
    const after = readSops(draw(sheet)).sops;
    expect(before).toHaveLength(2);
    expect(after.map(said)).toEqual(before.map(said));
    const rows = after.map(({ kegiatan }) => kegiatan.map((one) => one.rows));
    expect(rows[0]?.[1]).toBeGreaterThan(1);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('is done again after a stop without leaving blank rows in the table', () => {
    const sheet = beside('■');
    const once = draw(sheet);
    const { sops } = readSops(sheet);
    const drawn = sops[0] && drawnWith(sops[0], sops, sheet, false);
    if (!drawn?.ok) throw new Error('not drawn');
    const { edits } = drawn.value;
    const opening = edits.findLastIndex(({ kind }) => kind === 'insert-rows') + 1;
    expect(opening).toBeGreaterThan(10);
    for (let done = 1; done <= opening; done += 1) {
      const stopped = applyToSheet(sheet, edits.slice(0, done));
      expect(readSops(stopped).sops.map(said)).toEqual(sops.map(said));
      const healed = draw(stopped);
      expect([healed.values, healed.merges?.length]).toEqual([once.values, once.merges?.length]);
    }
  });
});
