import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { newSession } from '../../src/app/tracker/session';
import { laporanLog } from '../../src/app/tracker/verify-log';
import { riwayat } from '../../src/cli/riwayat';
import { SHEET } from '../../src/domain/sheet/names';
import type { Command } from '../../src/domain/tracker/command';
import type { Saya } from '../../src/domain/stamp';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { readXlsx } from '../../src/files/xlsx/read';
import { wholeSnapshotOf } from '../../src/files/xlsx/snapshot';
import { writeXlsx } from '../../src/files/xlsx/write';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TIM } from '../domain/tracker/contoh';

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
  await oleh(TIM, { kind: 'start', berkas, langkah: 2 });
  await selesai(TIM, 2);
  await oleh(KASUBBAG, { kind: 'return', berkas, langkah: 3, ke: 2, alasan: 'Angka _x0041_ TW III\nbelum cocok' });
  await selesai(TIM, 2);
  await selesai(KASUBBAG, 3);
  book = workbook.book;
});

async function jalankan(bytes: Uint8Array, ...options: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const file = join(folder, 'buku.xlsx');
  writeFileSync(file, bytes);
  const out: string[] = [];
  const err: string[] = [];
  const code = await riwayat([...options, file], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => {},
  });
  return { code, out, err };
}

describe('runut riwayat', () => {
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

  it('says in one line what it cannot read, and goes on', async () => {
    const { code, err } = await jalankan(new TextEncoder().encode('bukan buku kerja'), '--json');
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect((await jalankan(new Uint8Array(), '--json')).code).toBe(2);
  });
});

describe('a saved file that was tampered with', () => {
  const kinds = ['diubah', 'dihapus', 'disisipkan', 'ditukar', 'terpotong'] as const;

  it('1,000 seeded tamperings: found, and located at their row', () => {
    const read = readXlsx(writeXlsx(book), 'buku.xlsx');
    if (!read.ok) throw new Error('unreadable');
    const snapshot = wholeSnapshotOf(read.value);
    const rows = (snapshot.sheets.find(({ name }) => name === SHEET.log)?.values.length ?? 0) - 1;
    const place = fc.integer({ min: 1, max: rows });
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        place,
        place,
        fc.integer({ min: 0, max: 11 }),
        fc.string(),
        (kind, a, b, column, teks) => {
          fc.pre(kind !== 'ditukar' || a !== b);
          const sheets = snapshot.sheets.map((sheet) => {
            if (sheet.name !== SHEET.log) return sheet;
            const values = sheet.values.map((row) => [...row]);
            const row = values[a] ?? [];
            if (kind === 'diubah') row[column] = `${String(row[column])}x${teks.replaceAll('\n', ' ')}`;
            if (kind === 'dihapus') values.splice(a, 1);
            if (kind === 'disisipkan') values.splice(a, 0, row.with(1, `palsu${teks}`));
            if (kind === 'ditukar') [values[a], values[b]] = [values[b] ?? [], values[a] ?? []];
            if (kind === 'terpotong') values.splice(a);
            return { ...sheet, values };
          });
          const { rantai, events } = laporanLog({ ...snapshot, sheets }, '2026-02-01T00:00:00Z');
          const expected = kind === 'ditukar' ? [Math.min(a, b), Math.max(a, b)] : [a];
          const jenis = kind === 'dihapus' && a === rows ? 'terpotong' : kind;
          expect(rantai.masalah.map((one) => [one.baris, one.jenis])).toEqual(expected.map((row) => [row + 1, jenis]));
          expect(events).toHaveLength(8);
        },
      ),
      { numRuns: 1000, seed: 11 },
    );
  });

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
