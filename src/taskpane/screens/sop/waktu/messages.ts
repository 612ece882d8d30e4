import { text, type Text } from '../../../../domain/text';
import type { Waktu } from '../../../../domain/waktu/waktu';

export const judul = text('Waktu baku', 'Standard time');
export const sehari = (jam: Text, kalender: boolean): Text =>
  kalender
    ? text(`Satu hari kerja ${jam.id}, menurut lembar Kalender.`, `A working day has ${jam.en}, by the sheet Kalender.`)
    : text(`Satu hari kerja ${jam.id}, menurut Perpres 21/2023.`, `A working day has ${jam.en}, by Perpres 21/2023.`);
export const menit = text('menit', 'minutes');
export const jam = text('jam', 'hours');
export const hariKerja = text('hari kerja', 'working days');
export const siapaMemikul = text('Waktu tiap pelaksana', 'Time of each pelaksana');
export const tanpaPelaksana = text('Belum ada pelaksana', 'Nobody yet');
export const belumDitandai = text(
  'Siapa memikul berapa terlihat setelah pelaksana ditandai.',
  'Who carries how much shows once the pelaksana are marked.',
);
export const kegiatan = (count: number, tanpaWaktu: number): Text =>
  tanpaWaktu === 0
    ? text(`${String(count)} kegiatan`, `${String(count)} kegiatan`)
    : text(
        `${String(count)} kegiatan, ${String(tanpaWaktu)} di antaranya tidak terhitung`,
        `${String(count)} kegiatan, ${String(tanpaWaktu)} of them cannot be counted`,
      );
export const persen = (share: number): string => `${String(Math.round(share * 100))} %`;
export const dipahami = text('Tertulis dan dipahami', 'Written and understood');
export const kosong = text('belum diisi', 'not filled in');
export const bukanDurasi: Readonly<Record<Waktu['jenis'], Text>> = {
  kosong: text('tidak terhitung', 'not counted'),
  kata: text('bukan durasi', 'no duration'),
  berulang: text('berulang, bukan durasi', 'recurring, no duration'),
  'tidak-terbaca': text('tidak terbaca', 'not readable'),
  durasi: text('tidak terhitung', 'not counted'),
  rentang: text('tidak terhitung', 'not counted'),
};
