import { memo } from '../memo';
import {
  ACTING,
  PREFIXES,
  HEADS,
  SHORT_QUALIFIERS,
  SINGLE_HEADS,
  GENERAL_HEADS,
  OFFICE_KIND,
  RANK_BENEATH,
  SMALL_QUALIFIERS,
  UNDER_A_HEAD,
  UNIT,
  UNIT_KIND,
  WRITTEN_ACTING,
} from './pokok-jabatan';

/** One jabatan as it is compared: its head ("kasubbag") and what follows ("program", "keuangan"). */
export interface Jabatan {
  readonly pokok: string;
  readonly sifat: readonly string[];
  /** False where the head is none of the dictionary's: then it is the whole name. */
  readonly dikenal: boolean;
}

const HEAD = new RegExp(`(?<!\\p{L})(?:${HEADS.map(({ pola }) => `(${pola})`).join('|')})(?!\\p{L})\\.?`, 'iuy');
const MAYBE: ReadonlySet<number> = new Set(PREFIXES.map((letters) => prefix(letters, 0)));
const GENERAL_OF = new Map(HEADS.flatMap(({ pokok, umum }): [string, string][] => (umum === undefined ? [] : [[pokok, umum]])));

/** A jabatan and how somebody acts for its holder, as it is shortened before it: "Plt." and "Kepala Dinas"; '' for its holder. */
export function actingIn(jabatan: string): { readonly acting: string; readonly office: string } {
  const [before = '', short, written] = ACTING.exec(jabatan) ?? [];
  const kind = short ?? WRITTEN_ACTING.find(([words]) => new RegExp(`^${words}$`, 'i').test(written ?? ''))?.[1] ?? '';
  const acting = kind === '' ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}.`;
  return { acting, office: jabatan.slice(before.length) };
}

/** Three letters as one number, whatever their case; anything but a letter counts alike, as in "ka. sub". */
function prefix(text: string, at: number): number {
  return ((letterNumber(text, at) << 10) | (letterNumber(text, at + 1) << 5) | letterNumber(text, at + 2)) >>> 0;
}

/** 1 to 26 for a plain letter, 0 for any other character. */
function letterNumber(text: string, at: number): number {
  const lower = text.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
}

/** Every head a text names, from left to right. */
export function headsIn(text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterNumber(text, at) > 0 || text.charCodeAt(at) > 127;
    const begins = letter && !inWord;
    inWord = letter;
    if (!begins || !MAYBE.has(prefix(text, at))) continue;
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (!head) continue;
    (found ??= []).push(head);
    at += head[0].length - 1;
    inWord = /\p{L}$/u.test(head[0]);
  }
  return found ?? NO_HEADS;
}

const NO_HEADS: readonly RegExpExecArray[] = [];

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The key of an actor within its SOP: its name in lower case without punctuation. It is kept in the log and never changes. */
export const idPelaksana = (nama: string): string => tokens(nama).join(' ');

/** A jabatan from a head that was found and the words after it. */
export function jabatanFrom(head: RegExpExecArray, after: readonly string[]): Jabatan {
  const known = HEADS[head.slice(1).findIndex((group) => group !== undefined)];
  const pokok = known?.pokok ?? '';
  const said = after.filter((word) => word !== 'dan').flatMap((word) => SHORT_QUALIFIERS[word] ?? [word]);
  const unit = SINGLE_HEADS.has(pokok) ? -1 : said.findIndex((word, index) => index > 0 && UNIT.has(word));
  return { pokok, sifat: [...(known?.sifat ?? []), ...(unit < 0 ? said : said.slice(0, unit))], dikenal: true };
}

/** Reads the name of a jabatan, whatever its spelling; "Plt." or "Pelaksana Tugas" before it is put aside. */
export const parseJabatan = memo((nama: string): Jabatan => {
  const plain = nama.replace(ACTING, '');
  const [head, rest] = headIn(plain);
  if (!head) return { pokok: idPelaksana(rest), sifat: [], dikenal: false };
  return jabatanFrom(head, tokens(rest.slice(head.index + head[0].length).replace(/tata\s+usaha/i, 'tu')));
});

/** What names the same position when it stands before it: its kind, or how its holder is addressed. */
const SAME_POSITION =
  /^\s*(?:(?:jf[tu]?|jabatan|fungsional|pejabat|tenaga|pelaksana|koordinator|bapak|ibu|yth|sdr|drg?|ir|hj?)\b[\s./]*)+(?=\p{L})/iu;

/** The head a name begins with, and the name without what says only that it is a position. */
function headIn(nama: string): readonly [RegExpExecArray | undefined, string] {
  const head = headAtStart(nama);
  if (head) return [head, nama];
  const rest = nama.replace(SAME_POSITION, '');
  return [headAtStart(rest), rest];
}

/** Only a number or letter of a list stands before a head: the "Wk Camat" and whoever signs "an Camat" are no Camat. */
const OF_A_LIST = /^(?:[^\p{L}]|\p{L}[.)])*$/u;

function headAtStart(nama: string): RegExpExecArray | undefined {
  const found = headsIn(nama)[0];
  return found && found.index <= 3 && OF_A_LIST.test(nama.slice(0, found.index)) ? found : undefined;
}

/** Whether a header names a position, so that its column is an actor's. */
export const looksLikeJabatan = (text: string): boolean => headIn(text.replace(ACTING, ''))[0] !== undefined;

/** Whether an unknown position of this head deserves a finding: "Tim" and "Staf" are too general. */
export const isSpecificJabatan = (pokok: string): boolean => !GENERAL_HEADS.has(pokok) && pokokUmum(pokok) !== 'staf';

/** The more general head that may stand for one: "kepala" for "kadis". */
export const pokokUmum = (pokok: string): string | undefined => GENERAL_OF.get(pokok);

/** How well a jabatan fits a name: not at all, by its head alone, by a part of what follows, as a whole. */
const NO_FIT = 0;
const HEAD_ONLY = 1;
const PARTLY = 2;
const WHOLE = 3;

function fitOf(name: Jabatan, said: Jabatan): number {
  if (!name.dikenal || !said.dikenal) return name.dikenal === said.dikenal ? nameFit(name.pokok, said.pokok) : NO_FIT;
  const related = name.pokok === said.pokok || pokokUmum(name.pokok) === said.pokok || pokokUmum(said.pokok) === name.pokok;
  if (!related) return NO_FIT;
  // "Kepala" alone may be the Kepala Dinas; "Kepala Puskesmas" is not.
  const bridge = name.pokok !== said.pokok && [name, said].some(({ pokok, sifat }) => pokok === 'kepala' && sifat.length > 0);
  if (bridge) return NO_FIT;
  if (name.sifat.length === 0 || said.sifat.length === 0) {
    return name.sifat.length === said.sifat.length ? WHOLE : HEAD_ONLY;
  }
  const [all, part] = [covers(name.sifat, said.sifat), covers(said.sifat, name.sifat)];
  if (all && part) return WHOLE;
  if (!all && !part) return NO_FIT;
  const [less, more] = all ? [said.sifat, name.sifat] : [name.sifat, said.sifat];
  return name.pokok === 'kepala' && isWithin(less, more) ? NO_FIT : PARTLY;
}

/** Whether a "Kepala" stands within another's unit: "Kepala Ruang Puskesmas" in "Kepala Puskesmas". */
function isWithin(less: readonly string[], more: readonly string[]): boolean {
  const [first = ''] = more;
  const initials = more.map(([letter]) => letter).join('');
  const shortened = less.some((word) => word.length > 1 && initials.startsWith(word));
  return !shortened && !UNIT_KIND.has(first) && !covers(less, [first]);
}

/** Whether every word of `part` stands in `whole`, or is made of its initials ("PRKP"). */
const covers = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word) => whole.includes(word) || isInitials(word, whole));

const isInitials = (word: string, words: readonly string[]): boolean =>
  word.length > 1 &&
  words
    .map((one) => one[0])
    .join('')
    .includes(word);

/**
 * Names without a known head: the same, one as the initials of the other ("KPA"), or one that begins with the other. What stands
 * before a title makes it another: the "Wakil Direktur RSUD" is no "Direktur RSUD".
 */
function nameFit(name: string, said: string): number {
  if (name === said) return name === '' ? NO_FIT : WHOLE;
  const [nameWords, saidWords] = [name.split(' '), said.split(' ')];
  const initials = (short: readonly string[], long: readonly string[]): boolean =>
    short.length === 1 && (short[0]?.length ?? 0) > 2 && long.map((word) => word[0]).join('') === short[0];
  if (initials(nameWords, saidWords) || initials(saidWords, nameWords)) return WHOLE;
  if (said.startsWith(`${name} `)) return nameWords.length > 1 ? PARTLY : HEAD_ONLY;
  return saidWords.length > 1 && name.startsWith(`${said} `) ? PARTLY : NO_FIT;
}

/**
 * Of the names of columns those that a jabatan names, as the reader of the SOP understands it: one, or several that say the same.
 * Empty when none fits or when it may be one of several.
 */
export function columnsOfJabatan(names: readonly string[], jabatan: string): readonly string[] {
  const index = new Map(names.map((name, at) => [at, parseJabatan(name)]));
  return pickColumns([...index], parseJabatan(jabatan)).flatMap((at) => names[at] ?? []);
}

/** Of columns with their keys the keys that a jabatan names; several only where they say the same. */
export function pickColumns<Key>(columns: readonly (readonly [Key, Jabatan])[], said: Jabatan): readonly Key[] {
  let best = NO_FIT;
  let found: (readonly [Key, Jabatan])[] = [];
  for (const one of columns) {
    const fit = rank(one[1], said);
    if (fit === NO_FIT || fit < best) continue;
    found = fit > best ? [one] : [...found, one];
    best = fit;
  }
  const first = found[0]?.[1];
  const alike = first && found.every(([, other]) => other.pokok === first.pokok && fitOf(other, first) === WHOLE);
  return alike ? found.map(([key]) => key) : [];
}

/** Among heads that fit, the very one counts more than the general one; a bare "Kepala" may be any. */
function rank(name: Jabatan, said: Jabatan): number {
  const fit = fitOf(name, said);
  if (fit === NO_FIT) return NO_FIT;
  const own = name.pokok === said.pokok && (name.pokok !== 'kepala' || fit === WHOLE);
  const shared = name.sifat.filter((word) => said.sifat.includes(word)).length;
  return (own ? 1000 : 0) + fit * 100 + Math.min(shared, 99);
}

/**
 * Whether two spellings name one jabatan without an SOP to tell: the same head and the same words after it, or fewer of them; the
 * bare head alone only where an office has one ("Kepala Dinas" and "Kepala Dinas Perumahan Rakyat").
 */
export function sameJabatan(one: string, other: string): boolean {
  const [a, b] = [parseJabatan(one), parseJabatan(other)];
  if (a.pokok !== b.pokok && a.dikenal && !(SINGLE_HEADS.has(a.pokok) && SINGLE_HEADS.has(b.pokok))) return false;
  const fit = Math.max(fitOf(a, b), fitOf(b, a));
  return fit >= PARTLY || (fit === HEAD_ONLY && SINGLE_HEADS.has(a.pokok) && SINGLE_HEADS.has(b.pokok));
}

/** What spellings of one jabatan have in common, for grouping by it. */
export function jabatanKey(nama: string): string {
  const { pokok, sifat } = parseJabatan(nama);
  return [pokok, ...[...sifat].sort()].join(' ');
}

/**
 * Whether a jabatan as people type it is the office that the settings name in full; any is where they name none. A word for somebody
 * beneath ("Direktur Pembantu", "Camat (Wakil)"), or for a section ("Direktur Keuangan"), makes it another office.
 */
export const isOffice = (jabatan: string, wanted: string): boolean =>
  wanted === '' ||
  (!isBeneath(jabatan, wanted) && (sameJabatan(jabatan, wanted) || columnsOfJabatan([wanted], jabatan).length > 0));

function isBeneath(jabatan: string, wanted: string): boolean {
  const [said, office] = [parseJabatan(jabatan), parseJabatan(wanted)];
  const words = ({ dikenal, pokok, sifat }: Jabatan): readonly string[] => (dikenal ? sifat : pokok.split(' '));
  const more = words(said).filter((word) => !words(office).includes(word));
  const [next = ''] = more;
  // A bare title may be that of any office, but not of a part of one.
  const partOfOne =
    !office.dikenal && words(office).length === 1 && next !== '' && !OFFICE_KIND.has(next) && !/^drg?$/.test(next);
  return (
    partOfOne ||
    RANK_BENEATH.has(next) ||
    more.some((word) => UNDER_A_HEAD.has(word)) ||
    ((!said.dikenal || said.pokok === 'kepala') && SMALL_QUALIFIERS.has(more[0] ?? ''))
  );
}
