import { simplest } from '../../kantor/angka';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { area } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { DataFinding } from '../data-finding';
import { textIn, type ReportCell } from '../pengaturan-sheet/row-values';
import { readList, readTableUnder, sectionsOf, type TableCell, type TableRow } from '../pengaturan-sheet/tables';
import type { Isian } from '../pengaturan';
import { TINGKAT_PEMBANDING, type IdentitasLaporan, type Pembanding } from './identitas-laporan';
import { IDENTITAS_FINDINGS, IDENTITAS_SHEET } from './messages';
import { USE_CRITERIA } from './use-criteria';

export interface IdentitasResult {
  readonly identitas: IdentitasLaporan;
  readonly temuan: readonly DataFinding[];
}

const { kolom: k, label: l } = IDENTITAS_SHEET;

/** Whether the title of the sheet stands where Runut wrote it: so it is found under another name, too. */
export const hasIdentitasTitle = (sheet: SheetSnapshot): boolean => valueAt(sheet, 0, 0) === IDENTITAS_SHEET.judul;

/** True when a sheet is the one on which the office says who it is, even where its title is gone. */
export const isIdentitas = (sheet: SheetSnapshot): boolean =>
  hasIdentitasTitle(sheet) || sectionsOf(sheet, IDENTITAS_SHEET.bagian).size >= 3;

/** Reads the sheet, however a person has edited it; what cannot be understood is a finding at its cell. `known`: ids of indikator. */
export function readIdentitasLaporan(sheet: SheetSnapshot, known: ReadonlySet<string>): IdentitasResult {
  const temuan: DataFinding[] = [];
  const report: ReportCell = (rule, message, row, column, severity = 'peringatan') => {
    temuan.push({ rule, severity, message, at: { sheet: sheet.name, area: area(row, column) } });
  };
  const parts = sectionsOf(sheet, IDENTITAS_SHEET.bagian);
  const table = (key: keyof typeof IDENTITAS_SHEET.bagian): readonly TableRow[] => {
    const at = parts.get(key);
    return at ? readTableUnder(sheet, at) : [];
  };
  const list = (key: 'organisasi' | 'penyampaian'): ReadonlyMap<string, TableCell> => {
    const at = parts.get(key);
    return at ? readList(sheet, at) : new Map();
  };
  const words = (key: keyof typeof IDENTITAS_SHEET.bagian, column: string): readonly string[] =>
    table(key)
      .map((row) => textIn(row, column))
      .filter((one) => one !== '');
  const organisasi = list('organisasi');
  const penyampaian = list('penyampaian');
  const said = (from: ReadonlyMap<string, TableCell>, label: string): string => String(from.get(label)?.isi ?? '').trim();
  const date = (label: string): string => {
    const isi = penyampaian.get(label)?.isi ?? '';
    return readTanggalIso(isi) ?? String(isi).trim();
  };
  const ofIndikator = (row: TableRow): string | undefined => {
    const code = textIn(row, k.kode);
    if (code === '' || known.has(code)) return code === '' ? undefined : code;
    const cell = row.cells(k.kode);
    report('identitas-kode', IDENTITAS_FINDINGS.kode(code), cell?.row ?? row.row, cell?.column ?? 0);
    return undefined;
  };
  const identitas: IdentitasLaporan = {
    dasarHukum: words('dasarHukum', k.judulLengkap),
    tugas: said(organisasi, l.tugas),
    fungsi: words('fungsi', k.uraianFungsi),
    sdm: table('sdm').flatMap((row) => {
      const [uraian, kelompok] = [textIn(row, k.uraian), textIn(row, k.kelompok)];
      const jumlah = simplest(row.cells(k.jumlah)?.isi ?? '');
      return uraian === '' && jumlah === '' ? [] : [{ uraian, kelompok, jumlah }];
    }),
    isuStrategis: words('isuStrategis', k.isu),
    tujuan: words('tujuan', k.tujuan),
    indikator: table('indikator').flatMap((row) => {
      const indikator = ofIndikator(row);
      const one = { iku: yesIn(row, report), definisi: textIn(row, k.definisi), sumber: textIn(row, k.sumber) };
      const empty = !one.iku && one.definisi === '' && one.sumber === '';
      return indikator === undefined || empty ? [] : [{ indikator, ...one }];
    }),
    pembanding: table('pembanding').flatMap((row) => {
      const indikator = ofIndikator(row);
      const one = pembandingIn(row, report);
      return indikator === undefined || one === undefined ? [] : [{ indikator, ...one }];
    }),
    pemanfaatan: table('pemanfaatan').flatMap((row) => {
      const [butir, uraian, bukti] = [textIn(row, k.butir), textIn(row, k.pemanfaatan), textIn(row, k.bukti)];
      const listed = USE_CRITERIA.some((one) => one.butir === butir);
      return listed && (uraian !== '' || bukti !== '') ? [{ butir, uraian, bukti }] : [];
    }),
    gambar: { logo: said(organisasi, l.logo), struktur: said(organisasi, l.struktur) },
    reviu: {
      nomor: said(penyampaian, l.nomorReviu),
      tanggal: date(l.tanggalReviu),
      jabatan: said(penyampaian, l.jabatanReviu),
      nama: said(penyampaian, l.namaReviu),
      nip: said(penyampaian, l.nipReviu),
    },
    penyampaian: {
      batas: date(l.batas),
      disampaikan: date(l.disampaikan),
      dipublikasikan: date(l.dipublikasikan),
      alamat: said(penyampaian, l.alamat),
    },
  };
  return { identitas, temuan };
}

const YES = /^(ya|y|iya|√|v|x|✓|true)$/i;
const NO = /^(tidak|t|bukan|-|false)?$/i;

function yesIn(row: TableRow, report: ReportCell): boolean {
  const cell = row.cells(k.iku);
  const content = String(cell?.isi ?? '').trim();
  if (cell && !YES.test(content) && !NO.test(content))
    report('identitas-iku', IDENTITAS_FINDINGS.iku(content), cell.row, cell.column);
  return YES.test(content);
}

/** A comparison as far as it is filled in; undefined for a row in which nothing of its own stands. */
function pembandingIn(row: TableRow, report: ReportCell): Omit<Pembanding, 'indikator'> | undefined {
  const [wilayah, sumber] = [textIn(row, k.wilayah), textIn(row, k.sumberPembanding)];
  const nilai: Isian = simplest(row.cells(k.nilai)?.isi ?? '');
  const level = textIn(row, k.tingkat).toLowerCase();
  const tingkat = TINGKAT_PEMBANDING.find((one) => one === level);
  const year = row.cells(k.tahun);
  const tahun = Number(year?.isi === '' ? NaN : year?.isi);
  const known = Number.isInteger(tahun) && tahun >= 1990 && tahun <= 2200;
  if (wilayah === '' && sumber === '' && nilai === '' && level === '') return undefined;
  if (year && year.isi !== '' && !known)
    report('pengaturan-tahun', IDENTITAS_FINDINGS.tahun(String(year.isi)), year.row, year.column);
  const at = row.cells(k.tingkat);
  if (at && level !== '' && !tingkat)
    report('pengaturan-pilihan', IDENTITAS_FINDINGS.tingkat(level, TINGKAT_PEMBANDING), at.row, at.column);
  return { tingkat: tingkat ?? 'daerah lain', wilayah, tahun: known ? tahun : null, nilai, sumber };
}
