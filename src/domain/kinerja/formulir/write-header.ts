import { a1, area } from '../../sheet/address';
import { isFormulaShort } from '../../sheet/limits';
import { textHeight } from '../../sheet/print/measure';
import { TEXT_SETTINGS } from '../../sheet/style';
import { TRIWULAN, type Pengaturan } from '../pengaturan';
import { ROMAN } from '../messages';
import { witnessMark } from '../../tracker/log/witness';
import type { IndikatorContent } from './formulir';
import { FORMULIR_COLUMNS, realisasiColumn, targetColumn, officeFingerprint, rowMark, formulirMark } from './formulir-layout';
import type { FormulirPage } from './formulir-page';
import { HANDED_IN_ROW, handedInMark, SAID_HEIGHT, saidAbove } from './handed-in';
import { officeTerms } from './self-contained';
import { FORMULIR_TEXT } from './messages';

/** Title, mark, who fills it in, how complete it is, and the heads of its columns. */
export function writeFormulirHeader(page: FormulirPage): void {
  const { canvas, pengaturan, bidang, options: pilihan, layout } = page;
  const { kantor, tahun } = pengaturan;
  const label = { style: 'formulir-label', columns: FORMULIR_COLUMNS.target } as const;
  canvas.heading(0, FORMULIR_TEXT.judul(bidang.nama), 'formulir-judul', FORMULIR_COLUMNS.tanda);
  const subjudul = FORMULIR_TEXT.subjudul(fullName(pengaturan), tahun, kantor.contoh);
  canvas.heading(1, subjudul, 'formulir-subjudul', FORMULIR_COLUMNS.tanda);
  canvas.cell(0, FORMULIR_COLUMNS.tanda, formulirMark(officeFingerprint(pengaturan), tahun, bidang.id, pilihan.dibuat), {
    style: 'formulir-catatan',
  });
  if (pilihan.saksi) canvas.cell(1, FORMULIR_COLUMNS.tanda, witnessMark(pilihan.saksi), { style: 'formulir-catatan' });
  canvas.cell(2, 0, FORMULIR_TEXT.penanggungJawab, label);
  canvas.cell(2, FORMULIR_COLUMNS.target, pilihan.content?.penanggungJawab ?? bidang.penanggungJawab, {
    style: 'formulir-isian',
    columns: 5,
  });
  canvas.cell(3, 0, FORMULIR_TEXT.tanggal, label);
  canvas.cell(3, FORMULIR_COLUMNS.target, pilihan.content?.tanggal ?? '', {
    style: 'formulir-isian',
    columns: 5,
    ...(typeof pilihan.content?.tanggal === 'number' ? { format: 'tanggal' } : { format: 'teks' }),
  });
  writeCompleteness(page);

  const top = layout.kepala;
  canvas.cell(top, FORMULIR_COLUMNS.tanda, rowMark.kepala, { style: 'formulir-catatan' });
  canvas.cell(top, FORMULIR_COLUMNS.aturan, officeTerms(pengaturan.ketentuan), { style: 'pantau-isi' });
  const judul = (column: number, text: string): void => {
    canvas.cell(top, column, text, { style: 'formulir-kepala', rows: 2 });
  };
  judul(FORMULIR_COLUMNS.no, FORMULIR_TEXT.no);
  judul(FORMULIR_COLUMNS.nama, FORMULIR_TEXT.indikator);
  judul(FORMULIR_COLUMNS.satuan, FORMULIR_TEXT.satuan);
  judul(FORMULIR_COLUMNS.target, FORMULIR_TEXT.targetTahun);
  for (const tw of TRIWULAN) {
    canvas.cell(top, targetColumn(tw), FORMULIR_TEXT.tw(ROMAN[tw]), { style: 'formulir-kepala', columns: 2 });
    canvas.line(top + 1, targetColumn(tw), [FORMULIR_TEXT.target, FORMULIR_TEXT.realisasi], { style: 'formulir-kepala' });
  }
  judul(FORMULIR_COLUMNS.realisasi, FORMULIR_TEXT.realisasiTahun);
  judul(FORMULIR_COLUMNS.sampai, FORMULIR_TEXT.sampai);
  judul(FORMULIR_COLUMNS.tahun, FORMULIR_TEXT.tahun);
  judul(FORMULIR_COLUMNS.kendala, FORMULIR_TEXT.kendala);
  judul(FORMULIR_COLUMNS.tindakLanjut, FORMULIR_TEXT.tindakLanjut);
  judul(FORMULIR_COLUMNS.bukti, FORMULIR_TEXT.bukti);
  const { disampaikan = [] } = pilihan;
  if (disampaikan.length > 0) {
    canvas.cell(HANDED_IN_ROW, FORMULIR_COLUMNS.tanda, handedInMark(disampaikan), { style: 'formulir-catatan' });
    saidAbove(disampaikan).forEach((said, tw) => {
      if (said !== '') canvas.cell(top - 1, targetColumn(tw), said, { style: 'formulir-catatan' });
    });
  }
  canvas.height(top - 1, disampaikan.length > 0 ? SAID_HEIGHT : 9);
  canvas.height(top, 18);
  canvas.fit(top + 1, 24);
}

/** "Dinas … Provinsi …": the office with its government, without saying "Pemerintah". */
const fullName = (pengaturan: Pengaturan): string =>
  [pengaturan.kantor.nama, pengaturan.kantor.pemerintah.replace(/^Pemerintah\s+/i, '')].filter((part) => part !== '').join(' ');

