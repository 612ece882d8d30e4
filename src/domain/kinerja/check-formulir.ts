import { area, type Cell } from '../sheet/address';
import type { Severity } from '../rules/rule';
import type { Text } from '../text';
import { readFigure, roundHalfAway, formatFigure, formatIsian, asRupiah, sameIsian } from '../kantor/angka';
import { figureOf, skalaOf } from './capaian';
import type { Formulir, IsianIndikator } from './formulir/formulir';
import { indikatorOf, programOf, TRIWULAN, type Indikator, type Pengaturan } from './pengaturan';
import { CHECK_MESSAGES } from './check-messages';
import type { DataFinding, Suggestion } from './data-finding';
import { rollUp } from './roll-up';

/** How many quarters of the year have closed. */
export type ClosedTriwulan = 0 | 1 | 2 | 3 | 4;

/** How much of the year has passed, for what may still be blank. */
export interface YearProgress {
  readonly triwulanTutup: ClosedTriwulan;
}

/** The data rules over one bidang's form, each finding at its cell. */
export function checkFormulir(pengaturan: Pengaturan, formulir: Formulir, waktu: YearProgress): readonly DataFinding[] {
  const bidang = formulir.identitas.bidang;
  const temuan: DataFinding[] = [];
  const report = (aturan: string, tingkat: Severity, messages: Text, at: Cell, tentang: Partial<DataFinding> = {}): void => {
    temuan.push({
      rule: aturan,
      severity: tingkat,
      message: messages,
      at: { sheet: formulir.sheet, area: area(at.row, at.column) },
      bidang,
      ...tentang,
    });
  };
  for (const indikator of indikatorOf(pengaturan, bidang)) {
    const isian = formulir.indikator.find((one) => one.indikator === indikator.id);
    if (isian)
      checkIndikator(pengaturan, indikator, isian, waktu, (aturan, tingkat, messages, at, usul) => {
        report(aturan, tingkat, messages, at, { indikator: indikator.id, ...(usul ? { usul } : {}) });
      });
  }
  for (const program of programOf(pengaturan, bidang)) {
    const isian = formulir.program.find((one) => one.program === program.id);
    if (!isian) continue;
    const tentang = { program: program.id };
    const tw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
    let jumlah = 0;
    tw.forEach((nama, index) => {
      const tertulis = isian.realisasi[index] ?? '';
      const angka = readFigure(asRupiah(tertulis));
      if (angka.jenis === 'angka') {
        jumlah += angka.nilai;
        if (typeof tertulis === 'string')
          report(
            'angka-sebagai-teks',
            'petunjuk',
            CHECK_MESSAGES.sebagaiTeks(tertulis, formatFigure(angka.nilai)),
            isian.at[nama],
            {
              ...tentang,
              usul: { dari: tertulis, menjadi: [angka.nilai] },
            },
          );
      } else if (angka.jenis === 'ragu')
        report(
          'angka-ragu',
          'galat',
          CHECK_MESSAGES.ragu(angka.teks, formatFigure(angka.pilihan[0]), formatFigure(angka.pilihan[1], 3)),
          isian.at[nama],
          { ...tentang, usul: { dari: tertulis, menjadi: angka.pilihan } },
        );
      else if (angka.jenis === 'kata' || angka.jenis === 'tidak-terbaca')
        report(
          'angka-tidak-terbaca',
          'galat',
          CHECK_MESSAGES.tidakTerbaca(formatIsian(isian.realisasi[index] ?? '')),
          isian.at[nama],
          tentang,
        );
      else if (angka.jenis === 'kosong' && index < waktu.triwulanTutup)
        report('triwulan-kosong', 'peringatan', CHECK_MESSAGES.anggaranKosong(program.nama, index), isian.at[nama], tentang);
    });
    const pagu = readFigure(program.pagu);
    if (pagu.jenis === 'angka' && jumlah > pagu.nilai)
      report(
        'realisasi-melebihi-pagu',
        'peringatan',
        CHECK_MESSAGES.melebihiPagu(program.nama, formatFigure(jumlah), formatFigure(pagu.nilai)),
        isian.at.tw4,
        tentang,
      );
    if (isian.pagu !== '' && !sameIsian(isian.pagu, program.pagu))
      report(
        'pagu-berbeda',
        'peringatan',
        CHECK_MESSAGES.paguBeda(program.nama, formatIsian(isian.pagu), formatIsian(program.pagu)),
        { row: isian.row, column: isian.at.tw1.column - 1 },
        tentang,
      );
  }
  return temuan;
}

/** `usul`: figures a person may have written there by one press. */
type Report = (aturan: string, tingkat: Severity, messages: Text, at: Cell, usul?: Suggestion) => void;

