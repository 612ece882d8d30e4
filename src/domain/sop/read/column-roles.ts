import { cell, type Cell } from '../../sheet/address';
import { looksLikeJabatan } from '../../kantor/jabatan';
import { suggestHeader } from '../../kantor/recognise';
import type { Text } from '../../text';
import type { ColumnRole, SopColumn } from '../sop';
import type { ColumnContent } from './column-content';
import type { Band, HeaderLeaf } from './header-leaves';
import { READING_MESSAGES } from './messages';

/** A column with its role, doubtful where a reason is given. */
export const columnOf = (
  at: Cell,
  columns: number,
  judul: readonly string[],
  peran: ColumnRole,
  alasan: SopColumn['alasan'],
): SopColumn => ({ column: at.column, columns, judul, peran, at, ragu: alasan !== undefined, ...(alasan ? { alasan } : {}) });

/** What the header itself says: which columns stand under a band, what a person corrected, what the cells beneath a column hold. */
export interface HeaderFacts {
  under(column: number, nama: Band['nama']): boolean;
  readonly corrected: ReadonlyMap<number, ColumnRole>;
  contentOf(leaf: HeaderLeaf): ColumnContent;
}

/** A role a header does not say in so many words, and why it is taken for it. */
interface Guess {
  readonly peran: ColumnRole;
  readonly alasan: Text;
  readonly seperan?: ColumnRole;
}

/** Gives every leaf its role. */
export function assignRoles(leaves: readonly HeaderLeaf[], facts: HeaderFacts): readonly SopColumn[] {
  const { under, corrected } = facts;
  const guesses = guessRoles(leaves, facts);
  const means = (leaf: HeaderLeaf, nama: ColumnRole): boolean => (guesses.get(leaf)?.peran ?? leaf.named?.nama) === nama;
  const uraian = leaves.findIndex((leaf) => means(leaf, 'uraian'));
  const firstStandard = leaves.findIndex(
    (leaf, index) => index > uraian && (means(leaf, 'kelengkapan') || means(leaf, 'waktu') || means(leaf, 'output')),
  );
  const taken = new Set<ColumnRole>();
  const chosen = chosenColumns(leaves, corrected);
  return leaves.map((leaf, index): SopColumn => {
    const spare = (peran: ColumnRole): SopColumn => ({
      ...columnOf(
        cell(leaf.row, leaf.column),
        leaf.columns,
        leaf.judul,
        'lain',
        READING_MESSAGES.peranDobel(leaf.judul.join(' '), peran),
      ),
      seperan: peran,
    });
    /** Another column has the role, or a person chose another. */
    const isElsewhere = (peran: ColumnRole): boolean =>
      isSingleRole(peran) && (taken.has(peran) || (chosen.has(peran) && chosen.get(peran) !== leaf.column));
    const make = (peran: ColumnRole, alasan?: SopColumn['alasan']): SopColumn => {
      taken.add(peran);
      const column = columnOf(cell(leaf.row, leaf.column), leaf.columns, leaf.judul, peran, alasan);
      return leaf.bagian && peran === 'waktu' ? { ...column, bagian: leaf.bagian } : column;
    };
    const told = corrected.get(leaf.column);
    if (told) return isElsewhere(told) ? spare(told) : make(told);
    const guess = guesses.get(leaf);
    if (guess?.seperan) return spare(guess.seperan);
    if (guess) return isElsewhere(guess.peran) ? spare(guess.peran) : make(guess.peran, guess.alasan);
    const nama = leaf.named?.nama;
    if (nama === 'pelaksana') return make('pelaksana');
    if (nama && nama !== 'mutu-baku') return isElsewhere(nama) ? spare(nama) : make(nama);
    const text = leaf.judul[leaf.judul.length - 1] ?? '';
    const between = index > uraian && (firstStandard < 0 || index < firstStandard);
    if (under(leaf.column, 'pelaksana')) return make('pelaksana');
    if (
      under(leaf.column, 'mutu-baku') &&
      between &&
      leaves[index - 1] &&
      (under(leaves[index - 1]?.column ?? -1, 'pelaksana') || looksLikeJabatan(text))
    ) {
      return make('pelaksana', READING_MESSAGES.bandSalahLebar(text));
    }
    if (between && firstStandard >= 0 && (uraian >= 0 || looksLikeJabatan(text)))
      return make('pelaksana', looksLikeJabatan(text) ? undefined : READING_MESSAGES.dianggapPelaksana(text));
    const missing = (['kelengkapan', 'output'] as const).find((peran) => !leaves.some((other) => means(other, peran)));
    if (under(leaf.column, 'mutu-baku') && missing && !taken.has(missing))
      return make(missing, READING_MESSAGES.dianggapMutu(text, missing));
    if (uraian < 0 && !taken.has('uraian') && leaves[index + 1] && under(leaves[index + 1]?.column ?? -1, 'pelaksana')) {
      return make('uraian', READING_MESSAGES.dianggapUraian(text));
    }
    const again = secondOf(text, facts.contentOf(leaf));
    if (again && leaves.some((other) => other !== leaf && means(other, again))) return spare(again);
    return index > uraian && facts.contentOf(leaf) === 'tanda' ? make('lain', READING_MESSAGES.kolomTanda(text)) : make('lain');
  });
}

/** Roles that a row has one column of. */
export const isSingleRole = (peran: ColumnRole): boolean => peran !== 'pelaksana' && peran !== 'lain';

