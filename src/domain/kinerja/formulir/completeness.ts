import type { Cell } from '../../sheet/address';
import { dueIn, indikatorOf, programOf, TRIWULAN, type Isian, type Pengaturan, type Program, type Triwulan } from '../pengaturan';
import { ROMAN } from '../messages';
import { tellingLines } from '../program-parts';
import { lastTriwulanOf, triwulanOf, type HandInPeriode, type Periode } from '../periode';
import { TRIWULAN_FIELDS, type Formulir, type IsianIndikator, type IsianProgram, type Kelengkapan } from './formulir';
import { FORMULIR_TEXT } from './messages';

/** What is asked of a form: the figures of which triwulan, and whether the words of the year. */
interface AskedInputs {
  readonly triwulan: readonly Triwulan[];
  readonly kata: boolean;
}

const ALL_INPUTS: AskedInputs = { triwulan: TRIWULAN, kata: true };

/** What a hand-in asks for. */
export const askedFor = (periode: HandInPeriode): AskedInputs => ({
  triwulan: triwulanOf(periode),
  kata: periode === 'tahun',
});

/** What a report of a period asks for. */
export const askedUntil = (periode: Periode): AskedInputs =>
  periode === 'tahun' ? ALL_INPUTS : { triwulan: TRIWULAN.filter((tw) => tw <= lastTriwulanOf(periode)), kata: false };

/** The words of the year that a bidang has not written yet (kendala, tindak lanjut, bukti); no triwulan asks for them. */
export const blankWords = (pengaturan: Pengaturan, bidang: string, formulir: Formulir | null): Kelengkapan['kosong'] =>
  kelengkapanOf(pengaturan, bidang, formulir, { triwulan: [], kata: true }).kosong;

/**
 * Which required inputs of a bidang are filled: the realisasi of every quarter with a target, kendala, tindak lanjut and bukti per
 * indikator; four realisasi per programme; all of it, unless less is asked.
 */
export function kelengkapanOf(
  pengaturan: Pengaturan,
  bidang: string,
  formulir: Formulir | null,
  { triwulan: asked, kata }: AskedInputs = ALL_INPUTS,
): Kelengkapan {
  const words = kata ? (['kendala', 'tindakLanjut', 'bukti'] as const) : [];
  const indikator = indikatorOf(pengaturan, bidang);
  const program = programOf(pengaturan, bidang);
  const blanks: { apa: string; at: Cell }[] = [];
  const noRow: Cell = { row: 0, column: 0 };
  const check = (apa: string, nilai: Isian | undefined, at: Cell | undefined): void => {
    if ((nilai ?? '') === '') blanks.push({ apa, at: at ?? noRow });
  };
  let isianWajib = indikator.length * words.length;
  const checkTriwulan = (nama: string, isian: IsianIndikator | IsianProgram | undefined, due: readonly Triwulan[]): void => {
    isianWajib += due.length;
    for (const tw of due) check(`${nama}: TW ${ROMAN[tw]}`, isian?.realisasi[tw], isian?.at[TRIWULAN_FIELDS[tw]]);
  };
  let indikatorLengkap = 0;
  for (const one of indikator) {
    const isian = formulir?.indikator.find((row) => row.indikator === one.id);
    const before = blanks.length;
    checkTriwulan(
      one.nama,
      isian,
      asked.filter((tw) => dueIn(one, tw)),
    );
    for (const nama of words) check(`${one.nama}: ${FORMULIR_TEXT[nama]}`, isian?.[nama], isian?.at[nama]);
    if (blanks.length === before) indikatorLengkap += 1;
  }
  const rowOf = ({ id }: Program): IsianProgram | undefined => formulir?.program.find((row) => row.program === id);
  for (const one of program) {
    const told = (tw: Triwulan) => (line: Program) => (rowOf(line)?.realisasi[tw] ?? '') !== '';
    // What its parts say of a triwulan need not be said again.
    const owed = asked.filter((tw) => told(tw)(one) || tellingLines(one, pengaturan.program, told(tw)).length === 0);
    checkTriwulan(one.nama, rowOf(one), owed);
  }
  return {
    bidang,
    isianWajib,
    isianTerisi: isianWajib - blanks.length,
    indikator: indikator.length,
    indikatorLengkap,
    kosong: blanks,
  };
}
