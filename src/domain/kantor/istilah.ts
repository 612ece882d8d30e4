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

/** A term whose label is its first spelling. */
export const istilah = (label: string, arti: string, ejaan: readonly string[], salah: Istilah['salah'] = {}): Istilah => ({
  label,
  ejaan: [label, ...ejaan],
  salah,
  arti,
});

/** What a table's header may say over a column, and over the two bands. */
export const ISTILAH_KOLOM = {
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
} as const satisfies { readonly [column: string]: Istilah };

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
