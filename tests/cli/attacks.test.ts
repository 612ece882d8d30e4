import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../src/app/tracker/act';
import { newSession } from '../../src/app/tracker/session';
import { sealSigned } from '../../src/app/tracker/signatures';
import { riwayatCommand } from '../../src/cli/riwayat-command';
import { SHEET } from '../../src/domain/sheet/names';
import type { NewEvent, TrackerEvent } from '../../src/domain/tracker/event';
import { appendEdits, rewriteEdits, sealedRow } from '../../src/domain/tracker/log/append-edits';
import { seal, sealOne } from '../../src/domain/tracker/log/chain';
import { digestOf } from '../../src/domain/tracker/log/digest';
import { printedHead } from '../../src/domain/tracker/log/printed-head';
import { readLog, type LogReading } from '../../src/domain/tracker/log/read-log';
import { keyWords } from '../../src/domain/tracker/tanda/key-words';
import { fingerprintOf } from '../../src/domain/tracker/tanda/tanda';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook, type BookWorkbook } from '../../src/files/xlsx/book-workbook';
import { writeXlsx } from '../../src/files/xlsx/write';
import { computer } from '../app/tracker/computers';
import { inLane } from '../domain/tracker/log-sheets';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../domain/tracker/stories';

const folder = mkdtempSync(join(tmpdir(), 'runut-attacks-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CHAIN = [KADIS, SEKRETARIS, TEAM, KASUBBAG];
const kadis = computer();
const others = computer();
let saved: Uint8Array;
let book: BookWorkbook['book'];
let berkas = '';
let printed = '';

/** An LKj that four people brought to the head, each act signed, with notes between; then the head was printed and the file saved. */
beforeAll(async () => {
  const workbook = createBookWorkbook(emptyBook('SOP'));
  let minute = 0;
  const done = async (index: number, command: Parameters<typeof act>[2]) => {
    const saya = CHAIN[index] ?? KADIS;
    const session = newSession(saya.nama, { signatures: index === 0 ? kadis : others });
    minute += 5;
    const at = `2026-01-05T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+07:00`;
    const result = await act(workbook, session, command, stampOf(saya, at));
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  };
  berkas = (await done(0, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ })).berkas;
  for (const langkah of [0, 1, 2]) {
    await done(langkah, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1], keluaran: { teks: `Nota ${String(langkah)}` } });
    for (let note = 0; note < 4; note += 1) await done(1, { kind: 'note', berkas, teks: `Catatan ${String(note)}` });
  }
  book = workbook.book;
  saved = writeXlsx(book);
  printed = printedHead((await logOf(workbook)).heads[0] ?? '');
});

async function logOf(workbook: BookWorkbook): Promise<LogReading> {
  const names = [SHEET.log, SHEET.salinan, SHEET.titipan];
  const { sheets } = await workbook.read(names.map((name) => ({ sheet: { name }, parts: ['values'] })));
  const [log, salinan, titipan] = names.map((name) => sheets.find((one) => one.name === name));
  return readLog({ log, salinan, titipan });
}

async function riwayat(bytes: Uint8Array, ...options: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const file = join(folder, 'buku.xlsx');
  writeFileSync(file, bytes);
  const out: string[] = [];
  const line = (text: string) => out.push(text);
  const code = await riwayatCommand([...options, file], { out: line, err: line, progress: () => undefined });
  return { code, out: out.join('\n') };
}

interface Forger {
  readonly workbook: BookWorkbook;
  readonly reading: LogReading;
  readonly events: readonly TrackerEvent[];
}

/** Writes the log, its copy, its lane heads and its third place anew, chained as it should be. */
const rewrite = async ({ workbook, reading }: Forger, events: readonly TrackerEvent[]): Promise<void> => {
  const { sheets } = await workbook.read([{ sheet: { name: SHEET.salinan }, parts: ['values'] }]);
  await workbook.write([
    { kind: 'delete-sheet', sheet: SHEET.titipan },
    ...rewriteEdits(events, [2], reading.nextRow, sheets[0]?.values ?? []),
  ]);
};

const bare = ({ tanda: _tanda, sebelum: _sebelum, hash: _hash, ...event }: TrackerEvent): NewEvent => event;

const approval = (waktu: string): NewEvent => ({
  versi: 1,
  id: 'palsu',
  waktu,
  oleh: KASUBBAG,
  sebagai: { jabatan: KASUBBAG.jabatan },
  berkas,
  jenis: 'kegiatan-disetujui',
  data: { langkah: 3, kelengkapan: [0, 1] },
});

