import type { Text } from '../../text';
import { saysSomething } from '../drafts/words';
import type { Lkj } from '../lkj';
import { headSigning } from '../signing';
import { isExplained } from '../told';
import type { LkeCheck } from './lke-check';
import { LKE_TEXT as said } from './messages';

/**
 * 3.c: what the report was used for, as the office says. Until it does, what the workbook holds is told as a beginning: who had it before
 * them as the log says, what follows from it in the forms, and what the changed agreement has moved.
 */
export function checkUse(butir: string, lkj: Lkj): LkeCheck {
  const { uraian = '', bukti = '' } = lkj.identitas.pemanfaatan.find((one) => one.butir === butir) ?? {};
  if (uraian !== '') {
    return bukti === ''
      ? { status: 'sebagian', dasar: said.pemanfaatan(uraian), lakukan: said.isiBukti }
      : { status: 'terpenuhi', dasar: said.pemanfaatanBukti(uraian, bukti) };
  }
  const dasar = traceOf(butir, lkj);
  return dasar
    ? { status: 'sebagian', dasar, lakukan: said.isiPemanfaatan(butir) }
    : {
        status: 'belum',
        dasar: butir === '3.c.7' ? said.hanyaKantor : said.tanpaPemanfaatan,
        lakukan: said.isiPemanfaatan(butir),
      };
}

/** What in the workbook speaks of such a use, without proving it; undefined where nothing does. */
function traceOf(butir: string, { jejak, bidang, kantor, sasaran, perubahan }: Lkj): Text | undefined {
  const all = sasaran.flatMap(({ indikator }) => indikator);
  const some = (count: number, of: number, told: (done: number, of: number) => Text): Text | undefined =>
    count === 0 ? undefined : told(count, of);
  const moved = (ones: readonly { readonly semula: unknown; readonly menjadi: unknown }[] = []): number =>
    ones.filter(({ semula, menjadi }) => semula !== menjadi).length;
  switch (butir) {
    case '3.c.1': {
      const signing = headSigning(kantor.kepala, jejak);
      return signing.kind === 'sah' ? said.pimpinan(signing.approval.nama) : undefined;
    }
    case '3.c.2':
      return some(jejak?.bidangDisetor.length ?? 0, bidang.length, said.bidang);
    case '3.c.3':
      return some(all.filter(({ tindakLanjut }) => saysSomething(tindakLanjut)).length, all.length, said.tindakLanjut);
    case '3.c.4':
      return some(moved(perubahan?.program), perubahan?.program.length ?? 0, said.paguBerubah);
    case '3.c.5':
      return some(all.filter(isExplained).length, all.length, said.sebab);
    case '3.c.6':
      return some(moved(perubahan?.indikator), perubahan?.indikator.length ?? 0, said.targetBerubah);
    default:
      return undefined;
  }
}
