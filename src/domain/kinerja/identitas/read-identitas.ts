import { simplest } from '../../kantor/angka';
import { readTanggalIso } from '../../kantor/read-tanggal';
import { area } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import type { DataFinding } from '../data-finding';
import { PENGATURAN_FINDINGS } from '../pengaturan-sheet/messages';
import { textIn, type ReportCell } from '../pengaturan-sheet/row-values';
import { readList, readTableUnder, sectionsOf, type TableCell, type TableRow } from '../pengaturan-sheet/tables';
import type { Isian } from '../pengaturan';
import { TINGKAT_PEMBANDING, type IdentitasLaporan, type Pembanding } from './identitas-laporan';
import { keptBefore, strayCells, unreadRow, type Bagian, type UnreadIdentitas } from './left-over';
import { IDENTITAS_FINDINGS, IDENTITAS_SHEET } from './messages';
import { OFFICE_CRITERIA } from './use-criteria';

export interface IdentitasResult {
  readonly identitas: IdentitasLaporan;
  readonly temuan: readonly DataFinding[];
  /** What was not understood, to be kept when the sheet is written anew. */
  readonly sisa: UnreadIdentitas;
}

const { kolom: k, label: l } = IDENTITAS_SHEET;

/** Whether the title of the sheet stands where Runut wrote it: so it is found under another name, too. */
export const hasIdentitasTitle = (sheet: SheetSnapshot): boolean => valueAt(sheet, 0, 0) === IDENTITAS_SHEET.judul;

