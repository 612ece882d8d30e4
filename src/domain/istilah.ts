import { memo } from './memo';
import type { IdentitasField, Peran } from './sop/sop';

/** One term of the regulation: how Runut writes it, how sheets spell it, what it means. */
export interface Istilah {
  /** As Runut writes it in a sheet. */
  readonly label: string;
  /** Accepted spellings; compared without case, spaces and punctuation. */
  readonly ejaan: readonly string[];
  /** Slips that are recognised, each with the word that was meant. */
  readonly salah: { readonly [slip: string]: string };
  /** Meaning in English, for tooltips and the glossary. */
  readonly arti: string;
}

const istilah = (label: string, arti: string, ejaan: readonly string[], salah: Istilah['salah'] = {}): Istilah => ({
  label,
  ejaan: [label, ...ejaan],
  salah,
  arti,
});

/** What a table's header may say over a column, and over the two bands. */
export const ISTILAH_KOLOM: { readonly [peran in Exclude<Peran, 'lain'> | 'mutu-baku']: Istilah } = {
  no: istilah('No', 'Number of the step', ['No.', 'Nomor', 'No Urut', 'Nomor Urut', 'Nr']),
  uraian: istilah(
    'Uraian Prosedur',
    'Description of the step, beginning with an active verb',
    [
      'Uraian',
      'Kegiatan',
      'Aktivitas',
      'Uraian Kegiatan',
      'Uraian Aktivitas',
      'Kegiatan/Aktivitas',
      'Aktivitas/Kegiatan',
      'Prosedur',
      'Langkah',
      'Langkah Kegiatan',
      'Langkah-langkah',
      'Uraian Langkah',
      'Uraian Tugas',
      'Tahapan',
      'Tahapan Kegiatan',
      'Uraian Prosedur Kegiatan',
      'Kegiatan/Uraian Prosedur',
      'Proses',
      'Uraian Proses',
      'Activity',
    ],
    {
      Aktifitas: 'Aktivitas',
      'Uraian Aktifitas': 'Uraian Aktivitas',
      'Aktifitas Kegiatan': 'Aktivitas/Kegiatan',
      'Kegiatan Aktifitas': 'Kegiatan/Aktivitas',
      Kegitan: 'Kegiatan',
      Kegiatanan: 'Kegiatan',
      'Urian Kegiatan': 'Uraian Kegiatan',
      'Urian Prosedur': 'Uraian Prosedur',
      'Uraian Prosedure': 'Uraian Prosedur',
    },
  ),
  pelaksana: istilah(
    'Pelaksana',
    'Who acts: one column for each position',
    [
      'Pelaksana Kegiatan',
      'Aktor',
      'Pelaku',
      'Unit Pelaksana',
      'Pelaksana/Aktor',
      'Pihak Terkait',
      'Penanggung Jawab',
      'Pejabat Pelaksana',
    ],
    { Pelaksanaan: 'Pelaksana', Pelaksna: 'Pelaksana', Peleksana: 'Pelaksana' },
  ),
  'mutu-baku': istilah('Mutu Baku', 'Standards of the step: requirements, time, output', ['Standar Mutu', 'Baku Mutu', 'Mutu'], {
    'Mutu Buku': 'Mutu Baku',
    'Mutu Bakku': 'Mutu Baku',
    Mutubaku: 'Mutu Baku',
    'Muthu Baku': 'Mutu Baku',
  }),
  kelengkapan: istilah(
    'Kelengkapan',
    'What the step needs before it can begin',
    [
      'Persyaratan',
      'Persyaratan/Kelengkapan',
      'Kelengkapan/Persyaratan',
      'Persyaratan/Perlengkapan',
      'Perlengkapan',
      'Syarat',
      'Input',
      'Masukan',
      'Sumber Data',
      'Syarat/Kelengkapan',
      'Bahan',
      'Dokumen',
    ],
    { Kelengkepan: 'Kelengkapan', Kelengkapam: 'Kelengkapan', Kelenkapan: 'Kelengkapan', Persaratan: 'Persyaratan' },
  ),
  waktu: istilah(
    'Waktu',
    'Standard working time of the step',
    ['Waktu Baku', 'Waktu Penyelesaian', 'Durasi', 'Lama Waktu', 'Jangka Waktu', 'Time'],
    {
      Wakru: 'Waktu',
      Waktuu: 'Waktu',
    },
  ),
  output: istilah(
    'Output',
    'What comes out of the step',
    ['Keluaran', 'Hasil', 'Out put', 'Produk', 'Output/Hasil', 'Hasil/Output'],
    {
      Autput: 'Output',
      Outpu: 'Output',
      Ouput: 'Output',
      Otput: 'Output',
      Outputt: 'Output',
    },
  ),
  keterangan: istilah('Keterangan', 'Remarks', ['Ket', 'Ket.', 'Catatan'], {
    Keteranagan: 'Keterangan',
    Ketrangan: 'Keterangan',
  }),
};

