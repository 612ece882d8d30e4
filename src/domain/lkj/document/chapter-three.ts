import { DRAFT_TITLES } from '../drafts/messages';
import { titleSoFar } from '../drafts/period-words';
import { numberRanges } from '../drafts/words';
import { unitName } from '../../kantor/unit-kerja';
import type { IndikatorLkj, Lkj, SasaranLkj } from '../lkj';
import { ANGGARAN_TABLE, anggaranTable, efisiensiTable, penunjangTable, subAnggaranTable } from './anggaran-tables';
import type { Block } from './block';
import { capaianChart, serapanChart, yearCharts, yearChartsLeftOut } from './charts';
import { nasionalTable, renstraTable, sebabTable } from './comparison-tables';
import { pembandingTable } from './identitas-tables';
import { capaianTable, earlierYearsTable, measurementTable, MEASUREMENT_TABLE } from './kinerja-tables';
import { METHOD_SENTENCES, REPORT_WORDS, TABLE_TITLES } from './messages';
import { addProgramIndikator } from './program-indikator-table';
import type { ReportOutline } from './outline';

/** Bab III: the method, the seven analyses of every sasaran, the budget, and what the report was used for. */
export function addAccountability(outline: ReportOutline): void {
  const { lkj, naskah, addHeading, addSection, addTable, addCharts, add } = outline;
  addHeading(1, REPORT_WORDS.bab.tiga);
  add(...methodSentences(lkj).map((teks): Block => ({ jenis: 'paragraf', teks })));
  addHeading(2, REPORT_WORDS.sub.capaian);
  addTable(MEASUREMENT_TABLE, TABLE_TITLES.ukur(lkj.tahun, lkj.periode), measurementTable(lkj));
  addCharts(capaianChart(lkj));
  const leftOut = yearChartsLeftOut(lkj);
  if (leftOut !== undefined) add({ jenis: 'paragraf', teks: leftOut });
  for (const sasaran of lkj.sasaran) sevenAnalyses(outline, sasaran, leftOut === undefined);
  addSection(REPORT_WORDS.sub.anggaran, 'anggaran');
  if (lkj.anggaran.length > 0) addTable(ANGGARAN_TABLE, TABLE_TITLES.anggaran(lkj.tahun, lkj.periode), anggaranTable(lkj));
  addTable('sub-anggaran', TABLE_TITLES.subAnggaran, subAnggaranTable(lkj));
  addProgramIndikator(outline);
  addCharts(serapanChart(lkj));
  if (!naskah.has('pemanfaatan')) return;
  addSection(REPORT_WORDS.sub.pemanfaatan, 'pemanfaatan');
}

/** More numbers than this say less than "the others". */
const MOST_NUMBERS = 12;

