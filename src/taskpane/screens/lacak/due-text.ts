import type { Batas } from '../../../domain/kantor/kalender/due-date';
import { leftOutText } from '../../../domain/kantor/kalender/left-out';
import type { WorkingTime } from '../../../domain/kantor/kalender/working-time';
import { shortDate } from '../../../domain/kantor/write-tanggal';
import { text, type Text } from '../../../domain/text';
import { batas as kata } from './messages';

/** "18 Agu 2026 (melewati Sabtu, Minggu, 17 Agustus)": a due date with the days it left out. */
export function dueWords(batas: Batas, kerja: WorkingTime): Text {
  const [date, without] = [shortDate(batas.tanggal), leftOutText(batas, kerja)];
  return without ? text(`${date.id} (${without.id})`, `${date.en} (${without.en})`) : date;
}

/** "Batas 18 Agu 2026 (melewati …)". */
export function dueText(batas: Batas, kerja: WorkingTime): Text {
  const { id, en } = dueWords(batas, kerja);
  return text(kata(id).id, kata(en).en);
}
