import type { CellValue } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { readFigure, formatFigure, simplest, readRupiah, simplestRupiah } from '../../kantor/angka';
import { meaningOf, ARAH_WORDS, METODE_WORDS, RUMUS_WORDS, type WordList } from '../pengaturan-sheet/words';
import type { PerTriwulan, Indikator, Isian, Program, SkalaKata } from '../pengaturan';
import type { ColumnKind } from './column-kind';
import { PASTE_TEXT } from './messages';
import { pkTables, type PastedRow, type PkTable } from './pk-tables';

/** A pasted Perjanjian Kinerja as read; names where the settings have codes, undefined where the paste says nothing. */
export interface PastedPk {
  readonly indikator: readonly PastedIndikator[];
  readonly program: readonly PastedProgram[];
  readonly catatan: readonly Text[];
}

export interface PastedIndikator extends Partial<
  Pick<
    Indikator,
    'satuan' | 'arah' | 'rumus' | 'metode' | 'skala' | 'target' | 'targetTriwulan' | 'lalu' | 'renstra' | 'standarNasional'
  >
> {
  readonly baris: number;
  readonly nama: string;
  /** Name or code of its sasaran; '' when the paste has none. */
  readonly sasaran: string;
  readonly bidang: readonly string[];
}

export interface PastedProgram {
  readonly baris: number;
  readonly nama: string;
  readonly jenis: Program['jenis'];
  readonly pagu: Isian;
  readonly bidang: string;
  readonly indikator: readonly string[];
}

/** Reads a Perjanjian Kinerja as copied from a sheet: tables are found by their headers, in any order of columns. */
export function readPaste(rows: readonly (readonly CellValue[])[], tahun: number, skala: readonly SkalaKata[]): PastedPk {
  const catatan: Text[] = [];
  const indikator: PastedIndikator[] = [];
  const program: PastedProgram[] = [];
  const tabel = pkTables(rows, tahun);
  if (tabel.length === 0) return { indikator, program, catatan: [PASTE_TEXT.tanpaTabel] };
  for (const one of tabel) {
    if (one.untuk === 'program') program.push(...readProgramRows(one, catatan));
    else indikator.push(...readIndikatorRows(one, tahun, skala, catatan));
  }
  return { indikator, program, catatan };
}

/** The cell of a row under a kind of column. */
const cellReader =
  (tabel: PkTable, row: PastedRow) =>
  (cocok: (jenis: ColumnKind) => boolean): CellValue | undefined => {
    for (const [column, jenis] of tabel.kolom) if (cocok(jenis)) return row.sel[column] ?? '';
    return undefined;
  };

function readIndikatorRows(tabel: PkTable, tahun: number, skala: readonly SkalaKata[], catatan: Text[]): PastedIndikator[] {
  const results: PastedIndikator[] = [];
  const adaSasaran = [...tabel.kolom.values()].some(({ apa }) => apa === 'sasaran');
  let sasaran = '';
  let bidang: readonly string[] = [];
  for (const row of tabel.baris) {
    const cell = cellReader(tabel, row);
    const text = (apa: ColumnKind['apa']): string => flat(cell((jenis) => jenis.apa === apa));
    const sasaranBaru = text('sasaran');
    // A merged cell is copied as its text once and blanks below.
    if (sasaranBaru !== '') sasaran = sasaranBaru;
    const nama = text('indikator');
    if (nama === '') continue;
    if (adaSasaran && sasaran === '') catatan.push(PASTE_TEXT.tanpaSasaran(row.nomor));
    const bidangBaru = namesIn(cell((jenis) => jenis.apa === 'bidang'));
    if (bidangBaru.length > 0 || sasaranBaru !== '') bidang = bidangBaru;
    const figure = (cocok: (jenis: ColumnKind) => boolean): Isian | undefined => figureFrom(cell(cocok), row.nomor, catatan);
    const choose = <Value>(apa: 'arah' | 'rumus' | 'metode', dikenal: WordList<Value>): Value | undefined => {
      const content = text(apa);
      const arti = content === '' ? undefined : meaningOf(dikenal, content);
      if (content !== '' && arti === undefined) catatan.push(PASTE_TEXT.pilihan(row.nomor, PASTE_TEXT.kolom[apa], content));
      return arti;
    };
    const target = withUnit(figure(({ apa }) => apa === 'target'));
    const triwulan = (tw: number): Isian | undefined => figure((jenis) => jenis.apa === 'triwulan' && jenis.tw === tw);
    const tw = [triwulan(0), triwulan(1), triwulan(2), triwulan(3)] as const;
    const word = skalaFrom(text('skala'), target?.isi, skala);
    if (text('skala') !== '' && word === undefined)
      catatan.push(PASTE_TEXT.pilihan(row.nomor, PASTE_TEXT.kolom.skala, text('skala')));
    const [arah, formula, metode] = [choose('arah', ARAH_WORDS), choose('rumus', RUMUS_WORDS), choose('metode', METODE_WORDS)];
    const satuan = text('satuan') || (target?.satuan ?? '');
    const renstra = renstraFrom(tabel, cell, figure, tahun);
    const nasional = figure(({ apa }) => apa === 'nasional');
    const lalu = laluFrom(tabel, figure);
    results.push({
      baris: row.nomor,
      nama,
      sasaran,
      bidang,
      ...(satuan === '' ? {} : { satuan }),
      ...(arah === undefined ? {} : { arah }),
      ...(formula === undefined ? {} : { rumus: formula }),
      // Words cannot be added up, so the last one stands for the year.
      ...(metode === undefined ? (word === undefined ? {} : { metode: 'flat' as const }) : { metode }),
      ...(word === undefined ? {} : { skala: word }),
      ...(target === undefined ? {} : { target: target.isi }),
      ...(tw.every((content) => content === undefined)
        ? {}
        : { targetTriwulan: tw.map((content) => content ?? '') as unknown as PerTriwulan<Isian> }),
      ...(lalu.length === 0 ? {} : { lalu }),
      ...(renstra ? { renstra } : {}),
      ...(nasional === undefined || nasional === '' ? {} : { standarNasional: nasional }),
    });
  }
  return results;
}

