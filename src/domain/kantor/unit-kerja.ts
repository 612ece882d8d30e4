/** Kinds of unit that stand before a unit's own name, longest first where one begins with another; the last ones are whole names. */
const KINDS = [
  'sub ?bidang',
  'subbid',
  'bidang',
  'sub ?bagian',
  'subbag',
  'bagian',
  'seksi',
  'sekretariat',
  'upt[bd]?',
  'unit',
  'balai',
  'loka',
  'cabang dinas',
  'cabdin',
  'instalasi',
  'laboratorium',
  'puskesmas',
  'rumah sakit',
  'rsud',
  'kelompok',
  'tim',
  'pusat',
  'satuan',
  'biro',
  'direktorat',
  'inspektur pembantu',
  'irban',
  'inspektorat',
  'kecamatan',
  'kelurahan',
  'sekolah',
  'sdn?',
  'smpn?',
] as const;

const NAMES_ITS_KIND = new RegExp(String.raw`^(?:${KINDS.join('|')})\b`, 'i');

/** A unit of an office as it is called: "Bidang Perumahan", "Sekretariat", "UPTD Pengujian"; one without a kind is a bidang. */
export const unitName = (nama: string): string => (NAMES_ITS_KIND.test(nama.trim()) ? nama : `Bidang ${nama}`);
