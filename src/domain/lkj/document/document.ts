import { officeName } from '../drafts/words';
import { stampText } from '../stamp-mark';
import type { Lkj } from '../lkj';
import type { Block, CoverBlock } from './block';
import { addAppendices } from './appendices';
import { addIntroduction, addPlans } from './chapters-one-two';
import { addAccountability } from './chapter-three';
import { REPORT_WORDS, TABLE_TITLES } from './messages';
import { ikhtisarTable } from './comparison-tables';
import { reportOutline, type ReportOutline } from './outline';
import { headSignature } from './signatures';

/** The whole report in the outline of PermenPANRB 53/2014, as blocks. */
export function reportDocument(lkj: Lkj): readonly Block[] {
  const { outline, blok } = reportOutline(lkj);
  const { add, addHeading, addSection } = outline;
  add(cover(lkj), { jenis: 'bagian', bagian: 'depan' });
  addFrontMatter(outline);
  add({ jenis: 'bagian', bagian: 'isi' });
  addIntroduction(outline);
  addPlans(outline);
  addAccountability(outline);
  addHeading(1, REPORT_WORDS.bab.empat);
  addSection(REPORT_WORDS.sub.simpulan, 'penutup');
  addSection(REPORT_WORDS.sub.langkah, 'langkah');
  add(headSignature(lkj));
  addAppendices(outline);
  return blok;
}

/** Preface, summary and the lists of what stands where. */
function addFrontMatter({ lkj, add, addHeading, addText, addTable }: ReportOutline): void {
  addHeading(1, REPORT_WORDS.pengantar);
  addText('pengantar');
  add(headSignature(lkj));
  addHeading(1, REPORT_WORDS.ikhtisar);
  if (lkj.periode !== 'tahun') add({ jenis: 'catatan', teks: REPORT_WORDS.sampaiPeriode(lkj.tahun, lkj.periode) });
  addText('ikhtisar');
  addTable('ikhtisar', TABLE_TITLES.ikhtisar, ikhtisarTable(lkj));
  for (const apa of ['judul', 'tabel', 'gambar'] as const) {
    addHeading(1, REPORT_WORDS.daftar[apa]);
    add({ jenis: 'daftar', apa });
  }
}

function cover(lkj: Lkj): CoverBlock {
  const { kantor, status, cap } = lkj;
  const konsep = status === 'konsep';
  return {
    jenis: 'sampul',
    logo: lkj.identitas.gambar.logo,
    instansi: [kantor.pemerintah.toUpperCase(), kantor.nama.toUpperCase()].filter((one) => one !== ''),
    judul: [REPORT_WORDS.judul, REPORT_WORDS.tahun(lkj.tahun, lkj.periode)],
    status,
    cap: konsep ? REPORT_WORDS.konsep : '',
    keterangan: [
      ...(konsep && cap.disusun !== '' ? [stampText(cap)] : []),
      ...(konsep ? lkj.alasanKonsep.map((one) => one.id) : []),
      ...(kantor.contoh ? [REPORT_WORDS.contoh] : []),
    ],
    kaki: [kantor.kota.toUpperCase(), String(lkj.tahun + 1)].filter((one) => one !== ''),
  };
}

/** The title that every page and the Word file's properties carry. */
export const documentTitle = (lkj: Lkj): string =>
  `${REPORT_WORDS.judul} ${REPORT_WORDS.tahun(lkj.tahun, lkj.periode)} ${officeName(lkj.kantor)}`;
