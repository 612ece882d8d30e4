import { area, type Cell } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { bacaAngka, formatAngka, formatIsian } from './angka';
import { nilaiOf, skalaOf } from './capaian';
import type { Formulir, IsianIndikator } from './formulir/formulir';
import { indikatorOf, programOf, TRIWULAN, type Indikator, type Isian, type Pengaturan } from './pengaturan';
import { ATURAN } from './pesan-aturan';
import type { TemuanData } from './temuan';
import { gulungTriwulan } from './triwulan';

/** How much of the year has passed, for what may still be blank: number of quarters closed, 0 to 4. */
export interface Waktunya {
  readonly triwulanTutup: 0 | 1 | 2 | 3 | 4;
}

/** How many quarters of the report's year are closed on an ISO day. */
export function triwulanTutup(tahun: number, hariIni: string): Waktunya['triwulanTutup'] {
  const [y = 0, m = 1] = hariIni.split('-').map(Number);
  if (y > tahun) return 4;
  if (y < tahun) return 0;
  return Math.floor((m - 1) / 3) as Waktunya['triwulanTutup'];
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

/** The data rules over one bidang's form, each finding at its cell. */
export function periksaFormulir(pengaturan: Pengaturan, formulir: Formulir, waktu: Waktunya): readonly TemuanData[] {
  const bidang = formulir.identitas.bidang;
  const temuan: TemuanData[] = [];
  const lapor = (aturan: string, tingkat: Severity, pesan: Text, at: Cell, tentang: Partial<TemuanData> = {}): void => {
    temuan.push({ aturan, tingkat, pesan, at: { sheet: formulir.sheet, area: area(at.row, at.column) }, bidang, ...tentang });
  };
  for (const indikator of indikatorOf(pengaturan, bidang)) {
    const isian = formulir.indikator.find((satu) => satu.indikator === indikator.id);
    if (isian)
      periksaIndikator(pengaturan, indikator, isian, waktu, (aturan, tingkat, pesan, at) => {
        lapor(aturan, tingkat, pesan, at, { indikator: indikator.id });
      });
  }
  for (const program of programOf(pengaturan, bidang)) {
    const isian = formulir.program.find((satu) => satu.program === program.id);
    if (!isian) continue;
    const tentang = { program: program.id };
    const tw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
    let jumlah = 0;
    tw.forEach((nama, index) => {
      const angka = bacaAngka(isian.realisasi[index] ?? '');
      if (angka.jenis === 'angka') jumlah += angka.nilai;
      else if (angka.jenis === 'ragu')
        lapor(
          'angka-ragu',
          'galat',
          ATURAN.ragu(angka.teks, formatAngka(angka.pilihan[0]), formatAngka(angka.pilihan[1], 3)),
          isian.at[nama],
          tentang,
        );
      else if (angka.jenis === 'kata' || angka.jenis === 'tidak-terbaca')
        lapor(
          'angka-tidak-terbaca',
          'galat',
          ATURAN.tidakTerbaca(formatIsian(isian.realisasi[index] ?? '')),
          isian.at[nama],
          tentang,
        );
      else if (angka.jenis === 'kosong' && index < waktu.triwulanTutup)
        lapor('triwulan-kosong', 'peringatan', ATURAN.anggaranKosong(program.nama, index), isian.at[nama], tentang);
    });
    const pagu = bacaAngka(program.pagu);
    if (pagu.jenis === 'angka' && jumlah > pagu.nilai)
      lapor(
        'realisasi-melebihi-pagu',
        'peringatan',
        ATURAN.melebihiPagu(program.nama, formatAngka(jumlah), formatAngka(pagu.nilai)),
        isian.at.tw4,
        tentang,
      );
    if (isian.pagu !== '' && !sama(isian.pagu, program.pagu))
      lapor(
        'pagu-berbeda',
        'peringatan',
        ATURAN.paguBeda(program.nama, formatIsian(isian.pagu), formatIsian(program.pagu)),
        { row: isian.row, column: isian.at.tw1.column - 1 },
        tentang,
      );
  }
  return temuan;
}

type Lapor = (aturan: string, tingkat: Severity, pesan: Text, at: Cell) => void;

function periksaIndikator(
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsianIndikator,
  waktu: Waktunya,
  lapor: Lapor,
): void {
  const { nama } = indikator;
  const skala = skalaOf(pengaturan.ketentuan, indikator);
  const sel = (tw: number): Cell => isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw] ?? 'tw1'];
  for (const tw of TRIWULAN) {
    const nilai = isian.realisasi[tw];
    const angka = bacaAngka(nilai);
    const teks = formatIsian(nilai);
    if (angka.jenis === 'kosong' && tw < waktu.triwulanTutup)
      lapor('triwulan-kosong', 'peringatan', ATURAN.triwulanKosong(nama, tw), sel(tw));
    if (angka.jenis === 'ragu')
      lapor('angka-ragu', 'galat', ATURAN.ragu(teks, formatAngka(angka.pilihan[0]), formatAngka(angka.pilihan[1], 3)), sel(tw));
    if (angka.jenis === 'tidak-terbaca') lapor('angka-tidak-terbaca', 'galat', ATURAN.tidakTerbaca(teks), sel(tw));
    if (angka.jenis === 'kata' && nilaiOf(nilai, skala) === 'di-luar-skala')
      lapor('kata-di-luar-skala', 'galat', ATURAN.diLuarSkala(teks, skala?.nilai.map((satu) => satu.kata) ?? []), sel(tw));
    if (angka.jenis === 'angka' && skala)
      lapor(
        'kata-di-luar-skala',
        'galat',
        ATURAN.diLuarSkala(
          teks,
          skala.nilai.map((satu) => satu.kata),
        ),
        sel(tw),
      );
    if (angka.jenis === 'angka' && !skala) angkaPersen(indikator, angka, tw, lapor, sel(tw));
    if (angka.jenis === 'angka' && typeof nilai === 'string')
      lapor('angka-sebagai-teks', 'petunjuk', ATURAN.sebagaiTeks(teks, formatAngka(angka.nilai)), sel(tw));
  }
  if (isian.target !== '' && !sama(isian.target, indikator.target)) {
    lapor('target-berbeda', 'peringatan', ATURAN.targetBeda(nama, formatIsian(isian.target), formatIsian(indikator.target)), {
      row: isian.row,
      column: isian.at.tw1.column - 2,
    });
  }
  const { tahun } = gulungTriwulan(indikator, isian.realisasi, pengaturan.ketentuan);
  const terakhir = TRIWULAN.findLast((tw) => isian.realisasi[tw] !== '') ?? 0;
  // While the year runs, capaian against the year's target is naturally low; only a closed year or an excess is worth a word.
  if (tahun.nilai !== null && tahun.nilai < 0)
    lapor('capaian-tidak-wajar', 'peringatan', ATURAN.capaianNegatif(nama, formatAngka(tahun.nilai)), sel(terakhir));
  if (tahun.nilai !== null && tahun.nilai > 120)
    lapor('capaian-tidak-wajar', 'peringatan', ATURAN.capaianTinggi(nama, formatAngka(tahun.nilai)), sel(terakhir));
  if (tahun.nilai !== null && tahun.nilai < 100 && waktu.triwulanTutup === 4) {
    if (tanpaIsi(isian.kendala) && tanpaIsi(isian.penghambat))
      lapor('tanpa-kendala', 'peringatan', ATURAN.tanpaKendala(nama, formatAngka(tahun.nilai)), isian.at.kendala);
    if (tanpaIsi(isian.tindakLanjut))
      lapor('tanpa-upaya', 'peringatan', ATURAN.tanpaUpaya(nama, formatAngka(tahun.nilai)), isian.at.tindakLanjut);
  }
}

