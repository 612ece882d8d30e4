import { bulanOf } from '../../kantor/bulan';
import type { Triwulan } from '../pengaturan';
import { fixedKind, withBracket, type ColumnKind } from './column-kind';
import { namesBoth, withoutBoth } from './two-figures';
import { wordFieldOf } from './word-headers';

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const lain = (tampaknya: Extract<ColumnKind, { apa: 'lain' }>['tampaknya']): ColumnKind => ({ apa: 'lain', tampaknya });

const isMoneyWord = (token: string): boolean => /^\(?(rp\.?|rupiah|keuangan|anggaran)\)?$/.test(token);
const isKinerjaWord = (token: string): boolean => /^\(?(k|kinerja|fisik)\)?$/.test(token);
const isPercentWord = (token: string): boolean => /^\(?(%|persen|persentase)\)?$/.test(token);

/**
 * "TW II", "Target Triwulan 2", "II": the quarter a header names; a semester is told by the quarter it ends with. A Roman number alone is
 * one only below a band (`alone` false).
 */
export function triwulanFrom(header: string, alone = false): Triwulan | undefined {
  const semester = /(?:^|[ /(])(?:semester|smt)\.? ?-?(ii?|[12])(?:$|[ /)(])/.exec(header)?.[1];
  if (semester !== undefined) return /^(?:i|1)$/.test(semester) ? 1 : 3;
  const nama =
    /(?:^|[ /(])(?:tw|twl?|triwulan|tri wulan|trw|kuartal|q)\.? ?-?(iv|i{1,3}|[1-4])(?:$|[ /)(])/.exec(header)?.[1] ??
    (alone ? undefined : /^(iv|i{1,3})$/.exec(header)?.[1]);
  if (nama === undefined) return undefined;
  const di = /\d/.test(nama) ? Number(nama) - 1 : ROMAN.indexOf(nama);
  return di === 0 || di === 1 || di === 2 || di === 3 ? di : undefined;
}

/** Whether a text is a header by itself: what a table's header rows are found by. */
export const isHeaderWord = (header: string): boolean =>
  header !== '' &&
  header.length <= 120 &&
  (fixedKind(header) !== undefined ||
    fixedKind(tidyChange(header)) !== undefined ||
    (namesBoth(header) && (withoutBoth(header) === '' || fixedKind(withoutBoth(header)) !== undefined)) ||
    isSubHeader(header) ||
    /^(target|realisasi|jadwal|perjanjian kinerja|pk)\b/.test(header));

/** Whether a text only means something below a band. */
export const isSubHeader = (header: string): boolean =>
  triwulanFrom(header) !== undefined ||
  isMoneyWord(header) ||
  isKinerjaWord(header) ||
  isPercentWord(header) ||
  bulanOf(header) !== undefined ||
  /^(?:tahun |th\.? ?)?20\d\d$/.test(header) ||
  /^(uraian|kode|nama|target|realisasi|satuan|semula|menjadi|sebelum( perubahan)?|se(telah|sudah)( perubahan)?|murni|induk|perubahan|awal|angka|besaran|kuantitas|dpa|dppa|pk|pk perubahan|jumlah|volume|bertambah.*|selisih)$/.test(
    header,
  );

/**
 * What a column is by its headers from top to bottom ("Target" over "TW I"); undefined where nobody knows. `tahun` is the year
 * being set up: its targets are the agreement's, earlier ones and later ones stand for themselves.
 */
export function kindOfPath(path: readonly string[], tahun: number): ColumnKind | undefined {
  if (path.length === 0) return undefined;
  const words = wordsUnder(path);
  if (words) return words;
  if (path.some(namesBoth)) return ofBoth(path, tahun);
  const all = path.join(' ');
  if (/jadwal|waktu (pelaksanaan|penyelesaian)|time ?(line|schedule)/.test(all)) return lain('jadwal');
  if (path.some((token) => bulanOf(token) !== undefined)) return lain('jadwal');
  if (/selisih|bertambah|berkurang/.test(all)) return lain('selisih');
  const measure = path.at(-1) ?? '';
  const percent = path.length > 1 && isPercentWord(measure);
  if (percent) return lain('capaian');
  const money = isMoneyWord(measure) || /anggaran|pagu|keuangan|\(rp/.test(all.replace(/kinerja dan anggaran/g, ''));
  const isSemester = (token: string): boolean => /semester|\bsmt\b/.test(token);
  const semester = path.some(isSemester);
  // Below a semester its triwulan stand for themselves.
  const tw =
    path
      .filter((token) => !isSemester(token))
      .map((token) => triwulanFrom(token, path.length === 1 || semester))
      .findLast((one) => one !== undefined) ?? (semester ? triwulanFrom(all) : undefined);
  if (semester && tw === undefined) return lain('semester');
  if (tw !== undefined) return ofTriwulan(tw, path, isKinerjaWord(measure) ? false : money);
  const years = /20\d\d/.exec(all.replace(/s\.?\/?d\.? ?(tahun)? ?20\d\d/g, 's.d.'))?.[0];
  if (years !== undefined) return ofYear(Number(years), all, isKinerjaWord(measure) ? false : money, tahun);
  return ofWords(path, all, isKinerjaWord(measure), isMoneyWord(measure));
}

/** "Target (semula/menjadi)", "DPA/DPPA": figures of both agreements in one cell. */
function ofBoth(path: readonly string[], tahun: number): ColumnKind | undefined {
  const rest = path.map(withoutBoth).filter((token) => token !== '');
  const money = path.some((token) => /dpp?a|apbd/.test(token));
  const kind = rest.length > 0 ? kindOfPath(rest, tahun) : money ? ({ apa: 'pagu' } as const) : ({ apa: 'target' } as const);
  return kind?.apa === 'target' || kind?.apa === 'pagu' ? { ...kind, berdua: true } : kind;
}

/** "Kendala", "Tindak lanjut" over "TW II": the input of a form it is for. */
function wordsUnder(path: readonly string[]): ColumnKind | undefined {
  const leaf = path.at(-1) ?? '';
  const tw = path.map((token) => triwulanFrom(token)).findLast((one) => one !== undefined);
  const own = wordFieldOf(leaf) ?? (triwulanFrom(leaf) === undefined ? undefined : wordFieldOf(path.at(-2) ?? ''));
  return own && { apa: 'kata', isian: own, ...(tw !== undefined && { tw }) };
}

function ofTriwulan(tw: Triwulan, path: readonly string[], money: boolean): ColumnKind {
  const role =
    path
      .toReversed()
      .map((token) =>
        /realisasi|capaian/.test(token) ? 'realisasi' : /target|alokasi|rencana|sasaran/.test(token) ? 'target' : '',
      )
      .find((one) => one !== '') ?? '';
  if (role === 'realisasi') return withBracket({ apa: money ? 'realisasi-anggaran' : 'realisasi', tw }, path.join(' '));
  if (money) return lain('anggaran-triwulan');
  return role === 'target' ? { apa: 'triwulan', tw } : { apa: 'triwulan', tw, tersirat: true };
}

function ofYear(year: number, all: string, money: boolean, tahun: number): ColumnKind | undefined {
  if (/kondisi|baseline|awal/.test(all)) return lain('kondisi-awal');
  if (/realisasi|capaian/.test(all)) return money || year >= tahun ? lain('realisasi') : { apa: 'realisasi-lalu', tahun: year };
  if (money) return year === tahun ? withBracket({ apa: 'pagu', ...before(all) }, all) : lain('anggaran-tahun-lain');
  if (/akhir|jangka menengah|rpjmd|renstra/.test(all) && year !== tahun) return { apa: 'renstra', tahun: year };
  if (/rpjmd|renstra/.test(all) && !/akhir|perjanjian|\bpk\b/.test(all)) return { apa: 'renstra-tahun', tahun: year };
  if (!/target|rencana|^(tahun |th\.? ?)?20\d\d$|perjanjian|\bpk\b|\bk\b|kinerja/.test(all)) return undefined;
  if (year === tahun) return withBracket({ apa: 'target', ...before(all) }, all);
  return year < tahun ? { apa: 'target-lalu', tahun: year } : { apa: 'renstra', tahun: year };
}

function ofWords(path: readonly string[], all: string, kinerja: boolean, money: boolean): ColumnKind | undefined {
  const leaf = path.at(-1) ?? '';
  const bands = path.slice(0, -1).join(' ');
  if (kinerja || money) {
    if (/tingkat|rasio/.test(bands)) return lain('capaian');
    if (/realisasi|capaian/.test(bands)) return lain('realisasi');
    if (/renstra|rpjmd|akhir periode/.test(bands)) return kinerja ? { apa: 'renstra' } : lain('anggaran-tahun-lain');
    if (/target|rencana|perjanjian|renja|dpa/.test(bands))
      return kinerja ? { apa: 'target', ...before(all) } : withBracket({ apa: 'pagu', ...before(all) }, all);
  }
  const changed = before(all);
  const bare = tidyChange(leaf);
  const own =
    fixedKind(bare) ??
    fixedKind(leaf) ??
    (bare === '' || /^(uraian|nama|pk|jumlah|angka|nilai|besaran|kuantitas)$/.test(bare)
      ? fixedKind(tidyChange(bands))
      : undefined);
  const kind =
    own ?? (/^target\b|^perjanjian kinerja$/.test(bare) ? { apa: 'target' as const } : undefined) ?? fixedKind(tidyChange(all));
  if (kind && (kind.apa === 'target' || kind.apa === 'pagu')) {
    if (/realisasi|capaian/.test(bands)) return lain('realisasi');
    return withBracket({ ...kind, ...changed }, all);
  }
  return kind;
}

/** Without what says which agreement a column belongs to. */
const tidyChange = (header: string): string =>
  header
    .replace(
      /\b(sebelum|setelah|sesudah) (perubahan|revisi)\b|\b(semula|menjadi|murni|induk|perubahan|revisi|pergeseran|dppa|p-?apbd|apbd-?p)\b/g,
      '',
    )
    .replace(/\b(pk|perjanjian kinerja)\b(?= (target|satuan|anggaran|pagu|indikator|sasaran))/g, '')
    .replace(/ +/g, ' ')
    .trim();

/** Whether a header, in small letters, speaks of the agreement or budget as it was changed. */
export const speaksOfChange = (header: string): boolean =>
  !/\bsebelum\b/.test(header) &&
  /perubahan|revisi|menjadi|setelah|sesudah|pergeseran|\bdppa\b|\bp-?apbd\b|\bapbd-?p\b/.test(header);

/** Which of two agreements a header speaks of. */
const before = (all: string): { readonly sebelum?: true } =>
  /\b(sebelum|semula|murni|induk|dpa)\b|target awal/.test(all) ? { sebelum: true } : {};
