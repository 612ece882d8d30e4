import { takeKinerja, takeUnitBeside } from './by-neighbours';
import { readFigure } from '../../kantor/angka';
import { WORD_FIELDS } from '../formulir/formulir';
import { meaningOf, ARAH_WORDS, METODE_WORDS, RUMUS_WORDS } from '../pengaturan-sheet/words';
import type { ColumnKind } from './column-kind';
import { headerPath, type HeaderSpan } from './find-headers';
import { kindOfPath, speaksOfChange } from './header-path';
import type { NamedColumn, PasteAnswers, PasteQuestion, SeemsLike } from './not-taken';
import type { PasteGrid } from './paste-grid';
import { columnLetters } from '../../sheet/address';

/** A table's columns by index, their headers, and what about them a person may decide otherwise. */
export interface PkColumns {
  readonly kolom: ReadonlyMap<number, ColumnKind>;
  readonly judul: ReadonlyMap<number, string>;
  readonly tanya: readonly PasteQuestion[];
}

type Columns = Map<number, ColumnKind>;
const lain = (tampaknya: SeemsLike): ColumnKind => ({ apa: 'lain', tampaknya });

/** What the columns below a header are; undefined where the header belongs to no table of a Perjanjian Kinerja. */
export function columnsUnder(
  grid: PasteGrid,
  header: HeaderSpan,
  body: readonly number[],
  tahun: number,
  answers: PasteAnswers,
): PkColumns | undefined {
  const kolom: Columns = new Map();
  const judul = new Map<number, string>();
  const contents = (column: number): readonly string[] => body.map((row) => grid.text(row, column)).filter((one) => one !== '');
  let before: { readonly path: string; readonly kind: ColumnKind } | undefined;
  for (let column = 0; column < grid.columns; column += 1) {
    const cells = headerPath(grid, header, column);
    const path = cells.map(({ token }) => token);
    judul.set(column, cells.map(({ shown }) => shown).join(' › '));
    const named = answers.kolom?.[columnLetters(column)];
    const kind = named ? namedKind(named) : kindOfPath(path, tahun);
    const sameHeader = before !== undefined && (path.length === 0 || path.join() === before.path);
    if (
      !named &&
      before &&
      sameHeader &&
      isStep(before.kind) &&
      contents(column).some((one) => /[a-z]/i.test(one) || before?.kind.apa === 'kode')
    ) {
      kolom.set(column, before.kind);
      judul.set(column, judul.get(column - 1) ?? '');
      continue;
    }
    if (kind) kolom.set(column, kind);
    else if (contents(column).length > 0)
      kolom.set(
        column,
        lain(
          contents(column).every((one) => /^\(?\d{1,3}[.)]?$|^[a-z][.)]?$|^[ivx]+[.)]?$/i.test(one)) && path.length === 0
            ? 'nomor'
            : 'tidak-dikenal',
        ),
      );
    before = kind && path.length > 0 ? { path: path.join(), kind } : path.length > 0 ? undefined : before;
  }
  const tanya = [...chooseAgreement(kolom, judul, answers), ...chooseYear(kolom, judul, tahun, answers)];
  takeRenstra(kolom);
  leaveTujuan(kolom, judul);
  takeUraian(kolom, judul);
  takeKinerja(kolom, judul);
  takeUnitBeside(kolom, judul, contents);
  preferRealisasi(kolom, judul);
  const chosen = new Set([...kolom.keys()].filter((column) => answers.kolom?.[columnLetters(column)] !== undefined));
  dropRepeated(kolom, judul, chosen);
  judgeByContents(kolom, contents);
  return isPk(kolom) ? { kolom, judul, tanya } : undefined;
}

/** Under one header these may take several columns: a number beside its text, or the steps of a staircase. */
const isStep = ({ apa }: ColumnKind): boolean =>
  apa === 'program' || apa === 'sasaran' || apa === 'indikator' || apa === 'kode' || apa === 'sasaran-indikator';

export const has = (kolom: ReadonlyMap<number, ColumnKind>, ...apa: readonly ColumnKind['apa'][]): boolean =>
  [...kolom.values()].some((one) => apa.includes(one.apa));

const isPk = (kolom: Columns): boolean =>
  has(kolom, 'sasaran-indikator') ||
  (has(kolom, 'indikator') && has(kolom, 'target', 'sasaran', 'satuan', 'triwulan', 'target-lalu', 'renstra')) ||
  (has(kolom, 'program') && has(kolom, 'pagu'));

function namedKind(named: NamedColumn): ColumnKind {
  const [, realisasi, tw] = /^(realisasi-)?tw([1-4])$/.exec(named) ?? [];
  if (tw) return { apa: realisasi ? 'realisasi' : 'triwulan', tw: (Number(tw) - 1) as 0 | 1 | 2 | 3 };
  const word = WORD_FIELDS.find((one) => one === named);
  return word ? { apa: 'kata', isian: word } : { apa: named as 'target' };
}