function checkIndikator(
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsianIndikator,
  waktu: YearProgress,
  report: Report,
): void {
  const { nama } = indikator;
  const skala = skalaOf(pengaturan.ketentuan, indikator);
  const cell = (tw: number): Cell => isian.at[(['tw1', 'tw2', 'tw3', 'tw4'] as const)[tw] ?? 'tw1'];
  for (const tw of TRIWULAN) {
    const nilai = isian.realisasi[tw];
    const angka = readFigure(nilai);
    const text = formatIsian(nilai);
    if (angka.jenis === 'kosong' && tw < waktu.triwulanTutup)
      report('triwulan-kosong', 'peringatan', CHECK_MESSAGES.triwulanKosong(nama, tw), cell(tw));
    if (angka.jenis === 'ragu')
      report(
        'angka-ragu',
        'galat',
        CHECK_MESSAGES.ragu(text, formatFigure(angka.pilihan[0]), formatFigure(angka.pilihan[1], 3)),
        cell(tw),
        {
          dari: nilai,
          menjadi: angka.pilihan,
        },
      );
    if (angka.jenis === 'tidak-terbaca') report('angka-tidak-terbaca', 'galat', CHECK_MESSAGES.tidakTerbaca(text), cell(tw));
    if (angka.jenis === 'kata' && figureOf(nilai, skala) === 'di-luar-skala')
      report(
        'kata-di-luar-skala',
        'galat',
        CHECK_MESSAGES.diLuarSkala(text, skala?.nilai.map((one) => one.kata) ?? []),
        cell(tw),
      );
    if (angka.jenis === 'angka' && skala)
      report(
        'kata-di-luar-skala',
        'galat',
        CHECK_MESSAGES.diLuarSkala(
          text,
          skala.nilai.map((one) => one.kata),
        ),
        cell(tw),
      );
    if (angka.jenis === 'angka' && !skala) checkPercent(indikator, angka, tw, report, cell(tw));
    if (angka.jenis === 'angka' && typeof nilai === 'string')
      report('angka-sebagai-teks', 'petunjuk', CHECK_MESSAGES.sebagaiTeks(text, formatFigure(angka.nilai)), cell(tw), {
        dari: nilai,
        menjadi: [angka.nilai],
      });
  }
  if (isian.target !== '' && !sameIsian(isian.target, indikator.target)) {
    report(
      'target-berbeda',
      'peringatan',
      CHECK_MESSAGES.targetBeda(nama, formatIsian(isian.target), formatIsian(indikator.target)),
      {
        row: isian.row,
        column: isian.at.tw1.column - 2,
      },
    );
  }
  const { tahun } = rollUp(indikator, isian.realisasi, pengaturan.ketentuan);
  const terakhir = TRIWULAN.findLast((tw) => isian.realisasi[tw] !== '') ?? 0;
  // While the year runs, capaian against the year's target is naturally low; only a closed year or an excess is worth a word.
  if (tahun.nilai !== null && tahun.nilai < 0)
    report('capaian-tidak-wajar', 'peringatan', CHECK_MESSAGES.capaianNegatif(nama, formatFigure(tahun.nilai)), cell(terakhir));
  if (tahun.nilai !== null && tahun.nilai > 120)
    report('capaian-tidak-wajar', 'peringatan', CHECK_MESSAGES.capaianTinggi(nama, formatFigure(tahun.nilai)), cell(terakhir));
  if (tahun.nilai !== null && tahun.nilai < 100 && waktu.triwulanTutup === 4) {
    if (isEmptyText(isian.kendala) && isEmptyText(isian.penghambat))
      report('tanpa-kendala', 'peringatan', CHECK_MESSAGES.tanpaKendala(nama, formatFigure(tahun.nilai)), isian.at.kendala);
    if (isEmptyText(isian.tindakLanjut))
      report('tanpa-upaya', 'peringatan', CHECK_MESSAGES.tanpaUpaya(nama, formatFigure(tahun.nilai)), isian.at.tindakLanjut);
  }
}

/** Absolute numbers where a percentage is meant, and fractions where Excel turned "87%" into 0,87. */
function checkPercent(indikator: Indikator, angka: { readonly nilai: number }, tw: number, report: Report, at: Cell): void {
  if (!/^(%|persen)$/i.test(indikator.satuan.trim())) return;
  const target = readFigure(indikator.targetTriwulan[tw] ?? '');
  const acuan = target.jenis === 'angka' ? target : readFigure(indikator.target);
  if (acuan.jenis !== 'angka' || acuan.nilai === 0) return;
  if (angka.nilai > 0 && angka.nilai <= 1.2 && acuan.nilai >= 10)
    report(
      'persen-pecahan',
      'peringatan',
      CHECK_MESSAGES.persenPecahan(formatFigure(angka.nilai, 4).replace(/,?0+$/, ''), formatFigure(angka.nilai * 100)),
      at,
      {
        dari: angka.nilai,
        menjadi: [roundHalfAway(angka.nilai * 100, 10)],
      },
    );
  if (angka.nilai > 200 && acuan.nilai <= 100)
    report('persen-angka-mutlak', 'peringatan', CHECK_MESSAGES.persenMutlak(formatFigure(angka.nilai)), at);
}

const isEmptyText = (text: string): boolean => /^[\s–-]*$/.test(text);
