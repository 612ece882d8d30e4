import type { CellInput } from '../../sheet/edit';
import { runs } from '../../sheet/print/joined';
import type { StyleName } from '../../sheet/style';
import { addWorkingDays, dateOf, isWorkingDay, workingDaysBetween, type WaktuKerja } from '../../kantor/kalender/hitung';
import { isoDate, parseDate, weekday, serialOfDate } from '../../kantor/tanggal';
import { tanggalHari } from '../../kantor/write-tanggal';
import { STATUS_LANGKAH } from '../pesan';
import type { BerkasProgress, LangkahProgress } from '../progress';
import { duaBaris, KOLOM_LEBAR, KOLOM_WAKTU, type Halaman, type Lajur } from './halaman';
import { garisBerkas, type GarisLangkah, type Rentang } from './isi';
import { DASBOR } from './pesan';

/** Stretch of a time line: working days from its first, so many (not always a whole number) in each column. */
interface Skala {
  readonly dari: string;
  readonly perKolom: number;
}

const FIRST = KOLOM_LEBAR.length;
const STATUS = 3;

/** Plan, actual course and today of every step of a Berkas, one row each; says where its status words stand ("$D$12:$D$20"). */
export function garisWaktu(halaman: Halaman, progress: BerkasProgress, kerja: WaktuKerja, today: string): string {
  const garis = garisBerkas(progress, kerja, today);
  const skala = skalaOf(garis, kerja);
  const now = columnOf(today, skala, kerja);
  halaman.text(DASBOR.garisWaktu(progress.berkas.nama), 'dasbor-bagian', 20);
  kepala(halaman, skala, kerja, now);
  const top = halaman.row;
  for (const one of garis.langkah) {
    const { row } = halaman;
    const marks = Array.from({ length: KOLOM_WAKTU }, (_, index) => markAt(index, one, skala, kerja, now));
    halaman.canvas.line(
      row,
      FIRST,
      marks.map(({ glyph }) => glyph),
      { box: 'dasbor-lajur' },
    );
    for (const [from, columns, box] of runs(marks.map(({ style }) => style)))
      if (box !== 'dasbor-lajur') halaman.canvas.paint({ row, column: FIRST + from, rows: 1, columns }, { box });
    halaman.cells(WORDS, wordsOf(one.langkah, row, kerja, today), STYLES, 26);
  }
  const rows = garis.langkah.length;
  for (const column of [4, 5]) halaman.format(top, column, rows, 'tanggal');
  const first = `$D${String(top + 1)}`;
  halaman.conditional(
    { row: top, column: STATUS, rows, columns: 1 },
    (['selesai', 'berjalan', 'menunggu', 'dikembalikan', 'terlambat'] as const).map((word) => ({
      kind: 'formula',
      formula: `=${first}="${STATUS_LANGKAH[word].id}"`,
      style: word,
    })),
  );
  legenda(halaman);
  halaman.gap();
  return `$D$${String(top + 1)}:$D$${String(top + Math.max(1, rows))}`;
}

const WORDS: readonly Lajur[] = KOLOM_LEBAR.map((_, column) => [column, 1]);
const CENTRE: StyleName = 'dasbor-sel-tengah';
const STYLES: readonly StyleName[] = [CENTRE, 'dasbor-sel', 'dasbor-sel', CENTRE, CENTRE, CENTRE];

/** Headings of the words over two rows; beside them the weeks, and below these today's mark. */
function kepala(halaman: Halaman, skala: Skala, kerja: WaktuKerja, now: number): void {
  DASBOR.kepalaGaris.forEach(({ id }, column) => {
    halaman.put(column, id, { style: column === 1 || column === 2 ? 'dasbor-kepala-kiri' : 'dasbor-kepala', rows: 2 });
  });
  const starts = weeks(skala, kerja);
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? KOLOM_WAKTU;
    const date = addWorkingDays(skala.dari, Math.ceil(from * skala.perKolom), kerja);
    // A label needs the width of three columns.
    halaman.put(FIRST + from, to - from < 3 ? '' : tanggalHari(date).id, { box: 'dasbor-minggu', columns: to - from });
  });
  halaman.end(13);
  const marks = Array.from({ length: KOLOM_WAKTU }, (_, index) => (index === now ? '▼' : ''));
  const { row, canvas } = halaman;
  canvas.line(row, FIRST, marks, { box: 'dasbor-minggu' });
  if (now >= 0 && now < KOLOM_WAKTU) canvas.paint({ row, column: FIRST + now, rows: 1, columns: 1 }, { box: 'dasbor-hari-ini' });
  halaman.end(11);
}