/** Two agreements side by side: the changed one counts, until a person says otherwise. */
function chooseAgreement(kolom: Columns, judul: ReadonlyMap<number, string>, answers: PasteAnswers): readonly PasteQuestion[] {
  let asked = false;
  for (const apa of ['target', 'pagu', 'triwulan'] as const) {
    const own = [...kolom].filter(([, kind]) => kind.apa === apa);
    const changed = own.filter(
      ([column]) => speaksOfChange((judul.get(column) ?? '').toLowerCase()) && !isBefore(kolom.get(column)),
    );
    const old = own.filter(
      ([column]) => isBefore(kolom.get(column)) || (changed.length > 0 && !changed.some(([one]) => one === column)),
    );
    if (old.length === 0) continue;
    if (old.length < own.length) {
      asked = true;
      // Of two agreements both are kept, unless a person wants the first alone.
      if (answers.perubahan === 'sebelum')
        for (const [column] of own.filter((one) => !old.includes(one)))
          kolom.set(column, lain(apa === 'pagu' ? 'pagu-sebelum' : 'target-sebelum'));
      else for (const [column, kind] of old) kolom.set(column, ofFirst(kind));
    }
  }
  return asked ? [{ id: 'perubahan', pilihan: ['sesudah', 'sebelum'], dipakai: answers.perubahan ?? 'sesudah' }] : [];
}

/** The same figures of the agreement before it was changed. */
const ofFirst = (kind: ColumnKind): ColumnKind =>
  kind.apa === 'triwulan'
    ? { apa: 'triwulan-sebelum', tw: kind.tw }
    : { ...kind, apa: kind.apa === 'pagu' ? 'pagu-sebelum' : 'target-sebelum' };

const isBefore = (kind: ColumnKind | undefined): boolean =>
  (kind?.apa === 'target' || kind?.apa === 'pagu') && kind.sebelum === true;

/** A table whose only target is another year's: it is that table's target, and a person is asked. */
function chooseYear(
  kolom: Columns,
  judul: ReadonlyMap<number, string>,
  tahun: number,
  answers: PasteAnswers,
): readonly PasteQuestion[] {
  if (has(kolom, 'target', 'triwulan')) return [];
  const named = (column: number): boolean => /renstra|rpjmd|akhir/.test((judul.get(column) ?? '').toLowerCase());
  const other = [...kolom].filter(
    ([column, kind]) => kind.apa === 'target-lalu' || (kind.apa === 'renstra' && kind.tahun !== undefined && !named(column)),
  );
  const [only] = other;
  if (!only || other.length > 1) return [];
  if (answers.tahun !== 'laporan') kolom.set(only[0], { apa: 'target' });
  const own = 'tahun' in only[1] ? String(only[1].tahun) : '';
  return [{ id: 'tahun', pilihan: ['tabel', 'laporan'], dipakai: answers.tahun ?? 'tabel', tahun: [own, String(tahun)] }];
}

/** An indikator of the tujuan and the figures beside it are no sasaran's, where that has an indikator of its own. */
function leaveTujuan(kolom: Columns, judul: ReadonlyMap<number, string>): void {
  const own = [...kolom].filter(([, { apa }]) => apa === 'indikator').map(([column]) => column);
  const ofTujuan = own.filter((column) => /tujuan/i.test(judul.get(column) ?? ''));
  if (ofTujuan.length === own.length) return;
  for (const from of ofTujuan) {
    kolom.set(from, lain('tujuan'));
    for (let column = from + 1; ['target', 'satuan', 'triwulan', 'realisasi'].includes(kolom.get(column)?.apa ?? ''); column += 1)
      kolom.set(column, lain('tujuan'));
  }
}

/** "Uraian | Satuan | Target" below a title that says what they are. */
function takeUraian(kolom: Columns, judul: ReadonlyMap<number, string>): void {
  if (has(kolom, 'indikator', 'sasaran-indikator', 'program') || !has(kolom, 'satuan') || !has(kolom, 'target', 'triwulan'))
    return;
  const found = [...kolom].find(([column]) =>
    /^(uraian|nama|kinerja|uraian kinerja|kinerja utama)$/i.test(judul.get(column) ?? ''),
  );
  if (found) kolom.set(found[0], { apa: 'indikator' });
}

/** Where realisasi have columns of their own, "Capaian TW I" is the percentage. */
function preferRealisasi(kolom: Columns, judul: ReadonlyMap<number, string>): void {
  const own = [...kolom].filter(([, { apa }]) => apa === 'realisasi');
  const said = own.filter(([column]) => /realisasi/i.test(judul.get(column) ?? ''));
  if (said.length > 0) for (const one of own) if (!said.includes(one)) kolom.set(one[0], lain('capaian'));
}

