import { formatFigure, formatIsian } from '../../kantor/angka';
import { TRIWULAN_FIELDS, WORD_FIELDS, type Formulir } from '../../kinerja/formulir/formulir';
import type { Isian } from '../../kinerja/pengaturan';
import { triwulanOf, type HandInPeriode } from '../../kinerja/periode';
import { a1, type Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SealedFigure } from '../../tracker/figure-seal';
import { figuresIn, measuredIn, valueIn } from '../changes-since';
import type { Lkj } from '../lkj';

type Figures = ReadonlyMap<string, SealedFigure>;

/** Everything a bidang filled in, by indikator or program and field; of a triwulan its figures alone. */
export function formFigures({ indikator, program }: Formulir, periode: HandInPeriode = 'tahun'): Figures {
  const figures = new Map<string, SealedFigure>();
  const add = (id: string, field: string, nilai: Isian, at: Cell): void => {
    figures.set(`${id}|${field}`, { nilai, di: a1(at) });
  };
  const whole = periode === 'tahun';
  const asked = triwulanOf(periode);
  for (const one of indikator) {
    for (const tw of asked) add(one.indikator, TRIWULAN_FIELDS[tw], one.realisasi[tw], one.at[TRIWULAN_FIELDS[tw]]);
    for (const field of whole ? WORD_FIELDS : []) add(one.indikator, field, one[field], one.at[field]);
  }
  for (const one of program) {
    for (const tw of asked) add(one.program, TRIWULAN_FIELDS[tw], one.realisasi[tw], one.at[TRIWULAN_FIELDS[tw]]);
    if (whole) add(one.program, 'catatan', one.catatan, one.at.catatan);
  }
  return figures;
}

/** Where the figures of a row of the report stand, in the order of its mark. */
const MEASURED = ['target', 'realisasi', 'capaian'] as const;
const FIELDS = { angka: MEASURED, program: MEASURED, uang: ['pagu', 'realisasi'] } as const;

/** A report's seal with the indikator of programs, kegiatan and sub kegiatan; those before it say nothing of them. */
export const LKJ_SEAL = 2;

/** Percent as the report shows it: what a sheet works out and what was compiled are rounded alike. */
const percent = (nilai: Isian): string => (typeof nilai === 'number' ? formatFigure(nilai * 100) : formatIsian(nilai));

/** The figures of a report as it was compiled. */
export function lkjFigures(lkj: Lkj): Figures {
  const figures = new Map<string, SealedFigure>();
  for (const [apa, { id, target, realisasi, capaian }] of measuredIn(lkj)) {
    const shown = capaian.nilai === null ? (capaian.kata?.id ?? '') : formatFigure(capaian.nilai);
    for (const [field, nilai] of Object.entries({
      target: formatIsian(target),
      realisasi: formatIsian(realisasi),
      capaian: shown,
    })) {
      figures.set(`${apa}|${id}|${field}`, { nilai, di: id });
    }
  }
  for (const { id, pagu, realisasi } of lkj.anggaran) {
    for (const [field, nilai] of Object.entries({ pagu, realisasi })) {
      figures.set(`uang|${id}|${field}`, { nilai: nilai === null ? '' : formatIsian(nilai), di: id });
    }
  }
  return figures;
}

/** The same figures as they stand on the sheet now, as far as a seal of that version speaks of them. */
export function sheetFigures(sheet: SheetSnapshot, blank: string, versi = 1): Figures {
  const figures = new Map<string, SealedFigure>();
  for (const { apa, id, sel } of figuresIn(sheet)) {
    if (apa === 'program' && versi < LKJ_SEAL) continue;
    FIELDS[apa].forEach((field, place) => {
      const value = valueIn(sheet, sel[place]);
      const shown = field === 'capaian' ? percent(value) : formatIsian(value);
      const at = sel[place];
      // A target or realisasi nobody gave was sealed as it is shown.
      const asShown = apa !== 'uang' && field !== 'capaian';
      if (at) figures.set(`${apa}|${id}|${field}`, { nilai: shown === blank && !asShown ? '' : shown, di: a1(at) });
    });
  }
  return figures;
}