/** Which formula counts for which indikator, and where the figures come from; scale and means stand under the first table. */
function methodSentences(lkj: Lkj): readonly string[] {
  const chosen = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ arah }) => arah !== '');
  // A figure that is 0 or less has no share: what counts then is told apart from the formulas.
  const isAtMost = (one: IndikatorLkj, sign: number): boolean =>
    one.rumus !== undefined && typeof one.target === 'number' && Math.sign(one.target) === sign;
  const numbersOf = (sign: number): readonly number[] => chosen.filter((one) => isAtMost(one, sign)).map(({ nomor }) => nomor);
  const [zero, below] = [numbersOf(0), numbersOf(-1)];
  const { targetNol, skalaKata } = lkj.ketentuan;
  const apart = [
    ...(zero.length === 0 ? [] : [METHOD_SENTENCES.targetNol(numberRanges(zero), targetNol.tercapai, targetNol.meleset)]),
    ...(below.length === 0 ? [] : [METHOD_SENTENCES.targetNegatif(numberRanges(below))]),
  ];
  const all = chosen.filter(({ nomor }) => !zero.includes(nomor) && !below.includes(nomor));
  const ways = (['2T-R', 'T/R', undefined, 'R/T'] as const).flatMap((rumus) => {
    const own = all.filter((one) => one.rumus === rumus);
    return own.length === 0 ? [] : [{ rumus, nomor: own.map(({ nomor }) => nomor) }];
  });
  // In the order of the indikator; a list too long to be read comes last, as the others.
  const longest = Math.max(...ways.map(({ nomor }) => nomor.length));
  const isRest = ({ nomor }: (typeof ways)[number]): boolean =>
    ways.length > 1 && nomor.length > MOST_NUMBERS && nomor.length === longest;
  const rest = ways.find(isRest);
  const ordered = [
    ...ways.filter((one) => one !== rest).toSorted((a, b) => (a.nomor[0] ?? 0) - (b.nomor[0] ?? 0)),
    ...(rest ? [rest] : []),
  ];
  const sentences = ordered.map((one) => {
    const { rumus, nomor } = one;
    const others = one === rest;
    const which = others ? METHOD_SENTENCES.lainnya : numberRanges(nomor);
    return rumus === undefined ? METHOD_SENTENCES.kata(which) : METHOD_SENTENCES.formula[rumus](which);
  });
  const unitsWith = (filled: boolean): readonly string[] =>
    lkj.bidang
      .filter(({ id }) => {
        const own = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ bidang }) => bidang.includes(id));
        return own.length > 0 && own.some(({ realisasi }) => realisasi !== '') === filled;
      })
      .map(({ nama }) => unitName(nama));
  const [told, silent] = [unitsWith(true), unitsWith(false)];
  const sources = [
    ...(told.length === 0 ? [] : [METHOD_SENTENCES.sumber(told)]),
    ...(silent.length === 0 ? [] : [METHOD_SENTENCES.belumMengisi(silent)]),
  ];
  const scales = skalaKata.filter(({ id }) => all.some(({ skala }) => skala === id));
  const scores = scales.map(({ nama, nilai }) => METHOD_SENTENCES.skor(nama, nilai));
  return [
    ...sentences,
    ...apart,
    ...(scores.length === 0 ? [] : [scores.join(' ')]),
    ...(sources.length === 0 ? [] : [sources.join(' ')]),
  ];
}

/** `charts`: with one over the years for each indikator. */
function sevenAnalyses(outline: ReportOutline, sasaran: SasaranLkj, charts: boolean): void {
  const { lkj, naskah, addHeading, addText, addTable, addCharts } = outline;
  const { id, nomor } = sasaran;
  addHeading(3, REPORT_WORDS.sasaran(nomor, sasaran.nama));
  const analisis = (ke: number, part: keyof typeof DRAFT_TITLES): void => {
    addHeading(4, REPORT_WORDS.analisis(ke, titleSoFar(DRAFT_TITLES[part], lkj.periode)));
    addText(`${part}:${id}`);
  };
  analisis(1, 'capaian');
  if (sasaran.indikator.length === 0) return;
  addTable(`capaian:${id}`, TABLE_TITLES.capaian(nomor), capaianTable(lkj, sasaran));
  analisis(2, 'lalu');
  addTable(`lalu:${id}`, TABLE_TITLES.lalu(nomor), earlierYearsTable(lkj, sasaran));
  if (charts) addCharts(yearCharts(lkj, sasaran));
  analisis(3, 'renstra');
  addTable(`renstra:${id}`, TABLE_TITLES.renstra(nomor), renstraTable(lkj, sasaran));
  analisis(4, 'nasional');
  addTable(`nasional:${id}`, TABLE_TITLES.nasional(nomor), nasionalTable(lkj, sasaran));
  addTable(`pembanding:${id}`, TABLE_TITLES.pembanding(nomor), pembandingTable(lkj, sasaran));
  analisis(5, 'sebab');
  addTable(`sebab:${id}`, TABLE_TITLES.sebab(nomor), sebabTable(lkj, sasaran, naskah));
  analisis(6, 'efisiensi');
  addTable(`efisiensi:${id}`, TABLE_TITLES.efisiensi(nomor), efisiensiTable(lkj, sasaran));
  analisis(7, 'program');
  addTable(`program:${id}`, TABLE_TITLES.penunjang(nomor), penunjangTable(lkj, sasaran));
}
