import type { CellValue } from '../../sheet/snapshot';
import type { WordField } from '../formulir/formulir';
import type { Triwulan } from '../pengaturan';
import type { SeemsLike } from './not-taken';

/** What a column of a pasted table holds. Years of earlier targets and realisasi stand beside their kind. */
export type ColumnKind = (
  | { readonly apa: 'kode' | 'sasaran' | 'indikator' | 'sasaran-indikator' | 'satuan' | 'arah' | 'rumus' | 'metode' | 'skala' }
  | { readonly apa: 'bidang' | 'tahun-renstra' | 'nasional' | 'jenis' }
  /** Of the agreement before it was changed, beside the changed one. */
  | { readonly apa: 'target-sebelum' | 'pagu-sebelum' }
  | { readonly apa: 'triwulan-sebelum'; readonly tw: Triwulan }
  /**
   * `sebelum`: of the agreement before it was changed; `berdua`: each cell holds the figure before and after. `tersirat`: no word says
   * that these are targets.
   */
  | { readonly apa: 'target'; readonly sebelum?: true; readonly berdua?: true }
  | { readonly apa: 'pagu'; readonly sebelum?: true; readonly berdua?: true }
  /** Named for one level; without `jenis` codes, words and steps tell it. */
  | { readonly apa: 'program'; readonly jenis?: 'program' | 'kegiatan' | 'sub kegiatan' }
  | { readonly apa: 'triwulan'; readonly tw: Triwulan; readonly tersirat?: true }
  | { readonly apa: 'realisasi' | 'realisasi-anggaran'; readonly tw: Triwulan }
  | { readonly apa: 'renstra'; readonly tahun?: number }
  /** What the Renstra promises for one year on its way, and from where it starts. */
  | { readonly apa: 'renstra-tahun'; readonly tahun: number }
  | { readonly apa: 'renstra-awal' }
  | { readonly apa: 'target-lalu' | 'realisasi-lalu'; readonly tahun: number }
  /** Words for the bidang's form, of one triwulan or of the year. */
  | { readonly apa: 'kata'; readonly isian: WordField; readonly tw?: Triwulan }
  /** What is planned to reach the indikator, in words. */
  | { readonly apa: 'rencana-aksi' }
  | { readonly apa: 'lain'; readonly tampaknya: SeemsLike }
) & {
  /** From the header: "(ribu rupiah)" multiplies every amount below it, "(%)" is their unit. */
  readonly kali?: number;
  readonly satuan?: string;
};

/** A header as it is compared: one line, small letters, no numbering, asterisks or stray blanks, and no years of a plan ("2025-2029"). */
export const tidyHeader = (content: CellValue): string =>
  String(content)
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    // What a plan ends with is that of its last year.
    .replace(/(\bakhir\b.*?)\(?20\d\d ?[-–] ?(20\d\d)\)?/, '$1$2')
    .replace(/^\(?(?:\d{1,2}|[ivx]+)[.)]\s+/, '')
    .replace(/[*:]/g, '')
    .replace(/ ?\(?20\d\d ?[-–] ?20\d\d\)?/g, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();

/** Headers whose words alone say what they are; "(…)" at their end is taken off first. */
const FIXED: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^kode( indikator| program| rekening)?$/, { apa: 'kode' }],
  [/sasaran.*(\/|dan).*indikator/, { apa: 'sasaran-indikator' }],
  [/^(tujuan\/)?(uraian |nama |rumusan )?(sasaran|tujuan dan sasaran)( strategis| kinerja| program| kegiatan| perangkat daerah| opd| renstra| tahunan| kerja)*$/, { apa: 'sasaran' }],
  [/^(uraian |nama |rumusan )?(indikator|ikk|iku|ik|iki|ikp)( kinerja)?( utama| sasaran| strategis| program| kegiatan| sub ?kegiatan| kunci| individu| tahunan| perangkat daerah| opd|\/|output|outcome|keluaran|hasil| dan|,)*$/, { apa: 'indikator' }],
  [/^(uraian |nama |rumusan )?indikator\b(?!.*(satuan|target|realisasi|capaian))/, { apa: 'indikator' }],
  [/^sat(?:uan)?( target| ukuran| indikator| kinerja| pengukuran)?$/, { apa: 'satuan' }],
  [/^(target|tgt|volume|rencana)( kinerja| pk| perjanjian kinerja| indikator)?(\/ ?satuan| dan satuan)?( setahun| tahunan| per ?tahun| pertahun| tahun| tahun ini| 1 tahun)*$|^satuan\/target$/, { apa: 'target' }],
  [/^(arah|polarisasi|polaritas)( indikator)?$/, { apa: 'arah' }],
  [/^(rumus|formula)( bila negatif)?$/, { apa: 'rumus' }],
  [/^(metode|cara hitung|sifat)( triwulan| perhitungan)?$/, { apa: 'metode' }],
  [/^skala( kata| nilai)?$/, { apa: 'skala' }],
  [/^(bidang|unit( kerja| organisasi)?|pengampu|pic|p\.?j\.?|pen?anggung ?jawab|perangkat daerah|sub ?bidang|seksi)( ?(penanggung ?jawab|pengampu|pelaksana|pengisi|program|kegiatan|indikator))*$/, { apa: 'bidang' }],
  [/^tahun akhir renstra$/, { apa: 'tahun-renstra' }],
  [/^target (akhir|jangka menengah)( renstra| periode| rpjmd| tahun)*$|^(target )?(akhir )?(renstra|rpjmd)( perangkat daerah| opd| skpd)?$|^target (renstra|rpjmd).*akhir.*$/, { apa: 'renstra' }],
  [/^(standar|rata-rata|capaian) nasional$|^nasional$/, { apa: 'nasional' }],
  [/^sub ?kegiatan$/, { apa: 'program', jenis: 'sub kegiatan' }],
  [/^(nama |uraian )?kegiatan$/, { apa: 'program', jenis: 'kegiatan' }],
  [/^(nama |uraian )?program$/, { apa: 'program', jenis: 'program' }],
  [/^(nama |uraian )?(urusan\/|bidang urusan\/|urusan pemerintahan\/|urusan)*.*program.*kegiatan.*$|^kegiatan( ?[/,] ?|dan )sub ?kegiatan$|^program (pendukung|prioritas|dan anggaran)$/, { apa: 'program' }],
  [/^(uraian |nama )?(rencana aksi|aksi|aktivitas|aktifitas|langkah(-langkah| langkah)?|tahapan)( aksi| kinerja| kegiatan| pencapaian| pelaksanaan| utama| target| indikator)*$/, { apa: 'rencana-aksi' }],
  [/^jenis$/, { apa: 'jenis' }],
  [/^dpp?a$/, { apa: 'pagu' }],
  [/^(pagu|anggaran|jumlah anggaran|jumlah pagu|alokasi anggaran|nilai anggaran|biaya|dana)( anggaran| indikatif| definitif| apbd| dpa| rp| rupiah| pk| tahun)*$/, { apa: 'pagu' }],
]; // prettier-ignore

