import type { CellValue } from '../../sheet/snapshot';

/** What a column of a pasted table holds. Years of earlier targets and realisasi stand beside their kind. */
export type JenisKolom =
  | { readonly apa: 'kode' | 'sasaran' | 'indikator' | 'satuan' | 'target' | 'arah' | 'rumus' | 'metode' | 'skala' }
  | { readonly apa: 'bidang' | 'tahun-renstra' | 'nasional' | 'program' | 'jenis' | 'pagu' }
  | { readonly apa: 'triwulan'; readonly tw: 0 | 1 | 2 | 3 }
  | { readonly apa: 'renstra'; readonly tahun?: number }
  | { readonly apa: 'target-lalu' | 'realisasi-lalu'; readonly tahun: number };

/** A header as it is compared: one line, small letters, no column letters, numbering or asterisks. */
export const kepalaRapi = (isi: CellValue | undefined): string =>
  String(isi ?? '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^\(?\d{1,2}[.)]\s*/, '')
    .replace(/[*:]/g, '')
    .trim();

const TETAP: readonly (readonly [RegExp, JenisKolom])[] = [
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

const ROMAWI: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Which kind of column a header names; undefined when it is none that is wanted. `tahun` is the year being set up. */
export function jenisKolom(isi: CellValue | undefined, tahun: number): JenisKolom | undefined {
  const teks = kepalaRapi(isi);
  if (teks === '') return undefined;
  const tw = triwulanDari(teks);
  if (tw !== undefined) return { apa: 'triwulan', tw };
  const bertahun = /^(target|realisasi|capaian kinerja)(?: kinerja)?(?: renstra)?(?: akhir)?(?: tahun| th\.?)? ?(\d{4})$/.exec(
    teks,
  );
  if (bertahun) {
    const milik = Number(bertahun[2]);
    if (bertahun[1] !== 'target') return milik < tahun ? { apa: 'realisasi-lalu', tahun: milik } : undefined;
    if (milik === tahun) return { apa: 'target' };
    return milik < tahun ? { apa: 'target-lalu', tahun: milik } : { apa: 'renstra', tahun: milik };
  }
  return TETAP.find(([pola]) => pola.test(teks))?.[1];
}

/** "TW II", "Target Triwulan 2", "II": the quarter a header names. */
export function triwulanDari(teks: string): 0 | 1 | 2 | 3 | undefined {
  const nama = /^(?:target )?(?:tw|triwulan|trw)\.? ?-?(iv|i{1,3}|[1-4])$/.exec(teks)?.[1] ?? /^(iv|i{1,3})$/.exec(teks)?.[1];
  if (nama === undefined) return undefined;
  const di = /\d/.test(nama) ? Number(nama) - 1 : ROMAWI.indexOf(nama);
  return di === 0 || di === 1 || di === 2 || di === 3 ? di : undefined;
}
