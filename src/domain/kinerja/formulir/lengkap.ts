import type { Cell } from '../../sheet/address';
import { indikatorOf, programOf, type Pengaturan } from '../pengaturan';
import { ROMAWI } from '../pesan';
import type { Formulir, Kelengkapan } from './formulir';
import { FORMULIR } from './pesan';

/** Which required inputs of a bidang are filled: four realisasi, kendala, tindak lanjut and bukti per indikator; four realisasi per programme. */
export function kelengkapanOf(pengaturan: Pengaturan, bidang: string, formulir: Formulir | null): Kelengkapan {
  const indikator = indikatorOf(pengaturan, bidang);
  const program = programOf(pengaturan, bidang);
  const kosong: { apa: string; at: Cell }[] = [];
  const tanpaBaris: Cell = { row: 0, column: 0 };
  let indikatorLengkap = 0;
  const tw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
  for (const satu of indikator) {
    const isian = formulir?.indikator.find((baris) => baris.indikator === satu.id);
    const sebelum = kosong.length;
    tw.forEach((nama, index) => {
      if ((isian?.realisasi[index] ?? '') === '')
        kosong.push({ apa: `${satu.nama}: TW ${ROMAWI[index] ?? ''}`, at: isian?.at[nama] ?? tanpaBaris });
    });
    for (const nama of ['kendala', 'tindakLanjut', 'bukti'] as const) {
      if ((isian?.[nama] ?? '') === '')
        kosong.push({ apa: `${satu.nama}: ${FORMULIR[nama]}`, at: isian?.at[nama] ?? tanpaBaris });
    }
    if (kosong.length === sebelum) indikatorLengkap += 1;
  }
  for (const satu of program) {
    const isian = formulir?.program.find((baris) => baris.program === satu.id);
    tw.forEach((nama, index) => {
      if ((isian?.realisasi[index] ?? '') === '')
        kosong.push({ apa: `${satu.nama}: TW ${ROMAWI[index] ?? ''}`, at: isian?.at[nama] ?? tanpaBaris });
    });
  }
  const isianWajib = indikator.length * 7 + program.length * 4;
  return { bidang, isianWajib, isianTerisi: isianWajib - kosong.length, indikator: indikator.length, indikatorLengkap, kosong };
}