const OTHER: readonly (readonly [RegExp, SeemsLike])[] = [
  [/^(no|nomor|no urut|nomor urut)\.?$/, 'nomor'],
  [/rencana aksi|^aktivitas|^langkah|^aksi\b|tahapan/, 'rencana-aksi'],
  [/^bobot/, 'bobot'],
  [/^(ket|keterangan|catatan)\.?$/, 'keterangan'],
  [/^tim\b|^pelaksana/, 'tim'],
  [/^jenis\b|^level\b|^kategori\b/, 'jenis'],
  [/deliverable|^output|^keluaran|bukti|data dukung|eviden/, 'keluaran'],
  [/formula|cara (hitung|perhitungan|pengukuran)|definisi|penghitungan|alasan|justifikasi/, 'cara-menghitung'],
  [/sumber data/, 'sumber-data'],
  [/lokasi/, 'lokasi'],
  [/sumber (dana|anggaran|pendanaan|biaya)|^apbd|^apbn/, 'sumber-dana'],
  [/(tingkat|persentase|%|rasio) ?capaian|^capaian( kinerja)?$|^persentase$|^%$|penyerapan|^serapan/, 'capaian'],
  [/kendala|hambatan|permasalahan|tindak lanjut|pendorong|penghambat|faktor|solusi/, 'kendala'],
  [/kondisi (awal|kinerja awal)|baseline|data awal/, 'kondisi-awal'],
  [/^(tujuan|visi|misi|outcome|hasil)$/, 'tujuan'],
  [/realisasi/, 'realisasi'],
  [/^(urusan|bidang urusan)/, 'urusan'],
]; // prettier-ignore

/** What a single header says, its brackets taken as scale, unit or addition. */
export function fixedKind(header: string): ColumnKind | undefined {
  const bare = header
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/[.,]$/, '')
    .trim();
  const kind = FIXED.find(([pola]) => pola.test(bare))?.[1] ?? FIXED.find(([pola]) => pola.test(header))?.[1];
  if (kind) return withBracket(kind, header);
  const other = OTHER.find(([pola]) => pola.test(bare) || pola.test(header))?.[1];
  return other === undefined ? undefined : { apa: 'lain', tampaknya: other };
}

/** "(ribu rupiah)", "(Rp. 000)" and "(juta)" scale what stands below; "(%)" is its unit. */
export function withBracket(kind: ColumnKind, header: string): ColumnKind {
  const bracket = /\(([^()]*)\)/.exec(header)?.[1] ?? '';
  if (kind.apa === 'target' && /^(%|persen)$/.test(bracket.trim())) return { ...kind, satuan: '%' };
  if (kind.apa !== 'pagu' && kind.apa !== 'realisasi-anggaran') return kind;
  const kali = /miliar|milyar/.test(bracket)
    ? 1e9
    : /juta|jt\b/.test(bracket)
      ? 1e6
      : /ribu|\b000\b|rb\b|x ?1\.?000\b/.test(bracket)
        ? 1e3
        : 1;
  return kali === 1 ? kind : { ...kind, kali };
}

/** Figures that a row of a sasaran alone has none of. */
export const FIGURES: ReadonlySet<ColumnKind['apa']> = new Set([
  'target', 'satuan', 'triwulan', 'triwulan-sebelum', 'realisasi', 'target-lalu', 'renstra', 'renstra-tahun', 'renstra-awal',
] as const); // prettier-ignore

/** What stands beside an indikator and nothing else. */
export const OF_INDIKATOR: ReadonlySet<ColumnKind['apa']> = new Set([
  'target', 'satuan', 'triwulan', 'realisasi', 'target-lalu', 'realisasi-lalu', 'renstra', 'renstra-tahun', 'renstra-awal', 'kata', 'triwulan-sebelum', 'rencana-aksi',
] as const); // prettier-ignore