/** The Renstra's last year is its target, the others stand by year; where it starts from counts beside them alone. */
function takeRenstra(kolom: Columns): void {
  const latest = Math.max(...[...kolom.values()].map((kind) => (kind.apa === 'renstra' ? (kind.tahun ?? 0) : 0)));
  for (const [column, kind] of kolom) {
    if (kind.apa === 'renstra' && kind.tahun !== undefined && kind.tahun < latest)
      kolom.set(column, { apa: 'renstra-tahun', tahun: kind.tahun });
    if (kind.apa === 'lain' && kind.tampaknya === 'kondisi-awal' && has(kolom, 'renstra'))
      kolom.set(column, { apa: 'renstra-awal' });
    // The plan's target of the report's year is the agreement's where that has none of its own.
    if (kind.apa === 'renstra-tahun' && !has(kolom, 'target', 'triwulan')) kolom.set(column, { apa: 'target' });
  }
}

/** Of two columns of one kind the one that a person chose counts, else the one as it was changed last, else the first. */
function dropRepeated(kolom: Columns, judul: ReadonlyMap<number, string>, chosen: ReadonlySet<number>): void {
  const said = (column: number): string => (judul.get(column) ?? '').toLowerCase();
  const weight = (column: number): number => (chosen.has(column) ? 3 : lastChange(said(column)));
  const seen = new Map<string, number>();
  for (const [column, kind] of [...kolom].toSorted(([a], [b]) => weight(b) - weight(a))) {
    if (kind.apa === 'lain') continue;
    const key =
      kind.apa === 'renstra'
        ? 'renstra'
        : kind.apa === 'program'
          ? `program ${kind.jenis ?? ''}`
          : JSON.stringify({ ...kind, kali: 0, satuan: '', tersirat: 0 });
    const first = seen.get(key);
    const step = isStep(kind) && first !== undefined && kolom.get(column - 1) === kind && said(column) === said(column - 1);
    if (first !== undefined && !step) kolom.set(column, lain('kembar'));
    else seen.set(key, column);
  }
}

/** A shift within the year comes before the change of the agreement. */
const lastChange = (header: string): number => (!speaksOfChange(header) ? 0 : /pergeseran/.test(header) ? 1 : 2);

/** What the cells themselves say: ticks are a schedule, a formula in words is no choice of ours. */
function judgeByContents(kolom: Columns, contents: (column: number) => readonly string[]): void {
  const explicit = [...kolom.values()].some((kind) => kind.apa === 'triwulan' && kind.tersirat !== true);
  const implied = [...kolom].filter(([, kind]) => kind.apa === 'triwulan' && kind.tersirat === true);
  const ticked = implied.some(([column]) => contents(column).some((one) => /^[√✓✔☑■●▪x×v*]$/i.test(one)));
  for (const [column] of implied) if (explicit || ticked) kolom.set(column, lain('jadwal'));
  for (const [column, kind] of kolom) {
    const known = WORDS[kind.apa];
    if (known && contents(column).length > 0 && !contents(column).some(known))
      kolom.set(column, lain(kind.apa === 'jenis' ? 'jenis' : 'cara-menghitung'));
    if (kind.apa === 'pagu' && !has(kolom, 'program')) kolom.set(column, lain('anggaran'));
    if (kind.apa === 'realisasi-anggaran' && !has(kolom, 'program')) kolom.set(column, lain('anggaran'));
    // A realisasi that a person named, in a table of programmes: money.
    if (kind.apa === 'realisasi' && !has(kolom, 'indikator', 'sasaran-indikator'))
      kolom.set(column, { ...kind, apa: 'realisasi-anggaran' });
    if (kind.apa === 'rencana-aksi' && !has(kolom, 'indikator', 'sasaran-indikator')) kolom.set(column, lain('rencana-aksi'));
    if (kind.apa === 'jenis' && !has(kolom, 'program')) kolom.set(column, lain('jenis'));
    // "Target" over ticks or words alone stays a target; a column of nothing but words is not made one here.
    if (kind.apa === 'nasional' && contents(column).every((one) => readFigure(one).jenis === 'kata'))
      kolom.set(column, lain('keterangan'));
  }
}

const WORDS: Partial<Record<ColumnKind['apa'], (content: string) => boolean>> = {
  rumus: (content) => meaningOf(RUMUS_WORDS, content) !== undefined,
  metode: (content) => meaningOf(METODE_WORDS, content) !== undefined,
  arah: (content) => meaningOf(ARAH_WORDS, content) !== undefined,
  jenis: (content) => /program|kegiatan/i.test(content),
};
