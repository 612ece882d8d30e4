import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settleDoubts } from '../../../src/app/sop/settle-doubts';
import { openSop } from '../../../src/app/sop/open-sop';
import { sopsInFile, writeFromFile, type FileContents } from '../../../src/app/sop/write-from-file';
import { run } from '../../../src/app/use-case';
import { a1 } from '../../../src/domain/sheet/address';
import type { Doubt } from '../../../src/domain/sop/doubt';
import { readAny } from '../../../src/files/read-any';
import { drawing } from '../../domain/sop/sheet-of-text';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';

const stamp = { at: '2026-11-21T11:00:00+07:00', saya: { nama: 'Penguji', jabatan: 'Kasubbag' }, newId: () => 'id' };

async function contentsOf(path: string): Promise<FileContents> {
  const read = await readAny(readFileSync(new URL(path, import.meta.url)), path);
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}
const printed = async (): Promise<FileContents> => contentsOf('../../fixtures/pdf/chromium-40.pdf');

/** The read SOP with something in doubt: an actor's mark, a text, a header, and a value of the identity block. */
async function doubtful(): Promise<FileContents> {
  const file = await printed();
  const [sop] = sopsInFile(file).sops;
  if (!sop) throw new Error('no SOP');
  const { sheet } = sop;
  const [step] = sop.kegiatan.slice(3);
  const at = (cell: Doubt['at'] | undefined, kind: Doubt['kind'], teks?: string): Doubt => ({
    sheet,
    at: cell ?? { row: 0, column: 0 },
    kind,
    ...(teks ? { teks } : {}),
  });
  const nama = sop.identitas.find(({ field }) => field === 'nama');
  return {
    ...file,
    doubts: [
      at(step?.pelaku[0]?.at, 'symbol-row', '◆'),
      at(step?.at.uraian, 'text-cut'),
      at(sop.pelaksana[1]?.at, 'cell-edges'),
      at(nama?.at, 'text-place'),
      { sheet: 'Lain', at: { row: 0, column: 0 }, kind: 'text-cut' },
    ],
  };
}

async function written(file: FileContents) {
  const workbook = createBookWorkbook(emptyBook('Lembar1'));
  const result = await run(workbook, writeFromFile, { file, nomor: 0 }, stamp);
  if (!result.ok) throw new Error(result.refusal.message.id);
  const open = async () => {
    const read = await run(workbook, openSop, { target: { sheet: result.value.sheet } }, stamp);
    const chosen = read.ok ? read.value.chosen : undefined;
    if (!chosen) throw new Error('the sheet holds no SOP');
    return chosen;
  };
  return { workbook, outcome: result.value, open };
}