/** The thirteen fields of the identity block (PermenPANRB 35/2012), with the labels sheets use. `unit` has none. */
export const ISTILAH_IDENTITAS: { readonly [field in IdentitasField]: Istilah } = {
  unit: istilah('Nama unit', 'Office that owns the SOP, under its logo', [
    'Unit Kerja',
    'Satuan Kerja',
    'Nama Instansi',
    'Instansi',
    'Nama Unit Kerja',
    'SKPD',
    'OPD',
  ]),
  nomor: istilah('Nomor SOP', 'Number of the SOP', [
    'No SOP',
    'No. SOP',
    'Nomor',
    'Nomor Dokumen',
    'No. Dokumen',
    'Nomor SOP AP',
  ]),
  'tanggal-pembuatan': istilah(
    'Tanggal Pembuatan',
    'Day the SOP was finished',
    ['Tgl Pembuatan', 'Tgl. Pembuatan', 'Tanggal Dibuat', 'Tgl Dibuat', 'Tanggal Penyusunan', 'Tanggal Terbit'],
    { 'Tanggal Pembuaatan': 'Tanggal Pembuatan' },
  ),
  'tanggal-revisi': istilah(
    'Tanggal Revisi',
    'Day it was revised or will be reviewed',
    ['Tgl Revisi', 'Tgl. Revisi', 'Tanggal Direvisi', 'Tanggal Revisi ke'],
    {
      'Tanggal Refisi': 'Tanggal Revisi',
      'Tgl Refisi': 'Tgl Revisi',
    },
  ),
  'tanggal-efektif': istilah(
    'Tanggal Efektif',
    'Day it takes effect',
    [
      'Tgl Efektif',
      'Tgl. Efektif',
      'Tanggal Pengesahan',
      'Tgl Pengesahan',
      'Tgl. Pengesahan',
      'Tanggal Disahkan',
      'Tanggal Berlaku',
      'Tgl Berlaku',
      'Tanggal Efektif/Pengesahan',
    ],
    { 'Tanggal Efektip': 'Tanggal Efektif', 'Tgl Efektip': 'Tgl Efektif', 'Tanggal Epektif': 'Tanggal Efektif' },
  ),
  'disahkan-oleh': istilah(
    'Disahkan oleh',
    'Official who approves: position, name, NIP',
    ['Disahkan', 'Pengesahan', 'Pejabat Pengesah', 'Disetujui oleh'],
    {
      'Di sahkan oleh': 'Disahkan oleh',
      'Disyahkan oleh': 'Disahkan oleh',
    },
  ),
  nama: istilah('Nama SOP', 'Title of the SOP', [
    'Judul SOP',
    'Judul',
    'Nama SOP AP',
    'Nama/Judul SOP',
    'Nama Prosedur',
    'Nama Standar Operasional Prosedur',
  ]),
  'dasar-hukum': istilah('Dasar Hukum', 'Regulations the SOP rests on', ['Dasar Hukum SOP', 'Landasan Hukum']),
  kualifikasi: istilah('Kualifikasi Pelaksana', 'What those who act must be able to do', [
    'Kualifikasi',
    'Kualifikasi Pelaksanaan',
    'Kualifikasi Pendidikan',
    'Kualifikasi Pelaksana SOP',
    'Kualifikasi Pelaksana/Pendidikan',
  ]),
  keterkaitan: istilah(
    'Keterkaitan',
    'Other SOPs it hangs together with',
    ['Keterkaitan SOP', 'Keterkaitan dengan SOP lain', 'Keterkaitan dengan SOP', 'Keterkaitan SOP Lain', 'SOP Terkait'],
    {
      Keterangan: 'Keterkaitan',
      Keterikatan: 'Keterkaitan',
      Keterkaian: 'Keterkaitan',
    },
  ),
  peralatan: istilah(
    'Peralatan/Perlengkapan',
    'Tools and materials',
    [
      'Peralatan',
      'Peralatan dan Perlengkapan',
      'Perlengkapan',
      'Perlengkapan/Peralatan',
      'Sarana dan Prasarana',
      'Peralatan & Perlengkapan',
    ],
    {
      'Peralatan Perengkapan': 'Peralatan/Perlengkapan',
      'Peralatan/Pelengkapan': 'Peralatan/Perlengkapan',
      'Perlatan/Perlengkapan': 'Peralatan/Perlengkapan',
    },
  ),
  peringatan: istilah(
    'Peringatan',
    'What goes wrong if the SOP is not followed, or a deadline',
    ['Peringatan/Risiko', 'Peringatan SOP'],
    {
      Peringatn: 'Peringatan',
    },
  ),
  pencatatan: istilah(
    'Pencatatan dan Pendataan',
    'Where each pelaksana records what was done',
    [
      'Pencatatan',
      'Pencatatan & Pendataan',
      'Pencatatan/Pendataan',
      'Pencatatan dan Pendokumentasian',
      'Pencatatan dan Pelaporan',
    ],
    { 'Pencatatan dan Pendatan': 'Pencatatan dan Pendataan' },
  ),
};

