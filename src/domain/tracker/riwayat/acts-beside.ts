import { localTime, type WorkingTime } from '../../kantor/kalender/working-time';
import { sameName } from '../../kantor/orang';
import type { Saya } from '../../stamp';
import { text, type Text } from '../../text';
import type { JenisPeristiwa, TrackerEvent } from '../event';
import type { State } from '../state';
import { isRecordedAlong } from './lapse';
import { sentenceOf } from './sentence';

/** Acts that change what another act beside them leads to. */
const TOLD: ReadonlySet<JenisPeristiwa> = new Set([
  'kegiatan-selesai', 'kegiatan-disetujui', 'kegiatan-dikembalikan', 'peristiwa-dikoreksi', 'berkas-dibatalkan',
  'berkas-diarsipkan', 'sop-versi-diadopsi',
]); // prettier-ignore

/** How many of the newest events are looked through: what lies beside an act is near it. */
const NEAR = 200;

/** What others did in a Berkas beside a person's last act in it, neither knowing of the other; `events` in the order in which they count. */
export function actsBeside(events: readonly TrackerEvent[], berkas: string, { nama }: Saya): readonly TrackerEvent[] {
  const near = events.slice(-NEAR);
  const own = near.findLastIndex(
    (event) => event.berkas === berkas && sameName(event.oleh.nama, nama) && !isRecordedAlong(event),
  );
  const last = near[own];
  if (!last || !TOLD.has(last.jenis)) return [];
  const before = new Set(last.sebelum);
  for (const { hash, sebelum } of near.toReversed()) if (before.has(hash)) for (const one of sebelum) before.add(one);
  const after = new Set([last.hash]);
  for (const { hash, sebelum } of near) if (sebelum.some((one) => after.has(one))) after.add(hash);
  return near.filter(
    (event) =>
      event.berkas === berkas &&
      TOLD.has(event.jenis) &&
      !isRecordedAlong(event) &&
      !before.has(event.hash) &&
      !after.has(event.hash) &&
      !sameName(event.oleh.nama, nama),
  );
}

/** One of them in words: "Bersamaan dengan tindakan terakhir Anda, pukul 09.00 oleh Budi: Berkas dibatalkan: …" */
export function besideText(event: TrackerEvent, state: State, kerja: WorkingTime): Text {
  const said = sentenceOf(event, state, kerja);
  const { time } = localTime(event.waktu, kerja);
  const lapsed = state.lapsed.has(event.id);
  return text(
    `Bersamaan dengan tindakan terakhir Anda, pukul ${time} oleh ${event.oleh.nama}: ${said.id}${lapsed ? ' (tidak berlaku)' : ''}`,
    `Beside your last act, at ${time} by ${event.oleh.nama}: ${said.en}${lapsed ? ' (without effect)' : ''}`,
  );
}
