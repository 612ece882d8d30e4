import { formatFigure, formatFigureEnglish } from '../../domain/kantor/angka';
import { dateOf, localTime, type WorkingTime } from '../../domain/kantor/kalender/working-time';
import { dayAndMonth } from '../../domain/kantor/write-tanggal';
import { text, type Text } from '../../domain/text';

/** "21 Nov", the day it was at the office. */
export const dayText = (iso: string, kerja: WorkingTime): Text => dayAndMonth(dateOf(iso, kerja));

/** "21 Nov 14.08", by the office's clock. */
export function momentText(iso: string, kerja: WorkingTime): Text {
  const { id, en } = dayText(iso, kerja);
  const { time } = localTime(iso, kerja);
  return text(`${id} ${time}`, `${en} ${time}`);
}

/** "21 Nov 14.08", by the clock of the machine that wrote it. */
export function momentWords(iso: string): Text {
  const { id, en } = dayAndMonth(iso.slice(0, 10));
  const time = iso.slice(11, 16).replace(':', '.');
  return text(`${id} ${time}`, `${en} ${time}`);
}

/** "93,5", or "93.5" in English; `tetap` is how many decimals it has at all events. */
export const figureText = (nilai: number, tetap?: number): Text =>
  text(formatFigure(nilai, tetap), formatFigureEnglish(nilai, tetap));
