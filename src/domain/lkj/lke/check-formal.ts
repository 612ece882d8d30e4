import { wrongNip } from '../../kantor/nip';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { writtenDate, writtenTime } from '../../kantor/write-tanggal';
import { NIP_TEXT } from '../../kinerja/identitas/messages';
import { PERIODIC_CRITERION } from '../../kinerja/identitas/use-criteria';
import { lastTriwulanOf } from '../../kinerja/periode';
import { dueTriwulan, unreportedTriwulan } from '../../kinerja/until-periode';
import type { Lkj } from '../lkj';
import { text, type Text } from '../../text';
import { headSigning } from '../signing';
import type { LkeCheck } from './lke-check';
import { LKE_TEXT as said } from './messages';

/** 3.a: compiled, at intervals, formalised, reviewed, published, in time. */
export function checkFormal(butir: string, lkj: Lkj): LkeCheck {
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
      return reviewed(lkj);
    case '3.a.5':
      return published(lkj);
    default:
      return inTime(lkj.identitas.penyampaian);
  }
}

/** Number, date, and a reviewer with a NIP that can be one; whether a signed statement exists is not seen from here. */
function reviewed(lkj: Lkj): LkeCheck {
  const { nomor, tanggal, nama, nip } = lkj.identitas.reviu;
  if ([nomor, tanggal, nama].every((one) => one === ''))
    return { status: 'belum', dasar: said.belumDireviu, lakukan: said.reviu };
  const day = readTanggalIso(tanggal);
  const wrong = nip === '' ? undefined : wrongNip(nip);
  const open = [
    ...(nomor === '' ? [said.kurang.nomorReviu] : []),
    ...(day === undefined ? [said.kurang.tanggalReviu] : []),
    ...(day !== undefined && !isAfterPeriode(day, lkj) ? [said.kurang.reviuDini] : []),
    ...(nama === '' ? [said.kurang.pereviu] : []),
    ...(nip === '' ? [said.kurang.nipPereviu] : []),
    ...(wrong ? [NIP_TEXT[wrong]] : []),
  ];
  const dasar = said.direviu(day === undefined ? tanggal : writtenDate(day), nomor, nama);
  return open.length === 0
    ? { status: 'terpenuhi', dasar: confirmed(dasar, said.konfirmasi.reviu) }
    : { status: 'sebagian', dasar, lakukan: said.lengkapi(open) };
}

/** A day after the period, and an address that a reader can open; whether the report stands there is not seen from here. */
function published(lkj: Lkj): LkeCheck {
  const { dipublikasikan, alamat } = lkj.identitas.penyampaian;
  if (dipublikasikan === '' && alamat === '') return { status: 'belum', dasar: said.belumTerbit, lakukan: said.terbitkan };
  const day = readTanggalIso(dipublikasikan);
  const open = [
    ...(day === undefined ? [said.kurang.tanggalTerbit] : []),
    ...(day !== undefined && !isAfterPeriode(day, lkj) ? [said.kurang.terbitDini] : []),
    ...(WEB_ADDRESS.test(alamat) ? [] : [said.kurang.alamat]),
  ];
  const dasar = said.terbit(day === undefined ? dipublikasikan : writtenDate(day), alamat);
  return open.length === 0
    ? { status: 'terpenuhi', dasar: confirmed(dasar, said.konfirmasi.terbit) }
    : { status: 'sebagian', dasar, lakukan: said.lengkapi(open) };
}

/** "https://dinas.contoh.go.id/lkj", "dinas.contoh.go.id". */
const WEB_ADDRESS = /^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}([/:?#]\S*)?$/i;

/** One sentence after another, whatever an office ended the first with. */
const confirmed = (dasar: Text, konfirmasi: Text): Text => {
  const ended = (said: string): string => (/[.!?]$/.test(said) ? said : `${said}.`);
  return text(`${ended(dasar.id)} ${konfirmasi.id}`, `${ended(dasar.en)} ${konfirmasi.en}`);
};

/** Whether a day comes after what is reported on: no report is reviewed or published before its period is over. */
function isAfterPeriode(day: string, { tahun, periode }: Lkj): boolean {
  const month = 3 * (lastTriwulanOf(periode) + 1);
  return day > `${String(tahun)}-${String(month).padStart(2, '0')}-31`;
}

/**
 * The quarters until then in which one is due hold a realisasi: a report of each can be made. That they were made the office says, with
 * its proof.
 */
function periodic({ sasaran, periode, identitas }: Lkj): LkeCheck {
  const until = lastTriwulanOf(periode) + 1;
  const all = sasaran.flatMap(({ indikator }) => indikator);
  const due = all.reduce((sum, { triwulan }) => sum + dueTriwulan(triwulan, until).length, 0);
  const blank = all.reduce((sum, { triwulan }) => sum + unreportedTriwulan(triwulan, until).length, 0);
  const dasar = said.triwulan(due - blank, due);
  if (due === 0 || blank > 0) return { status: 'belum', dasar, lakukan: said.isiTriwulan };
  const { uraian = '', bukti = '' } = identitas.pemanfaatan.find(({ butir }) => butir === PERIODIC_CRITERION.butir) ?? {};
  if (uraian === '') return { status: 'sebagian', dasar, lakukan: said.lkjTriwulan };
  if (bukti === '') return { status: 'sebagian', dasar: confirmed(dasar, said.pemanfaatan(uraian)), lakukan: said.isiBukti };
  return {
    status: 'terpenuhi',
    dasar: confirmed(confirmed(dasar, said.pemanfaatanBukti(uraian, bukti)), said.konfirmasi.berkala),
  };
}

function inTime({ batas, disampaikan }: Lkj['identitas']['penyampaian']): LkeCheck {
  if (disampaikan === '') return { status: 'belum', dasar: said.belumDisampaikan, lakukan: said.sampaikan };
  const [day, due] = [readTanggalIso(disampaikan), readTanggalIso(batas)];
  const dasar = said.disampaikan(
    day === undefined ? disampaikan : writtenDate(day),
    due === undefined ? batas : writtenDate(due),
  );
  if (day === undefined || due === undefined) return { status: 'sebagian', dasar, lakukan: said.isiBatas };
  return day <= due ? { status: 'terpenuhi', dasar } : { status: 'belum', dasar, lakukan: said.terlambat };
}
