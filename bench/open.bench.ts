import { act } from '../src/app/tracker/act';
import { openTracker } from '../src/app/tracker/open-tracker';
import { newSession } from '../src/app/tracker/session';
import type { Workbook } from '../src/app/workbook';
import { SHEET } from '../src/domain/sheet/names';
import { nodeDigest } from '../src/cli/node-digest';
import { berkasOf, LogWorkbook } from './log-events';
import { against, percentile, type Line } from './measure';

const STAMP = { at: '2026-12-20T08:00:00+07:00', saya: { nama: 'Pegawai Contoh', jabatan: 'Kasubbag Program' } };

/** What a pane that has just been opened waits for before it shows how a busy office's Berkas stand: by the checkpoint, and without. */
export async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const events of [10_000, 100_000]) lines.push(await opening(events));
  return lines;
}

async function opening(events: number): Promise<Line> {
  const workbook = new LogWorkbook(berkasOf(events, nodeDigest));
  let ids = 0;
  const stamp = { ...STAMP, newId: () => `baru-${String((ids += 1))}` };
  await act(workbook, newSession('act'), { kind: 'note', berkas: 'berkas-1', teks: 'Sudah dibaca' }, stamp);
  // The same workbook to a pane that is told of no checkpoint.
  const without: Workbook = {
    read: (requests) => workbook.read(requests.filter(({ sheet }) => sheet === 'active' || sheet.name !== SHEET.titik)),
    write: (edits) => workbook.write(edits),
  };
  const open = async (from: Workbook, sementara: boolean): Promise<number> => {
    const start = performance.now();
    const view = await openTracker(from, newSession('open'), STAMP, { early: true });
    const took = performance.now() - start;
    if (view.sementara !== sementara) throw new Error('not opened as it was meant to be');
    return took;
  };
  const [by, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < 6; round += 1) {
    by.push(await open(workbook, true));
    whole.push(await open(without, false));
  }
  const name = events.toLocaleString('en-US');
  return against(
    `open a tracker of ${name} events by its checkpoint`,
    percentile(by.slice(1), 0.5),
    'reading and verifying the log',
    percentile(whole.slice(1), 0.5),
    'at most 0.1 at 100,000',
  );
}
