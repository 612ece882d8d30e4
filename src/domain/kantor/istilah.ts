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
export const term = (label: string, arti: string, ejaan: readonly string[], salah: Istilah['salah'] = {}): Istilah => ({
  label,
  ejaan: [label, ...ejaan],
  salah,
  arti,
});

/** What a table's header may say over a column, and over the two bands. */
export const ISTILAH_KOLOM = {
  no: term('No', 'Number of the step', ['No.', 'Nomor', 'No Urut', 'Nomor Urut', 'Nr']),
  uraian: term(
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
  pelaksana: term(
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
  'mutu-baku': term('Mutu Baku', 'Standards of the step: requirements, time, output', ['Standar Mutu', 'Baku Mutu', 'Mutu'], {
    'Mutu Buku': 'Mutu Baku',
    'Mutu Bakku': 'Mutu Baku',
    Mutubaku: 'Mutu Baku',
    'Muthu Baku': 'Mutu Baku',
  }),
  kelengkapan: term(
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
  waktu: term(
    'Waktu',
    'Standard working time of the step',
    ['Waktu Baku', 'Waktu Penyelesaian', 'Durasi', 'Lama Waktu', 'Jangka Waktu', 'Time'],
    {
      Wakru: 'Waktu',
      Waktuu: 'Waktu',
    },
  ),
  output: term(
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
  keterangan: term('Keterangan', 'Remarks', ['Ket', 'Ket.', 'Catatan'], {
    Keteranagan: 'Keterangan',
    Ketrangan: 'Keterangan',
  }),
} as const satisfies { readonly [column: string]: Istilah };

/** Terms that are no header or label, for tooltips and the glossary. */
export const ISTILAH_LAIN = {
  sop: term('SOP AP', 'Standard operating procedure of government administration (PermenPANRB 35/2012)', []),
  berkas: term('Berkas', 'One run of an SOP for a period, such as "LKj 2025"', []),
  bidang: term('Bidang', 'A division of the office that supplies its data', []),
  sasaran: term('Sasaran strategis', 'Strategic objective', []),
  indikator: term('Indikator kinerja', 'Performance indicator', []),
  target: term('Target', 'Value promised for the period', []),
  realisasi: term('Realisasi', 'Value reached', []),
  capaian: term('Capaian', 'Achievement in percent, by the direction of the indicator', []),
  predikat: term('Predikat', 'Rating of the achievement', []),
  pagu: term('Pagu', 'Budget ceiling', []),
  triwulan: term('Triwulan (TW)', 'Quarter of the year', []),
  'waktu-baku': term('Waktu baku', 'Standard working time of a step; not the due date', []),
  'jatuh-tempo': term('Batas waktu', 'Due date', []),
  kapsul: term('Kapsul', 'Terminator: the flow begins or ends', []),
  kotak: term('Kotak', 'Process: a step', []),
  'belah-ketupat': term('Belah ketupat', 'Decision: yes or no', []),
  segilima: term('Segilima', 'Off-page connector', []),
} as const satisfies { readonly [term: string]: Istilah };
