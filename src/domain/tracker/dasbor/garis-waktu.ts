import { columnLetters } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import { SHEET } from '../../sheet/names';
import type { StyleName } from '../../sheet/style';
import { dateOf, isoDate, isWorkingDay, parseDate, workingDaysBetween, type WaktuKerja } from '../../waktu/kalender';
import { STATUS_LANGKAH } from '../pesan';
import { rencanaAwal, type BerkasProgress, type LangkahProgress } from '../progress';
import { serialOfDate } from '../status-columns';
import { KOLOM_LEBAR, KOLOM_WAKTU, type Halaman, type Lajur } from './letak';
import { DASBOR } from './pesan';

/** Stretch of a time line: working days from its first, so many in each column. */
interface Skala {
  readonly dari: string;
  readonly perKolom: number;
  readonly kolom: number;
}

/** Plan, actual course and today of every step of a Berkas, one row each. */
export function garisWaktu(halaman: Halaman, progress: BerkasProgress, kerja: WaktuKerja, today: string): void {
  const plan = rencanaAwal(progress.berkas, kerja);
  const skala = skalaOf(progress, plan, kerja, today);
  halaman.text(DASBOR.garisWaktu(progress.berkas.nama), 'lkj-bagian');
  const words: Lajur[] = KOLOM_LEBAR.map((_, column) => [column, 1]);
  const first = KOLOM_LEBAR.length;
  const ruler = Array.from({ length: skala.kolom }, (_, index) => [first + index, 1] as const);
  const now = columnOf(today, skala, kerja);
  const header = ruler.map((_, index) => (index === now ? '▼' : ''));
  halaman.cells([...words, ...ruler], [...DASBOR.kepalaGaris.map(({ id }) => id), ...header], ['pantau-kepala']);
  const top = halaman.row;
  for (const langkah of progress.langkah) {
    const marks = ruler.map((_, index) => markAt(index, langkah, plan[langkah.index], skala, kerja, today));
    halaman.cells(
      [...words, ...ruler],
      [...wordsOf(langkah, kerja), ...marks.map(({ glyph }) => glyph)],
      [...STYLES, ...marks.map(({ style }) => style)],
    );
  }
  for (const column of [4, 5]) halaman.format(top, column, progress.jumlah, 'tanggal');
  const status = `$${columnLetters(3)}${String(top + 1)}`;
  if (progress.jumlah > 0) {
    halaman.edits.push({
      kind: 'conditional',
      sheet: SHEET.dasbor,
      area: { row: top, column: 3, rows: progress.jumlah, columns: 1 },
      formats: (['selesai', 'berjalan', 'menunggu', 'dikembalikan', 'terlambat'] as const).map((word) => ({
        kind: 'formula',
        formula: `=${status}="${STATUS_LANGKAH[word].id}"`,
        style: word,
      })),
    });
  }
  halaman.text(DASBOR.legenda(skala.perKolom), 'formulir-catatan');
  halaman.gap();
}

const STYLES: readonly StyleName[] = [
  'lkj-sel-tengah',
  'lkj-sel',
  'lkj-sel',
  'lkj-sel-tengah',
  'lkj-sel-tengah',
  'lkj-sel-tengah',
];

function wordsOf(langkah: LangkahProgress, kerja: WaktuKerja): CellInput[] {
  const { kini } = langkah.state;
  return [
    langkah.nomor,
    langkah.sop.uraian,
    langkah.sop.pelaksana[0]?.nama ?? '',
    STATUS_LANGKAH[langkah.status].id,
    langkah.batas ? serialOfDate(langkah.batas.tanggal) : '',
    kini.selesai === undefined ? '' : serialOfDate(dateOf(kini.selesai, kerja)),
  ];
}

function skalaOf(
  { berkas, langkah }: BerkasProgress,
  plan: readonly { readonly dari: string; readonly sampai: string }[],
  kerja: WaktuKerja,
  today: string,
): Skala {
  const dari = dateOf(berkas.dimulai, kerja);
  const open = berkas.status === 'berjalan' ? [today] : [];
  const ends = [
    ...plan.map(({ sampai }) => sampai),
    ...langkah.flatMap(({ batas, state }) => [
      batas?.tanggal ?? dari,
      state.kini.selesai ? dateOf(state.kini.selesai, kerja) : dari,
    ]),
    ...open,
  ];
  const last = ends.reduce((latest, date) => (date > latest ? date : latest), dari);
  const days = workingDaysBetween(dari, last, kerja) + 1;
  const perKolom = Math.max(1, Math.ceil(days / KOLOM_WAKTU));
  return { dari, perKolom, kolom: Math.max(1, Math.min(KOLOM_WAKTU, Math.ceil(days / perKolom))) };
}

/** The column of a day; days before the first working day count to the first column. */
function columnOf(date: string, { dari, perKolom }: Skala, kerja: WaktuKerja): number {
  const day = parseDate(date);
  const back = day !== undefined && !isWorkingDay(day, kerja) && date > dari ? isoDate(day - 1) : date;
  return Math.floor(Math.max(0, workingDaysBetween(dari, back, kerja)) / perKolom);
}

function markAt(
  index: number,
  langkah: LangkahProgress,
  plan: { readonly dari: string; readonly sampai: string } | undefined,
  skala: Skala,
  kerja: WaktuKerja,
  today: string,
): { glyph: string; style: StyleName } {
  const within = (from: string, to: string): boolean =>
    index >= columnOf(from, skala, kerja) && index <= columnOf(to, skala, kerja);
  const { kini, lalu } = langkah.state;
  const passages = [...lalu, kini].flatMap(({ mulai, siap, selesai }) => {
    const from = mulai ?? siap;
    return from === undefined ? [] : [{ from: dateOf(from, kerja), to: selesai === undefined ? today : dateOf(selesai, kerja) }];
  });
  if (passages.some(({ from, to }) => within(from, to))) {
    const due = langkah.batas?.tanggal;
    const over = due !== undefined && index > columnOf(due, skala, kerja);
    if (over) return { glyph: '!', style: 'terlambat' };
    return { glyph: '■', style: langkah.state.status === 'selesai' ? 'selesai' : 'berjalan' };
  }
  if (plan && within(plan.dari, plan.sampai)) return { glyph: '·', style: 'menunggu' };
  return { glyph: '', style: 'pantau-isi' };
}
