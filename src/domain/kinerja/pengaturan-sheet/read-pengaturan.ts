import { emptyPengaturan } from '../defaults';
import type { Pengaturan, Program } from '../pengaturan';
import type { SheetYear } from '../year-sheets';
import type { DataFinding } from '../data-finding';
import { area } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { readIndikator } from './read-indikator';
import { isYes, readKantor, readTahun } from './read-kantor';
import { readKetentuan } from './read-ketentuan';
import { figureAt, codesAt, textIn, type ReportCell } from './row-values';
import { sectionsOf, readList, readTableUnder, type TableRow } from './tables';
import { PENGATURAN_SHEET, PENGATURAN_FINDINGS } from './messages';

export interface PengaturanResult {
  readonly pengaturan: Pengaturan;
  readonly temuan: readonly DataFinding[];
}

/** Reads the `Pengaturan` sheet, however a person has edited it; what cannot be understood is a finding at its cell. */
export function readPengaturan(sheet: SheetSnapshot, tahunBawaan: number): PengaturanResult {
  const temuan: DataFinding[] = [];
  const report: ReportCell = (aturan, messages, row, column, tingkat = 'galat') => {
    temuan.push({ rule: aturan, severity: tingkat, message: messages, at: { sheet: sheet.name, area: area(row, column) } });
  };
  const parts = sectionsOf(sheet, PENGATURAN_SHEET.bagian);
  const tabel = (key: keyof typeof PENGATURAN_SHEET.bagian): readonly TableRow[] => {
    const di = parts.get(key);
    if (!di)
      report(
        'pengaturan-tabel',
        PENGATURAN_FINDINGS.tanpaTabel(PENGATURAN_SHEET.bagian[key].replace(/^[A-H]\. /, '')),
        0,
        0,
        'peringatan',
      );
    return di ? readTableUnder(sheet, di) : [];
  };
  const list = (key: 'kantor' | 'ketentuan'): ReturnType<typeof readList> => {
    const di = parts.get(key);
    return di ? readList(sheet, di) : new Map();
  };

  const blank = emptyPengaturan(tahunBawaan);
  const general = list('kantor');
  const bidang = withCodes('B', tabel('bidang'), report).map(({ id, baris }) => ({
    id,
    nama: textIn(baris, PENGATURAN_SHEET.kolom.nama),
    penanggungJawab: textIn(baris, PENGATURAN_SHEET.kolom.penanggungJawab),
  }));
  const sasaran = withCodes('S', tabel('sasaran'), report).map(({ id, baris }) => ({
    id,
    nama: textIn(baris, PENGATURAN_SHEET.kolom.nama),
  }));
  const ketentuan = readKetentuan(tabel('predikat'), tabel('kata'), list('ketentuan'), report);
  const kode = {
    bidang: new Set(bidang.map((one) => one.id)),
    sasaran: new Set(sasaran.map((one) => one.id)),
    skala: new Set(ketentuan.skalaKata.map((one) => one.id)),
  };
  const tahun = readTahun(general.get(PENGATURAN_SHEET.label.tahun), blank.tahun, report);
  const lines = withCodes('P', tabel('program'), report, PENGATURAN_SHEET.kolom.program);
  const indikator = withCodes('I', tabel('indikator'), report, PENGATURAN_SHEET.kolom.indikator).map(({ id, baris }) =>
    readIndikator(id, baris, { ...kode, program: new Set(lines.map((one) => one.id)) }, tahun, report),
  );
  const kodeIndikator = new Set(indikator.map((one) => one.id));
  const program = lines.map(({ id, baris }): Program => {
    const jenis = textIn(baris, PENGATURAN_SHEET.kolom.jenis).toLowerCase();
    const paguPerubahan = figureAt(baris, PENGATURAN_SHEET.kolom.paguPerubahan, report);
    return {
      id,
      jenis: jenis === 'kegiatan' || jenis === 'sub kegiatan' ? jenis : 'program',
      nama: textIn(baris, PENGATURAN_SHEET.kolom.program),
      pagu: figureAt(baris, PENGATURAN_SHEET.kolom.pagu, report),
      ...(paguPerubahan === '' ? {} : { paguPerubahan }),
      bidang: codesAt(baris, PENGATURAN_SHEET.kolom.bidang, kode.bidang, report)[0] ?? '',
      indikator: codesAt(baris, PENGATURAN_SHEET.kolom.indikator, kodeIndikator, report),
    };
  });
  const named = isYes(general.get(PENGATURAN_SHEET.label.lembarBertahun)?.isi) ? { lembarBertahun: true } : {};
  return { pengaturan: { kantor: readKantor(general), tahun, ...named, bidang, sasaran, indikator, program, ketentuan }, temuan };
}

function freeCode(prefix: string, used: ReadonlySet<string>): string {
  let n = 1;
  while (used.has(`${prefix}${String(n)}`)) n += 1;
  return `${prefix}${String(n)}`;
}

/** Rows with their codes; a row without one gets the first free code of its kind. */
function withCodes(
  prefix: string,
  rows: readonly TableRow[],
  report: ReportCell,
  nama: string = PENGATURAN_SHEET.kolom.nama,
): { id: string; baris: TableRow }[] {
  for (const one of rows) {
    const named = one.cells(nama);
    if (named && textIn(one, nama) === '')
      report('nama-kosong', PENGATURAN_FINDINGS.namaKosong(textIn(one, PENGATURAN_SHEET.kolom.kode)), named.row, named.column);
  }
  const contents = rows.filter((one) => textIn(one, nama) !== '' || textIn(one, PENGATURAN_SHEET.kolom.kode) !== '');
  const used = new Set(contents.map((one) => textIn(one, PENGATURAN_SHEET.kolom.kode)));
  const dipakai = new Set<string>();
  return contents.map((one) => {
    const tertulis = textIn(one, PENGATURAN_SHEET.kolom.kode);
    if (tertulis !== '' && dipakai.has(tertulis)) {
      const cell = one.cells(PENGATURAN_SHEET.kolom.kode);
      report('kode-ganda', PENGATURAN_FINDINGS.kodeGanda(tertulis), cell?.row ?? 0, cell?.column ?? 0);
    }
    const id = tertulis !== '' && !dipakai.has(tertulis) ? tertulis : freeCode(prefix, new Set([...used, ...dipakai]));
    dipakai.add(id);
    return { id, baris: one };
  });
}

/** Of which year the settings on a sheet are, without reading them whole; `tahunBawaan` where they name none. */
export function yearOfSettings(sheet: SheetSnapshot, tahunBawaan: number): SheetYear {
  const at = sectionsOf(sheet, PENGATURAN_SHEET.bagian).get('kantor');
  const general: ReturnType<typeof readList> = at ? readList(sheet, at) : new Map();
  const tahun = readTahun(general.get(PENGATURAN_SHEET.label.tahun), tahunBawaan, () => undefined);
  return { tahun, lembarBertahun: isYes(general.get(PENGATURAN_SHEET.label.lembarBertahun)?.isi) };
}

/** True when a sheet is Runut's settings. */
export const isPengaturan = (sheet: SheetSnapshot): boolean =>
  valueAt(sheet, 0, 0) === PENGATURAN_SHEET.judul || sectionsOf(sheet, PENGATURAN_SHEET.bagian).size >= 3;
