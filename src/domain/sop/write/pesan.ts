import type { Text } from '../../text';
import { text } from '../../text';

const DOTS = '.';

/** What is printed where an official signs: room for the signature, then name, rank and NIP as dotted lines. */
export const ruangTandaTangan = (): readonly string[] => [
  '',
  '',
  '',
  '',
  DOTS.repeat(75),
  `Pangkat/Gol. ${DOTS.repeat(53)}`,
  `NIP. ${DOTS.repeat(67)}`,
];

export const PESAN = {
  lambang: 'Tempat lambang daerah',
  tandaJudul: 'Tanda pelaksana',
  tandaPesan:
    '● mulai atau selesai, ■ kegiatan, ◆ keputusan, ⬠ sambungan halaman. "◆ ke 4" berarti: jika tidak, kembali ke kegiatan 4.',
} as const;

/** Header words for SOP documents that bring none of their own. */
export const KEPALA = {
  no: 'No',
  uraian: 'Kegiatan',
  pelaksana: 'Pelaksana',
  mutuBaku: 'Mutu Baku',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
} as const;

/** Labels of the identity block as the guideline prints them (PermenPANRB 35/2012). */
export const LABEL_IDENTITAS = {
  unit: '',
  nomor: 'Nomor SOP',
  'tanggal-pembuatan': 'Tanggal Pembuatan',
  'tanggal-revisi': 'Tanggal Revisi',
  'tanggal-efektif': 'Tanggal Efektif',
  'disahkan-oleh': 'Disahkan oleh',
  nama: 'Nama SOP',
  'dasar-hukum': 'Dasar Hukum',
  kualifikasi: 'Kualifikasi Pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan/Perlengkapan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan dan Pendataan',
} as const;

export const halamanDari = 'Halaman &P dari &N';

/** The title over the table, from the SOP's name. */
export const judulDari = (nama: string): string => {
  const plain = nama.trim();
  if (plain === '') return 'SOP';
  return (/^sop\b/i.test(plain) ? plain : `SOP ${plain}`).toUpperCase();
};

export const templatDariSop = (judul: string): Text => text(judul, judul);
