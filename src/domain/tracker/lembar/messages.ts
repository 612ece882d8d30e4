import { text, type Text } from '../../text';

/** Texts printed on a Berkas's control and disposition sheets; sheets are Indonesian. */
export const LEMBAR = {
  kendali: text('LEMBAR KENDALI', 'CONTROL SHEET'),
  disposisi: text('LEMBAR DISPOSISI', 'DISPOSITION SHEET'),
  namaKendali: (berkas: string): string => `Kendali ${berkas}`,
  namaDisposisi: (berkas: string): string => `Disposisi ${berkas}`,
  berkas: text('Berkas', 'Berkas'),
  sop: text('SOP', 'SOP'),
  dimulai: text('Dimulai', 'Begun'),
  batas: text('Batas', 'Due'),
  keadaan: text('Keadaan per', 'As of'),
  kepalaKendali: [
    text('No', 'No'),
    text('Kegiatan', 'Kegiatan'),
    text('Pelaksana', 'Position'),
    text('Diterima', 'Received'),
    text('Selesai', 'Finished'),
    text('Oleh', 'By'),
    text('No. surat / agenda', 'Letter / agenda no.'),
    text('Hasil', 'Result'),
    text('Paraf', 'Initials'),
  ],
  dikembalikan: (ke: string, alasan: string): Text =>
    text(`Dikembalikan ke kegiatan ${ke}: ${alasan}`, `Returned to kegiatan ${ke}: ${alasan}`),
  agenda: (nomor: string): Text => text(`Agenda ${nomor}`, `Agenda ${nomor}`),
  bukaPindaian: text('Buka tautan', 'Open the link'),
  nomorSurat: text('Nomor surat', 'Letter number'),
  nomorAgenda: text('Nomor agenda', 'Agenda number'),
  perihal: text('Perihal', 'Subject'),
  tanggal: text('Tanggal diterima', 'Received on'),
  kepalaDisposisi: [
    text('Diteruskan kepada', 'Passed on to'),
    text('Isi disposisi', 'Instruction'),
    text('Tanggal', 'Date'),
    text('Paraf', 'Initials'),
  ],
  parafBerjenjang: text('Paraf berjenjang', 'Initials, level by level'),
  kepalaParaf: [text('Jabatan', 'Position'), text('Nama', 'Name'), text('Disetujui', 'Approved'), text('Paraf', 'Initials')],
  catatan: text(
    'Disusun Runut dari log Berkas ini; kolom paraf diisi dengan tangan.',
    'Made by Runut from the log of this Berkas; initials are set by hand.',
  ),
} as const;
