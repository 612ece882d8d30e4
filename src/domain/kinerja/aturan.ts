import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { bacaAngka, formatAngka, formatIsian } from '../kantor/angka';
import { nilaiOf, skalaOf } from './capaian';
import type { Indikator, Pengaturan } from './pengaturan';
import { ATURAN } from './pesan-aturan';
import type { TemuanData } from './temuan';
import type { TriwulanTutup } from './aturan-formulir';

/** How many quarters of the report's year are closed on an ISO day. */
export function triwulanTutup(tahun: number, hariIni: string): TriwulanTutup {
  const [y = 0, m = 1] = hariIni.split('-').map(Number);
  if (y > tahun) return 4;
  if (y < tahun) return 0;
  return Math.floor((m - 1) / 3) as TriwulanTutup;
}

/** What a careful Kasubbag would point out about the settings themselves. */
export function periksaPengaturan(pengaturan: Pengaturan): readonly TemuanData[] {
  const temuan: TemuanData[] = [];
  const lapor = (aturan: string, tingkat: Severity, pesan: Text, indikator?: string): void => {
    temuan.push({ aturan, tingkat, pesan, ...(indikator === undefined ? {} : { indikator }) });
  };
  for (const indikator of pengaturan.indikator) {
    const { nama, id } = indikator;
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const target = nilaiOf(indikator.target, skala, 'target-kosong');
    if (target === 0) lapor('target-nol', 'galat', ATURAN.targetNol(nama), id);
    if (target === 'target-kosong') lapor('target-kosong', 'galat', ATURAN.targetKosong(nama), id);
    if (target === 'di-luar-skala')
      lapor('target-tanpa-skala', 'galat', ATURAN.targetTanpaSkala(nama, formatIsian(indikator.target)), id);
    if (target === 'tidak-terbaca')
      lapor('angka-tidak-terbaca', 'galat', ATURAN.targetTidakTerbaca(nama, formatIsian(indikator.target)), id);
    if (indikator.arah === '') lapor('arah-belum', 'galat', ATURAN.arahBelum(nama), id);
    if (indikator.metode === '') lapor('metode-belum', 'galat', ATURAN.metodeBelum(nama), id);
    if (indikator.metode === 'sum' && skala) lapor('metode-belum', 'galat', ATURAN.kataDijumlahkan(nama), id);
    if (indikator.arah === 'positif' && indikator.metode === 'trend-turun')
      lapor('arah-metode', 'peringatan', ATURAN.arahMetode(nama), id);
    if (indikator.bidang.length === 0) lapor('tanpa-bidang', 'peringatan', ATURAN.tanpaBidang(nama), id);
    if (!pengaturan.sasaran.some((sasaran) => sasaran.id === indikator.sasaran))
      lapor('tanpa-sasaran', 'peringatan', ATURAN.tanpaSasaran(nama), id);
    jumlahTriwulan(indikator, lapor);
  }
  const total = bacaAngka(pengaturan.kantor.totalAnggaran);
  const adaProgram = pengaturan.program.some((program) => program.jenis === 'program');
  const pagu = pengaturan.program
    .filter((program) => !adaProgram || program.jenis === 'program')
    .map((program) => bacaAngka(program.pagu));
  const jumlah = pagu.reduce((semua, satu) => semua + (satu.jenis === 'angka' ? satu.nilai : 0), 0);
  if (total.jenis === 'angka' && Math.abs(total.nilai - jumlah) >= 0.5) {
    lapor('anggaran-jumlah', 'peringatan', ATURAN.anggaranJumlah(formatAngka(jumlah), formatAngka(total.nilai)));
  }
  return temuan;
}

/** A sum indicator's quarterly targets should add up to the year's; the last one of a trend should equal it. */
function jumlahTriwulan(
  indikator: Indikator,
  lapor: (aturan: string, tingkat: Severity, pesan: Text, indikator?: string) => void,
): void {
  const tw = indikator.targetTriwulan.map(bacaAngka);
  const target = bacaAngka(indikator.target);
  if (indikator.metode !== 'sum' || target.jenis !== 'angka' || tw.some((satu) => satu.jenis !== 'angka')) return;
  const jumlah = Number(tw.reduce((semua, satu) => semua + (satu.jenis === 'angka' ? satu.nilai : 0), 0).toPrecision(15));
  if (jumlah !== target.nilai)
    lapor(
      'target-triwulan',
      'peringatan',
      ATURAN.targetTriwulan(indikator.nama, formatAngka(jumlah), formatAngka(target.nilai)),
      indikator.id,
    );
}
