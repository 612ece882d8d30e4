/** How the head of a jabatan is written: the same `pokok` is the same position. */
export interface PokokJabatan {
  readonly pokok: string;
  /** A regular expression, case put aside. */
  readonly pola: string;
  /** What an abbreviation or a longer form says besides: "Sekcam" is the Sekretaris of a kecamatan. */
  readonly sifat?: readonly string[];
  /** A more general head that may stand for it: "Kepala" for "Kepala Dinas", "Staf" for "Arsiparis". */
  readonly umum?: string;
}

/** Heads of positions with their abbreviations. Order matters: longer names first. */
export const HEADS: readonly PokokJabatan[] = [
  { pokok: 'wakil-kepala', pola: 'wakil\\s+kepala' },
  {
    pokok: 'kasubbag',
    pola: '(?:kepala\\s+|ka\\.?\\s*)sub\\.?\\s*-?\\s*b?ag(?:ian)?',
  },
  { pokok: 'kasubbid', pola: '(?:kepala\\s+|ka\\.?\\s*)sub\\.?\\s*-?\\s*b?id(?:ang)?' },
  { pokok: 'kadis', pola: 'kepala\\s+dinas|ka\\.?\\s*(?:dis|din(?:as)?)', umum: 'kepala' },
  { pokok: 'kaban', pola: 'kepala\\s+badan|ka\\.?\\s*ba(?:n|dan)', umum: 'kepala' },
  { pokok: 'kabid', pola: 'kepala\\s+bidang|ka\\.?\\s*bid(?:ang)?' },
  { pokok: 'kabag', pola: 'kepala\\s+bagian|ka\\.?\\s*bag(?:ian)?' },
  { pokok: 'kabiro', pola: 'kepala\\s+biro|karo|ka\\.?\\s*biro' },
  { pokok: 'kasi', pola: 'kepala\\s+seksi|ka\\.?\\s*(?:sie?|seksi)' },
  { pokok: 'kepala-uptd', pola: 'kepala\\s+uptd?|ka\\.?\\s*uptd?' },
  { pokok: 'sekda', pola: 'sekretaris\\s+daerah|sekda' },
  { pokok: 'sekretaris', pola: 'sekretaris\\s+dinas|sekr?\\.?\\s*dinas|sekdis|sesdis', sifat: ['dinas'] },
  { pokok: 'sekretaris', pola: 'sekretaris\\s+badan|sekban|sesban', sifat: ['badan'] },
  { pokok: 'sekretaris', pola: 'sekretaris\\s+inspektorat', sifat: ['inspektorat'] },
  { pokok: 'sekretaris', pola: 'sekretaris\\s+(?:kecamatan|camat)|sekcam', sifat: ['kecamatan'] },
  { pokok: 'sekretaris', pola: 'sekretaris(?:\\s+(?:opd|skpd|perangkat\\s+daerah))?' },
  { pokok: 'wakil-gubernur', pola: 'wakil\\s+gubernur|wagub' },
  { pokok: 'gubernur', pola: 'gubernur' },
  { pokok: 'wakil-bupati', pola: 'wakil\\s+bupati|wabup' },
  { pokok: 'bupati', pola: 'bupati' },
  { pokok: 'wakil-wali-kota', pola: 'wakil\\s+wali\\s*kota|wawali(?:\\s*kota)?' },
  { pokok: 'wali-kota', pola: 'wali\\s*kota' },
  { pokok: 'menteri', pola: 'menteri' },
  { pokok: 'camat', pola: 'camat' },
  { pokok: 'lurah', pola: 'lurah' },
  { pokok: 'inspektur-pembantu', pola: 'inspektur\\s+pembantu|irban' },
  { pokok: 'inspektur', pola: 'inspektur' },
  { pokok: 'asisten', pola: 'asisten' },
  { pokok: 'bendahara', pola: 'bendahara' },
  { pokok: 'ppk', pola: 'ppk|pejabat\\s+pembuat\\s+komitmen' },
  { pokok: 'pptk', pola: 'pptk|pejabat\\s+pelaksana\\s+teknis\\s+kegiatan' },
  { pokok: 'ketua-tim', pola: 'ketua\\s+tim|ka\\.?\\s*tim', umum: 'tim' },
  { pokok: 'tim', pola: '(?:(?:anggota|koordinator)\\s+)?tim' },
  { pokok: 'staf', pola: 'staff?|petugas|jfu|jft' },
  { pokok: 'pengadministrasi', pola: 'pengadministrasi', umum: 'staf' },
  { pokok: 'operator', pola: 'operator', umum: 'staf' },
  { pokok: 'analis', pola: 'analis', umum: 'staf' },
  { pokok: 'arsiparis', pola: 'arsiparis', umum: 'staf' },
  { pokok: 'kepala', pola: 'kepala\\s+(?:opd|skpd|perangkat\\s+daerah)|kepala|ka(?=\\.\\s*\\p{L})|pimpinan' },
];