describe('an SOP written from a file', () => {
  it('is the SOP that was read, on a sheet of its own', async () => {
    const file = await printed();
    const [read] = sopsInFile(file).sops;
    const { open, outcome } = await written(file);
    const { sop } = await open();
    expect(outcome.doubts).toEqual([]);
    for (const part of ['nomor', 'uraian', 'kelengkapan', 'output', 'keterangan', 'kembali'] as const)
      expect(sop.kegiatan.map((one) => one[part])).toEqual(read?.kegiatan.map((one) => one[part]));
    const actors = (of: typeof read) =>
      of?.kegiatan.map(({ pelaku }) => pelaku.map(({ pelaksana, simbol }) => `${pelaksana} ${simbol}`));
    expect(actors(sop)).toEqual(actors(read));
    expect(sop.judul).toBe('Penyusunan Laporan Triwulan');
  });

  it('never overwrites: a second one gets a sheet with another name', async () => {
    const { workbook } = await written(await printed());
    const again = await run(workbook, writeFromFile, { file: await printed(), nomor: 0 }, stamp);
    expect(again).toMatchObject({ ok: true, value: { sheet: 'SOP (2)' } });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Lembar1', 'SOP', 'SOP (2)']);
  });

  it('marks what is in doubt at its own cells and keeps it until somebody has looked', async () => {
    const { workbook, outcome, open } = await written(await doubtful());
    const { sop, checked } = await open();
    const step = sop.kegiatan[3];
    const cells = [
      step?.pelaku[0]?.at,
      step?.at.uraian,
      sop.pelaksana[1]?.at,
      sop.identitas.find(({ field }) => field === 'nama')?.at,
    ];
    expect(outcome.doubts.map(({ at }) => a1(at))).toEqual(cells.map((cell) => a1(cell ?? { row: 0, column: 0 })));
    expect(checked.doubts).toEqual(outcome.doubts);
    const sheet = workbook.book.sheets.find(({ name }) => name === 'SOP');
    const notes = (sheet?.notes ?? []).filter(({ text }) => text.includes('perlu diperiksa'));
    expect(notes.map(({ at }) => a1(at)).sort()).toEqual(outcome.doubts.map(({ at }) => a1(at)).sort());
    expect(notes[0]?.text).toMatch(/^Runut, perlu diperiksa: [A-Z]+\d+/);
    expect(sheet?.conditionals.filter(({ rule }) => rule.kind === 'formula' && rule.formula.includes('runut:ragu'))).toHaveLength(
      4,
    );
  });

  it('lets a person settle one doubt, then all; their own notes stay', async () => {
    const { workbook, outcome, open } = await written(await doubtful());
    const [first] = outcome.doubts;
    if (!first) throw new Error('no doubt');
    expect(await run(workbook, settleDoubts, { sheet: 'SOP', at: first.at }, stamp)).toMatchObject({ value: { left: 3 } });
    expect((await open()).checked.doubts.map(({ kind }) => kind)).toEqual(['text-cut', 'cell-edges', 'text-place']);
    const second = outcome.doubts[1]?.at ?? first.at;
    await workbook.write([{ kind: 'note', sheet: 'SOP', at: second, text: 'Runut, perlu diperiksa: …\nSudah saya tanyakan' }]);
    await run(workbook, settleDoubts, { sheet: 'SOP' }, stamp);
    const sheet = workbook.book.sheets.find(({ name }) => name === 'SOP');
    expect((await open()).checked.doubts).toEqual([]);
    expect(sheet?.notes.filter(({ text }) => text.includes('perlu diperiksa')).map(({ at }) => a1(at))).toEqual([a1(second)]);
    expect(sheet?.conditionals.filter(({ rule }) => rule.kind === 'formula' && rule.formula.includes('runut:ragu'))).toEqual([]);
  });

  it('tells what it guessed and what it does not take, and keeps the names of exits', async () => {
    const table = `No\tKegiatan\tKadis\tStaf\tKelengkapan\tLama kerja\tOutput\tElektronik
1\tMenyusun konsep\t\t■\tData\t10 menit\tKonsep\tya
2\tMemilih tujuan\t◆\tDalam kota\tKonsep\t5 menit\tPilihan\t-
3\tMengirim konsep\tzz\t\tKonsep\t5 menit\tResi\t-`;
    const values = table.split('\n').map((line) => line.split('\t'));
    const { outcome, open } = await written({
      snapshot: { sheetNames: ['A'], active: 'A', sheets: [{ name: 'A', values }] },
      doubts: [],
    });
    const { sop } = await open();
    expect(outcome.doubts.map(({ kind, at, teks }) => [kind, teks, a1(at)])).toEqual([
      ['column-role', 'Lama kerja', a1(sop.kolom.find(({ peran }) => peran === 'waktu')?.at ?? { row: 0, column: 0 })],
      ['symbol-kind', 'zz', a1(sop.kegiatan[2]?.pelaku[0]?.at ?? { row: 0, column: 0 })],
      ['not-taken', 'Elektronik: ya, -', expect.any(String)],
    ]);
    expect(sop.kegiatan[1]?.selLain?.map(({ jenis, teks }) => `${jenis} ${teks}`)).toEqual(['cabang Dalam kota']);
  });

  it('tells of pictures and comments, each once, and not of its own notes', async () => {
    const values = [
      ['No', 'Kegiatan', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Menyusun konsep', '', '', 'Data', '10 menit', 'Konsep'],
      ['2', 'Memeriksa konsep', '■', '', 'Konsep', '5 menit', 'Konsep diperiksa'],
    ];
    const { outcome } = await written({
      snapshot: {
        sheetNames: ['A'],
        active: 'A',
        sheets: [
          {
            name: 'A',
            values,
            shapes: [{ name: 'Gambar 1', type: 'Image', left: 310, top: 22, width: 60, height: 16 }],
            sizes: { columns: values[0]?.map(() => 100) ?? [], rows: [20, 20, 20] },
            notes: [
              { at: { row: 1, column: 1 }, text: 'Mohon dicek' },
              { at: { row: 2, column: 1 }, text: 'Runut, peringatan: Nomor tidak urut.' },
            ],
          },
        ],
      },
      doubts: [{ sheet: 'A', at: { row: 1, column: 3 }, kind: 'symbol-kind' }],
    });
    expect(outcome.doubts.map(({ kind, teks }) => [kind, teks])).toEqual([
      ['symbol-kind', undefined],
      ['comment', 'Mohon dicek'],
    ]);
  });

  it('is refused with the reason where the file holds none', async () => {
    const blank: FileContents = {
      snapshot: { sheetNames: ['A'], active: 'A', sheets: [{ name: 'A', values: [['Daftar hadir']] }] },
      doubts: [],
    };
    const workbook = createBookWorkbook(emptyBook('Lembar1'));
    const refused = await run(workbook, writeFromFile, { file: blank, nomor: 0 }, stamp);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'bukan-sop' } });
    expect(workbook.book.sheets).toHaveLength(1);
  });

  it('asks who of two over one column acts, and writes both', async () => {
    const sheet = drawing(`
      No | Kegiatan | Kadis | Sekretaris / Kabid Umum | Kelengkapan | Waktu | Output
      1 | Menyusun konsep | | ■ | Data | 10 menit | Konsep
      2 | Memeriksa konsep | ■ | | Konsep | 15 menit | Konsep diperiksa`);
    const { outcome, open } = await written({
      snapshot: { sheetNames: [sheet.name], active: sheet.name, sheets: [sheet] },
      doubts: [],
    });
    const { sop } = await open();
    expect(sop.pelaksana.map(({ nama }) => nama)).toEqual(['Kadis', 'Sekretaris', 'Kabid Umum']);
    expect(sop.kegiatan[0]?.pelaku.map(({ pelaksana }) => pelaksana)).toEqual(['sekretaris', 'kabid umum']);
    expect(outcome.doubts).toEqual([
      { sheet: outcome.sheet, at: sop.pelaksana[1]?.at, kind: 'several-jabatan', teks: 'Sekretaris / Kabid Umum' },
    ]);
  });
});
