import { shortenedTo } from '../../text';
import { formatFigure } from '../../kantor/angka';
import { yearColumn } from '../drafts/period-words';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import type { ChartBlock } from './block';

import { CHART_TITLES } from './chart-messages';
import { REPORT_WORDS } from './messages';
import { ANGGARAN_TABLE } from './anggaran-tables';
import { MEASUREMENT_TABLE } from './kinerja-tables';

/** A chart before it gets its number. */
export type ChartContent = Omit<ChartBlock, 'nomor'>;

/** More bars than this cannot be read; sasaran are shown instead of indikator. */
const MOST_BARS = 14;
/** Charts over the years are drawn only while the report has at most this many indikator. */
const MOST_YEAR_CHARTS = 24;

const chart = (content: Omit<ChartContent, 'jenis' | 'alt'>): ChartContent => ({
  ...content,
  jenis: 'bagan',
  alt: CHART_TITLES.alt(
    content.judul,
    content.kategori.map((nama, index) =>
      CHART_TITLES.nilai(
        nama,
        content.deret
          .map(({ nilai }) => nilai[index])
          .map((angka) => (typeof angka === 'number' ? formatFigure(content.persen ? angka * 100 : angka) : REPORT_WORDS.kosong))
          .join(' / '),
      ),
    ),
  ),
});

/** Names short enough for an axis. */
const shortName = (nomor: number, nama: string, panjang = 46): string => `${String(nomor)}. ${shortenedTo(nama, panjang)}`;

/** Capaian per indikator; per sasaran where those are too many to read, and how many have which predikat where these are too many too. */
export function capaianChart(lkj: Lkj): readonly ChartContent[] {
  const all = lkj.sasaran.flatMap((one) => one.indikator).filter(({ capaian }) => capaian.nilai !== null);
  if (all.length === 0) return [];
  const perIndikator = all.length <= MOST_BARS;
  const contents = perIndikator
    ? all.map((one) => ({ nama: shortName(one.nomor, one.nama), nilai: one.capaian.nilai, kunci: one.id }))
    : lkj.sasaran.flatMap((one) =>
        one.rataRata.nilai === null
          ? []
          : [{ nama: shortName(one.nomor, one.nama), nilai: one.rataRata.nilai, kunci: `sasaran:${one.id}` }],
      );
  const judul = perIndikator ? CHART_TITLES.capaian : CHART_TITLES.capaianSasaran;
  const bars = percentBars('capaian', judul, CHART_TITLES.seriCapaian, contents, MEASUREMENT_TABLE, 5);
  return bars.length > 0 ? bars : [predikatChart(lkj.ketentuan, all)];
}

function predikatChart({ skalaPredikat }: Lkj['ketentuan'], all: readonly IndikatorLkj[]): ChartContent {
  const kategori = skalaPredikat.map(({ nama }) => nama);
  const nilai = kategori.map((nama) => all.filter(({ predikat }) => predikat === nama).length);
  const deret = [{ nama: CHART_TITLES.seriJumlah, peran: 'utama' as const, nilai }];
  return chart({ id: 'predikat', judul: CHART_TITLES.predikat, bentuk: 'column', kategori, persen: false, deret });
}

interface Bar {
  readonly nama: string;
  /** Percent. */
  readonly nilai: number | null;
  /** The row of its figure in the table. */
  readonly kunci: string;
}

/** One bar a line, of figures that stand in a column of a table; none where there would be too many to read. */
function percentBars(
  id: string,
  judul: string,
  nama: string,
  bars: readonly Bar[],
  tabel: string,
  kolom: number,
): readonly ChartContent[] {
  if (bars.length === 0 || bars.length > 2 * MOST_BARS) return [];
  const nilai = bars.map((one) => (one.nilai === null ? null : one.nilai / 100));
  const asal = bars.map(({ kunci }) => ({ tabel, kunci, kolom }));
  const deret = [{ nama, peran: 'utama' as const, nilai, asal }];
  return [chart({ id, judul, bentuk: 'bar', kategori: bars.map((one) => one.nama), persen: true, deret })];
}

/** Why the report has no charts over the years, where its indikator are too many. */
export function yearChartsLeftOut({ sasaran }: Lkj): string | undefined {
  const all = sasaran.flatMap(({ indikator }) => indikator);
  const many = all.length;
  const known = all.some(({ lalu }) => lalu.some(({ realisasi }) => realisasi !== ''));
  return known && many > MOST_YEAR_CHARTS ? CHART_TITLES.tanpaAntartahun(many) : undefined;
}

/** Target and realisasi over the years, one chart per indikator that is counted and has a year before; for a report that has them at all. */
export const yearCharts = (lkj: Lkj, { indikator }: SasaranLkj): readonly ChartContent[] =>
  indikator.flatMap((one) => chartOfIndikator(lkj, one));

function chartOfIndikator(lkj: Lkj, one: IndikatorLkj): readonly ChartContent[] {
  const lalu = [...one.lalu]
    .filter(({ realisasi }) => typeof realisasi === 'number')
    .sort((a, b) => a.tahun - b.tahun)
    .slice(-4);
  if (lalu.length === 0 || typeof one.realisasi !== 'number') return [];
  const angka = (content: string | number): number | null => (typeof content === 'number' ? content : null);
  return [
    chart({
      id: `lalu:${one.id}`,
      judul: CHART_TITLES.antartahun(one.nama),
      bentuk: 'column',
      kategori: [...lalu.map(({ tahun }) => String(tahun)), yearColumn(lkj.periode, lkj.tahun)],
      persen: false,
      deret: [
        {
          nama: CHART_TITLES.seriTarget,
          peran: 'pembanding',
          nilai: [...lalu.map(({ target }) => angka(target)), angka(one.target)],
        },
        {
          nama: CHART_TITLES.seriRealisasi,
          peran: 'utama',
          nilai: [...lalu.map(({ realisasi }) => angka(realisasi)), one.realisasi],
        },
      ],
    }),
  ];
}

/** Absorption per program. */
export function serapanChart(lkj: Lkj): readonly ChartContent[] {
  const bars = lkj.anggaran
    .filter(({ serapan }) => serapan.nilai !== null)
    .map(({ id, nama, serapan }, index): Bar => ({ nama: shortName(index + 1, nama), nilai: serapan.nilai, kunci: id }));
  return percentBars('serapan', CHART_TITLES.serapan, CHART_TITLES.seriSerapan, bars, ANGGARAN_TABLE, 4);
}
