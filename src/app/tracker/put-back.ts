import { ok, type Result } from '../../domain/result';
import type { Stamp } from '../../domain/stamp';
import type { TrackerRefusal } from '../../domain/tracker/command';
import { decide } from '../../domain/tracker/decide';
import { fold } from '../../domain/tracker/evolve';
import { headsOf } from '../../domain/tracker/log/chain';
import { rowsPutBack } from '../../domain/tracker/log/messages';
import type { Workbook } from '../workbook';
import { append, type Saved } from './append';
import { readTracker, requireKnownLog } from './read-log';
import type { TrackerSession } from './session';
import { sealSigned } from './signatures';

/**
 * Writes the events that this pane saw and that stand in the log no more back as they were, those alone, and logs that this was done.
 * One read, one write, one read back; where they came back meanwhile, only the read.
 */
export async function putBack(
  workbook: Workbook,
  session: TrackerSession,
  stamp: Stamp,
): Promise<Result<Saved & { readonly jumlah: number }, TrackerRefusal>> {
  const { reading, state } = await readTracker(workbook, session);
  requireKnownLog(reading);
  const missing = session.takenBack;
  if (missing.length === 0) return ok({ saved: 'tersimpan', resent: 0, jumlah: 0 });
  const rincian = missing.slice(0, 200).map(({ id, jenis }) => ({ baris: 0, jenis, peristiwa: id }));
  const data = { ringkasan: rowsPutBack(missing.length).id, rincian };
  const decided = decide(fold(missing, state), { kind: 'record', jenis: 'log-dipulihkan', berkas: '', data }, stamp);
  if (!decided.ok) return decided;
  const heads = headsOf([...reading.events.toArray(), ...missing]);
  const events = [...missing, ...(await sealSigned(session, decided.value, heads))];
  return ok({ ...(await append(workbook, session, reading, events)), jumlah: missing.length });
}
