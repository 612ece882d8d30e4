import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import type { Signatures } from '../../src/app/computer-key';
import { computer } from '../app/tracker/computers';
import { riwayatCommand } from '../../src/cli/riwayat-command';
import { SHEET } from '../../src/domain/sheet/names';
import type { Command } from '../../src/domain/tracker/command';
import { printedHead } from '../../src/domain/tracker/log/printed-head';
import type { Saya } from '../../src/domain/stamp';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { applyToBook } from '../../src/files/xlsx/apply-edits';
import { writeLkj } from '../../src/domain/lkj/write-lkj';
import { sampleLkj } from '../domain/lkj/sample-lkj';
import { writeXlsx } from '../../src/files/xlsx/write';
import { XlsxFile, inlineCell } from './xlsx-file';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../domain/tracker/stories';

let book: Book;
const folder = mkdtempSync(join(tmpdir(), 'runut-riwayat-'));

beforeAll(async () => {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  const session = newSession('pane');
  let menit = 0;
  const oleh = async (saya: Saya, command: Command): Promise<string> => {
    menit += 7;
    const at = `2026-01-05T${String(8 + Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}:00+07:00`;
    const done = await act(workbook, session, command, stampOf(saya, at));
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value.berkas;
  };
  const berkas = await oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ });
  const selesai = (saya: Saya, langkah: number): Promise<string> =>
    oleh(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] });
  await selesai(KADIS, 0);
  await oleh(SEKRETARIS, {
    kind: 'approve',
    berkas,
    langkah: 1,
    kelengkapan: [],
    alasan: '=disposisi "lisan" – menyusul',
    keluaran: { teks: '+62 nota', tautan: 'https://contoh.go.id/?a=1&b=<2>' },
  });
  await oleh(TEAM, { kind: 'start', berkas, langkah: 2 });
  await selesai(TEAM, 2);
  await oleh(KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka _x0041_ TW III\nbelum cocok' });
  await selesai(TEAM, 2);
  await selesai(KASUBBAG, 3);
  book = workbook.book;
});

async function jalankan(bytes: Uint8Array, ...options: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const file = join(folder, 'buku.xlsx');
  writeFileSync(file, bytes);
  const out: string[] = [];
  const err: string[] = [];
  const code = await riwayatCommand([...options, file], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => {},
  });
  return { code, out, err };
}

