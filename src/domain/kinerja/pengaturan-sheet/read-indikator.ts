import type { PerTriwulan, Indikator, Isian, Renstra, Triwulan } from '../pengaturan';
import { figureAt, choiceAt, codesAt, textIn, type ReportCell } from './row-values';
import { GABUNGAN_WORDS, ARAH_WORDS, METODE_WORDS, RENSTRA_WORDS, RUMUS_WORDS } from './words';
import { PENGATURAN_SHEET } from './messages';
import type { TableRow } from './tables';

/** One row of the Perjanjian Kinerja. */
export function readIndikator(
  id: string,
  row: TableRow,
  kode: {
    readonly bidang: ReadonlySet<string>;
    readonly sasaran: ReadonlySet<string>;
    readonly skala: ReadonlySet<string>;
    readonly program: ReadonlySet<string>;
  },
  tahun: number,
  report: ReportCell,
): Indikator {
  const k = PENGATURAN_SHEET.kolom;
  const tw = (index: 0 | 1 | 2 | 3): Isian => figureAt(row, k.tw[index], report);
  const targetTriwulan: PerTriwulan<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  const tahunRenstra = row.cells(k.tahunRenstra)?.isi;
  return {
    id,
    nama: textIn(row, k.indikator),
    sasaran: codesAt(row, k.sasaran, kode.sasaran, report)[0] ?? '',
    ...programAt(row, kode.program, report),
    satuan: textIn(row, k.satuan),
    arah: choiceAt(row, k.arah, ARAH_WORDS, Object.values(PENGATURAN_SHEET.arah), report) ?? '',
    rumus: choiceAt(row, k.rumus, RUMUS_WORDS, Object.values(PENGATURAN_SHEET.rumus), report) ?? 'otomatis',
    metode: choiceAt(row, k.metode, METODE_WORDS, Object.values(PENGATURAN_SHEET.metode), report) ?? '',
    skala: codesAt(row, k.skala, kode.skala, report)[0] ?? '',
    target: figureAt(row, k.target, report),
    targetTriwulan,
    ...perubahanAt(row, report),
    bidang: codesAt(row, k.bidang, kode.bidang, report),
    ...(choiceAt(row, k.gabungan, GABUNGAN_WORDS, Object.values(PENGATURAN_SHEET.gabungan), report) === 'jumlah'
      ? { gabungan: 'jumlah' as const }
      : {}),
    lalu: row.judul.flatMap((judul) => {
      const lalu = /^Realisasi (\d{4})$/i.exec(judul)?.[1];
      if (lalu === undefined) return [];
      return [
        {
          tahun: Number(lalu),
          target: figureAt(row, k.targetLalu(Number(lalu)), report),
          realisasi: figureAt(row, judul, report),
        },
      ];
    }),
    renstra: {
      tahun: typeof tahunRenstra === 'number' ? tahunRenstra : Number(tahunRenstra) || tahun + 1,
      target: figureAt(row, k.renstra, report),
      ...renstraAt(row, report),
    },
    standarNasional: figureAt(row, k.nasional, report),
    ...rencanaAksiAt(row),
  };
}

/** The program or kegiatan it belongs to; nothing where the column is blank. */
function programAt(row: TableRow, known: ReadonlySet<string>, report: ReportCell): Pick<Indikator, 'program'> {
  const [program] = codesAt(row, PENGATURAN_SHEET.kolom.milikProgram, known, report);
  return program === undefined ? {} : { program };
}

/** What is planned to reach it; nothing where the column is blank. */
function rencanaAksiAt(row: TableRow): Pick<Indikator, 'rencanaAksi'> {
  const rencanaAksi = textIn(row, PENGATURAN_SHEET.kolom.rencanaAksi);
  return rencanaAksi === '' ? {} : { rencanaAksi };
}

/** What the changed agreement says of it; nothing where its columns are blank. */
function perubahanAt(row: TableRow, report: ReportCell): Pick<Indikator, 'perubahan'> {
  const k = PENGATURAN_SHEET.kolom;
  const tw = (index: Triwulan): Isian => figureAt(row, k.perubahanTw[index], report);
  const target = figureAt(row, k.perubahan, report);
  const targetTriwulan: PerTriwulan<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  return target === '' && targetTriwulan.every((one) => one === '') ? {} : { perubahan: { target, targetTriwulan } };
}

/** How the plan counts, from when, and its target of single years; what is blank is left out. */
function renstraAt(row: TableRow, report: ReportCell): Partial<Renstra> {
  const k = PENGATURAN_SHEET.kolom;
  const jenis = choiceAt(row, k.renstraDihitung, RENSTRA_WORDS, Object.values(PENGATURAN_SHEET.renstra), report);
  const mulai = Number(row.cells(k.renstraMulai)?.isi ?? '');
  const awal = figureAt(row, k.renstraAwal, report);
  const perTahun = row.judul.flatMap((judul) => {
    const tahun = /^Target Renstra (\d{4})$/i.exec(judul)?.[1];
    const target = tahun === undefined ? '' : figureAt(row, judul, report);
    return tahun === undefined || target === '' ? [] : [{ tahun: Number(tahun), target }];
  });
  return {
    ...(jenis === undefined ? {} : { jenis }),
    ...(Number.isInteger(mulai) && mulai > 0 ? { mulai } : {}),
    ...(awal === '' ? {} : { awal }),
    ...(perTahun.length === 0 ? {} : { perTahun }),
  };
}