type Figure = (cocok: (jenis: ColumnKind) => boolean) => Isian | undefined;

function laluFrom(tabel: PkTable, figure: Figure): Indikator['lalu'] {
  const tahun = new Set<number>();
  for (const jenis of tabel.kolom.values())
    if (jenis.apa === 'target-lalu' || jenis.apa === 'realisasi-lalu') tahun.add(jenis.tahun);
  const content = (apa: 'target-lalu' | 'realisasi-lalu', own: number): Isian =>
    figure((jenis) => jenis.apa === apa && jenis.tahun === own) ?? '';
  return [...tahun]
    .sort((a, b) => b - a)
    .map((own) => ({ tahun: own, target: content('target-lalu', own), realisasi: content('realisasi-lalu', own) }))
    .filter((one) => one.target !== '' || one.realisasi !== '');
}

function renstraFrom(
  tabel: PkTable,
  cell: (cocok: (jenis: ColumnKind) => boolean) => CellValue | undefined,
  figure: Figure,
  tahun: number,
): Indikator['renstra'] | undefined {
  const target = figure(({ apa }) => apa === 'renstra');
  if (target === undefined || target === '') return undefined;
  const column = [...tabel.kolom.values()].find((jenis) => jenis.apa === 'renstra');
  const tertulis = Number(cell(({ apa }) => apa === 'tahun-renstra'));
  const end = column?.apa === 'renstra' ? column.tahun : undefined;
  return { tahun: end ?? (Number.isInteger(tertulis) && tertulis > 1990 ? tertulis : tahun), target };
}

function readProgramRows(tabel: PkTable, catatan: Text[]): PastedProgram[] {
  return tabel.baris.flatMap((row): PastedProgram[] => {
    const cell = cellReader(tabel, row);
    const nama = flat(cell(({ apa }) => apa === 'program'));
    if (nama === '' || /^(jumlah|total)\b/i.test(nama)) return [];
    const jenis = flat(cell(({ apa }) => apa === 'jenis')).toLowerCase();
    const start = /^(sub ?kegiatan|kegiatan)\b/i.exec(nama)?.[1]?.toLowerCase() ?? '';
    const from = jenis === '' ? start : jenis;
    return [
      {
        baris: row.nomor,
        nama,
        jenis: from.startsWith('sub') ? 'sub kegiatan' : from.startsWith('kegiatan') ? 'kegiatan' : 'program',
        pagu:
          figureFrom(
            cell(({ apa }) => apa === 'pagu'),
            row.nomor,
            catatan,
            true,
          ) ?? '',
        bidang: namesIn(cell(({ apa }) => apa === 'bidang'))[0] ?? '',
        indikator: namesIn(cell(({ apa }) => apa === 'indikator')),
      },
    ];
  });
}

function figureFrom(content: CellValue | undefined, row: number, catatan: Text[], money = false): Isian | undefined {
  if (content === undefined) return undefined;
  const mentah: Isian = typeof content === 'boolean' ? String(content) : content;
  const dibaca = (money ? readRupiah : readFigure)(mentah);
  if (dibaca.jenis === 'ragu')
    catatan.push(PASTE_TEXT.ragu(row, dibaca.teks, formatFigure(dibaca.pilihan[0]), formatFigure(dibaca.pilihan[1], 3)));
  if (dibaca.jenis === 'tidak-terbaca') catatan.push(PASTE_TEXT.tidakTerbaca(row, dibaca.teks));
  return (money ? simplestRupiah : simplest)(mentah);
}

/** "12 dokumen" is 12, and says the unit. */
function withUnit(content: Isian | undefined): { isi: Isian; satuan?: string } | undefined {
  if (content === undefined) return undefined;
  const dibaca = readFigure(content);
  return dibaca.jenis === 'angka' && dibaca.satuan !== undefined
    ? { isi: dibaca.nilai, satuan: dibaca.satuan }
    : { isi: content };
}

/** The scale named, or the only one that knows the target's word. */
function skalaFrom(tertulis: string, target: Isian | undefined, skala: readonly SkalaKata[]): string | undefined {
  if (tertulis !== '') {
    const find = tertulis.toLowerCase();
    return skala.find((one) => one.id.toLowerCase() === find || one.nama.toLowerCase() === find)?.id;
  }
  const dibaca = readFigure(target ?? '');
  if (dibaca.jenis !== 'kata') return undefined;
  const word = dibaca.kata.toLowerCase();
  const cocok = skala.filter((one) => one.nilai.some((nilai) => nilai.kata.toLowerCase() === word));
  return cocok.length === 1 ? cocok[0]?.id : undefined;
}

const flat = (content: CellValue | undefined): string =>
  String(content ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Names divided by commas, semicolons or lines. */
const namesIn = (content: CellValue | undefined): readonly string[] =>
  String(content ?? '')
    .split(/[,;\n]/)
    .map((one) => flat(one))
    .filter((one) => one !== '' && one !== '-');
