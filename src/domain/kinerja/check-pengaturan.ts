import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { readFigure, readRupiah, formatFigure, formatIsian } from '../kantor/angka';
import { wrongNip } from '../kantor/nip';
import { figureOf, skalaOf } from './capaian';
import { IDENTITAS_FINDINGS, NIP_TEXT } from './identitas/messages';
import { hasPerubahan, inForce } from './pk-perubahan';
import { sumRupiah } from './sum-rupiah';
import { tahunLaluOf, type Indikator, type Isian, type Pengaturan } from './pengaturan';
import { CHECK_MESSAGES } from './check-messages';
import type { DataFinding } from './data-finding';
import type { ClosedTriwulan } from './check-formulir';

/** How many quarters of the report's year are closed on an ISO day. */
export function closedTriwulan(tahun: number, hariIni: string): ClosedTriwulan {
  const [y = 0, m = 1] = hariIni.split('-').map(Number);
  if (y > tahun) return 4;
  if (y < tahun) return 0;
  return Math.floor((m - 1) / 3) as ClosedTriwulan;
}

/** What a careful Kasubbag would point out about the settings themselves. */
export function checkPengaturan(pengaturan: Pengaturan): readonly DataFinding[] {
  const temuan: DataFinding[] = [];
  const report = (aturan: string, tingkat: Severity, messages: Text, indikator?: string): void => {
    temuan.push({ rule: aturan, severity: tingkat, message: messages, ...(indikator === undefined ? {} : { indikator }) });
  };
  const current = new Map(inForce(pengaturan).indikator.map((one) => [one.id, one]));
  if (hasPerubahan(pengaturan) && !/^\d{4}-\d\d-\d\d$/.test(pengaturan.kantor.pkPerubahan))
    report('perubahan-tanpa-tanggal', 'peringatan', CHECK_MESSAGES.perubahanTanpaTanggal(pengaturan.kantor.pkPerubahan));
  for (const indikator of pengaturan.indikator) {
    const { nama, id } = indikator;
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const { target: targetNow } = current.get(id) ?? indikator;
    const target = figureOf(targetNow, skala, 'target-kosong');
    if (target === 0) report('target-nol', 'peringatan', CHECK_MESSAGES.targetNol(nama, pengaturan.ketentuan.targetNol), id);
    if (typeof target === 'number' && target < 0) report('target-negatif', 'peringatan', CHECK_MESSAGES.targetNegatif(nama), id);
    if (target === 'target-kosong') report('target-kosong', 'galat', CHECK_MESSAGES.targetKosong(nama), id);
    if (indikator.arah === '') report('arah-belum', 'galat', CHECK_MESSAGES.arahBelum(nama), id);
    if (indikator.metode === '') report('metode-belum', 'galat', CHECK_MESSAGES.metodeBelum(nama), id);
    if (indikator.metode === 'sum' && skala) report('metode-belum', 'galat', CHECK_MESSAGES.kataDijumlahkan(nama), id);
    if (indikator.arah === 'positif' && indikator.metode === 'trend-turun')
      report('arah-metode', 'peringatan', CHECK_MESSAGES.arahMetode(nama), id);
    if (indikator.bidang.length === 0) report('tanpa-bidang', 'peringatan', CHECK_MESSAGES.tanpaBidang(nama), id);
    if (!pengaturan.sasaran.some((sasaran) => sasaran.id === indikator.sasaran))
      report('tanpa-sasaran', 'peringatan', CHECK_MESSAGES.tanpaSasaran(nama), id);
    checkTriwulanSum(current.get(id) ?? indikator, report);
    for (const agreed of new Set([indikator.target, indikator.perubahan?.target ?? '']))
      checkReadable(nama, id, agreed, skala, report);
  }
  const notBefore = tahunLaluOf(pengaturan).filter(
    (tahun) =>
      tahun >= pengaturan.tahun &&
      pengaturan.indikator.some(({ lalu }) => lalu.some((one) => one.tahun === tahun && hasEntry(one))),
  );
  if (notBefore.length > 0)
    report('tahun-lalu', 'peringatan', CHECK_MESSAGES.tahunLalu(notBefore.toReversed(), pengaturan.tahun));
  for (const { jabatan, nip } of [pengaturan.kantor.kepala, pengaturan.kantor.penyusun]) {
    const wrong = wrongNip(nip);
    if (wrong) report('nip-salah', 'peringatan', IDENTITAS_FINDINGS.nip(jabatan || nip, NIP_TEXT[wrong]));
  }
  for (const { id, nama } of pengaturan.sasaran)
    if (!pengaturan.indikator.some((one) => one.sasaran === id && one.program === undefined))
      report('sasaran-tanpa-indikator', 'galat', CHECK_MESSAGES.sasaranKosong(nama));
  const total = readRupiah(pengaturan.kantor.totalAnggaran);
  const { program: lines } = inForce(pengaturan);
  const adaProgram = lines.some((program) => program.jenis === 'program');
  const outer = lines.filter((program) => !adaProgram || program.jenis === 'program');
  for (const { nama, id, pagu } of outer)
    if (pagu === '') report('pagu-kosong', 'peringatan', CHECK_MESSAGES.paguKosong(nama || id));
  const jumlah = sumRupiah(outer.map((program) => ({ isi: program.pagu, di: program.nama || program.id })));
  if (typeof jumlah === 'object' && jumlah !== null)
    report('angka-tidak-terbaca', 'galat', CHECK_MESSAGES.paguTidakTerbaca(jumlah.tidakTerbaca));
  else if (total.jenis === 'angka' && Math.abs(total.nilai - (jumlah ?? 0)) >= 0.5) {
    report('anggaran-jumlah', 'peringatan', CHECK_MESSAGES.anggaranJumlah(formatFigure(jumlah ?? 0), formatFigure(total.nilai)));
  }
  return temuan;
}

const hasEntry = ({ target, realisasi }: Indikator['lalu'][number]): boolean => target !== '' || realisasi !== '';

/** A target that is no figure and no word of the scale, of either agreement. */
function checkReadable(
  nama: string,
  id: string,
  target: Isian,
  skala: ReturnType<typeof skalaOf>,
  report: (aturan: string, tingkat: Severity, messages: Text, indikator?: string) => void,
): void {
  const read = figureOf(target, skala);
  if (read === 'di-luar-skala')
    report('target-tanpa-skala', 'galat', CHECK_MESSAGES.targetTanpaSkala(nama, formatIsian(target)), id);
  if (read === 'tidak-terbaca')
    report('angka-tidak-terbaca', 'galat', CHECK_MESSAGES.targetTidakTerbaca(nama, formatIsian(target)), id);
}

/** A sum indicator's quarterly targets should add up to the year's; the last one of a trend should equal it. */
function checkTriwulanSum(
  indikator: Indikator,
  report: (aturan: string, tingkat: Severity, messages: Text, indikator?: string) => void,
): void {
  const tw = indikator.targetTriwulan.map(readFigure);
  const target = readFigure(indikator.target);
  if (indikator.metode !== 'sum' || target.jenis !== 'angka' || tw.some((one) => one.jenis !== 'angka')) return;
  const jumlah = Number(tw.reduce((all, one) => all + (one.jenis === 'angka' ? one.nilai : 0), 0).toPrecision(15));
  if (jumlah !== target.nilai)
    report(
      'target-triwulan',
      'peringatan',
      CHECK_MESSAGES.targetTriwulan(indikator.nama, formatFigure(jumlah), formatFigure(target.nilai)),
      indikator.id,
    );
}
