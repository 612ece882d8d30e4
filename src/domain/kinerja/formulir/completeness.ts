import type { Cell } from '../../sheet/address';
import { dueIn, indikatorOf, programOf, TRIWULAN, type Isian, type Pengaturan, type Triwulan } from '../pengaturan';
import { ROMAN } from '../messages';
import { TRIWULAN_FIELDS, type Formulir, type IsianIndikator, type IsianProgram, type Kelengkapan } from './formulir';
import { FORMULIR_TEXT } from './messages';

/** Which required inputs of a bidang are filled: the realisasi of every quarter with a target, kendala, tindak lanjut and bukti per indikator; four realisasi per programme. */
export function kelengkapanOf(pengaturan: Pengaturan, bidang: string, formulir: Formulir | null): Kelengkapan {
  const indikator = indikatorOf(pengaturan, bidang);
  const program = programOf(pengaturan, bidang);
  const blanks: { apa: string; at: Cell }[] = [];
  const noRow: Cell = { row: 0, column: 0 };
  const check = (apa: string, nilai: Isian | undefined, at: Cell | undefined): void => {
    if ((nilai ?? '') === '') blanks.push({ apa, at: at ?? noRow });
  };
  let isianWajib = indikator.length * 3;
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
      TRIWULAN.filter((tw) => dueIn(one, tw)),
    );
    for (const nama of ['kendala', 'tindakLanjut', 'bukti'] as const)
      check(`${one.nama}: ${FORMULIR_TEXT[nama]}`, isian?.[nama], isian?.at[nama]);
    if (blanks.length === before) indikatorLengkap += 1;
  }
  for (const one of program) {
    checkTriwulan(
      one.nama,
      formulir?.program.find((row) => row.program === one.id),
      TRIWULAN,
    );
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