/** Absolute numbers where a percentage is meant, and fractions where Excel turned "87%" into 0,87. */
function angkaPersen(indikator: Indikator, angka: { readonly nilai: number }, tw: number, lapor: Lapor, at: Cell): void {
  if (!/^(%|persen)$/i.test(indikator.satuan.trim())) return;
  const target = bacaAngka(indikator.targetTriwulan[tw] ?? '');
  const acuan = target.jenis === 'angka' ? target : bacaAngka(indikator.target);
  if (acuan.jenis !== 'angka' || acuan.nilai === 0) return;
  if (angka.nilai > 0 && angka.nilai <= 1.2 && acuan.nilai >= 10)
    lapor('persen-pecahan', 'peringatan', ATURAN.persenPecahan(formatAngka(angka.nilai, 4), formatAngka(angka.nilai * 100)), at);
  if (angka.nilai > 200 && acuan.nilai <= 100)
    lapor('persen-angka-mutlak', 'peringatan', ATURAN.persenMutlak(formatAngka(angka.nilai)), at);
}

const tanpaIsi = (teks: string): boolean => /^[\s–-]*$/.test(teks);

/** Whether two isian mean the same figure or word. */
export function sama(a: Isian, b: Isian): boolean {
  const [x, y] = [bacaAngka(a), bacaAngka(b)];
  if (x.jenis === 'angka' && y.jenis === 'angka') return Math.abs(x.nilai - y.nilai) < 1e-9;
  return String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
}
