import type { Cell } from '../../sheet/address';
import { indikatorOf, programOf, type Pengaturan } from '../pengaturan';
import { ROMAN } from '../messages';
import type { Formulir, Kelengkapan } from './formulir';
import { FORMULIR_TEXT } from './messages';

/** Which required inputs of a bidang are filled: four realisasi, kendala, tindak lanjut and bukti per indikator; four realisasi per programme. */
export function kelengkapanOf(pengaturan: Pengaturan, bidang: string, formulir: Formulir | null): Kelengkapan {
  const indikator = indikatorOf(pengaturan, bidang);
  const program = programOf(pengaturan, bidang);
  const blanks: { apa: string; at: Cell }[] = [];
  const noRow: Cell = { row: 0, column: 0 };
  let indikatorLengkap = 0;
  const tw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
  for (const one of indikator) {
    const isian = formulir?.indikator.find((row) => row.indikator === one.id);
    const before = blanks.length;
    tw.forEach((nama, index) => {
      if ((isian?.realisasi[index] ?? '') === '')
        blanks.push({ apa: `${one.nama}: TW ${ROMAN[index] ?? ''}`, at: isian?.at[nama] ?? noRow });
    });
    for (const nama of ['kendala', 'tindakLanjut', 'bukti'] as const) {
      if ((isian?.[nama] ?? '') === '') blanks.push({ apa: `${one.nama}: ${FORMULIR_TEXT[nama]}`, at: isian?.at[nama] ?? noRow });
    }
    if (blanks.length === before) indikatorLengkap += 1;
  }
  for (const one of program) {
    const isian = formulir?.program.find((row) => row.program === one.id);
    tw.forEach((nama, index) => {
      if ((isian?.realisasi[index] ?? '') === '')
        blanks.push({ apa: `${one.nama}: TW ${ROMAN[index] ?? ''}`, at: isian?.at[nama] ?? noRow });
    });
  }
  const isianWajib = indikator.length * 7 + program.length * 4;
  return {
    bidang,
    isianWajib,
    isianTerisi: isianWajib - blanks.length,
    indikator: indikator.length,
    indikatorLengkap,
    kosong: blanks,
  };
}
