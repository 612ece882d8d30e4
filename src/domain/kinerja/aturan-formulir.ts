import { area, type Cell } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { bacaAngka, bulatkan, formatAngka, formatIsian, rupiahPasti, sama } from '../kantor/angka';
import { nilaiOf, skalaOf } from './capaian';
import type { Formulir, IsianIndikator } from './formulir/formulir';
import { indikatorOf, programOf, TRIWULAN, type Indikator, type Pengaturan } from './pengaturan';
import { ATURAN } from './pesan-aturan';
import type { TemuanData, Usul } from './temuan';
import { gulungTriwulan } from './triwulan';

/** How many quarters of the year have closed. */
export type TriwulanTutup = 0 | 1 | 2 | 3 | 4;

/** How much of the year has passed, for what may still be blank. */
export interface Waktunya {
  readonly triwulanTutup: TriwulanTutup;
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
      periksaIndikator(pengaturan, indikator, isian, waktu, (aturan, tingkat, pesan, at, usul) => {
        lapor(aturan, tingkat, pesan, at, { indikator: indikator.id, ...(usul ? { usul } : {}) });
      });
  }
  for (const program of programOf(pengaturan, bidang)) {
    const isian = formulir.program.find((satu) => satu.program === program.id);
    if (!isian) continue;
    const tentang = { program: program.id };
    const tw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
    let jumlah = 0;
    tw.forEach((nama, index) => {
      const tertulis = isian.realisasi[index] ?? '';
      const angka = bacaAngka(rupiahPasti(tertulis));
      if (angka.jenis === 'angka') {
        jumlah += angka.nilai;
        if (typeof tertulis === 'string')
          lapor('angka-sebagai-teks', 'petunjuk', ATURAN.sebagaiTeks(tertulis, formatAngka(angka.nilai)), isian.at[nama], {
            ...tentang,
            usul: { dari: tertulis, menjadi: [angka.nilai] },
          });
      } else if (angka.jenis === 'ragu')
        lapor(
          'angka-ragu',
          'galat',
          ATURAN.ragu(angka.teks, formatAngka(angka.pilihan[0]), formatAngka(angka.pilihan[1], 3)),
          isian.at[nama],
          { ...tentang, usul: { dari: tertulis, menjadi: angka.pilihan } },
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

/** `usul`: figures a person may have written there by one press. */
type Lapor = (aturan: string, tingkat: Severity, pesan: Text, at: Cell, usul?: Usul) => void;

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
      lapor('angka-ragu', 'galat', ATURAN.ragu(teks, formatAngka(angka.pilihan[0]), formatAngka(angka.pilihan[1], 3)), sel(tw), {
        dari: nilai,
        menjadi: angka.pilihan,
      });
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
      lapor('angka-sebagai-teks', 'petunjuk', ATURAN.sebagaiTeks(teks, formatAngka(angka.nilai)), sel(tw), {
        dari: nilai,
        menjadi: [angka.nilai],
      });
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
    lapor(
      'persen-pecahan',
      'peringatan',
      ATURAN.persenPecahan(formatAngka(angka.nilai, 4).replace(/,?0+$/, ''), formatAngka(angka.nilai * 100)),
      at,
      {
        dari: angka.nilai,
        menjadi: [bulatkan(angka.nilai * 100, 10)],
      },
    );
  if (angka.nilai > 200 && acuan.nilai <= 100)
    lapor('persen-angka-mutlak', 'peringatan', ATURAN.persenMutlak(formatAngka(angka.nilai)), at);
}

const tanpaIsi = (teks: string): boolean => /^[\s–-]*$/.test(teks);
