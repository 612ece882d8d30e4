import type { CellValue } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { readFigure } from '../../kantor/angka';
import { ARAH_WORDS, meaningOf, METODE_WORDS, RUMUS_WORDS, type WordList } from '../pengaturan-sheet/words';
import type { Indikator, Isian, PerTriwulan, SkalaKata } from '../pengaturan';
import { saysNothing } from '../pk-perubahan';
import { present } from '../../present';
import type { ColumnKind } from './column-kind';
import { formWordsIn } from './form-words';
import { PASTE_TEXT } from './messages';
import type { PastedIndikator } from './pasted-pk';
import { flat } from './paste-grid';
import type { RowCells, TakenFigure } from './row-cells';

/** What a row says of its indikator, besides name, sasaran and bidang. */
export function describeIndikator(
  cells: RowCells,
  tahun: number,
  skala: readonly SkalaKata[],
  catatan: Text[],
): Omit<PastedIndikator, 'baris' | 'nama' | 'sasaran' | 'bidang'> {
  const text = (apa: ColumnKind['apa']): string => flat(cells.seen((kind) => kind.apa === apa));
  const note = (kolom: keyof typeof PASTE_TEXT.kolom): void =>
    void catatan.push(PASTE_TEXT.pilihan(cells.row + 1, PASTE_TEXT.kolom[kolom], text(kolom)));
  const choose = <Value>(apa: 'arah' | 'rumus' | 'metode', known: WordList<Value>): Value | undefined => {
    const arti = text(apa) === '' ? undefined : meaningOf(known, text(apa));
    if (text(apa) !== '' && arti === undefined) note(apa);
    return arti;
  };
  const target = cells.figure(({ apa }) => apa === 'target');
  const before = figureBefore(cells, target, 'target-sebelum', catatan);
  const word = skalaFrom(text('skala'), target, skala);
  if (text('skala') !== '' && word === undefined) note('skala');
  const [arah, rumus, metode] = [choose('arah', ARAH_WORDS), choose('rumus', RUMUS_WORDS), choose('metode', METODE_WORDS)];
  const satuan = text('satuan') || (target?.satuan ?? '');
  const renstra = renstraFrom(cells, tahun);
  const nasional = cells.figure(({ apa }) => apa === 'nasional')?.isi ?? '';
  const lalu = laluFrom(cells);
  const triwulan = perTriwulan(cells, 'triwulan');
  const planned = perTriwulan(cells, 'triwulan-sebelum');
  return {
    ...(satuan === '' ? {} : { satuan }),
    ...(arah === undefined ? {} : { arah }),
    ...(rumus === undefined ? {} : { rumus }),
    // Words cannot be added up, so the last one stands for the year.
    ...(metode === undefined ? (word === undefined ? {} : { metode: 'flat' as const }) : { metode }),
    ...(word === undefined ? {} : { skala: word }),
    ...(target === undefined ? {} : { target: target.isi }),
    ...(before === undefined || (before === '' && saysNothing(target?.isi)) ? {} : { sebelum: before }),
    ...(target?.kata === undefined ? {} : { kata: target.kata }),
    ...(target?.batas === undefined ? {} : { batas: target.batas }),
    ...('realisasi' in triwulan ? { targetTriwulan: triwulan.realisasi } : {}),
    ...present({ triwulanSebelum: planned.realisasi }),
    ...(cells.isOfChange(({ apa }) => apa === 'triwulan') ? { triwulanBerubah: true as const } : {}),
    ...(lalu.length === 0 ? {} : { lalu }),
    ...(renstra ? { renstra } : {}),
    ...(nasional === '' ? {} : { standarNasional: nasional }),
    ...perTriwulan(cells, 'realisasi'),
    ...present({ rencanaAksi: rencanaAksiIn(cells), uraian: formWordsIn(cells) }),
  };
}

/** The actions planned in a row, each on a line of its own; undefined where it names none. */
export function rencanaAksiIn(cells: RowCells): string | undefined {
  const said = cells.lines(({ apa }) => apa === 'rencana-aksi');
  return /[a-z]/i.test(said) ? said : undefined;
}

/**
 * The figure before the agreement was changed, of the same cell or of a column for it: '' where nothing stands there, undefined without
 * either. That a line in place of the changed figure is taken for no change is noted.
 */
