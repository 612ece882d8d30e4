import type { Text } from '../../text';
import type { Program } from '../pengaturan';
import { codedName, jenisOfCode } from './coded-name';
import type { ColumnKind } from './column-kind';
import { asOneNote, formWordsIn } from './form-words';
import type { PastedProgram } from './pasted-pk';
import { flat, type PasteGrid } from './paste-grid';
import type { PkTable } from './pk-tables';
import { saysNothing } from '../pk-perubahan';
import { figureBefore, namesIn, perTriwulan } from './describe-indikator';
import type { RowCells } from './row-cells';

const LEVELS = ['program', 'kegiatan', 'sub kegiatan'] as const;

/** The staircase of a table: which program and kegiatan the rows below belong to. */
export class ProgramReader {
  private readonly above: (string | undefined)[] = [];

  constructor(
    private readonly grid: PasteGrid,
    private readonly tabel: PkTable,
    private readonly catatan: Text[],
  ) {}

  /** The programs, kegiatan and sub kegiatan named in a row; the row's pagu is the deepest one's. 'urusan' where it names only one of those. */
  read(cells: RowCells, indikator: readonly string[]): readonly PastedProgram[] | 'urusan' {
    const steps = cells.columns((kind) => kind.apa === 'program');
    const named = steps.flatMap((column, step) => {
      const text = this.grid.text(cells.row, column);
      return /[a-z]/i.test(text) ? [{ column, step, text }] : [];
    });
    const code = this.codeOf(cells, steps);
    const results: PastedProgram[] = [];
    let urusan = false;
    // Words beside an indikator are the indikator's.
    const note = indikator.length > 0 ? '' : asOneNote(formWordsIn(cells));
    for (const [index, { column, step, text }] of named.entries()) {
      const deepest = index === named.length - 1;
      const { kode, nama } = withoutCode(text, deepest ? code : '');
      const level = this.levelOf(column, step, steps.length, nama, kode, flat(cells.own('jenis')));
      urusan ||= level === 'urusan';
      if (level === 'urusan') continue;
      const depth = LEVELS.indexOf(level);
      // A flattened staircase repeats its upper steps in every row.
      if (!deepest && this.above[depth] === nama) continue;
      this.above[depth] = nama;
      this.above.length = depth + 1;
      const induk = this.above.slice(0, depth).findLast((one) => one !== undefined);
      const said = deepest ? cells.figure(({ apa }) => apa === 'pagu', true) : undefined;
      const pagu = said?.isi ?? '';
      const before = deepest ? figureBefore(cells, said, 'pagu-sebelum', this.catatan) : undefined;
      results.push({
        baris: cells.row + 1,
        nama,
        ...(kode === '' ? {} : { kode }),
        jenis: level,
        ...(induk === undefined ? {} : { induk }),
        ...(before === undefined || (before === '' && saysNothing(pagu)) ? {} : { sebelum: before }),
        pagu,
        bidang: deepest ? (namesIn(cells.seen(({ apa }) => apa === 'bidang'))[0] ?? '') : '',
        indikator: deepest ? indikator : [],
        ...(deepest ? perTriwulan(cells, 'realisasi-anggaran') : {}),
        ...(deepest && note !== '' ? { catatan: note } : {}),
      });
    }
    return urusan && results.length === 0 ? 'urusan' : results;
  }

  /** A code of its own column, or one spread over several: "1 | 04 | 02". */
  private codeOf(cells: RowCells, steps: readonly number[]): string {
    const parts = cells.columns((kind) => kind.apa === 'kode').map((column) => this.grid.text(cells.row, column));
    const beside = steps.map((column) => this.grid.text(cells.row, column)).filter((one) => /^[\dx.]+$/i.test(one));
    return [...parts, ...beside].filter((one) => one !== '').join('.');
  }

  private levelOf(
    column: number,
    step: number,
    steps: number,
    nama: string,
    kode: string,
    jenis: string,
  ): Program['jenis'] | 'urusan' {
    const kind: ColumnKind | undefined = this.tabel.kolom.get(column);
    const words = /^(sub ?kegiatan|kegiatan|program)\b/i.exec(jenis)?.[1] ?? '';
    if (words !== '') return levelFrom(words);
    if (/^(?:bidang )?(?:urusan|unsur)\b/i.test(nama)) return 'urusan';
    const own = kind?.apa === 'program' ? kind.jenis : undefined;
    if (own !== undefined && steps > 1) return own;
    return (
      jenisOfCode(kode) ??
      levelFrom(/^(sub ?kegiatan|kegiatan|program)\b/i.exec(nama)?.[1] ?? own ?? LEVELS[Math.min(step, 2)] ?? 'program')
    );
  }
}

const levelFrom = (words: string): Program['jenis'] =>
  /^sub/i.test(words) ? 'sub kegiatan' : /^kegiatan/i.test(words) ? 'kegiatan' : 'program';

/** "1.04.02 Program …": the code in front of a name, or the one of the row. */
function withoutCode(text: string, code: string): { readonly kode: string; readonly nama: string } {
  const found = /^((?:\d+|x+)(?:[. ](?:\d+|x+))+)\.? +(?=\D)/i.exec(text);
  if (found) return { kode: found[1] ?? '', nama: text.slice(found[0].length).trim() };
  return { kode: code, nama: codedName(text).nama };
}
