import { describe, expect, it } from 'vitest';
import { acceptUsulanUseCase } from '../../../src/app/sop/accept-usulan';
import { changeSopUseCase } from '../../../src/app/sop/change-sop';
import { drawSopUseCase } from '../../../src/app/sop/draw-sop';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { run } from '../../../src/app/use-case';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import { suggestPelaksana } from '../../../src/domain/sop/suggest/suggest-pelaksana';
import type { Templat } from '../../../src/domain/sop/templat/templates';
import { KALBAR, SINJAI } from '../../../src/domain/sop/templat/templates';
import type { SopChange } from '../../../src/domain/sop/write/sop-change';
import { emptyBook } from '../../../src/files/xlsx/book';
import type { BookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

async function sheetNow(workbook: BookWorkbook, name = 'SOP'): Promise<SheetSnapshot> {
  const snapshot = await workbook.read([{ sheet: { name }, parts: ['values', 'formulas', 'merges', 'shapes', 'sizes'] }]);
  const sheet = snapshot.sheets[0];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function sopNow(workbook: BookWorkbook): Promise<Sop> {
  const sop = readSops(await sheetNow(workbook)).sops[0];
  if (!sop) throw new Error('no SOP on the sheet');
  return sop;
}

async function started(templat: Templat): Promise<BookWorkbook> {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  const written = await run(workbook, writeTemplate, { templat }, stamp);
  expect(written).toMatchObject({ ok: true, value: { sheet: 'SOP' } });
  return workbook;
}

async function accepted(templat: Templat): Promise<BookWorkbook> {
  const workbook = await started(templat);
  const usulan = suggestPelaksana(await sopNow(workbook));
  const outcome = await run(workbook, acceptUsulanUseCase, { sheet: 'SOP', usulan }, stamp);
  expect(outcome).toMatchObject({ ok: true, value: { accepted: templat.kegiatan.length } });
  return workbook;
}

async function change(workbook: BookWorkbook, what: SopChange): Promise<Sop> {
  const outcome = await run(workbook, changeSopUseCase, { sheet: 'SOP', change: what }, stamp);
  expect(outcome).toMatchObject({ ok: true });
  return sopNow(workbook);
}

const returns = (sop: Sop): readonly (readonly [number, number])[] =>
  sop.kegiatan.flatMap((one) => (one.kembali === undefined ? [] : [[one.index + 1, one.kembali + 1] as const]));

const numbers = (sop: Sop): readonly string[] => sop.kegiatan.map((one) => one.nomor);

describe('a template on a sheet', () => {
  it.each([
    [KALBAR, 9],
    [SINJAI, 8],
  ])('is read back as the same SOP', async (templat, count) => {
    const sop = await sopNow(await started(templat));
    expect(sop.kegiatan.map((one) => one.uraian)).toEqual(templat.kegiatan.map((one) => one.uraian));
    expect(sop.kegiatan).toHaveLength(count);
    expect(sop.pelaksana.map((one) => one.nama)).toEqual(templat.pelaksana);
    expect(sop.kegiatan.map((one) => one.waktu.teks)).toEqual(templat.kegiatan.map((one) => one.waktu));
    expect(new Set(sop.identitas.map((one) => one.field)).size).toBe(13);
  });

  it('keeps the slips of the Kalbar seed for the findings to show', async () => {
    const sop = await sopNow(await started(KALBAR));
    expect(numbers(sop)).toEqual(['1', '2', '3', '4', '4', '6', '7', '8', '9']);
    expect(sop.kegiatan[0]).toMatchObject({ kelengkapan: '', output: '', waktu: { teks: '' } });
  });

  it('takes one read and one write, and never overwrites a sheet that holds something', async () => {
    const workbook = await started(KALBAR);
    expect(workbook.calls).toEqual({ read: 1, write: 1 });
    const again = await run(workbook, writeTemplate, { templat: 'sinjai-data-kinerja' }, stamp);
    expect(again).toMatchObject({ ok: true, value: { sheet: 'SOP (2)' } });
    expect((await sopNow(workbook)).kegiatan).toHaveLength(9);
  });

  it('is refused with a reason when there is no such template', async () => {
    const refused = await run(createBookWorkbook(emptyBook()), writeTemplate, { templat: 'tidak-ada' }, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'templat-tidak-ada' } });
  });
});

