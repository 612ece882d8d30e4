import { text, type Text } from '../../text';
import type { StatusBidang } from '../state';

/** Words of the Dasbor's tables over time; sheets are Indonesian. */
export const TRENDS = {
  sisa: (nama: string): Text => text(`Kegiatan tersisa: ${nama}`, `Kegiatan left: ${nama}`),
  sisaAlt: (nama: string, rencana: number, nyata: number): Text =>
    text(
      `Kegiatan ${nama} yang tersisa tiap minggu; menurut rencana kini ${String(rencana)}, nyatanya ${String(nyata)}.`,
      `Kegiatan of ${nama} left each week; ${String(rencana)} by the plan now, ${String(nyata)} in fact.`,
    ),
  minggu: text('Minggu s.d.', 'Week to'),
  rencana: text('Rencana', 'Plan'),
  nyata: text('Nyata', 'Actual'),
  beban: text('Beban per minggu', 'Load by week'),
  bebanAlt: text('Kegiatan yang jatuh tempo tiap minggu, menurut jabatan.', 'Kegiatan due each week, by position.'),
  kembali: (judul: string): Text => text(`Pengembalian: ${judul}`, `Returns: ${judul}`),
  kepalaKembali: [text('No', 'No'), text('Kegiatan', 'Kegiatan')],
  semua: text('Semua', 'All'),
  bidang: text('Data bidang per periode', 'Data of the bidang by period'),
  namaBidang: text('Bidang', 'Bidang'),
  kali: (berapa: number): Text => text(`(${String(berapa)}× kembali)`, `(returned ${String(berapa)}×)`),
  status: {
    terbuka: text('terbuka', 'open'),
    disetor: text('disampaikan', 'handed in'),
    dikembalikan: text('dikembalikan', 'returned'),
    dikunci: text('dikunci', 'locked'),
  } satisfies Readonly<Record<StatusBidang, Text>>,
} as const;
