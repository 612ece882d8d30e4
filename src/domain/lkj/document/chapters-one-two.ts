import { perjanjianTable, programTable, unitTable } from './appendix';
import { ikuTable, renstraTargetTable, sdmTable } from './identitas-tables';
import { PICTURE_TITLES, REPORT_WORDS, TABLE_TITLES } from './messages';
import { addPerubahan, agreementTitle } from './perubahan-tables';
import type { ReportOutline } from './outline';
import { belumDiisi } from '../../kinerja/identitas/messages';

/** Bab I: the office, what it rests on, who works there, what stands before it. */
export function addIntroduction({ lkj, add, addHeading, addSection, addTable, addPicture }: ReportOutline): void {
  const { identitas } = lkj;
  addHeading(1, REPORT_WORDS.bab.satu);
  addSection(REPORT_WORDS.sub.gambaran, 'pendahuluan');
  addTable('unit', TABLE_TITLES.unit, unitTable(lkj));
  addSection(REPORT_WORDS.sub.dasar, 'dasar');
  addSection(REPORT_WORDS.sub.tugas, 'tugas');
  if (identitas.gambar.struktur === '') add({ jenis: 'paragraf', teks: belumDiisi('struktur') });
  else addPicture({ apa: 'struktur', judul: PICTURE_TITLES.struktur(lkj.kantor.nama), berkas: identitas.gambar.struktur });
  addSection(REPORT_WORDS.sub.sdm, 'sdm');
  addTable('sdm', TABLE_TITLES.sdm, sdmTable(identitas));
  addSection(REPORT_WORDS.sub.strategis, 'strategis');
  addSection(REPORT_WORDS.sub.masalah, 'masalah');
  addSection(REPORT_WORDS.sub.sistematika, 'sistematika');
}

/** Bab II: the medium-term plan, the main indikator, the year's agreement with its programmes and budget. */
export function addPlans(outline: ReportOutline): void {
  const { lkj, addHeading, addSection, addTable } = outline;
  addHeading(1, REPORT_WORDS.bab.dua);
  addSection(REPORT_WORDS.sub.rencana, 'rencana');
  addTable('rencana', TABLE_TITLES.rencana, renstraTargetTable(lkj));
  addSection(REPORT_WORDS.sub.iku, 'iku');
  addTable('iku', TABLE_TITLES.iku, ikuTable(lkj));
  addSection(REPORT_WORDS.sub.perjanjian, 'perencanaan');
  addTable('perjanjian', agreementTitle(lkj), perjanjianTable(lkj));
  if (lkj.anggaran.length > 0) addTable('program', TABLE_TITLES.program, programTable(lkj));
  addPerubahan(outline);
}
