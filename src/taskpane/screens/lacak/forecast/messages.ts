import { formatFigure, roundHalfAway } from '../../../../domain/kantor/angka';
import type { WorkingDay } from '../../../../domain/kantor/kalender/working-day';
import { text, type Text } from '../../../../domain/text';
import type { Change } from '../../../../domain/tracker/forecast/forecast';
import { formatMenit } from '../../../../domain/waktu/format-waktu';

export const judul = text('Perkiraan selesai', 'Expected end');
export const menghitung = text('Menghitung perkiraan…', 'Working out the forecast…');
export const selesai = (separuh: string, empatDariLima: string): Text =>
  separuh === empatDariLima
    ? text(`Kemungkinan besar selesai ${separuh}.`, `Most probably finished on ${separuh}.`)
    : text(
        `Mungkin selesai ${separuh}. Peluang empat dari lima: paling lambat ${empatDariLima}.`,
        `Perhaps finished on ${separuh}; four times out of five by ${empatDariLima}.`,
      );
export const bilaDimulai = (separuh: string, empatDariLima: string): Text => {
  const when = selesai(separuh, empatDariLima);
  return text(`Bila dimulai sekarang: ${lower(when.id)}`, `If begun now: ${lower(when.en)}`);
};
const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
export const batasBerisiko = (batas: string): Text =>
  text(`Batas Berkas ${batas} mungkin terlewati.`, `The deadline, ${batas}, may be missed.`);
export const batasTerlewati = (batas: string): Text =>
  text(`Batas Berkas ${batas} kemungkinan besar terlewati.`, `The deadline, ${batas}, will probably be missed.`);

export const mengapa = text('Mengapa?', 'Why?');
export const penahan = text('Yang paling menahan', 'What holds it up most');
export const perubahan = text('Yang akan mempercepat', 'What would make it faster');
export const kegiatan = (nomor: string, uraian: string, siapa: string): Text => {
  const who = siapa === '' ? '' : ` (${siapa})`;
  return text(`Kegiatan ${nomor}${who}: ${uraian}`, `Kegiatan ${nomor}${who}: ${uraian}`);
};
export const ditahan = (menit: number, hari: WorkingDay, bagian: number, lewat: number): Text => {
  const [lama, share] = [sekitar(menit, hari), `${String(Math.round(bagian * 100))}%`];
  const times = formatFigure(roundHalfAway(lewat, 1));
  return lewat < 1.05
    ? text(`sekitar ${lama.id}, ${share} dari seluruhnya`, `about ${lama.en}, ${share} of the whole`)
    : text(
        `sekitar ${lama.id}, ${share} dari seluruhnya; rata-rata dikerjakan ${times} kali karena dikembalikan`,
        `about ${lama.en}, ${share} of the whole; done ${lewat.toFixed(1)} times on average because work comes back`,
      );
};
export const bila: Readonly<Record<Change['jenis'], (nomor: string, siapa: string, cepat: Text) => Text>> = {
  sehari: (nomor, siapa, cepat) => {
    const who = siapa === '' ? '' : ` (${siapa})`;
    return text(
      `Kegiatan ${nomor}${who} paling lama 1 hari kerja: ${cepat.id} lebih cepat.`,
      `Kegiatan ${nomor}${who} within 1 working day: ${cepat.en} sooner.`,
    );
  },
  'tanpa-kembali': (nomor, _, cepat) =>
    text(
      `Tidak ada yang dikembalikan dari kegiatan ${nomor}: ${cepat.id} lebih cepat.`,
      `Nothing sent back from kegiatan ${nomor}: ${cepat.en} sooner.`,
    ),
};
export const dasar = (riwayat: number, tanpaRiwayat: number): Text =>
  riwayat === 0
    ? text(
        'Dari waktu baku saja, karena log kantor ini belum memuat kegiatan yang selesai. Keputusan dianggap mengembalikan satu dari delapan kali. Seribu kemungkinan dicoba.',
        'From the standard times alone, since this office’s log holds no finished kegiatan yet. A decision is taken to send work back once in eight times. A thousand ways were tried.',
      )
    : text(
        `Dari ${String(riwayat)} pelaksanaan dalam log kantor ini, dalam jam kerja${tanpaRiwayat === 0 ? '' : `; ${String(tanpaRiwayat)} kegiatan yang belum punya riwayat memakai waktu bakunya, disesuaikan dengan kebiasaan kantor`}. Seribu kemungkinan dicoba.`,
        `From ${String(riwayat)} passages in this office’s log, in working hours${tanpaRiwayat === 0 ? '' : `; ${String(tanpaRiwayat)} kegiatan without history take their standard time, adjusted to what is usual here`}. A thousand ways were tried.`,
      );

/** Working minutes as a person would say them: whole days from one day on, below that to the half hour. */
export function sekitar(menit: number, hari: WorkingDay): Text {
  const days = Math.round(menit / hari.menit);
  if (days >= 1) return text(`${String(days)} hari kerja`, `${String(days)} working ${days === 1 ? 'day' : 'days'}`);
  return formatMenit(menit < 30 ? Math.max(1, Math.round(menit)) : Math.round(menit / 30) * 30, hari);
}
