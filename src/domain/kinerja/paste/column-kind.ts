import type { CellValue } from '../../sheet/snapshot';

/** What a column of a pasted table holds. Years of earlier targets and realisasi stand beside their kind. */
export type ColumnKind =
  | { readonly apa: 'kode' | 'sasaran' | 'indikator' | 'satuan' | 'target' | 'arah' | 'rumus' | 'metode' | 'skala' }
  | { readonly apa: 'bidang' | 'tahun-renstra' | 'nasional' | 'program' | 'jenis' | 'pagu' }
  | { readonly apa: 'triwulan'; readonly tw: 0 | 1 | 2 | 3 }
  | { readonly apa: 'renstra'; readonly tahun?: number }
  | { readonly apa: 'target-lalu' | 'realisasi-lalu'; readonly tahun: number };

/** A header as it is compared: one line, small letters, no column letters, numbering or asterisks. */
export const tidyHeader = (content: CellValue | undefined): string =>
  String(content ?? '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^\(?\d{1,2}[.)]\s*/, '')
    .replace(/[*:]/g, '')
    .trim();

const FIXED_KINDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^kode( indikator| program)?$/, { apa: 'kode' }],
  [/^(tujuan ?\/ ?)?sasaran( strategis| kinerja| program| perangkat daerah| opd)?$/, { apa: 'sasaran' }],
  [/^(uraian )?indikator( kinerja)?( utama| sasaran| strategis| program)*( ?\((iku|ikk|ik)\))?$|^iku$/, { apa: 'indikator' }],
  [/^satuan( target| ukuran)?$/, { apa: 'satuan' }],
  [/^target( kinerja)?( setahun| tahunan| tahun( ini)?)?$/, { apa: 'target' }],
  [/^(arah|polarisasi|polaritas)( indikator)?$/, { apa: 'arah' }],
  [/^(rumus|formula)( bila negatif)?$/, { apa: 'rumus' }],
  [/^(metode|cara hitung|sifat)( triwulan| perhitungan)?$/, { apa: 'metode' }],
  [/^skala( kata| nilai)?$/, { apa: 'skala' }],
  [/^(bidang|unit( kerja)?|pengampu|penanggung ?jawab|perangkat daerah)( ?(penanggung ?jawab|pengampu|pelaksana|pengisi))?$/, { apa: 'bidang' }],
  [/^tahun akhir renstra$/, { apa: 'tahun-renstra' }],
  [/^target (akhir|jangka menengah)( renstra| periode)?$|^(target )?renstra$|^target akhir renstra$/, { apa: 'renstra' }],
  [/^(standar|rata-rata|capaian) nasional$|^nasional$/, { apa: 'nasional' }],
  [/^(program|kegiatan)( ?\/ ?kegiatan)?( ?(\/|dan) ?sub ?kegiatan)?$|^program( ?,)? kegiatan.*$|^nama program.*$/, { apa: 'program' }],
  [/^jenis$/, { apa: 'jenis' }],
  [/^(pagu|anggaran)( anggaran)?( ?\(? ?(rp\.?|rupiah) ?\)?)?$/, { apa: 'pagu' }],
]; // prettier-ignore

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Which kind of column a header names; undefined when it is none that is wanted. `tahun` is the year being set up. */
export function columnKind(content: CellValue | undefined, tahun: number): ColumnKind | undefined {
  const text = tidyHeader(content);
  if (text === '') return undefined;
  const tw = triwulanFrom(text);
  if (tw !== undefined) return { apa: 'triwulan', tw };
  const bertahun = /^(target|realisasi|capaian kinerja)(?: kinerja)?(?: renstra)?(?: akhir)?(?: tahun| th\.?)? ?(\d{4})$/.exec(
    text,
  );
  if (bertahun) {
    const own = Number(bertahun[2]);
    if (bertahun[1] !== 'target') return own < tahun ? { apa: 'realisasi-lalu', tahun: own } : undefined;
    if (own === tahun) return { apa: 'target' };
    return own < tahun ? { apa: 'target-lalu', tahun: own } : { apa: 'renstra', tahun: own };
  }
  return FIXED_KINDS.find(([pola]) => pola.test(text))?.[1];
}

/** "TW II", "Target Triwulan 2", "II": the quarter a header names. */
export function triwulanFrom(text: string): 0 | 1 | 2 | 3 | undefined {
  const nama = /^(?:target )?(?:tw|triwulan|trw)\.? ?-?(iv|i{1,3}|[1-4])$/.exec(text)?.[1] ?? /^(iv|i{1,3})$/.exec(text)?.[1];
  if (nama === undefined) return undefined;
  const di = /\d/.test(nama) ? Number(nama) - 1 : ROMAN.indexOf(nama);
  return di === 0 || di === 1 || di === 2 || di === 3 ? di : undefined;
}