function writeCompleteness(page: FormulirPage): void {
  const { canvas, layout } = page;
  const [n, p] = [page.indikator.length, page.program.length];
  const required = n * 7 + p * 4;
  const columns = TRIWULAN.map((tw) => realisasiColumn(tw));
  const daerah = [
    ...(n > 0 ? columns.map((column) => a1(area(layout.indikator, column, n, 1))) : []),
    ...(n > 0 ? [a1(area(layout.indikator, FORMULIR_COLUMNS.kendala, n, 3))] : []),
    ...(p > 0 ? TRIWULAN.map((tw) => a1(area(layout.program, targetColumn(tw), p, 1))) : []),
  ];
  const filled = filledCount(page);
  const compute = daerah.length === 0 ? '0' : `COUNTA(${daerah.join(',')})`;
  const style = { style: 'formulir-label', columns: 2 } as const;
  const said = { style: 'formulir-keadaan', columns: FORMULIR_COLUMNS.tanda - FORMULIR_COLUMNS.tahun } as const;
  canvas.cell(2, FORMULIR_COLUMNS.realisasi - 1, FORMULIR_TEXT.kelengkapan, style);
  canvas.cell(
    2,
    FORMULIR_COLUMNS.sampai,
    required === 0
      ? 0
      : { formula: `=ROUND(${compute}/${String(required)},4)`, value: Math.round((filled / required) * 10000) / 10000 },
    { style: 'formulir-terkunci-angka', format: 'persen' },
  );
  canvas.cell(
    2,
    FORMULIR_COLUMNS.tahun,
    {
      formula: `=${compute}&" dari ${String(required)} isian terisi"`,
      value: `${String(filled)} dari ${String(required)} isian terisi`,
    },
    said,
  );
  canvas.cell(3, FORMULIR_COLUMNS.realisasi - 1, FORMULIR_TEXT.belumDiisi, style);
  canvas.cell(
    3,
    FORMULIR_COLUMNS.sampai,
    { formula: `=${String(required)}-${compute}`, value: required - filled },
    { style: 'formulir-terkunci-angka', format: 'bulat' },
  );
  const left = a1({ row: 3, column: FORMULIR_COLUMNS.sampai });
  const { longest, ...blank } = blankRows(page, left, required === filled);
  canvas.cell(3, FORMULIR_COLUMNS.tahun, blank, said);
  // The sheet counts on by itself, and merged rows do not grow.
  const most = textHeight(longest, canvas.width(FORMULIR_COLUMNS.tahun, said.columns), TEXT_SETTINGS[said.style]);
  canvas.fit(2, 15);
  canvas.fit(3, Math.max(15, most));
  canvas.add({
    kind: 'conditional',
    sheet: canvas.sheet,
    area: area(2, FORMULIR_COLUMNS.sampai),
    formats: [{ kind: 'bar', min: 0, max: 1, style: 'batang-lengkap' }],
  });
}

/** Which rows are not complete, and the longest that this can become. */
function blankRows(
  { layout, indikator }: FormulirPage,
  rest: string,
  complete: boolean,
): { readonly formula: string; readonly value: string; readonly longest: string } {
  const parts = indikator.map((_, index) => {
    const row = layout.indikator + index;
    const cells = TRIWULAN.map((tw) => a1({ row, column: realisasiColumn(tw) }));
    return `IF(COUNTA(${cells.join(',')},${a1(area(row, FORMULIR_COLUMNS.kendala, 1, 3))})<7," ${String(index + 1)}","")`;
  });
  const blanks = indikator.flatMap(({ isian }, index) => (filledInRow(isian) < 7 ? [` ${String(index + 1)}`] : []));
  const listFormula = parts.length === 0 ? '""' : parts.join('&');
  const formula = `=IF(${rest}=0,"${FORMULIR_TEXT.semuaTerisi}","${FORMULIR_TEXT.belumLengkap}"&${listFormula})`;
  if (!isFormulaShort(formula)) {
    return {
      formula: `=IF(${rest}=0,"${FORMULIR_TEXT.semuaTerisi}","${FORMULIR_TEXT.banyakBelumLengkap}")`,
      value: complete ? FORMULIR_TEXT.semuaTerisi : FORMULIR_TEXT.banyakBelumLengkap,
      longest: FORMULIR_TEXT.banyakBelumLengkap,
    };
  }
  return {
    formula,
    value: complete ? FORMULIR_TEXT.semuaTerisi : FORMULIR_TEXT.belumLengkap + blanks.join(''),
    longest: FORMULIR_TEXT.belumLengkap + indikator.map((_, index) => ` ${String(index + 1)}`).join(''),
  };
}

const filledInRow = (content: IndikatorContent | undefined): number =>
  content === undefined
    ? 0
    : [...content.realisasi, content.kendala, content.tindakLanjut, content.bukti].filter((nilai) => nilai !== '').length;

const filledCount = ({ indikator, program }: FormulirPage): number =>
  [
    ...indikator.map(({ isian }) => filledInRow(isian)),
    ...program.map(({ isian }) => isian?.realisasi.filter((nilai) => nilai !== '').length ?? 0),
  ].reduce((jumlah, one) => jumlah + one, 0);
