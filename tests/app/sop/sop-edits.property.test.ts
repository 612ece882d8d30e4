import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { run } from '../../../src/app/use-case';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { actorMarkText } from '../../../src/domain/sop/actor-mark';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import type { Templat } from '../../../src/domain/sop/templat/templates';
import { KALBAR } from '../../../src/domain/sop/templat/templates';
import type { SopChange } from '../../../src/domain/sop/write/sop-change';
import { emptyBook } from '../../../src/files/xlsx/book';
import type { BookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };
const JABATAN = ['Kepala Dinas', 'Sekretaris', 'Kasubbag Umum', 'Kepala Bidang', 'Analis', 'Bendahara', 'Arsiparis', 'Operator'];

/** A made-up SOP with marks: up to 30 kegiatan and 8 pelaksana. */
const templates: fc.Arbitrary<Templat> = fc.integer({ min: 2, max: 8 }).chain((actors) =>
  fc
    .array(
      fc.record({
        actor: fc.nat(actors - 1),
        decides: fc.boolean(),
        back: fc.nat(),
        helper: fc.option(fc.nat(actors - 1), { freq: 4, nil: undefined }),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((rows): Templat => ({
      ...KALBAR,
      pelaksana: JABATAN.slice(0, actors),
      kegiatan: rows.map(({ actor, decides, back, helper }, index) => {
        const ends = index === 0 || index === rows.length - 1;
        const mark = ends
          ? actorMarkText('terminator')
          : decides
            ? actorMarkText('decision', String((back % index) + 1))
            : actorMarkText('process');
        return {
          nomor: String(index + 1),
          uraian: `Melaksanakan pekerjaan bagian ${String(index + 1)}`,
          kelengkapan: 'Dokumen',
          waktu: '10 menit',
          output: `Hasil ${String(index + 1)}`,
          keterangan: '',
          tanda: [
            { pelaksana: actor, teks: mark },
            ...(helper !== undefined && helper !== actor ? [{ pelaksana: helper, teks: actorMarkText('process') }] : []),
          ],
        };
      }),
    })),
);

async function look(workbook: BookWorkbook): Promise<{ readonly sheet: SheetSnapshot; readonly sop: Sop }> {
  const snapshot = await workbook.read([{ sheet: { name: 'SOP' }, parts: ['values', 'formulas', 'merges', 'shapes', 'sizes'] }]);
  const sheet = snapshot.sheets[0];
  const sop = sheet && readSops(sheet).sops[0];
  if (!sheet || !sop) throw new Error('the SOP is gone');
  return { sheet, sop };
}

async function drawn(templat: Templat): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  await run(workbook, writeTemplate, { templat }, stamp);
  expect(await run(workbook, drawSopUseCase, { sheet: 'SOP' }, stamp)).toMatchObject({ ok: true });
  return workbook;
}

/** What an SOP says, whatever cells it stands in. */
const meaning = (sop: Sop): unknown =>
  sop.kegiatan.map((one) => ({
    uraian: one.uraian,
    output: one.output,
    pelaku: one.pelaku.map((pelaku) => `${pelaku.pelaksana} ${pelaku.simbol}`).sort(),
    kembali: one.kembali === undefined ? undefined : sop.kegiatan[one.kembali]?.uraian,
  }));

/** What is out of order after a change, in words. */
function wrongAfter(change: SopChange, before: Sop, after: Sop, sheet: SheetSnapshot): readonly string[] {
  const wrong: string[] = [];
  after.kegiatan.forEach((one, index) => {
    if (one.nomor !== String(index + 1) && change.kind !== 'move-pelaksana')
      wrong.push(`kegiatan ${String(index)} has number ${one.nomor}`);
    if ((one.kembali ?? -1) >= one.index) wrong.push(`kegiatan ${one.nomor} returns forward`);
  });
  const marks = after.kegiatan.reduce((sum, one) => sum + one.pelaku.length, 0);
  const symbols = (sheet.shapes ?? []).filter((shape) => shape.name.startsWith('runut:simbol:')).length;
  // A table that had lost its last mark had no drawing left to follow; the first new mark waits to be drawn on request.
  const followed = before.kegiatan.some((one) => one.pelaku.length > 0);
  if (followed && marks !== symbols) wrong.push(`${String(marks)} marks but ${String(symbols)} symbols`);
  const texts = (sop: Sop): string =>
    sop.kegiatan
      .map((one) => `${one.uraian}|${one.output}`)
      .sort()
      .join('\n');
  if (change.kind === 'move-kegiatan' && texts(before) !== texts(after)) wrong.push('moving lost a text');
  if (change.kind === 'move-pelaksana' && JSON.stringify(meaning(before)) !== JSON.stringify(meaning(after)))
    wrong.push('reordering changed a meaning');
  if (change.kind === 'delete-pelaksana' && after.pelaksana.length < before.pelaksana.length) {
    const actors = (sop: Sop): string =>
      JSON.stringify(
        sop.kegiatan.map((one) => one.pelaku.map((pelaku) => pelaku.pelaksana).filter((id) => id !== change.pelaksana)),
      );
    if (actors(before) !== actors(after)) wrong.push('another pelaksana lost or gained a mark');
    if (texts(before) !== texts(after)) wrong.push('removing a pelaksana lost a text');
    const identity = (sop: Sop): string => JSON.stringify(sop.identitas.map(({ field, isi }) => [field, isi]));
    if (identity(before) !== identity(after)) wrong.push('removing a pelaksana changed the identity block');
  }
  return wrong;
}

describe('any SOP', () => {
  it('reads back the same from its drawing alone', async () => {
    await fc.assert(
      fc.asyncProperty(templates, async (templat) => {
        const { sheet, sop } = await look(await drawn(templat));
        const actors = new Set(sop.pelaksana.map((one) => one.column));
        const rows = new Set(sop.kegiatan.map((one) => one.row));
        const values = sheet.values.map((row, r) => row.map((value, c) => (rows.has(r) && actors.has(c) ? '' : value)));
        const again = readSops({ ...sheet, values }).sops[0];
        expect(again && meaning(again)).toEqual(meaning(sop));
      }),
      { numRuns: 60 },
    );
  });

  it('stays in order whatever a person does to its table', async () => {
    const changes = fc.array(fc.record({ what: fc.nat(5), a: fc.nat(), b: fc.nat() }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(templates, changes, async (templat, todo) => {
        const workbook = await drawn(templat);
        let before = (await look(workbook)).sop;
        for (const { what, a, b } of todo) {
          const count = before.kegiatan.length;
          const actor = before.pelaksana[a % before.pelaksana.length]?.id ?? '';
          const options: readonly SopChange[] = [
            { kind: 'insert-kegiatan', at: a % (count + 1), uraian: 'Menyisipkan pekerjaan baru', pelaksana: actor },
            { kind: 'delete-kegiatan', kegiatan: a % count },
            { kind: 'move-kegiatan', kegiatan: a % count, to: b % count },
            { kind: 'split-kegiatan', kegiatan: a % count, uraian: ['Memulai pekerjaan', 'Menuntaskan pekerjaan'] },
            { kind: 'move-pelaksana', pelaksana: actor, to: b % before.pelaksana.length },
            { kind: 'delete-pelaksana', pelaksana: actor },
          ];
          const change = options[what] ?? { kind: 'delete-kegiatan', kegiatan: a % count };
          const done = await run(workbook, changeSopUseCase, { sheet: 'SOP', change }, stamp);
          const refusal = done.ok ? undefined : done.refusal.kind;
          expect([undefined, 'kegiatan-terakhir', 'pelaksana-terakhir']).toContain(refusal);
          const { sop, sheet } = await look(workbook);
          expect(wrongAfter(change, before, sop, sheet)).toEqual([]);
          if (!before.kegiatan.some((one) => one.pelaku.length > 0)) return;
          before = sop;
        }
      }),
      { numRuns: 40 },
    );
  });
});
