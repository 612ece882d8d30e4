import { area } from '../sheet/address';
import { formatFigure } from '../kantor/angka';
import type { Computed } from './computed';
import type { Formulir } from './formulir/formulir';
import { FORMULIR_COLUMNS } from './formulir/formulir-layout';
import { isAddedUp, type Isian, type Pengaturan } from './pengaturan';
import { COMPARE_MESSAGES } from './check-messages';
import type { DataFinding } from './data-finding';
import { rollUp, rollUpForm } from './roll-up';

/**
 * Whether a stored capaian (percent as a fraction, or a word) says something else than the recomputed one. A blank is a
 * formula nobody has calculated yet; two words are the same refusal in other words. Either neighbour of an exact half is right:
 * programs round it differently, and nobody has changed anything.
 */
export function differs(stored: Isian, result: Computed): boolean {
  const is = (nilai: number | null | undefined): boolean =>
    typeof stored === 'number' && typeof nilai === 'number' && Math.abs(stored * 100 - nilai) <= 1e-6;
  if (typeof stored === 'number') return !is(result.nilai) && !is(result.separuh);
  return stored.startsWith('#') && result.nilai !== null;
}

/** Stored capaian of a form that differ from the recomputed ones, each at its cell. */
export function compareStored(pengaturan: Pengaturan, formulir: Formulir): readonly DataFinding[] {
  return formulir.indikator.flatMap((isian): DataFinding[] => {
    const indikator = pengaturan.indikator.find((one) => one.id === isian.indikator);
    if (!indikator) return [];
    const rolledUp = rollUpForm(indikator, isian.realisasi, pengaturan.ketentuan);
    // Forms written before a part went unjudged hold its share of the target.
    const share = isAddedUp(indikator) ? rollUp(indikator, isian.realisasi, pengaturan.ketentuan) : rolledUp;
    const offset = isian.at.tw1.column - FORMULIR_COLUMNS.tw - 1;
    const check = (stored: Isian, result: Computed, before: Computed, column: number): DataFinding[] =>
      differs(stored, result) && differs(stored, before)
        ? [
            {
              rule: 'capaian-tersimpan',
              severity: 'galat',
              message: COMPARE_MESSAGES(
                indikator.nama,
                storedText(stored),
                result.nilai === null ? (result.kata?.id ?? '') : `${formatFigure(result.nilai)}%`,
              ),
              at: { sheet: formulir.sheet, area: area(isian.row, column + offset) },
              bidang: formulir.identitas.bidang,
              indikator: indikator.id,
            },
          ]
        : [];
    return [
      ...check(isian.tersimpan.sampaiTriwulan, rolledUp.sampaiTriwulan, share.sampaiTriwulan, FORMULIR_COLUMNS.sampai),
      ...check(isian.tersimpan.tahun, rolledUp.tahun, share.tahun, FORMULIR_COLUMNS.tahun),
    ];
  });
}

const storedText = (isian: Isian): string => (typeof isian === 'number' ? `${formatFigure(isian * 100)}%` : isian);
