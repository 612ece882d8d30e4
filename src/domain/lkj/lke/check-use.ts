import type { Lkj } from '../lkj';
import { headSigning } from '../signing';
import type { LkeCheck } from './lke-check';
import { LKE_TEXT as said } from './messages';

/** 3.c: what the report was used for, as the office says; the log shows that the head and every bidang had it before them. */
export function checkUse(butir: string, lkj: Lkj): LkeCheck {
  const { uraian = '', bukti = '' } = lkj.identitas.pemanfaatan.find((one) => one.butir === butir) ?? {};
  if (uraian !== '') {
    return bukti === ''
      ? { status: 'sebagian', dasar: said.pemanfaatan(uraian), lakukan: said.isiBukti }
      : { status: 'terpenuhi', dasar: said.pemanfaatanBukti(uraian, bukti) };
  }
  const { jejak, bidang, kantor } = lkj;
  const handed = jejak?.bidangDisetor.length ?? 0;
  const signing = headSigning(kantor.kepala, jejak);
  if (butir === '3.c.1' && signing.kind === 'sah')
    return { status: 'sebagian', dasar: said.pimpinan(signing.approval.nama), lakukan: said.isiPemanfaatan };
  if (butir === '3.c.2' && handed > 0)
    return { status: 'sebagian', dasar: said.bidang(handed, bidang.length), lakukan: said.isiPemanfaatan };
  return { status: 'belum', dasar: said.tanpaPemanfaatan, lakukan: said.isiPemanfaatan };
}
