import { writtenDate, writtenTime } from '../../kantor/write-tanggal';
import { lastTriwulanOf } from '../../kinerja/periode';
import type { Lkj } from '../lkj';
import { headSigning } from '../signing';
import type { LkeCheck } from './lke-check';
import { LKE_TEXT as said } from './messages';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** 3.a: compiled, at intervals, formalised, reviewed, published, in time. */
export function checkFormal(butir: string, lkj: Lkj): LkeCheck {
  const { reviu, penyampaian } = lkj.identitas;
  switch (butir) {
    case '3.a.1':
      return lkj.cap.disusun === ''
        ? { status: 'belum', dasar: said.belumDisusun, lakukan: said.susun }
        : { status: 'terpenuhi', dasar: said.disusun(writtenTime(lkj.cap.disusun)) };
    case '3.a.2':
      return periodic(lkj);
    case '3.a.3': {
      const signing = headSigning(lkj.kantor.kepala, lkj.jejak);
      return signing.kind === 'sah'
        ? { status: 'terpenuhi', dasar: said.disahkan(signing.approval.nama, writtenDate(signing.approval.pada)) }
        : { status: 'belum', dasar: said.belumDisahkan, lakukan: said.sahkan };
    }
    case '3.a.4':
      if (reviu.tanggal === '') return { status: 'belum', dasar: said.belumDireviu, lakukan: said.reviu };
      return reviu.nomor === '' || reviu.nama === ''
        ? { status: 'sebagian', dasar: said.direviu(writtenDate(reviu.tanggal)), lakukan: said.lengkapiReviu }
        : { status: 'terpenuhi', dasar: said.direviu(writtenDate(reviu.tanggal)) };
    case '3.a.5':
      if (penyampaian.dipublikasikan === '') return { status: 'belum', dasar: said.belumTerbit, lakukan: said.terbitkan };
      return penyampaian.alamat === ''
        ? { status: 'sebagian', dasar: said.terbit(writtenDate(penyampaian.dipublikasikan)), lakukan: said.alamat }
        : { status: 'terpenuhi', dasar: said.terbit(writtenDate(penyampaian.dipublikasikan)) };
    default:
      return inTime(penyampaian);
  }
}

/** The quarters until then that had a target hold a realisasi: a report of each can be made; whether it was is not known here. */
function periodic({ sasaran, periode }: Lkj): LkeCheck {
  const until = lastTriwulanOf(periode) + 1;
  const quarters = sasaran.flatMap(({ indikator }) => indikator.flatMap(({ triwulan }) => triwulan.slice(0, until)));
  const due = quarters.filter(({ target }) => target !== '');
  const filled = due.filter(({ realisasi }) => realisasi !== '').length;
  const dasar = said.triwulan(filled, due.length);
  return due.length > 0 && filled === due.length
    ? { status: 'sebagian', dasar, lakukan: said.lkjTriwulan }
    : { status: 'belum', dasar, lakukan: said.isiTriwulan };
}

function inTime({ batas, disampaikan }: Lkj['identitas']['penyampaian']): LkeCheck {
  if (disampaikan === '') return { status: 'belum', dasar: said.belumDisampaikan, lakukan: said.sampaikan };
  const dasar = said.disampaikan(writtenDate(disampaikan), batas === '' ? '' : writtenDate(batas));
  if (!ISO_DATE.test(disampaikan) || !ISO_DATE.test(batas)) return { status: 'sebagian', dasar, lakukan: said.isiBatas };
  return disampaikan <= batas ? { status: 'terpenuhi', dasar } : { status: 'belum', dasar, lakukan: said.terlambat };
}