/** The year that the sheet names below its title, as it does where a workbook holds several; undefined where it names none. */
export function yearOfIdentitas(sheet: SheetSnapshot): number | undefined {
  const [, year] = /^Untuk tahun (\d{4})\./.exec(String(valueAt(sheet, 1, 0))) ?? [];
  return year === undefined ? undefined : Number(year);
}

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
  const baris: UnreadIdentitas['baris'][number][] = [];
  const iku = new Map<string, Isian>();
  const unreadPembanding: UnreadIdentitas['pembanding'][number][] = [];
  const leave = (bagian: Bagian, row: TableRow, message: Text, column: string): readonly never[] => {
    baris.push(unreadRow(bagian, row));
    report('identitas-kode', message, row.row, row.cells(column)?.column ?? 0);
    return [];
  };
  /** Rows under a code, as far as the code is known and stands there once. */
  const coded = <Of>(
    bagian: Bagian,
    codes: { readonly column: string; readonly known: ReadonlySet<string>; readonly repeated: boolean },
    of: (code: string, row: TableRow) => Of | undefined,
  ): readonly Of[] => {
    const seen = new Set<string>();
    return table(bagian).flatMap((row): readonly Of[] => {
      const code = textIn(row, codes.column);
      // Runut itself names every indikator and criterion; a blank row besides says nothing.
      if (code === '') {
        const says = Object.values(unreadRow(bagian, row).isi).some((one) => one !== '');
        return says ? leave(bagian, row, IDENTITAS_FINDINGS.tanpaKode, codes.column) : [];
      }
      if (!codes.known.has(code))
        return leave(
          bagian,
          row,
          bagian === 'pemanfaatan' ? IDENTITAS_FINDINGS.butir(code) : IDENTITAS_FINDINGS.kode(code),
          codes.column,
        );
      const one = of(code, row);
      if (one === undefined) return [];
      if (seen.has(code) && !codes.repeated) return leave(bagian, row, IDENTITAS_FINDINGS.ganda(code), codes.column);
      seen.add(code);
      return [one];
    });
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
    indikator: coded('indikator', { column: k.kode, known, repeated: false }, (indikator, row) => {
      const yes = yesIn(row, report);
      if (yes === undefined) iku.set(indikator, row.cells(k.iku)?.isi ?? '');
      const one = { iku: yes === true, definisi: textIn(row, k.definisi), sumber: textIn(row, k.sumber) };
      return !one.iku && one.definisi === '' && one.sumber === '' ? undefined : { indikator, ...one };
    }),
    pembanding: coded('pembanding', { column: k.kode, known, repeated: true }, (indikator, row) => {
      const read = pembandingIn(row, report);
      if (!read) return undefined;
      const one = { indikator, ...read.pembanding };
      if (Object.keys(read.tertulis).length > 0) unreadPembanding.push({ ...one, tertulis: read.tertulis });
      return one;
    }),
    pemanfaatan: coded('pemanfaatan', { column: k.butir, known: USES, repeated: false }, (butir, row) => {
      const [uraian, bukti] = [textIn(row, k.pemanfaatan), textIn(row, k.bukti)];
      return uraian === '' && bukti === '' ? undefined : { butir, uraian, bukti };
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
  const stray = strayCells(sheet, parts, [organisasi, penyampaian]);
  for (const { isi, row, column } of stray) report('identitas-tidak-dikenal', IDENTITAS_FINDINGS.asing(String(isi)), row, column);
  const kept = keptBefore(table('tidakDikenal'));
  const lain = [...kept, ...stray.map(({ asal, isi }) => ({ asal, isi }))];
  return { identitas, temuan, sisa: { baris, iku, pembanding: unreadPembanding, lain } };
}

const USES: ReadonlySet<string> = new Set(OFFICE_CRITERIA.map(({ butir }) => butir));
const YES = /^(ya|y|iya|√|v|x|✓|true)$/i;
const NO = /^(tidak|t|bukan|-|false)?$/i;

/** Undefined, and a finding, where it says neither. */
function yesIn(row: TableRow, report: ReportCell): boolean | undefined {
  const cell = row.cells(k.iku);
  const content = String(cell?.isi ?? '').trim();
  if (YES.test(content)) return true;
  if (!cell || NO.test(content)) return false;
  report('identitas-iku', IDENTITAS_FINDINGS.iku(content), cell.row, cell.column);
  return undefined;
}

/** A comparison as far as it is filled in, and its level and year as they were typed where they say nothing; undefined for a blank row. */
function pembandingIn(
  row: TableRow,
  report: ReportCell,
):
  (Pick<UnreadIdentitas['pembanding'][number], 'tertulis'> & { readonly pembanding: Omit<Pembanding, 'indikator'> }) | undefined {
  const [wilayah, sumber] = [textIn(row, k.wilayah), textIn(row, k.sumberPembanding)];
  const nilai: Isian = simplest(row.cells(k.nilai)?.isi ?? '');
  const [level, year] = [row.cells(k.tingkat), row.cells(k.tahun)];
  const typed = String(level?.isi ?? '').trim();
  const tingkat = TINGKAT_PEMBANDING.find((one) => one === typed.toLowerCase());
  const tahun = Number(year?.isi === '' ? NaN : year?.isi);
  const known = Number.isInteger(tahun) && tahun >= 1990 && tahun <= 2200;
  const unread = {
    ...(level && typed !== '' && !tingkat ? { tingkat: level } : {}),
    ...(year && year.isi !== '' && !known ? { tahun: year } : {}),
  };
  if (wilayah === '' && sumber === '' && nilai === '' && typed === '' && !unread.tahun) return undefined;
  if (unread.tahun)
    report('pengaturan-tahun', PENGATURAN_FINDINGS.tahun(String(unread.tahun.isi)), unread.tahun.row, unread.tahun.column);
  if (unread.tingkat)
    report(
      'pengaturan-pilihan',
      IDENTITAS_FINDINGS.tingkat(typed, TINGKAT_PEMBANDING),
      unread.tingkat.row,
      unread.tingkat.column,
    );
  return {
    pembanding: { tingkat: tingkat ?? '', wilayah, tahun: known ? tahun : null, nilai, sumber },
    tertulis: Object.fromEntries(Object.entries(unread).map(([part, { isi }]) => [part, isi])),
  };
}
