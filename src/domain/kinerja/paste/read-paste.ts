import { area } from '../../sheet/address';
import type { Text } from '../../text';
import type { SkalaKata } from '../pengaturan';
import { codedName, rowOfCode } from './coded-name';
import { FIGURES, OF_INDIKATOR } from './column-kind';
import { PASTE_TEXT } from './messages';
import type { NotTaken, PasteAnswers } from './not-taken';
import type { PastedIndikator, PastedPk, PastedProgram, PastedSasaran } from './pasted-pk';
import { PasteGrid, type PastedCells } from './paste-grid';
import { withoutDittos } from './ditto';
import { has } from './pk-columns';
import { pkTables, shortened, skippedColumns, skippedRow, type PkTable } from './pk-tables';
import { namesIn, describeIndikator } from './describe-indikator';
import { actionsGoingOn, FurtherRows, saysNothingElse } from './going-on';
import { isChangedAgreement } from './title';
import { ProgramReader } from './read-programs';
import { itemsOf, RowCells } from './row-cells';

/**
 * Reads a Perjanjian Kinerja as it stands in a sheet or was copied from one: tables are found by their headers, in any order of
 * columns, and whatever is not taken is told.
 */
export function readPaste(cells: PastedCells, tahun: number, skala: readonly SkalaKata[], answers: PasteAnswers = {}): PastedPk {
  const grid = new PasteGrid(withoutDittos(cells));
  const { tabel, lewat, tanya } = pkTables(grid, tahun, answers);
  const reading = new Reading(grid, tahun, skala, [...lewat]);
  for (const one of tabel) reading.read(one);
  const { sasaran, program, catatan } = reading;
  const indikator = reading.whole();
  if (tabel.length === 0) catatan.push(PASTE_TEXT.tanpaTabel);
  const changed = isChangedAgreement(cells) && !tabel.some(({ kolom }) => has(kolom, 'target-sebelum', 'pagu-sebelum'));
  return { sasaran, indikator, program, ...(changed ? { perubahan: true } : {}), catatan, lewat: reading.lewat, tanya };
}

const TOTAL =
  /^(?:sub ?-?)?(?:jumlah|total)(?: (?:anggaran|keseluruhan|pagu|seluruh\w*|program|kegiatan|belanja|rp\.?|[ivx]+|[a-d]|\d+))*\.? ?:?$/i;

/** A line that is said about the table, and no part of it. */
const REMARK = /^(?:\*|catatan|keterangan|ket\.|sumber|mengetahui|n\.?b\.?|[a-z .]+, \d{1,2} [a-z]+ 20\d\d$)/i;

class Reading {
  readonly sasaran: PastedSasaran[] = [];
  readonly indikator: PastedIndikator[] = [];
  readonly program: PastedProgram[] = [];
  readonly catatan: Text[] = [];
  private current = '';
  private bidang: readonly string[] = [];
  /** Where an indikator of a sasaran stands, the last of one name. */
  private readonly named = new Map<string, number>();
  private readonly further = new FurtherRows();
  private readonly begun = new Set<string>();
  /** Rows whose planned actions went to an indikator above. */
  private readonly taken = new Set<number>();

  constructor(
    private readonly grid: PasteGrid,
    private readonly tahun: number,
    private readonly skala: readonly SkalaKata[],
    readonly lewat: NotTaken[],
  ) {}

  read(tabel: PkTable): void {
    this.lewat.push(...skippedColumns(this.grid, tabel));
    const bySemester = [...tabel.kolom].some(
      ([column, { apa }]) =>
        /^(?:triwulan|realisasi)/.test(apa) &&
        /^(?!.*\b(?:tw|triwulan)\b).*(?:semester|\bsmt\b)/is.test(tabel.judul.get(column) ?? ''),
    );
    if (bySemester) this.catatan.push(PASTE_TEXT.semester);
    const programs = new ProgramReader(this.grid, tabel, this.catatan);
    // A table of programmes names the indikator it supports; those stand in a table of their own.
    const onlyPrograms =
      has(tabel.kolom, 'program') &&
      !has(tabel.kolom, 'target', 'satuan', 'sasaran', 'triwulan', 'sasaran-indikator', 'realisasi');
    this.current = '';
    this.bidang = [];
    for (const row of tabel.baris) {
      const cells = new RowCells(this.grid, tabel, row, this.catatan);
      if (this.isTotal(tabel, cells) || (onlyPrograms && /^(?:jumlah|total)\b/i.test(cells.own('program')))) {
        this.lewat.push(skippedRow(this.grid, row, 'jumlah'));
        continue;
      }
      const before = { all: this.count(), indikator: this.indikator.length };
      const names = onlyPrograms ? namesIn(cells.seen(({ apa }) => apa === 'indikator')) : this.readRow(tabel, cells);
      const read = has(tabel.kolom, 'program') ? programs.read(cells, names) : [];
      if (read === 'urusan') this.lewat.push(skippedRow(this.grid, row, 'urusan'));
      else this.program.push(...read);
      if (read === 'urusan') continue;
      if (this.count() === before.all) this.tellLoose(tabel, row);
      else if (this.indikator.length === before.indikator && !onlyPrograms) this.tellFigures(tabel, row);
    }
  }