/** What somebody with the algorithm and an hour does to the saved file, and by what each is told. */
const ATTACKS: readonly {
  readonly name: string;
  readonly attack: (forger: Forger) => Promise<void>;
  readonly told: (words: { readonly own: string }) => RegExp;
  /** Only the printed head tells it. */
  readonly head?: true;
}[] = [
  {
    name: 'an approval put in as of last week',
    attack: ({ workbook, reading }) =>
      workbook.write(
        appendEdits(reading, seal([approval('2026-01-02T08:00:00+07:00')], reading.heads).map(sealedRow), inLane(5)),
      ),
    told: () => /Kegiatan 4 disetujui \(Citra\); waktunya mundur: dicatat sesudah peristiwa Budi tanggal 5 Jan 2026/,
  },
  {
    name: 'an approval without a key under a name that signs',
    attack: ({ workbook, reading }) => {
      const note = { ...approval('2026-01-06T08:00:00+07:00'), oleh: TEAM, sebagai: { jabatan: TEAM.jabatan } } as NewEvent;
      return workbook.write(appendEdits(reading, seal([note], reading.heads).map(sealedRow), inLane(5)));
    },
    told: () => /\(Dewi\): tanpa tanda tangan, padahal atas nama ini sudah pernah ada/,
  },
  {
    name: 'a key of the forger’s own under the head’s name',
    attack: async ({ workbook, reading }) => {
      const event = { ...approval('2026-01-06T08:00:00+07:00'), oleh: KADIS, sebagai: { jabatan: KADIS.jabatan } } as NewEvent;
      const signed = await sealSigned(newSession('palsu', { signatures: computer() }), [event], reading.heads);
      await workbook.write(appendEdits(reading, signed.map(sealedRow), inLane(5)));
    },
    told: ({ own }) => new RegExp(`Ani sebelumnya memakai komputer “${own}”: pastikan kepadanya`),
  },
  {
    name: 'that key confirmed in the head’s name',
    attack: async ({ workbook, reading }) => {
      const mine = computer();
      const key = await mine.key();
      const kunci = typeof key === 'string' ? '' : (fingerprintOf(key.publik) ?? '');
      const event: NewEvent = {
        ...approval('2026-01-06T08:00:00+07:00'),
        oleh: KADIS,
        sebagai: { jabatan: KADIS.jabatan },
        berkas: '',
        jenis: 'kunci-dikonfirmasi',
        data: { kunci, nama: ['Ani'], kepala: 'Kepala Dinas' },
      };
      const signed = await sealSigned(newSession('palsu', { signatures: mine }), [event], reading.heads);
      await workbook.write(appendEdits(reading, signed.map(sealedRow), inLane(5)));
    },
    told: () => /dikonfirmasi oleh Ani \(Kepala Dinas\), 6 Jan 2026, dari komputer itu sendiri\./,
  },
  {
    name: 'a signed act said once more elsewhere in the chain',
    attack: ({ workbook, reading, events }) => {
      const signed = events.find(({ jenis }) => jenis === 'kegiatan-selesai');
      if (!signed?.tanda) throw new Error('no signed act');
      const again = sealOne({ ...bare(signed), id: 'lagi' }, reading.heads, digestOf, signed.tanda);
      return workbook.write(appendEdits(reading, [sealedRow(again)], inLane(5)));
    },
    told: () => /tanda tangannya tidak cocok dengan isi atau tempatnya dalam log/,
  },
  {
    name: 'another output in a signed act, everything chained anew',
    attack: async (forger) => {
      let before: readonly string[] = [];
      const anew = forger.events.map((event) => {
        const changed =
          event.jenis === 'kegiatan-selesai'
            ? { ...bare(event), data: { ...event.data, keluaran: { teks: 'Lain' } } }
            : bare(event);
        const one = sealOne(changed as NewEvent, before, digestOf, event.tanda);
        before = [one.hash];
        return one;
      });
      await rewrite(forger, anew);
    },
    told: () => /^1 tindakan ditandatangani oleh 1 komputer, 0 tanpa tanda tangan, 15 tidak cocok\.$/m,
  },
  {
    name: 'the last five acts gone from log, copy, lanes and third place',
    attack: (forger) => rewrite(forger, forger.events.slice(0, -5)),
    told: () => /^Kepala ini tidak ada di log\./m,
    head: true,
  },
  {
    name: 'a whole new history without signatures',
    attack: (forger) => rewrite(forger, seal(forger.events.map(bare), [])),
    told: () => /^Kepala ini tidak ada di log\./m,
    head: true,
  },
  {
    name: 'a history put in beside the old one from its third act on',
    attack: ({ workbook, reading, events }) => {
      const put = seal([approval('2026-01-05T08:20:00+07:00')], [events[2]?.hash ?? '']);
      return workbook.write(appendEdits(reading, put.map(sealedRow), inLane(5)));
    },
    told: () => /bercabang jauh di belakang: penulisnya tidak melihat 13 peristiwa lain/,
  },
  {
    name: 'the same left only in the third place, to be taken up by the next honest act',
    attack: async (forger) => {
      const put = seal([approval('2026-01-05T08:20:00+07:00')], [forger.events[2]?.hash ?? '']);
      const kept = appendEdits(forger.reading, put.map(sealedRow), inLane(5)).filter(
        (edit) => edit.sheet === SHEET.titipan && edit.kind === 'write',
      );
      await forger.workbook.write(kept);
    },
    told: () => /bercabang jauh di belakang: penulisnya tidak melihat 13 peristiwa lain/,
  },
  {
    name: 'the log and its copy removed',
    attack: ({ workbook }) =>
      workbook.write([SHEET.log, SHEET.salinan, SHEET.titipan].map((sheet) => ({ kind: 'delete-sheet', sheet }) as const)),
    told: () => /tidak ada log|belum ada log|Log tidak ada/i,
  },
];

describe('what somebody with the algorithm and an hour does to a saved workbook is told', () => {
  it('and of the workbook as it was saved there is nothing to tell', async () => {
    const { code, out } = await riwayat(saved, '--kepala', printed);
    expect(code).toBe(0);
    expect(out).toContain('16 tindakan ditandatangani oleh 2 komputer, 0 tanpa tanda tangan, 0 tidak cocok.');
    for (const { told } of ATTACKS) expect(out).not.toMatch(told({ own: '?' }));
  });

  it.each(ATTACKS)('$name', async ({ attack, told, head }) => {
    const workbook = createBookWorkbook(book);
    const reading = await logOf(workbook);
    await attack({ workbook, reading, events: reading.events.toArray() });
    const key = await kadis.key();
    const own = typeof key === 'string' ? '' : keyWords(fingerprintOf(key.publik) ?? '');
    const { code, out } = await riwayat(writeXlsx(workbook.book), ...(head ? ['--kepala', printed] : []));
    expect(out).toMatch(told({ own }));
    if (head) expect(code).toBe(1);
  });
});
