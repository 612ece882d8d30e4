import { agreementTitle } from './perubahan-tables';
import { writtenTime } from '../../kantor/write-tanggal';
import { headCode, printedHead } from '../../tracker/log/printed-head';
import { officeName } from '../drafts/words';
import { alasanFinal } from '../messages';
import { stampText } from '../stamp-mark';
import { buktiTable, pengesahanTable, perjanjianTable, programTable, rencanaAksiTable, triwulanTable } from './appendix';
import type { Block } from './block';
import { REPORT_WORDS, REVIEW_STATEMENT, TABLE_NOTES, TABLE_TITLES } from './messages';
import type { ReportOutline } from './outline';
import { reviewerSignature } from './signatures';

/** The agreement, the plan of action, the quarters, the proofs, the statement of the review; last the one technical page. */
export function addAppendices(outline: ReportOutline): void {
  const { lkj, addHeading, addTable } = outline;
  addHeading(1, REPORT_WORDS.bab.lampiran);
  addHeading(2, REPORT_WORDS.sub.perjanjianLampiran);
  addTable('pk', agreementTitle(lkj), perjanjianTable(lkj));
  if (lkj.anggaran.length > 0) addTable('pk-program', TABLE_TITLES.program, programTable(lkj));
  addHeading(2, REPORT_WORDS.sub.rencanaAksi);
  addTable('rencana-aksi', TABLE_TITLES.rencanaAksi(lkj.tahun), rencanaAksiTable(lkj));
  addHeading(2, REPORT_WORDS.sub.triwulan);
  addTable('triwulan', TABLE_TITLES.triwulan(lkj.tahun), triwulanTable(lkj));
  addHeading(2, REPORT_WORDS.sub.bukti);
  addTable('bukti', TABLE_TITLES.bukti, buktiTable(lkj));
  addReviewStatement(outline);
  addVerification(outline);
}

function addReviewStatement({ lkj, add, addHeading }: ReportOutline): void {
  const { reviu } = lkj.identitas;
  add({ jenis: 'halaman' });
  addHeading(2, REPORT_WORDS.sub.direviu);
  const paragraphs = [REVIEW_STATEMENT.nomor(reviu.nomor), ...REVIEW_STATEMENT.isi(officeName(lkj.kantor), lkj.tahun)];
  // Before anything that reads as if somebody had reviewed already.
  if (reviu.tanggal === '') add({ jenis: 'catatan', teks: REVIEW_STATEMENT.belum });
  add(...paragraphs.map((teks): Block => ({ jenis: 'paragraf', teks })), reviewerSignature(lkj));
}

/** By what the report can be told from any other: version, code, and who approved. */
function addVerification({ lkj, add, addHeading, addTable }: ReportOutline): void {
  const { log } = lkj.cap;
  add({ jenis: 'halaman' });
  addHeading(2, REPORT_WORDS.sub.verifikasi);
  addTable('pengesahan', TABLE_TITLES.pengesahan, pengesahanTable(lkj));
  const notes = [
    ...((lkj.jejak?.pengesahan.length ?? 0) === 0 ? [TABLE_NOTES.tanpaSah] : []),
    ...(lkj.cap.disusun === '' ? [] : [stampText(lkj.cap)]),
    ...(lkj.status === 'final' && lkj.cap.alasan ? [alasanFinal(lkj.cap.alasan)] : []),
    ...(log
      ? [
          REPORT_WORDS.kodeVerifikasi(printedHead(log.kepala)),
          TABLE_NOTES.log(log.jumlah, writtenTime(log.pada)),
          TABLE_NOTES.tersegel,
          ...(lkj.jejak?.tanda ? [TABLE_NOTES.tanda(lkj.jejak.tanda.catatan, lkj.jejak.tanda.komputer)] : []),
          TABLE_NOTES.tidakTersegel,
        ]
      : [TABLE_NOTES.tanpaLog]),
  ];
  add(...notes.map((teks): Block => ({ jenis: 'catatan', teks })));
  if (log) add({ jenis: 'kode', teks: headCode(log), alt: TABLE_NOTES.kode });
}