/** By role, the column that a person chose for it; of "Minimal" and "Maksimal" the longer time counts. */
function chosenColumns(leaves: readonly HeaderLeaf[], corrected: HeaderFacts['corrected']): ReadonlyMap<ColumnRole, number> {
  const chosen = new Map<ColumnRole, number>();
  for (const { column } of leaves) {
    const peran = corrected.get(column);
    if (peran && isSingleRole(peran) && !chosen.has(peran)) chosen.set(peran, column);
  }
  const longest = leaves.find(({ named, judul }) => named?.nama === 'waktu' && LONGEST.test(judul.at(-1) ?? ''));
  if (longest && !chosen.has('waktu') && !corrected.has(longest.column)) chosen.set('waktu', longest.column);
  return chosen;
}

const LONGEST = /^\(?(?:maks|max|terlama|paling\s+lama)/i;

/** The standard that a column is a second one of: "Waktu Realisasi", or more durations. */
function secondOf(text: string, content: ColumnContent): 'waktu' | 'output' | 'kelengkapan' | undefined {
  if (content === 'waktu') return 'waktu';
  const peran = suggestHeader(text);
  return (peran === 'waktu' || peran === 'output' || peran === 'kelengkapan') && FITS[peran].has(content) ? peran : undefined;
}

/** Roles that no header names are looked for in the words of the others, then in what stands beneath them. */
function guessRoles(leaves: readonly HeaderLeaf[], { under, corrected, contentOf }: HeaderFacts): ReadonlyMap<HeaderLeaf, Guess> {
  const guesses = new Map<HeaderLeaf, Guess>();
  const named = (peran: ColumnRole): boolean =>
    leaves.some((leaf) => leaf.named?.nama === peran) || [...guesses.values()].some((guess) => guess.peran === peran);
  const open = leaves.filter(({ column, named: own }) => !own && !corrected.has(column) && !under(column, 'pelaksana'));
  const textOf = ({ judul }: HeaderLeaf): string => judul.at(-1) ?? '';
  const [first, second] = leaves.filter((leaf) => leaf.named?.nama === 'uraian');
  if (first && second && !named('no') && contentOf(first) === 'nomor')
    guesses.set(first, { peran: 'no', alasan: READING_MESSAGES.dianggapNomor() });
  else if (first && second && contentOf(second) === 'langkah' && contentOf(first) !== 'langkah')
    guesses.set(first, { peran: 'lain', alasan: READING_MESSAGES.peranDobel(textOf(first), 'uraian'), seperan: 'uraian' });
  for (const leaf of open) {
    const text = textOf(leaf);
    const peran = looksLikeJabatan(text) ? undefined : suggestHeader(text);
    if (!peran || peran === 'mutu-baku' || named(peran) || !FITS[peran].has(contentOf(leaf))) continue;
    guesses.set(leaf, { peran, alasan: READING_MESSAGES.menurutKata(text, peran) });
  }
  const times = named('waktu') ? undefined : open.find((leaf) => !guesses.has(leaf) && contentOf(leaf) === 'waktu');
  if (times) guesses.set(times, { peran: 'waktu', alasan: READING_MESSAGES.menurutIsi(textOf(times)) });
  const steps = named('uraian') ? undefined : open.find((leaf) => !guesses.has(leaf) && contentOf(leaf) === 'langkah');
  if (steps) guesses.set(steps, { peran: 'uraian', alasan: READING_MESSAGES.dianggapUraian(textOf(steps)) });
  addActors(leaves, open, guesses, contentOf);
  return guesses;
}

/** Who acts may stand anywhere: a position over marks, and any column of marks where the table has no other. */
function addActors(
  leaves: readonly HeaderLeaf[],
  open: readonly HeaderLeaf[],
  guesses: Map<HeaderLeaf, Guess>,
  contentOf: HeaderFacts['contentOf'],
): void {
  const uraian = leaves.findIndex((leaf) => (guesses.get(leaf)?.peran ?? leaf.named?.nama) === 'uraian');
  const standard = leaves.findIndex((leaf, index) => {
    const peran = guesses.get(leaf)?.peran ?? leaf.named?.nama;
    return index > uraian && (peran === 'kelengkapan' || peran === 'waktu' || peran === 'output');
  });
  // Columns between uraian and standards are who acts already.
  if (standard < 0 || standard > uraian + 1 || leaves.some(({ named }) => named?.nama === 'pelaksana')) return;
  const marked = open.filter((leaf) => !guesses.has(leaf) && leaves.indexOf(leaf) > uraian && contentOf(leaf) === 'tanda');
  for (const leaf of open) {
    const text = leaf.judul.at(-1) ?? '';
    const empty = looksLikeJabatan(text) && contentOf(leaf) === 'kosong' && marked.length > 0;
    if (marked.includes(leaf) || empty) guesses.set(leaf, { peran: 'pelaksana', alasan: READING_MESSAGES.menurutTanda(text) });
  }
}

/** What must stand beneath a header for its words to be believed. */
const FITS: { readonly [peran in Exclude<ColumnRole, 'lain'>]: ReadonlySet<ColumnContent> } = {
  no: new Set(['nomor']),
  uraian: new Set(['teks', 'langkah', 'jabatan']),
  pelaksana: new Set(['jabatan', 'teks', 'tanda', 'kosong']),
  kelengkapan: new Set(['teks']),
  waktu: new Set(['waktu', 'teks', 'nomor']),
  output: new Set(['teks']),
  keterangan: new Set(['teks', 'langkah', 'kosong']),
};