describe('runut riwayat', () => {
  it('tells signatures apart from the chain, and answers 1 for one that does not fit', async () => {
    const workbook = createBookWorkbook(emptyBook('SOP'));
    const signatures = computer();
    const session = newSession('pane', { signatures });
    const begun = await act(workbook, session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
    if (!begun.ok) throw new Error(begun.refusal.kind);
    const { berkas } = begun.value;
    const good = await jalankan(writeXlsx(workbook.book));
    expect(good.code).toBe(0);
    expect(good.out).toContain('1 tindakan ditandatangani oleh 1 komputer, 0 tanpa tanda tangan, 0 tidak cocok.');
    expect(good.out.filter((line) => line.endsWith('Belum dikonfirmasi oleh kepala kantor.'))).toHaveLength(1);
    expect(good.out.some((line) => line.startsWith('Tanda tangan tidak membuktikan siapa'))).toBe(true);
    // A signature of another text in place of its own: the chain is in order, the signature is not.
    const key = await signatures.key();
    if (typeof key === 'string') throw new Error(key);
    const wrong: Signatures = { ...signatures, key: async () => ({ ...key, sign: () => key.sign('lain') }) };
    await act(workbook, newSession('lain', { signatures: wrong }), { kind: 'note', berkas, teks: 'x' }, stampOf(KADIS));
    const bad = await jalankan(writeXlsx(workbook.book), '--json');
    expect(bad.code).toBe(1);
    const said = JSON.parse(bad.out[0] ?? '') as Record<string, unknown>;
    expect(said).toMatchObject({
      rantai: { utuh: true },
      tandaTangan: {
        cocok: 1,
        tanpa: 0,
        dari: 2,
        salah: [{ sebab: 'tidak-cocok' }],
        komputer: [{ nama: [KADIS.nama], jumlah: 1 }],
      },
    });
  });

  it('tells Berkas, events and chain of a saved workbook as JSON', async () => {
    const { code, out } = await jalankan(writeXlsx(book), '--json');
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    const said = JSON.parse(out[0] ?? '') as Record<string, unknown>;
    expect(said).toMatchObject({
      berkas: [{ nama: 'LKj 2025', sop: 'Penyusunan LKj', status: 'berjalan' }],
      rantai: { utuh: true, masalah: [] },
    });
    const langkah = (said['berkas'] as { langkah: Record<string, unknown>[] }[])[0]?.langkah ?? [];
    expect(langkah.map(({ nomor, status }) => [nomor, status])).toEqual([
      ['1', 'selesai'],
      ['2', 'selesai'],
      ['3', 'selesai'],
      ['4', 'selesai'],
      ['5', 'menunggu'],
    ]);
    expect(langkah[1]).toMatchObject({
      mulai: '2026-01-05T08:14:00+07:00',
      selesai: '2026-01-05T08:21:00+07:00',
      menitKerja: 7,
      menitBaku: 20,
    });
    expect(langkah[4]).toMatchObject({ mulai: null, selesai: null, menitKerja: null, menitBaku: 20 });
    const peristiwa = said['peristiwa'] as Record<string, unknown>[];
    expect(peristiwa).toHaveLength(8);
    expect(peristiwa[2]).toMatchObject({
      jenis: 'kegiatan-disetujui',
      data: { alasan: '=disposisi "lisan" – menyusul', keluaran: { teks: '+62 nota' } },
    });
    expect(peristiwa[5]).toMatchObject({ jenis: 'kegiatan-dikembalikan', data: { alasan: 'Angka _x0041_ TW III\nbelum cocok' } });
    expect((said['rantai'] as { kepala: string }).kepala).toBe(peristiwa[7]?.['hash']);
  });

  it('prints the same for people', async () => {
    const { code, out } = await jalankan(writeXlsx(book));
    expect(code).toBe(0);
    const page = out.join('\n');
    expect(page).toContain('LKj 2025 (Penyusunan LKj): berjalan');
    expect(page).toContain('1 kali dikembalikan di Kasubbag Renja, Monev dan Keuangan');
    expect(page).toContain('08.42  Kegiatan 4 dikembalikan ke kegiatan 3: Angka _x0041_ TW III');
    expect(page).toContain('Rantai utuh: 8 peristiwa.');
  });

  it('never answers 0 where there is no log, be it that none was begun or that all of it was removed', async () => {
    const removed = { ...book, sheets: book.sheets.filter(({ name }) => !name.startsWith('_runut')) };
    for (const one of [emptyBook('SOP'), removed]) {
      const { code, out, err } = await jalankan(writeXlsx(one), '--json');
      expect(code).toBe(1);
      expect(err.join()).toContain('tidak ada yang dapat dibuktikan');
      expect(JSON.parse(out[0] ?? '')).toMatchObject({ rantai: { hasil: 'tanpa-log', utuh: false } });
      expect((await jalankan(writeXlsx(one))).out.join('\n')).not.toContain('utuh:');
    }
  });

  it('remembers what it has seen where it is asked to, and tells a log that lost any of it', async () => {
    const saksi = join(folder, 'saksi.json');
    const asked = (one: Book) => jalankan(writeXlsx(one), '--json', '--saksi', saksi);
    expect((await asked(book)).code).toBe(0);
    expect((await asked(book)).code).toBe(0);
    const kept = readFileSync(saksi, 'utf8');
    const removed = { ...book, sheets: book.sheets.filter(({ name }) => !name.startsWith('_runut')) };
    const told = await asked(removed);
    expect(told.code).toBe(1);
    expect((JSON.parse(told.out[0] ?? '') as { saksi: string[] }).saksi[0]).toContain('Log itu dihapus');
    expect(readFileSync(saksi, 'utf8')).toBe(kept);
    writeFileSync(saksi, '[]');
    expect((await asked(book)).code).toBe(2);
    expect(readFileSync(saksi, 'utf8')).toBe('[]');
  });

  it('compares a printed head, names what was added since, and answers 1 for one it does not hold', async () => {
    const said = JSON.parse((await jalankan(writeXlsx(book), '--json')).out[0] ?? '') as { peristiwa: { hash: string }[] };
    const head = printedHead(said.peristiwa[5]?.hash ?? '');
    const found = await jalankan(writeXlsx(book), '--json', '--kepala', `Kepala log ${head} · 6 catatan`);
    expect(found.code).toBe(0);
    const { kepala } = JSON.parse(found.out[0] ?? '') as { kepala: { hasil: string; jumlah: number; tambahan: unknown[] } };
    expect(kepala).toMatchObject({ hasil: 'ada', jumlah: 6 });
    expect(kepala.tambahan).toHaveLength(2);
    expect((await jalankan(writeXlsx(book), '--kepala', head)).out.join('\n')).toContain('Sesudahnya bertambah 2 peristiwa');
    for (const other of [head.slice(0, 14), `${head.slice(0, -1)}${head.endsWith('0') ? '1' : '0'}`, 'entah']) {
      expect((await jalankan(writeXlsx(book), '--kepala', other)).code).toBe(1);
    }
    expect((await jalankan(writeXlsx(book), '--entah')).code).toBe(2);
  });

  it('says in one line what it cannot read, and goes on', async () => {
    const { code, err } = await jalankan(new TextEncoder().encode('bukan buku kerja'), '--json');
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect((await jalankan(new Uint8Array(), '--json')).code).toBe(2);
  });

  it('compares the log with the head that an LKj made as a file carries, without anything being typed', async () => {
    const { events, rantai } = await openTracker(createBookWorkbook(book), newSession('lihat'), stampOf(KADIS));
    const log = { kepala: rantai.kepala, jumlah: rantai.jumlah, pada: events.at(-1)?.waktu ?? '' };
    const lkj = sampleLkj({ cap: { versi: 1, disusun: '2026-01-20T09:12:00+07:00', log } });
    const exported = join(folder, 'LKj 2025.xlsx');
    writeFileSync(exported, writeXlsx(applyToBook(emptyBook('LKj'), writeLkj(lkj, { forExport: true }))));
    expect((await jalankan(writeXlsx(book), '--saksi', exported)).code).toBe(0);
    const other = createBookWorkbook(emptyBook('SOP'));
    await act(other, newSession('lain'), { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
    const told = await jalankan(writeXlsx(other.book), '--saksi', exported);
    expect(told.code).toBe(1);
    expect(told.out.join('\n')).toContain('LKj 2025.xlsx melihat log dengan 8 peristiwa');
    const none = join(folder, 'kosong.xlsx');
    writeFileSync(none, writeXlsx(emptyBook('A')));
    expect(await jalankan(writeXlsx(book), '--saksi', none)).toMatchObject({ code: 2 });
  });
});

describe('a saved file that was tampered with', () => {
  const kinds = [
    'diubah', 'dihapus', 'disisipkan', 'ditukar', 'terpotong', 'tidak-terbaca', 'tulis-ulang',
  ] as const; // prettier-ignore
  const HASH = 10;
  const DATA = 11;

  it('[T25] 1,000 seeded tamperings of the .xlsx itself: each found and located by the command', async () => {
    const asli = new XlsxFile(writeXlsx(book));
    const log = asli.rows(SHEET.log);
    const rows = log.length - 1;
    expect(rows).toBe(8);
    const place = fc.integer({ min: 1, max: rows });
    const words = fc.string({ unit: fc.constantFrom(...'abc xyz 0129 .,;<>&"=+-@éñ') });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.boolean(),
        place,
        place,
        fc.integer({ min: 0, max: DATA }),
        words,
        async (kind, salinanHilang, a, b, column, text) => {
          fc.pre(kind !== 'ditukar' || a !== b);
          // Without its copies the last row can be rewritten, and the end cut off, with nothing left to tell: only a printed head does.
          fc.pre(a < rows || (kind !== 'tulis-ulang' && !salinanHilang));
          fc.pre(!salinanHilang || kind !== 'terpotong');
          const changed = log.map((cells) => new Map(cells));
          const row = changed[a] ?? new Map<number, string>();
          const copies = new Map<string, Map<number, string>[] | null>();
          if (kind === 'diubah') row.set(column, inlineCell(`${asli.text(row.get(column))}x${text}`));
          if (kind === 'dihapus') changed.splice(a, 1);
          if (kind === 'disisipkan') changed.splice(a, 0, new Map(row).set(1, inlineCell(`palsu${text}`)));
          if (kind === 'ditukar') [changed[a], changed[b]] = [changed[b] ?? new Map(), changed[a] ?? new Map()];
          if (kind === 'terpotong') changed.splice(a);
          if (kind === 'tidak-terbaca') changed[a] = new Map([[0, inlineCell(`tempelan ${text}`)]]);
          if (kind === 'tulis-ulang') rewrite(asli, row, `Orang Lain ${text}`, copies);
          if (salinanHilang) for (const name of [SHEET.salinan, SHEET.titipan]) copies.set(name, null);
          const { code, out } = await jalankan(asli.with(copies.set(SHEET.log, changed)), '--json');
          expect(code).toBe(1);
          const { rantai, peristiwa } = JSON.parse(out[0] ?? '') as {
            rantai: { utuh: boolean; masalah: { baris: number; jenis: string; pesan: string }[] };
            peristiwa: unknown[];
          };
          expect(rantai.utuh).toBe(false);
          const found = rantai.masalah.map(({ baris, jenis }) => `${String(baris)} ${jenis}`);
          const at = (index: number, jenis: string): string => `${String(index + 1)} ${jenis}`;
          if (kind === 'ditukar') expect(found).toEqual([at(Math.min(a, b), kind), at(Math.max(a, b), kind)]);
          else if (kind === 'tulis-ulang') expect(found).toEqual([at(a + 1, 'dihapus')]);
          else if (kind === 'dihapus' && a === rows) expect(found).toEqual([at(a, 'terpotong')]);
          else if (!salinanHilang || kind === 'dihapus' || kind === 'disisipkan') expect(found).toEqual([at(a, kind)]);
          // With no copy left an altered row is found at its own place or, where it no longer says who it is, at the one after it.
          else expect(found.some((one) => one.startsWith(`${String(a + 1)} `) || one.startsWith(`${String(a + 2)} `))).toBe(true);
          if (!salinanHilang) expect(peristiwa).toHaveLength(rows);
        },
      ),
      { numRuns: 1000, seed: 11 },
    );
  });

  /** Changes who did it, makes the hash fit, and changes every copy alike. */
  function rewrite(
    asli: XlsxFile,
    row: Map<number, string>,
    nama: string,
    copies: Map<string, Map<number, string>[] | null>,
  ): void {
    const old = asli.text(row.get(HASH));
    const said = Array.from({ length: HASH }, (_, index) => (index === 3 ? nama : asli.text(row.get(index))));
    const written = [...said, asli.text(row.get(DATA))].join('\n');
    const hash = createHash('sha256').update(written).digest('hex');
    row.set(3, inlineCell(nama)).set(HASH, inlineCell(hash));
    for (const name of [SHEET.salinan, SHEET.titipan]) {
      const rows = asli.rows(name).map((cells) => new Map(cells));
      for (const cells of rows) {
        for (const [column, cell] of cells) {
          const text = asli.text(cell);
          if (text.endsWith(`\n${old}`))
            cells.set(column, inlineCell(`${name === SHEET.titipan ? `${text.split('\n')[0] ?? ''}\n` : ''}${written}\n${hash}`));
        }
      }
      copies.set(name, rows);
    }
  }

  it('makes the command exit with 1 and name the row', async () => {
    const copy = createBookWorkbook(book);
    await copy.write([{ kind: 'write', sheet: SHEET.log, at: { row: 3, column: 3 }, values: [['Orang Lain']] }]);
    const { code, out } = await jalankan(writeXlsx(copy.book), '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out[0] ?? '') as { rantai: unknown }).rantai).toMatchObject({
      utuh: false,
      masalah: [{ baris: 4, jenis: 'diubah' }],
    });
  });
});
