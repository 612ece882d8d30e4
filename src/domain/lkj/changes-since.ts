import { formatFigure, formatIsian } from '../kantor/angka';
import { differs } from '../kinerja/compare-stored';
import type { Isian } from '../kinerja/pengaturan';
import { COMPARE_MESSAGES } from '../kinerja/check-messages';
import type { DataFinding } from '../kinerja/data-finding';
import { area, type Cell } from '../sheet/address';
import { findText, markedTexts, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { readStamp } from './stamp-mark';
import { REPORT_WORDS } from './document/messages';
import type { IndikatorLkj, Lkj, LkjChange } from './lkj';
import { CHANGE_TEXT } from './messages';
import type { StoredNaskah } from './naskah';

/** The mark of a row that carries figures: what of whom, and how far left of the mark they stand. */
type FigureKind = 'angka' | 'program' | 'uang';
const FIGURE_MARKS = ['angka|', 'program|', 'uang|'];

export const figureMark = (apa: FigureKind, id: string, distance: readonly number[]): string =>
  [apa, id, distance.join(',')].join('|');

/** Reports compiled before marks said where their figures stand: right beside the ninth column. */
const OLD_OFFSET = { angka: [-4, -3, -2], program: [], uang: [-5, -4] } as const;

interface MarkedFigure {
  readonly apa: FigureKind;
  readonly id: string;
  readonly sel: readonly Cell[];
}

function parseFigureMark(text: string, { row, column }: Cell): MarkedFigure | undefined {
  const [apa, id, distance] = text.split('|');
  if ((apa !== 'angka' && apa !== 'program' && apa !== 'uang') || id === undefined) return undefined;
  const jauh = distance === undefined ? OLD_OFFSET[apa] : distance.split(',').map(Number);
  return { apa, id, sel: jauh.map((one) => ({ row, column: column + one })) };
}

/** All rows with figures of a compiled report, by their marks. */
export const figuresIn = (sheet: SheetSnapshot): readonly MarkedFigure[] =>
  markedTexts(sheet, FIGURE_MARKS).flatMap(({ text, at }) => parseFigureMark(text, at) ?? []);

/** True when a sheet is a report that Runut compiled. */
export const isLkj = (sheet: SheetSnapshot): boolean =>
  sheet.values.some((line) =>
    line.some((value) => typeof value === 'string' && /^(angka|uang|naskah|susunan)\||^runut:akhir$/.test(value)),
  );

/** The year of a compiled report, from its cover; undefined when that is gone. */
export function yearOfLkj(sheet: SheetSnapshot): number | undefined {
  const tahun = YEAR_PATTERN.exec(findText(sheet, (text) => YEAR_PATTERN.test(text)) ?? '')?.[1];
  return tahun === undefined ? undefined : Number(tahun);
}

const YEAR_PATTERN = /^(?:LAPORAN KINERJA \(LKj\) )?(?:(?:TRIWULAN|SEMESTER) [IV]+ )?TAHUN (\d{4})$/;

/** What a cell of a compiled report holds. */
export const valueIn = (sheet: SheetSnapshot, cell: Cell | undefined): Isian => {
  const content = cell ? valueAt(sheet, cell.row, cell.column) : '';
  return typeof content === 'boolean' ? String(content) : content;
};

/** Capaian on a compiled sheet that its data no longer give. */
export function compareLkj(sheet: SheetSnapshot, lkj: Lkj): readonly DataFinding[] {
  const present = new Map(measuredIn(lkj).map(([kind, one]) => [`${kind}|${one.id}`, one]));
  return figuresIn(sheet).flatMap(({ apa, id, sel }): DataFinding[] => {
    const [, , di] = sel;
    const indikator = present.get(`${apa}|${id}`);
    const content = valueIn(sheet, di);
    if (!indikator || !di || typeof content !== 'number' || !differs(content, indikator.capaian)) return [];
    const computed =
      indikator.capaian.nilai === null ? (indikator.capaian.kata?.id ?? '') : `${formatFigure(indikator.capaian.nilai)}%`;
    return [
      {
        rule: 'capaian-lkj',
        severity: 'galat',
        message: COMPARE_MESSAGES(indikator.nama, `${formatFigure(content * 100)}%`, computed),
        at: { sheet: sheet.name, area: area(di.row, di.column) },
        indikator: indikator.id,
      },
    ];
  });
}

/** Every indikator of a report with the kind of its mark: of the sasaran, and of programs, kegiatan and sub kegiatan. */
export const measuredIn = ({ sasaran, penunjang }: Lkj): readonly (readonly ['angka' | 'program', IndikatorLkj])[] => [
  ...sasaran.flatMap(({ indikator }) => indikator.map((one) => ['angka', one] as const)),
  ...penunjang.flatMap(({ sendiri }) => sendiri.map((one) => ['program', one] as const)),
];

/** What has changed in the numbers, and in the status, since the report on the sheet was compiled. */
export function changesSince(sheet: SheetSnapshot, lkj: Lkj): readonly LkjChange[] {
  const dulu = new Map(figuresIn(sheet).map((one) => [`${one.apa}|${one.id}`, one.sel]));
  const results: LkjChange[] = [];
  const banding = (apa: LkjChange['apa'], before: Isian, after: Isian, write: (content: Isian) => string = formatIsian): void => {
    const [a, b] = [write(before === REPORT_WORDS.kosong ? '' : before), write(after)];
    if (a !== b) results.push({ jenis: 'angka', apa, sebelum: a, sesudah: b });
  };
  const persen = (content: Isian): string =>
    typeof content === 'number' ? `${formatFigure(content * 100)}%` : formatIsian(content);
  for (const [kind, indikator] of measuredIn(lkj)) {
    const cells = dulu.get(`${kind}|${indikator.id}`);
    dulu.delete(`${kind}|${indikator.id}`);
    // Reports compiled before the indikator of programs were marked show them all the same.
    if (!cells && kind === 'program' && sheet.values.some((line) => line.includes(indikator.nama))) continue;
    if (!cells) {
      results.push({
        jenis: 'angka',
        apa: CHANGE_TEXT.capaian(indikator.nama),
        sebelum: REPORT_WORDS.kosong,
        sesudah: persen(percentFrom(indikator.capaian)),
      });
      continue;
    }
    banding(CHANGE_TEXT.target(indikator.nama), valueIn(sheet, cells[0]), indikator.target);
    banding(CHANGE_TEXT.realisasi(indikator.nama), valueIn(sheet, cells[1]), indikator.realisasi);
    const [before, now] = [valueIn(sheet, cells[2]), percentFrom(indikator.capaian)];
    // Why there is no figure may be told in other words than before.
    if (typeof before === 'number' || typeof now === 'number') banding(CHANGE_TEXT.capaian(indikator.nama), before, now, persen);
  }
  for (const program of lkj.anggaran) {
    const cells = dulu.get(`uang|${program.id}`);
    dulu.delete(`uang|${program.id}`);
    banding(CHANGE_TEXT.pagu(program.nama), valueIn(sheet, cells?.[0]), program.pagu ?? '');
    banding(CHANGE_TEXT.anggaran(program.nama), valueIn(sheet, cells?.[1]), program.realisasi ?? '');
  }
  for (const [mark] of dulu) {
    const id = mark.slice(mark.indexOf('|') + 1);
    results.push({ jenis: 'angka', apa: CHANGE_TEXT.hilang(id), sebelum: id, sesudah: REPORT_WORDS.kosong });
  }
  const cap = readStamp(sheet);
  if (cap && cap.status !== lkj.status) {
    results.push({
      jenis: 'angka',
      apa: CHANGE_TEXT.status,
      sebelum: CHANGE_TEXT.namaStatus[cap.status],
      sesudah: CHANGE_TEXT.namaStatus[lkj.status],
    });
  }
  return results;
}

/** Texts that read otherwise than on the sheet: a draft follows its figures, what a person wrote stays as it is. */
export function wordsChanged(stored: readonly StoredNaskah[], { naskah }: Lkj): readonly LkjChange[] {
  const before = new Map(stored.map(({ id, isi }) => [id, isi.trim()]));
  return naskah.flatMap(({ id, judul, isi }): LkjChange[] => {
    const old = before.get(id);
    return old === isi.trim() || (old === undefined && isi.trim() === '')
      ? []
      : [{ jenis: 'kata', apa: CHANGE_TEXT.naskah(judul), sebelum: old ?? '', sesudah: isi }];
  });
}

const percentFrom = (result: { readonly nilai: number | null; readonly kata?: { readonly id: string } }): Isian =>
  result.nilai === null ? (result.kata?.id ?? '') : result.nilai / 100;