/** Terms that are no header or label, for tooltips and the glossary. */
export const ISTILAH_LAIN = {
  sop: istilah('SOP AP', 'Standard operating procedure of government administration (PermenPANRB 35/2012)', []),
  berkas: istilah('Berkas', 'One run of an SOP for a period, such as "LKj 2025"', []),
  bidang: istilah('Bidang', 'A division of the office that supplies its data', []),
  sasaran: istilah('Sasaran strategis', 'Strategic objective', []),
  indikator: istilah('Indikator kinerja', 'Performance indicator', []),
  target: istilah('Target', 'Value promised for the period', []),
  realisasi: istilah('Realisasi', 'Value reached', []),
  capaian: istilah('Capaian', 'Achievement in percent, by the direction of the indicator', []),
  predikat: istilah('Predikat', 'Rating of the achievement', []),
  pagu: istilah('Pagu', 'Budget ceiling', []),
  triwulan: istilah('Triwulan (TW)', 'Quarter of the year', []),
  'waktu-baku': istilah('Waktu baku', 'Standard working time of a step; not the due date', []),
  'jatuh-tempo': istilah('Batas waktu', 'Due date', []),
  kapsul: istilah('Kapsul', 'Terminator: the flow begins or ends', []),
  kotak: istilah('Kotak', 'Process: a step', []),
  'belah-ketupat': istilah('Belah ketupat', 'Decision: yes or no', []),
  segilima: istilah('Segilima', 'Off-page connector', []),
} as const satisfies { readonly [term: string]: Istilah };

/** What a spelling is compared by: letters and digits only, lower case, so that broken words and punctuation do not matter. */
export const kunciEjaan = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** A recognised spelling; `ejaan` is the word that was meant when it was a slip. */
export interface Dikenali<Nama> {
  readonly nama: Nama;
  readonly ejaan?: string;
}

function lexicon<Nama extends string>(terms: { readonly [nama in Nama]: Istilah }): (teks: string) => Dikenali<Nama> | null {
  const byKey = new Map<string, Dikenali<Nama>>();
  for (const nama of Object.keys(terms) as Nama[]) {
    for (const spelling of terms[nama].ejaan) {
      const key = kunciEjaan(spelling);
      if (!byKey.has(key)) byKey.set(key, { nama });
    }
  }
  for (const nama of Object.keys(terms) as Nama[]) {
    for (const [slip, ejaan] of Object.entries(terms[nama].salah)) {
      const key = kunciEjaan(slip);
      if (!byKey.has(key)) byKey.set(key, { nama, ejaan });
    }
  }
  return memo((teks) => byKey.get(kunciEjaan(teks)) ?? null);
}

const kolom = lexicon(ISTILAH_KOLOM);
const identitas = lexicon(ISTILAH_IDENTITAS);

/** The field a label of the identity block names; undefined for any other text. A trailing colon is allowed. */
export const kenaliIdentitas = (teks: string): Dikenali<IdentitasField> | undefined => identitas(teks) ?? undefined;

/** A column header or band as understood, with the unit that stands in the header ("Waktu (menit)"). */
export interface KepalaDikenali extends Dikenali<keyof typeof ISTILAH_KOLOM> {
  readonly satuan?: string;
}

const LONGEST_HEADER = 60;
const WITH_UNIT = /^\s*(.+?)\s*(?:\(\s*(?:dalam\s+)?([a-z\s]+?)\s*\)|\/\s*(menit|jam|hari))\s*$/i;
const REMARK_LEFT_OUT = /\s*\([^)]*\)\s*$/;

/** What a header cell names, by its whole text: "Ketua Tim" is no "Ket". */
export const kenaliKepala = (teks: string): KepalaDikenali | undefined =>
  teks.length === 0 || teks.length > LONGEST_HEADER ? undefined : (kepala(teks) ?? undefined);

const kepala = memo((teks: string): KepalaDikenali | null => {
  const whole = kolom(teks);
  if (whole) return whole;
  const withUnit = WITH_UNIT.exec(teks);
  const named = withUnit ? kolom(withUnit[1] ?? '') : null;
  const satuan = withUnit?.[2] ?? withUnit?.[3];
  if (named?.nama === 'waktu' && satuan) return { ...named, satuan: satuan.toLowerCase() };
  if (/^\s*waktu\s+(detik|menit|jam|hari)/i.test(teks))
    return { nama: 'waktu', satuan: teks.trim().split(/\s+/).slice(1).join(' ').toLowerCase() };
  return named ?? (REMARK_LEFT_OUT.test(teks) ? kolom(teks.replace(REMARK_LEFT_OUT, '')) : null);
});
