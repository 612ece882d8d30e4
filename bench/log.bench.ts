import { createHash } from 'node:crypto';
import type { Edit } from '../src/domain/sheet/edit';
import type { CellValue, SheetSnapshot } from '../src/domain/sheet/snapshot';
import { SHEET } from '../src/domain/sheet/names';
import type { NewEvent, TrackerEvent } from '../src/domain/tracker/event';
import { fold } from '../src/domain/tracker/evolve';
import { appendEdits, rewriteEdits, sealedRow } from '../src/domain/tracker/log/append-edits';
import { seal } from '../src/domain/tracker/log/chain';
import type { Digest } from '../src/domain/tracker/log/digest';
import { readLog, readMore } from '../src/domain/tracker/log/read';
import { hashedText } from '../src/domain/tracker/log/row';
import { against, median, type Line } from './measure';

/** Reading, verifying and folding the log against the least that any hash chain costs. */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const events = eventsOf(100_000);
  const sheets = emptySheets();
  write(sheets, rewriteEdits(events, 0, 0));
  const texts = events.map((event) => hashedText(event, event.sebelum));
  // The command line hashes with Node's own SHA-256, the pane with one in JavaScript.
  const runut = await median(() => fold(readLog(sheets, native).events), 5);
  const pane = await median(() => fold(readLog(sheets).events), 5);
  const peer = await median(() => chained(texts), 5);
  lines.push(against('read, verify and fold 100,000 events', runut, 'node createHash chain', peer, 'at most 3 times'));
  lines.push(against('the same as the pane hashes', pane, 'node createHash chain', peer, 'at most 900 ms in Chromium'));

  const times: number[] = [];
  for (const size of [10, 1_000, 100_000]) times.push(await appendTo(events.slice(0, size)));
  const [few = 0, some = 0, many = 0] = times;
  lines.push(against('go on from a log of 1,000 events with one more', some, 'from 10 events', few, 'flat'));
  lines.push(against('go on from a log of 100,000 events with one more', many, 'from 10 events', few, 'flat'));
  return lines;
}

/** The time to seal one act, plan its row, and read it back, when the log before it is already known. */
async function appendTo(events: readonly TrackerEvent[]): Promise<number> {
  const sheets = emptySheets();
  write(sheets, rewriteEdits(events, 0, 0));
  const [act] = eventsOf(1);
  if (!act) throw new Error('no event');
  let reading = readLog(sheets);
  let next = 0;
  return median(() => {
    next += 1;
    const sealed = seal([{ ...act, id: `baru-${String(next)}` }], reading.heads);
    write(sheets, appendEdits(reading, sealed.map(sealedRow), 0));
    const more = readMore(reading, sheets);
    if (more?.events.length !== events.length + next) throw new Error('the act is not in the log');
    reading = more;
  }, 25);
}

interface Sheets {
  readonly log: SheetSnapshot & { readonly values: CellValue[][] };
  readonly salinan: SheetSnapshot & { readonly values: CellValue[][] };
}

const emptySheets = (): Sheets => ({ log: { name: SHEET.log, values: [] }, salinan: { name: SHEET.salinan, values: [] } });

/** Carries out the value writes of a plan on the two sheets. */
function write(sheets: Sheets, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    const { values } = edit.sheet === SHEET.log ? sheets.log : sheets.salinan;
    edit.values.forEach((row, offset) => {
      const cells = (values[edit.at.row + offset] ??= []);
      row.forEach((input, column) => {
        if (typeof input !== 'object') cells[edit.at.column + column] = input;
      });
    });
  }
}

const native: Digest = (text) => createHash('sha256').update(text).digest('hex');

function chained(texts: readonly string[]): string {
  let before = '';
  for (const text of texts) before = createHash('sha256').update(before).update(text).digest('hex');
  return before;
}

/** A Berkas that goes through notes for ever: the shortest events a busy office writes. */
function eventsOf(count: number): TrackerEvent[] {
  const base = {
    versi: 1,
    oleh: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag Program' },
    sebagai: { jabatan: 'Kasubbag Program' },
    berkas: 'lkj-2025',
  };
  const events = Array.from({ length: count }, (_, index) => ({
    ...base,
    id: `p-${String(index)}`,
    waktu: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}T08:00:00+07:00`,
    jenis: 'catatan-ditambahkan',
    data: { teks: `Catatan ke-${String(index)} tentang kemajuan penyusunan laporan.` },
  })) as unknown as NewEvent[];
  return seal(events, []);
}