  /** A total says so in any column; "Jumlah kegiatan" beside a target is an indikator. */
  private isTotal({ kolom }: PkTable, cells: RowCells): boolean {
    const measured = cells.own('target') !== '' || cells.own('satuan') !== '';
    return this.grid.filled(cells.row).some((column) => {
      const text = this.grid.text(cells.row, column);
      const named = measured && kolom.get(column)?.apa === 'indikator' && text.includes(' ');
      return TOTAL.test(text) && !named;
    });
  }

  /** The sasaran and the indikator of a row; says which indikator it named. */
  private readRow(tabel: PkTable, cells: RowCells): readonly string[] {
    const heading = this.headingIn(tabel, cells);
    if (heading) {
      this.begin(heading.nama, heading.kode, cells.row);
      return [];
    }
    const sasaran = cells.own('sasaran');
    const isNew = sasaran !== '' && !/^[\d.()]+$/.test(sasaran);
    if (isNew) this.begin(codedName(sasaran).nama, codedName(sasaran).kode, cells.row);
    const kinds = ['indikator', 'sasaran-indikator'] as const;
    const [column] = cells.columns(({ apa }) => kinds.some((kind) => kind === apa));
    const items = column === undefined ? [] : itemsOf(this.grid.value(cells.row, column));
    if (items.length < 2) return this.readOne(tabel, cells, isNew);
    return items.flatMap((_, at) =>
      this.readOne(tabel, new RowCells(this.grid, tabel, cells.row, this.catatan, { at, of: items.length }), isNew),
    );
  }

  private readOne(tabel: PkTable, cells: RowCells, isNew: boolean): readonly string[] {
    const typed = cells.own('indikator') || cells.own('sasaran-indikator');
    const bidang = namesIn(cells.seen(({ apa }) => apa === 'bidang'));
    if (!/[a-z]/i.test(typed) || (typed === this.wideText(cells.row) && REMARK.test(typed))) {
      // A row that only goes on the indikator above may name who else answers for it, and what else is planned.
      if (this.indikator.length > 0)
        this.further.add(this.indikator.length - 1, bidang, isNew ? undefined : this.goesOn(tabel, cells));
      return [];
    }
    if (has(tabel.kolom, 'sasaran') && this.current === '') this.catatan.push(PASTE_TEXT.tanpaSasaran(cells.row + 1));
    if (bidang.length > 0 || isNew) this.bidang = bidang;
    const { nama, kode } = codedName(typed);
    const code = kode ?? cells.own('kode');
    const described = this.described(cells, nama);
    const name = JSON.stringify([this.current, nama]);
    const earlier = this.named.get(name) ?? this.indikator.length;
    const repeated = this.indikator[earlier];
    // A flattened table repeats the indikator beside each of its actions.
    if (repeated && described.rencanaAksi !== undefined && saysNothingElse(described, repeated)) {
      this.further.add(earlier, this.bidang, described.rencanaAksi);
      this.taken.add(cells.row);
      return [nama];
    }
    this.named.set(name, this.indikator.length);
    this.indikator.push({
      baris: cells.row + 1,
      nama,
      ...(code === '' ? {} : { kode: code }),
      sasaran: this.current,
      bidang: this.bidang,
      ...described,
    });
    return [nama];
  }

