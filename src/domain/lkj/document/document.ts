import { writtenDate } from '../../kantor/write-tanggal';
import { headCode, printedHead } from '../../tracker/log/printed-head';
import { stampText, logFooter } from '../stamp-mark';
import { officeName } from '../drafts/draft-naskah';
import { DRAFT_TITLES } from '../drafts/messages';
import type { Lkj, Naskah, SasaranLkj } from '../lkj';
import type { Pejabat } from '../../kinerja/pengaturan';
import { compilerSigning, headSigning, signatoryOf, type Signing } from '../signing';
import { writtenTime } from '../../kantor/write-tanggal';
import { yearCharts, capaianChart, serapanChart } from './charts';
import type { Block, CoverBlock, SignatureBlock } from './block';
import { buktiTable, pengesahanTable, perjanjianTable, programTable, reviuTable, triwulanTable, unitTable } from './appendix';
import { METHOD_SENTENCES, TABLE_NOTES, REPORT_WORDS, TABLE_TITLES, SIGNATURE_WORDS } from './messages';
import { ANGGARAN_TABLE, anggaranTable, efisiensiTable, penunjangTable } from './anggaran-tables';
import { ikhtisarTable, nasionalTable, renstraTable, sebabTable } from './comparison-tables';
import { capaianTable, earlierYearsTable, measurementTable, MEASUREMENT_TABLE } from './kinerja-tables';
import type { TableContent } from './table-of';

/** The whole report in the outline of PermenPANRB 53/2014, as blocks. */
export function reportDocument(lkj: Lkj): readonly Block[] {
  const blok: Block[] = [];
  const naskah = new Map(lkj.naskah.map((one) => [one.id, one]));
  let nomor = 0;
  const judul = (tingkat: 1 | 2 | 3 | 4, text: string): void => {
    blok.push({ jenis: 'judul', tingkat, teks: text });
  };
  const text = (id: string): void => {
    const one = naskah.get(id);
    if (one) blok.push({ jenis: 'naskah', naskah: one });
  };
  const tabel = (id: string, judulTabel: string, content: TableContent | undefined): void => {
    if (!content || content.rows.length === 0) return;
    nomor += 1;
    blok.push({ jenis: 'tabel', id, nomor, judul: judulTabel, notes: [], ...content });
  };
  const compile: Outline = {
    lkj,
    naskah,
    addHeading: judul,
    addText: text,
    addTable: tabel,
    add: (...contents) => blok.push(...contents),
  };

  blok.push(cover(lkj), { jenis: 'daftar-isi', judul: REPORT_WORDS.daftarIsi });
  judul(1, REPORT_WORDS.ikhtisar);
  if (lkj.periode !== 'tahun') blok.push({ jenis: 'catatan', teks: REPORT_WORDS.sampaiPeriode(lkj.tahun, lkj.periode) });
  text('ikhtisar');
  tabel('ikhtisar', TABLE_TITLES.ikhtisar, ikhtisarTable(lkj));
  chaptersOneAndTwo(compile);
  chapterThree(compile);
  judul(1, REPORT_WORDS.bab.empat);
  judul(2, REPORT_WORDS.sub.simpulan);
  text('penutup');
  judul(2, REPORT_WORDS.sub.langkah);
  text('langkah');
  blok.push(signatures(lkj));
  appendices(compile);
  return blok;
}

interface Outline {
  readonly lkj: Lkj;
  readonly naskah: ReadonlyMap<string, Naskah>;
  addHeading(tingkat: 1 | 2 | 3 | 4, text: string): void;
  addText(id: string): void;
  /** A table that has nothing to show is left out. */
  addTable(id: string, judul: string, content: TableContent | undefined): void;
  add(...blok: readonly Block[]): void;
}

function chaptersOneAndTwo({ lkj, addHeading, addText, addTable }: Outline): void {
  addHeading(1, REPORT_WORDS.bab.satu);
  addHeading(2, REPORT_WORDS.sub.gambaran);
  addText('pendahuluan');
  addTable('unit', TABLE_TITLES.unit, unitTable(lkj));
  addHeading(2, REPORT_WORDS.sub.strategis);
  addText('strategis');
  addHeading(2, REPORT_WORDS.sub.masalah);
  addText('masalah');
  addHeading(2, REPORT_WORDS.sub.sistematika);
  addText('sistematika');
  addHeading(1, REPORT_WORDS.bab.dua);
  addHeading(2, REPORT_WORDS.sub.perjanjian);
  addText('perencanaan');
  addTable('perjanjian', TABLE_TITLES.perjanjian(lkj.tahun), perjanjianTable(lkj));
}