export function figureBefore(
  cells: RowCells,
  changed: TakenFigure | undefined,
  apa: 'target-sebelum' | 'pagu-sebelum',
  catatan: Text[],
): Isian | undefined {
  const own = changed?.sebelum !== undefined;
  if (!own && cells.columns((kind) => kind.apa === apa).length === 0) return undefined;
  const isi = changed?.sebelum ?? cells.figure((kind) => kind.apa === apa, apa === 'pagu-sebelum')?.isi;
  if (saysNothing(isi)) return '';
  if (changed && changed.isi !== '' && saysNothing(changed.isi))
    catatan.push(PASTE_TEXT.takBerubah(cells.row + 1, String(changed.isi), isi ?? ''));
  return isi;
}

/** Four figures under one kind of column; nothing where the row has none of them. */
export function perTriwulan(
  cells: RowCells,
  apa: 'triwulan' | 'triwulan-sebelum' | 'realisasi' | 'realisasi-anggaran',
): { readonly realisasi?: PerTriwulan<Isian> } {
  const one = (tw: number): Isian =>
    cells.figure((kind) => kind.apa === apa && kind.tw === tw, apa === 'realisasi-anggaran')?.isi ?? '';
  const all: PerTriwulan<Isian> = [one(0), one(1), one(2), one(3)];
  const none = all.every((isi) => isi === '');
  return none && (apa !== 'triwulan' || cells.columns((kind) => kind.apa === apa).length === 0) ? {} : { realisasi: all };
}

function laluFrom(cells: RowCells): Indikator['lalu'] {
  const years = new Set<number>();
  const content = (apa: 'target-lalu' | 'realisasi-lalu', own: number): Isian =>
    cells.figure((kind) => {
      if (kind.apa === apa) years.add(kind.tahun);
      return kind.apa === apa && kind.tahun === own;
    })?.isi ?? '';
  cells.columns((kind) => {
    if (kind.apa === 'target-lalu' || kind.apa === 'realisasi-lalu') years.add(kind.tahun);
    return false;
  });
  return [...years]
    .sort((a, b) => b - a)
    .map((own) => ({ tahun: own, target: content('target-lalu', own), realisasi: content('realisasi-lalu', own) }))
    .filter((one) => one.target !== '' || one.realisasi !== '');
}

function renstraFrom(cells: RowCells, tahun: number): Indikator['renstra'] | undefined {
  const target = cells.figure(({ apa }) => apa === 'renstra')?.isi ?? '';
  const awal = cells.figure(({ apa }) => apa === 'renstra-awal')?.isi ?? '';
  const years: number[] = [];
  cells.columns((kind) => kind.apa === 'renstra-tahun' && years.push(kind.tahun) > 0);
  const perTahun = years
    .map((own) => ({ tahun: own, target: cells.figure((kind) => kind.apa === 'renstra-tahun' && kind.tahun === own)?.isi ?? '' }))
    .filter((one) => one.target !== '');
  if (target === '' && perTahun.length === 0) return undefined;
  let end: number | undefined;
  cells.columns((kind) => {
    if (kind.apa === 'renstra') end = kind.tahun;
    return false;
  });
  const written = Number(cells.seen(({ apa }) => apa === 'tahun-renstra'));
  return {
    tahun: end ?? (Number.isInteger(written) && written > 1990 ? written : tahun),
    target,
    ...(awal === '' ? {} : { awal }),
    ...(perTahun.length === 0 ? {} : { perTahun }),
  };
}

/** The scale named, or the only one that knows the target's word. */
function skalaFrom(written: string, target: TakenFigure | undefined, skala: readonly SkalaKata[]): string | undefined {
  if (written !== '') {
    const find = written.toLowerCase();
    return skala.find((one) => one.id.toLowerCase() === find || one.nama.toLowerCase() === find)?.id;
  }
  const read = readFigure(target?.isi ?? '');
  if (read.jenis !== 'kata') return undefined;
  const word = read.kata.toLowerCase();
  const fitting = skala.filter((one) => one.nilai.some(({ kata }) => kata.toLowerCase() === word));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** Names divided by commas, semicolons or lines. */
export const namesIn = (content: CellValue | undefined): readonly string[] =>
  String(content ?? '')
    .split(/[,;\n]/)
    .map((one) => flat(one))
    .filter((one) => one !== '' && !/^[-–—]+$/.test(one));