describe('drawing', () => {
  it('is refused while a kegiatan has no pelaksana, and names the kegiatan', async () => {
    const refused = await run(await started(KALBAR), drawSopUseCase, { sheet: 'SOP' }, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'tanpa-pelaksana', kegiatan: [0, 1, 2, 3, 4, 5, 6, 7, 8] } });
  });

  it('draws Kalbar once its proposals are accepted: nine symbols, eleven arrows', async () => {
    const workbook = await accepted(KALBAR);
    const shapes = (await sheetNow(workbook)).shapes ?? [];
    expect(shapes.filter((one) => one.name.startsWith('runut:simbol:'))).toHaveLength(9);
    expect(shapes.filter((one) => /^runut:(panah|tidak):/.test(one.name))).toHaveLength(11);
    expect(returns(await sopNow(workbook))).toEqual([
      [5, 4],
      [6, 5],
      [7, 6],
    ]);
  });

  it('drawn twice is the same drawing', async () => {
    const workbook = await accepted(KALBAR);
    const before = (await sheetNow(workbook)).shapes;
    const heights = (await sheetNow(workbook)).sizes;
    await run(workbook, drawSopUseCase, { sheet: 'SOP' }, stamp);
    expect((await sheetNow(workbook)).shapes).toEqual(before);
    expect((await sheetNow(workbook)).sizes).toEqual(heights);
  });

  it('reads back as the same SOP from the shapes alone', async () => {
    const workbook = await accepted(KALBAR);
    const sheet = await sheetNow(workbook);
    const marked = await sopNow(workbook);
    const cells = new Set(marked.kegiatan.flatMap((one) => one.pelaku.map((p) => `${String(p.at.row)}:${String(p.at.column)}`)));
    const values = sheet.values.map((row, r) => row.map((value, c) => (cells.has(`${String(r)}:${String(c)}`) ? '' : value)));
    const drawn = readSops({ ...sheet, values }).sops[0];
    const plain = (sop: Sop | undefined): unknown =>
      sop?.kegiatan.map((one) => ({ pelaku: one.pelaku.map((p) => [p.pelaksana, p.simbol]), kembali: one.kembali }));
    expect(plain(drawn)).toEqual(plain(marked));
  });

  it('leaves shapes of the office alone and asks before drawing over them', async () => {
    const workbook = await accepted(SINJAI);
    const sheet = await sheetNow(workbook);
    const symbol = (sheet.shapes ?? []).find((one) => one.name.startsWith('runut:simbol:'));
    expect(symbol).toBeDefined();
    await workbook.write([
      {
        kind: 'shapes',
        sheet: 'SOP',
        prefix: 'milik-kantor',
        shapes: [
          {
            kind: 'symbol',
            name: 'milik-kantor 1',
            symbol: 'process',
            alt: '',
            box: { left: symbol?.left ?? 0, top: symbol?.top ?? 0, width: 40, height: 20 },
          },
        ],
      },
    ]);
    expect(await run(workbook, drawSopUseCase, { sheet: 'SOP' }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'gambar-lain', gambar: 1 },
    });
    expect(await run(workbook, drawSopUseCase, { sheet: 'SOP', overwrite: true }, stamp)).toMatchObject({ ok: true });
    expect((await sheetNow(workbook)).shapes?.some((one) => one.name === 'milik-kantor 1')).toBe(true);
  });
});