/** Columns at which a label stands: Mondays where a column is a day, every fourth column where it is more. */
function weeks({ dari, perKolom }: Skala, kerja: WaktuKerja): number[] {
  const starts: number[] = [];
  for (let column = 0; column < KOLOM_WAKTU; column += 1) {
    if (column === 0 || (perKolom > 1 && column % 4 === 0)) starts.push(column);
    else if (perKolom === 1) {
      const [day, before] = [column, column - 1].map((index) => parseDate(addWorkingDays(dari, index, kerja)) ?? 0) as [
        number,
        number,
      ];
      if (weekday(day) < weekday(before) || day - before > 6) starts.push(column);
    }
  }
  return starts;
}

function legenda(halaman: Halaman): void {
  let column = FIRST;
  for (const [style, glyph, said, columns] of LEGENDA) {
    halaman.put(column, glyph, { box: style });
    halaman.put(column + 1, said, { style: 'dasbor-keterangan', columns });
    column += 1 + columns;
  }
  halaman.end(14);
}

/** Marks and what they mean, each with as many narrow columns as its words need; together as wide as the time line. */
const LEGENDA: readonly (readonly [StyleName, string, string, number])[] = [
  ['dasbor-rencana', '·', DASBOR.legenda.rencana.id, 4],
  ['dasbor-tunggu', '–', DASBOR.legenda.tunggu.id, 4],
  ['dasbor-nyata', '■', DASBOR.legenda.nyata.id, 5],
  ['dasbor-lewat', '!', DASBOR.legenda.lewat.id, 6],
  ['dasbor-lajur', '◆', DASBOR.legenda.batas.id, 3],
  ['dasbor-hari-ini', '▼', DASBOR.legenda.hariIni.id, 4],
];

function wordsOf(langkah: LangkahProgress, row: number, kerja: WaktuKerja, today: string): CellInput[] {
  const { kini } = langkah.state;
  const [batas, selesai] = [`$E${String(row + 1)}`, `$F${String(row + 1)}`];
  const word = STATUS_LANGKAH[langkah.state.status].id;
  const late = STATUS_LANGKAH.terlambat.id;
  return [
    langkah.nomor,
    duaBaris(langkah.sop.uraian),
    langkah.state.penerima?.nama ?? langkah.sop.pelaksana[0]?.nama ?? '',
    langkah.siap && langkah.state.status !== 'selesai' && langkah.batas
      ? {
          formula: `=IF(AND(${selesai}="",${batas}<>"",${batas}<TODAY()),"${late}","${word}")`,
          value: langkah.batas.tanggal < today ? late : word,
        }
      : word,
    langkah.batas ? serialOfDate(langkah.batas.tanggal) : '',
    kini.selesai === undefined ? '' : serialOfDate(dateOf(kini.selesai, kerja)),
  ];
}

function skalaOf({ dari, sampai }: Rentang, kerja: WaktuKerja): Skala {
  return { dari, perKolom: Math.max(1, (workingDaysBetween(dari, sampai, kerja) + 1) / KOLOM_WAKTU) };
}

/** The column of a day; days before the first working day count to the first column. */
function columnOf(date: string, { dari, perKolom }: Skala, kerja: WaktuKerja): number {
  const day = parseDate(date);
  const back = day !== undefined && !isWorkingDay(day, kerja) && date > dari ? isoDate(day - 1) : date;
  return Math.floor(Math.max(0, workingDaysBetween(dari, back, kerja)) / perKolom);
}

interface Tanda {
  readonly glyph: string;
  readonly style: StyleName;
}

/** Glyphs stand beside the colours, so that a black and white copy says the same. */
function markAt(
  index: number,
  { langkah, rencana, tunggu, nyata }: GarisLangkah,
  skala: Skala,
  kerja: WaktuKerja,
  now: number,
): Tanda {
  const within = ({ dari, sampai }: Rentang): boolean =>
    index >= columnOf(dari, skala, kerja) && index <= columnOf(sampai, skala, kerja);
  const due = langkah.batas === undefined ? undefined : columnOf(langkah.batas.tanggal, skala, kerja);
  const over = due !== undefined && index > due;
  if (nyata.some(within)) return over ? { glyph: '!', style: 'dasbor-lewat' } : { glyph: '■', style: 'dasbor-nyata' };
  if (tunggu.some(within)) return over ? { glyph: '!', style: 'dasbor-lewat' } : { glyph: '–', style: 'dasbor-tunggu' };
  const mark = index === due && langkah.state.status !== 'selesai' ? '◆' : '';
  if (within(rencana)) return { glyph: mark === '' ? '·' : mark, style: 'dasbor-rencana' };
  return { glyph: mark, style: index === now ? 'dasbor-lajur-kini' : 'dasbor-lajur' };
}
