import { DRAFT_TITLES } from '../drafts/messages';
import type { Lkj, SasaranLkj } from '../lkj';
import { ANGGARAN_TABLE, anggaranTable, efisiensiTable, penunjangTable } from './anggaran-tables';
import type { Block } from './block';
import { capaianChart, serapanChart, yearCharts } from './charts';
import { nasionalTable, renstraTable, sebabTable } from './comparison-tables';
import { pembandingTable } from './identitas-tables';
import { capaianTable, earlierYearsTable, measurementTable, MEASUREMENT_TABLE } from './kinerja-tables';
import { METHOD_SENTENCES, REPORT_WORDS, TABLE_TITLES } from './messages';
import type { ReportOutline } from './outline';

/** Bab III: the method, the seven analyses of every sasaran, the budget, and what the report was used for. */
export function addAccountability(outline: ReportOutline): void {
  const { lkj, naskah, addHeading, addText, addTable, addCharts, add } = outline;
  addHeading(1, REPORT_WORDS.bab.tiga);
  add(...methodSentences(lkj).map((teks): Block => ({ jenis: 'paragraf', teks })));
  addHeading(2, REPORT_WORDS.sub.capaian);
  addTable(MEASUREMENT_TABLE, TABLE_TITLES.ukur(lkj.tahun, lkj.periode), measurementTable(lkj));
  addCharts(capaianChart(lkj));
  for (const sasaran of lkj.sasaran) sevenAnalyses(outline, sasaran);
  addHeading(2, REPORT_WORDS.sub.anggaran);
  addText('anggaran');
  if (lkj.anggaran.length > 0) addTable(ANGGARAN_TABLE, TABLE_TITLES.anggaran(lkj.tahun, lkj.periode), anggaranTable(lkj));
  addCharts(serapanChart(lkj));
  if (!naskah.has('pemanfaatan')) return;
  addHeading(2, REPORT_WORDS.sub.pemanfaatan);
  addText('pemanfaatan');
}

/** Which formula counts for which indikator, and where the figures come from; scale and means stand under the first table. */
function methodSentences(lkj: Lkj): readonly string[] {
  const all = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ arah }) => arah !== '');
  const numbers = (which: (one: (typeof all)[number]) => boolean): string =>
    all
      .filter(which)
      .map(({ nomor }) => nomor)
      .join(', ');
  const said = (nomor: string, sentence: (nomor: string) => string): readonly string[] => (nomor === '' ? [] : [sentence(nomor)]);
  const units = lkj.bidang.map(({ nama }) => nama);
  return [
    ...(['R/T', '2T-R', 'T/R'] as const).flatMap((rumus) =>
      said(
        numbers((one) => one.rumus === rumus),
        METHOD_SENTENCES.formula[rumus],
      ),
    ),
    ...said(
      numbers((one) => one.rumus === undefined),
      METHOD_SENTENCES.kata,
    ),
    ...(units.length === 0 ? [] : [METHOD_SENTENCES.sumber(units)]),
  ];
}

function sevenAnalyses({ lkj, naskah, addHeading, addText, addTable, addCharts }: ReportOutline, sasaran: SasaranLkj): void {
  const { id, nomor } = sasaran;
  addHeading(3, REPORT_WORDS.sasaran(nomor, sasaran.nama));
  const analisis = (ke: number, part: keyof typeof DRAFT_TITLES): void => {
    addHeading(4, REPORT_WORDS.analisis(ke, DRAFT_TITLES[part]));
    addText(`${part}:${id}`);
  };
  analisis(1, 'capaian');
  if (sasaran.indikator.length === 0) return;
  addTable(`capaian:${id}`, TABLE_TITLES.capaian(nomor), capaianTable(lkj, sasaran));
  analisis(2, 'lalu');
  addTable(`lalu:${id}`, TABLE_TITLES.lalu(nomor), earlierYearsTable(lkj, sasaran));
  addCharts(yearCharts(lkj, sasaran));
  analisis(3, 'renstra');
  addTable(`renstra:${id}`, TABLE_TITLES.renstra(nomor), renstraTable(lkj, sasaran));
  analisis(4, 'nasional');
  addTable(`nasional:${id}`, TABLE_TITLES.nasional(nomor), nasionalTable(sasaran));
  addTable(`pembanding:${id}`, TABLE_TITLES.pembanding(nomor), pembandingTable(sasaran));
  analisis(5, 'sebab');
  addTable(`sebab:${id}`, TABLE_TITLES.sebab(nomor), sebabTable(lkj, sasaran, naskah));
  analisis(6, 'efisiensi');
  addTable(`efisiensi:${id}`, TABLE_TITLES.efisiensi(nomor), efisiensiTable(lkj, sasaran));
  analisis(7, 'program');
  addTable(`program:${id}`, TABLE_TITLES.penunjang(nomor), penunjangTable(lkj, sasaran));
}