describe('editing as a person works', () => {
  it('inserts a kegiatan: numbers, returns and drawing follow', async () => {
    const sop = await change(await accepted(KALBAR), {
      kind: 'insert-kegiatan',
      at: 2,
      uraian: 'Mencatat disposisi',
      pelaksana: 'sekretaris',
    });
    expect(numbers(sop)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(sop.kegiatan[2]?.uraian).toBe('Mencatat disposisi');
    expect(returns(sop)).toEqual([
      [6, 5],
      [7, 6],
      [8, 7],
    ]);
  });

  it('appends a kegiatan at the end of the table', async () => {
    const workbook = await accepted(KALBAR);
    const sop = await change(workbook, { kind: 'insert-kegiatan', at: 9, uraian: 'Menyampaikan LKj', pelaksana: 'tim lkj' });
    expect(sop.kegiatan.at(-1)).toMatchObject({ nomor: '10', uraian: 'Menyampaikan LKj', pelaku: [{ simbol: 'terminator' }] });
    expect(sop.kegiatan.at(-2)).toMatchObject({ pelaku: [{ simbol: 'process' }] });
    expect((await sheetNow(workbook)).shapes?.some((one) => one.name === 'runut:simbol:10:4')).toBe(true);
  });

  it('deletes a kegiatan: a return to it is dropped, the others move up', async () => {
    const sop = await change(await accepted(KALBAR), { kind: 'delete-kegiatan', kegiatan: 3 });
    expect(numbers(sop)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(returns(sop)).toEqual([
      [5, 4],
      [6, 5],
    ]);
  });

  it('moves a kegiatan with its texts and marks', async () => {
    const workbook = await accepted(SINJAI);
    const before = await sopNow(workbook);
    const sop = await change(workbook, { kind: 'move-kegiatan', kegiatan: 5, to: 2 });
    expect(sop.kegiatan[2]).toMatchObject({ uraian: before.kegiatan[5]?.uraian, nomor: '3', output: before.kegiatan[5]?.output });
    expect(sop.kegiatan[2]?.pelaku[0]?.pelaksana).toBe(before.kegiatan[5]?.pelaku[0]?.pelaksana);
    expect(sop.kegiatan[3]?.uraian).toBe(before.kegiatan[2]?.uraian);
    expect(sop.kegiatan).toHaveLength(8);
  });

  it('splits a decision: the second part decides', async () => {
    const sop = await change(await accepted(KALBAR), {
      kind: 'split-kegiatan',
      kegiatan: 4,
      uraian: ['Memeriksa konsep LKj', 'Memaraf konsep LKj'],
    });
    expect(sop.kegiatan[4]).toMatchObject({ uraian: 'Memeriksa konsep LKj', output: '', pelaku: [{ simbol: 'process' }] });
    expect(sop.kegiatan[5]).toMatchObject({ uraian: 'Memaraf konsep LKj', pelaku: [{ simbol: 'decision' }], kembali: 3 });
    expect(returns(sop)).toEqual([
      [6, 4],
      [7, 5],
      [8, 7],
    ]);
  });

  it.each([0, 2, 4])('adds a pelaksana at place %i without a gap in the document', async (at) => {
    const workbook = await accepted(KALBAR);
    const before = await sopNow(workbook);
    const sop = await change(workbook, { kind: 'add-pelaksana', at, nama: 'Bendahara' });
    expect(sop.pelaksana.map((one) => one.nama)[at]).toBe('Bendahara');
    expect(sop.pelaksana).toHaveLength(5);
    expect(sop.kegiatan.map((one) => one.pelaku.map((p) => p.pelaksana))).toEqual(
      before.kegiatan.map((one) => one.pelaku.map((p) => p.pelaksana)),
    );
    expect(sop.kegiatan.map((one) => one.output)).toEqual(before.kegiatan.map((one) => one.output));
    expect(returns(sop)).toEqual(returns(before));
  });

  it('renames a pelaksana and refuses a name that is taken', async () => {
    const workbook = await accepted(KALBAR);
    const sop = await change(workbook, { kind: 'rename-pelaksana', pelaksana: 'tim lkj', nama: 'Tim Penyusun LKj' });
    expect(sop.pelaksana.at(-1)?.nama).toBe('Tim Penyusun LKj');
    expect(sop.kegiatan[3]?.pelaku[0]?.pelaksana).toBe('tim penyusun lkj');
    const refused = await run(
      workbook,
      changeSopUseCase,
      { sheet: 'SOP', change: { kind: 'rename-pelaksana', pelaksana: 'sekretaris', nama: 'kepala dinas' } },
      stamp,
    );
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'nama-sudah-ada' } });
  });

  it('reorders the pelaksana: marks go with their column', async () => {
    const workbook = await accepted(KALBAR);
    const before = await sopNow(workbook);
    const sop = await change(workbook, { kind: 'move-pelaksana', pelaksana: 'tim lkj', to: 0 });
    expect(sop.pelaksana.map((one) => one.nama)).toEqual([
      'Tim LKj',
      'Kepala Dinas',
      'Sekretaris',
      'Kasubbag Renja, Monev dan Keuangan',
    ]);
    expect(sop.kegiatan.map((one) => one.pelaku[0]?.pelaksana)).toEqual(before.kegiatan.map((one) => one.pelaku[0]?.pelaksana));
  });

  it.each(['kepala dinas', 'sekretaris', 'tim lkj'])('removes the pelaksana %s and leaves no gap in the document', async (id) => {
    const workbook = await accepted(KALBAR);
    const before = await sopNow(workbook);
    const wide = (sheet: SheetSnapshot): number => Math.round((sheet.sizes?.columns ?? []).reduce((sum, one) => sum + one, 0));
    const was = wide(await sheetNow(workbook));
    const sop = await change(workbook, { kind: 'delete-pelaksana', pelaksana: id });
    expect(sop.pelaksana.map((one) => one.id)).toEqual(before.pelaksana.map((one) => one.id).filter((one) => one !== id));
    expect(sop.kegiatan.map((one) => one.pelaku.map((p) => p.pelaksana))).toEqual(
      before.kegiatan.map((one) => one.pelaku.map((p) => p.pelaksana).filter((one) => one !== id)),
    );
    expect(sop.identitas.map(({ field, isi }) => [field, isi])).toEqual(before.identitas.map(({ field, isi }) => [field, isi]));
    expect(sop.bandPelaksana?.columns).toBe(3);
    expect(Math.abs(wide(await sheetNow(workbook)) - was)).toBeLessThan(2);
  });

  it('refuses to remove the last pelaksana, and one of several in the same column', async () => {
    const one = createBookWorkbook(emptyBook('SOP'));
    await one.write([
      {
        kind: 'write',
        sheet: 'SOP',
        at: { row: 0, column: 0 },
        values: [
          ['No', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output'],
          ['1', 'Mencatat surat', 'Arsiparis', 'Surat', '5 menit', 'Catatan'],
          ['2', 'Meneruskan surat', 'Sekretaris', 'Catatan', '5 menit', 'Disposisi'],
        ],
      },
    ]);
    const refused = await run(
      one,
      changeSopUseCase,
      { sheet: 'SOP', change: { kind: 'delete-pelaksana', pelaksana: 'sekretaris' } },
      stamp,
    );
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'kolom-bersama' } });
    const workbook = await started(KALBAR);
    for (const pelaksana of ['kepala dinas', 'sekretaris', 'tim lkj'])
      await change(workbook, { kind: 'delete-pelaksana', pelaksana });
    const last = (await sopNow(workbook)).pelaksana[0]?.id ?? '';
    expect(
      await run(workbook, changeSopUseCase, { sheet: 'SOP', change: { kind: 'delete-pelaksana', pelaksana: last } }, stamp),
    ).toMatchObject({ ok: false, refusal: { kind: 'pelaksana-terakhir' } });
  });

  it('leaves the looks of an office’s own sheet alone', async () => {
    const workbook = createBookWorkbook(emptyBook('SOP'));
    await workbook.write([
      {
        kind: 'write',
        sheet: 'SOP',
        at: { row: 0, column: 0 },
        values: [
          ['No', 'Kegiatan', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output'],
          ['1', 'Memerintahkan', '●', '', 'Surat', '5 menit', 'Disposisi'],
          ['2', 'Menyusun', '', '■', 'Disposisi', '1 jam', 'Konsep'],
        ],
      },
      { kind: 'style', sheet: 'SOP', area: { row: 0, column: 0, rows: 3, columns: 7 }, style: 'formulir-isian' },
    ]);
    const styled = async (what: SopChange) => {
      const snapshot = await workbook.read(changeSopUseCase.reads({ sheet: 'SOP', change: what }));
      const planned = changeSopUseCase.plan(snapshot, { sheet: 'SOP', change: what }, stamp);
      if (!planned.ok) throw new Error(planned.refusal.kind);
      return planned.value.edits.filter(({ kind }) => kind === 'style');
    };
    expect(await styled({ kind: 'insert-kegiatan', at: 1, uraian: 'Mencatat', pelaksana: 'sekretaris' })).toEqual([]);
    expect(await styled({ kind: 'split-kegiatan', kegiatan: 1, uraian: ['Menyusun', 'Memeriksa'] })).toEqual([]);
    expect(await styled({ kind: 'rename-pelaksana', pelaksana: 'sekretaris', nama: 'Sekretaris Dinas' })).toEqual([]);
    expect(await styled({ kind: 'delete-pelaksana', pelaksana: 'sekretaris' })).toEqual([]);
  });
});