  private goesOn(tabel: PkTable, cells: RowCells): string | undefined {
    const actions = actionsGoingOn(tabel.kolom, cells);
    if (actions !== undefined) this.taken.add(cells.row);
    return actions;
  }

  private described(cells: RowCells, nama: string): ReturnType<typeof describeIndikator> {
    const read = describeIndikator(cells, this.tahun, this.skala, this.catatan);
    const percent = read.satuan === undefined ? /^persen/i.test(nama) : /^(?:%|persen)/i.test(read.satuan);
    // Excel keeps "95%" as 0.95: a target like that is told, not believed.
    if (percent && typeof read.target === 'number' && read.target > 0 && read.target <= 1)
      this.catatan.push(PASTE_TEXT.pecahan(cells.row + 1, read.target));
    return read;
  }

  /** A row that is the sasaran of those below it: by its code, by its words, or because nothing else stands in it. */
  private headingIn(tabel: PkTable, cells: RowCells): { readonly nama: string; readonly kode?: string } | undefined {
    const both = cells.own('sasaran-indikator');
    const typed = both || cells.own('indikator');
    const wide = this.wideText(cells.row);
    const text = typed === '' && wide !== '' ? wide : typed;
    const { nama, kode = cells.own('kode') } = codedName(text);
    const figures = cells.columns(({ apa }) => FIGURES.has(apa));
    const bare = figures.every((column) => this.grid.text(cells.row, column) === '');
    if (text === '' || !bare) return undefined;
    const said = rowOfCode(kode) ?? rowOfCode(text);
    if (said === 'sasaran' || (both !== '' && said !== 'indikator')) return { nama, ...(kode === '' ? {} : { kode }) };
    const alone = wide !== '' && !has(tabel.kolom, 'program') && !REMARK.test(wide);
    return alone && !has(tabel.kolom, 'sasaran') && said === undefined ? { nama, ...(kode === '' ? {} : { kode }) } : undefined;
  }

  /** The text of a row in which nothing else stands but a number or a letter. */
  private wideText(row: number): string {
    const texts = this.grid.filled(row).map((column) => this.grid.text(row, column));
    const words = texts.filter((one) => /[a-z]{2}/i.test(one) && !/^[ivx]+\.?$/i.test(one) && rowOfCode(one) === undefined);
    return words.length === 1 && texts.length <= 2
      ? (words[0] ?? '')
      : texts.length === 1 && rowOfCode(texts[0] ?? '')
        ? (texts[0] ?? '')
        : '';
  }

  /** The indikator as all rows together say. */
  whole(): readonly PastedIndikator[] {
    return this.further.joinedTo(this.indikator);
  }

  private begin(nama: string, kode: string | undefined, row: number): void {
    this.current = nama;
    this.bidang = [];
    if (!this.begun.has(nama))
      this.sasaran.push({ baris: row + 1, nama, ...(kode === undefined || kode === '' ? {} : { kode }) });
    this.begun.add(nama);
  }

  private count(): number {
    return this.indikator.length + this.sasaran.length + this.program.length;
  }

  /** Figures beside a sasaran or a programme that has no indikator. */
  private tellFigures(tabel: PkTable, row: number): void {
    for (const column of this.grid.filled(row))
      if (OF_INDIKATOR.has(tabel.kolom.get(column)?.apa ?? 'lain') && !this.isTaken(tabel, row, column))
        this.tellCell(row, column);
  }

  private isTaken({ kolom }: PkTable, row: number, column: number): boolean {
    return this.taken.has(row) && kolom.get(column)?.apa === 'rencana-aksi';
  }

  private tellCell(row: number, column: number): void {
    this.lewat.push({ apa: 'sel', at: area(row, column), isi: shortened(this.grid.text(row, column)), tampaknya: 'isian-lepas' });
  }

  /** A row of which nothing was taken: told by its cells in taken columns, or whole when it is a heading. */
  private tellLoose(tabel: PkTable, row: number): void {
    const filled = this.grid.filled(row);
    const loose = filled.filter(
      (column) =>
        !['lain', 'bidang', 'kode'].includes(tabel.kolom.get(column)?.apa ?? 'tidak') && !this.isTaken(tabel, row, column),
    );
    if (filled.length === 1 && !this.taken.has(row)) this.lewat.push(skippedRow(this.grid, row, 'judul-bagian'));
    else for (const column of loose) this.tellCell(row, column);
  }
}
