import type { WorkingTime } from '../../kantor/kalender/working-time';
import { localTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import { text, type Text } from '../../text';
import type { TurnedBack } from '../log/clock';
import type { AddedEvent } from '../log/find-head';
import type { State } from '../state';
import { FAR_BACK } from '../log/far-forks';
import { sentenceOf } from './sentence';

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

/** An event that branches off far back, in a line. */
export function farForkText({ peristiwa, melewati }: AddedEvent, state: State, kerja: WorkingTime): Text {
  const { id, en } = addedText({ peristiwa, melewati: 0 }, state, kerja);
  const count = String(melewati);
  return text(
    `${id}; bercabang jauh di belakang: penulisnya tidak melihat ${count} peristiwa lain, dan penulis peristiwa itu tidak melihatnya`,
    `${en}; it branches off far back: its writer had not seen ${count} other records, nor had their writers seen it`,
  );
}

/** A record that says it was made before what it follows, in a line. */
export function turnedBackText({ peristiwa, mengikuti }: TurnedBack, state: State, kerja: WorkingTime): Text {
  const { id, en } = addedText({ peristiwa, melewati: 0 }, state, kerja);
  const { date, time } = localTime(mengikuti.waktu, kerja);
  const when = shortDate(date);
  return text(
    `${id}; waktunya mundur: dicatat sesudah peristiwa ${mengikuti.oleh.nama} tanggal ${when.id} ${time}. Jam komputernya keliru atau waktunya dimundurkan`,
    `${en}; its time goes back: recorded after an act of ${mengikuti.oleh.nama} on ${when.en} ${time}. The clock was wrong, or the time was put back`,
  );
}

function pastText(melewati: number): Text {
  if (melewati === 0) return text('', '');
  const count = String(melewati);
  return melewati < FAR_BACK
    ? text(
        `; ditulis di samping ${count} peristiwa yang sudah tercetak`,
        `; written beside ${count} records that were printed already`,
      )
    : text(
        `; PERHATIKAN: bercabang jauh di belakang, melewati ${count} peristiwa yang sudah tercetak`,
        `; NOTE: it branches off far back, past ${count} records that were printed already`,
      );
}
