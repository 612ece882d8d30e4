import type { WorkingTime } from '../../kantor/kalender/working-time';
import { localTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import { text, type Text } from '../../text';
import type { AddedEvent } from '../log/find-head';
import type { State } from '../state';
import { sentenceOf } from './sentence';

/** From so many records passed over on, an event was hardly written beside the others by chance. */
const FAR_BACK = 10;

/** An event added after a head was printed, in a line: when, what, who, and whether it was put in before what was printed. */
export function addedText({ peristiwa, melewati }: AddedEvent, state: State, kerja: WorkingTime): Text {
  const { date, time } = localTime(peristiwa.waktu, kerja);
  const [when, what] = [shortDate(date), sentenceOf(peristiwa, state, kerja)];
  const past = pastText(melewati);
  return text(
    `${when.id} ${time}  ${what.id} (${peristiwa.oleh.nama})${past.id}`,
    `${when.en} ${time}  ${what.en} (${peristiwa.oleh.nama})${past.en}`,
  );
}

function pastText(melewati: number): Text {
  if (melewati === 0) return text('', '');
  const count = String(melewati);
  return melewati < FAR_BACK
    ? text(
        `; ditulis di samping ${count} catatan yang sudah tercetak`,
        `; written beside ${count} records that were printed already`,
      )
    : text(
        `; PERHATIKAN: bercabang jauh di belakang, melewati ${count} catatan yang sudah tercetak`,
        `; NOTE: it branches off far back, past ${count} records that were printed already`,
      );
}