/** How acting for the holder of a jabatan, or holding it for a time, is written out, and how that is shortened. */
export const WRITTEN_ACTING = [
  ['pelaksana\\s+tugas', 'plt'],
  ['pelaksana\\s+harian', 'plh'],
  ['pen?jabat\\s+sementara', 'pjs'],
  ['penjabat', 'pj'],
  ['pengganti\\s+sementara', 'pgs'],
] as const;

const SHORT = 'plt|plh|pjs?|pgs';
const WRITTEN = WRITTEN_ACTING.map(([words]) => words).join('|');

/** What stands before a jabatan for that: shortened (first group), or written out (second group), perhaps with the short form in brackets. */
export const ACTING = new RegExp(
  String.raw`^\s*(?:(${SHORT})\b\s*\.?|(${WRITTEN})\b(?=\W*\p{L})(?:\s*\((?:${SHORT})\b\.?\))?)\s*`,
  'iu',
);

/** The first three letters of every head: a cheap look before the long pattern. */
export const PREFIXES =
  'kep kas kad kab kar kat ka. sek ses gub bup wak wag wal wab waw men cam lur ins irb asi ben ppk ppt tim ang ket koo sta pen pet pej ope ana ars jfu jft pim'.split(
    ' ',
  );

/** Heads of which an office has one: what follows only names the office. */
export const SINGLE_HEADS: ReadonlySet<string> = new Set([
  'kadis',
  'kaban',
  'sekretaris',
  'sekda',
  'gubernur',
  'wakil-gubernur',
  'bupati',
  'wakil-bupati',
  'wakil-wali-kota',
  'wali-kota',
  'kepala',
  'inspektur',
  'camat',
  'lurah',
]);

/** Heads that name no single position; an unknown one of these is no finding. */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(['tim', 'staf', 'kepala']);

/** Names of sections that stand in lower case behind a head. */
export const SMALL_QUALIFIERS: ReadonlySet<string> = new Set(
  'umum tu keuangan program perencanaan kepegawaian evaluasi pelaporan aset perlengkapan hukum renja monev keu kepeg umpeg perbendaharaan akuntansi anggaran'.split(
    ' ',
  ),
);

/** Sections as they are shortened. */
export const SHORT_QUALIFIERS: { readonly [short: string]: readonly string[] } = {
  keu: ['keuangan'],
  kepeg: ['kepegawaian'],
  umpeg: ['umum', 'kepegawaian'],
  prog: ['program'],
  monev: ['monitoring', 'evaluasi'],
  renja: ['rencana', 'kerja'],
};

/** Words behind a section that begin the name of its office ("Kasubbag Umum Dinas Pendidikan"). */
export const UNIT: ReadonlySet<string> = new Set(['dinas', 'opd', 'skpd', 'inspektorat', 'sekretariat', 'setda', 'pada']);

/** Words behind a head's name that say somebody beneath is meant ("Bendahara Pembantu", "Direktur Bidang Pelayanan"). */
export const UNDER_A_HEAD: ReadonlySet<string> = new Set(
  'wakil pembantu cadangan ajudan staf staff bagian subbagian subbag bidang subbidang subbid seksi'.split(' '),
);

/** Kinds of unit that a "Kepala" may name or leave out: "Kepala Sekolah SMP 1" and "Kepala SMP 1". */
export const UNIT_KIND: ReadonlySet<string> = new Set(['sekolah', 'satuan', 'kantor', 'blud', 'upt']);

/** Words that, right behind a head, make it somebody beneath it: "Inspektur Wilayah I", "Ketua Harian". */
export const RANK_BENEATH: ReadonlySet<string> = new Set(['wilayah', 'muda', 'madya', 'pertama', 'harian']);

/** What begins the name of an office behind the title of its head: "Direktur RSUD", "Direktur Perumda". */
export const OFFICE_KIND: ReadonlySet<string> = new Set(
  'rsud rsu rs rsia rsj rumah puskesmas balai akademi politeknik universitas sekolah perumda perumdam pdam perusda bumd blud pt bank dinas badan kantor kabupaten kota provinsi daerah utama'.split(
    ' ',
  ),
);