function chapterThree(compile: Outline): void {
  const { lkj, addHeading, addText, addTable, add } = compile;
  addHeading(1, REPORT_WORDS.bab.tiga);
  add(...methodSentences(lkj).map((teks): Block => ({ jenis: 'catatan', teks })));
  addHeading(2, REPORT_WORDS.sub.capaian);
  addTable(MEASUREMENT_TABLE, TABLE_TITLES.ukur(lkj.tahun, lkj.periode), measurementTable(lkj));
  add(...capaianChart(lkj));
  for (const sasaran of lkj.sasaran) sevenAnalyses(compile, sasaran);
  addHeading(2, REPORT_WORDS.sub.anggaran);
  addText('anggaran');
  if (lkj.anggaran.length > 0) addTable(ANGGARAN_TABLE, TABLE_TITLES.anggaran(lkj.tahun, lkj.periode), anggaranTable(lkj));
  add(...serapanChart(lkj));
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

function sevenAnalyses({ lkj, naskah, addHeading, addText, addTable, add }: Outline, sasaran: SasaranLkj): void {
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
  add(...yearCharts(lkj, sasaran));
  analisis(3, 'renstra');
  addTable(`renstra:${id}`, TABLE_TITLES.renstra(nomor), renstraTable(lkj, sasaran));
  analisis(4, 'nasional');
  addTable(`nasional:${id}`, TABLE_TITLES.nasional(nomor), nasionalTable(sasaran));
  analisis(5, 'sebab');
  addTable(`sebab:${id}`, TABLE_TITLES.sebab(nomor), sebabTable(lkj, sasaran, naskah));
  analisis(6, 'efisiensi');
  addTable(`efisiensi:${id}`, TABLE_TITLES.efisiensi(nomor), efisiensiTable(lkj, sasaran));
  analisis(7, 'program');
  addTable(`program:${id}`, TABLE_TITLES.penunjang(nomor), penunjangTable(lkj, sasaran));
}

function appendices({ lkj, naskah, addHeading, addTable, add }: Outline): void {
  addHeading(1, REPORT_WORDS.bab.lampiran);
  addHeading(2, REPORT_WORDS.sub.perjanjianLampiran);
  addTable('pk', TABLE_TITLES.perjanjian(lkj.tahun), perjanjianTable(lkj));
  if (lkj.anggaran.length > 0) addTable('pk-program', TABLE_TITLES.program, programTable(lkj));
  addHeading(2, REPORT_WORDS.sub.triwulan);
  addTable('triwulan', TABLE_TITLES.triwulan(lkj.tahun), triwulanTable(lkj));
  addHeading(2, REPORT_WORDS.sub.bukti);
  addTable('bukti', TABLE_TITLES.bukti, buktiTable(lkj));
  addHeading(2, REPORT_WORDS.sub.reviu);
  addTable('reviu', TABLE_TITLES.reviu, reviuTable(lkj, naskah));
  addHeading(2, REPORT_WORDS.sub.pengesahan);
  addTable('pengesahan', TABLE_TITLES.pengesahan, pengesahanTable(lkj));
  const { log } = lkj.cap;
  const catatan = [
    ...((lkj.jejak?.pengesahan.length ?? 0) === 0 ? [TABLE_NOTES.tanpaSah] : []),
    ...(log
      ? [
          REPORT_WORDS.kepalaLog(printedHead(log.kepala)),
          TABLE_NOTES.log(log.jumlah, writtenTime(log.pada)),
          TABLE_NOTES.tersegel,
          ...(lkj.jejak?.tanda ? [TABLE_NOTES.tanda(lkj.jejak.tanda.catatan, lkj.jejak.tanda.komputer)] : []),
          TABLE_NOTES.tidakTersegel,
        ]
      : [TABLE_NOTES.tanpaLog]),
  ];
  add(...catatan.map((content): Block => ({ jenis: 'catatan', teks: content })));
  if (log) add({ jenis: 'kode', teks: headCode(log), alt: TABLE_NOTES.kode });
}

function cover(lkj: Lkj): CoverBlock {
  const { kantor, status, cap } = lkj;
  const signing = headSigning(kantor.kepala, lkj.jejak);
  return {
    jenis: 'sampul',
    instansi: [kantor.pemerintah.toUpperCase(), kantor.nama.toUpperCase()].filter((one) => one !== ''),
    judul: [REPORT_WORDS.judul, REPORT_WORDS.tahun(lkj.tahun, lkj.periode)],
    status,
    cap: status === 'final' ? REPORT_WORDS.final : REPORT_WORDS.konsep,
    keterangan: [
      ...(status === 'final' && signing.kind === 'sah'
        ? [REPORT_WORDS.disahkan(writtenTime(signing.approval.pada))]
        : [REPORT_WORDS.belumSah]),
      ...(cap.disusun === '' ? [] : [stampText(cap)]),
      ...(cap.log ? [logFooter(cap)] : []),
      ...(status === 'konsep' ? lkj.alasanKonsep.map((one) => one.id) : []),
      ...(kantor.contoh ? [REPORT_WORDS.contoh] : []),
    ],
    kaki: [kantor.kota.toUpperCase(), String(lkj.tahun + 1)].filter((one) => one !== ''),
  };
}

/** The title that every page and the Word file's properties carry. */
export const documentTitle = (lkj: Lkj): string =>
  `${REPORT_WORDS.judul} ${REPORT_WORDS.tahun(lkj.tahun, lkj.periode)} ${officeName(lkj.kantor)}`;

/** Both signatures: name, jabatan and date as they acted where the log has the approval; nobody approves who did not. */
function signatures({ kantor, tahun, jejak }: Lkj): SignatureBlock {
  const [kepala, penyusun] = [headSigning(kantor.kepala, jejak), compilerSigning(kantor.penyusun, jejak)];
  const lines = (pejabat: Pejabat, signing: Signing): readonly string[] => {
    const { jabatan, nama, pangkat, nip } = signatoryOf(pejabat, signing);
    return [
      `${jabatan},`,
      nama === '' ? SIGNATURE_WORDS.titik : nama,
      SIGNATURE_WORDS.pangkat(pangkat),
      SIGNATURE_WORDS.nip(nip),
      ...(signing.kind === 'sah' ? [SIGNATURE_WORDS.disetujui(writtenTime(signing.approval.pada))] : []),
    ];
  };
  const tanggal = kepala.kind === 'sah' ? writtenDate(kepala.approval.pada) : SIGNATURE_WORDS.tanggalKosong(tahun + 1);
  return {
    jenis: 'tanda-tangan',
    atas: 2,
    kiri: [SIGNATURE_WORDS.disusun, ...lines(kantor.penyusun, penyusun)],
    kanan: [SIGNATURE_WORDS.tempat(kantor.kota, tanggal), ...lines(kantor.kepala, kepala)],
  };
}
