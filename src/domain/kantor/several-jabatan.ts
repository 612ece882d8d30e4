import { memo } from '../memo';
import { headsIn, looksLikeJabatan, parseJabatan, pokokUmum, sameJabatan } from './jabatan';
import { SMALL_QUALIFIERS } from './pokok-jabatan';

/** Whether a part of a text names somebody by itself, though no dictionary says so. */
type KnownName = (part: string) => boolean;
const NOBODY: KnownName = () => false;

const JOINT = /\s*(?:,|&|\/|\+|\b(?:dan|serta|bersama|atau)\b)+\s*/giu;
/** Two lines of a list, or parted by more than a blank. */
const APART = /;|\s\/\s|\n(?=\s*(?:\d+[.)]|[-•]))/;
/** Heads that behind another name whom it serves ("Sekretaris Camat", "Staf Bupati"). */
const SERVED: ReadonlySet<string> = new Set(
  'camat lurah bupati wakil-bupati gubernur wakil-gubernur wakil-wali-kota wali-kota menteri inspektur tim'.split(' '),
);

/** Names as they stand one below the other; lines that a narrow column broke are joined again. */
function linesOfNames(text: string, isName: KnownName): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const before = lines.at(-1);
    if (before !== undefined && goesOn(before, line, isName)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** Whether a line only carries on the name above it: "Kasubbag Program" and "dan Keuangan", "Kepala" and "Dinas". */
function goesOn(before: string, line: string, isName: KnownName): boolean {
  if (/(?:[,&/]|\bdan|\batau)$/iu.test(before) || /^(?:[,&/]|(?:dan|serta|atau)\b)/iu.test(line)) return true;
  if (isName(before) && isName(line)) return false;
  const [joined] = headsIn(`${before} ${line}`);
  if (joined && joined.index <= 3 && joined[0].length > before.length) return true;
  if (!looksLikeJabatan(before)) return false;
  if (looksLikeJabatan(line)) return SERVED.has(parseJabatan(line).pokok);
  const { pokok, sifat } = parseJabatan(before);
  const [first = ''] = line.toLowerCase().match(/\p{L}+/u) ?? [];
  return sifat.length === 0 && (pokok === 'kepala' || SMALL_QUALIFIERS.has(first));
}

/**
 * "Kabid dan Sekretaris" are two; "Kasubbag Umum dan Kepegawaian" is one, since what follows is no position. `isName` knows other names
 * that stand for somebody by themselves.
 */
export function severalJabatan(text: string, isName = NOBODY): readonly string[] {
  return text.split(APART).flatMap((piece) =>
    linesOfNames(piece, isName).flatMap((line) => {
      const joints = [...line.matchAll(JOINT)].map(([joint]) => joint);
      if (joints.length === 0) return [line];
      const names: string[] = [];
      line.split(JOINT).forEach((part, index) => {
        if (index === 0 || looksLikeJabatan(part) || isName(part)) names.push(part);
        else names[names.length - 1] = `${names.at(-1) ?? ''}${joints[index - 1] ?? ' '}${part}`;
      });
      return names;
    }),
  );
}

/**
 * The positions that one heading of an actor's column names, where there are several: "Sekretaris / Kabid Perencanaan", on one line or
 * two. Empty for one, also in two spellings ("Petugas/Operator").
 */
export const jabatanInHeading = memo((text: string): readonly string[] => {
  const names = severalJabatan(text).map((one) => one.replace(/\s+/g, ' ').trim());
  if (names.length < 2 || !names.every((one) => looksLikeJabatan(one))) return [];
  const distinct = names.filter((one, index) => !names.slice(0, index).some((other) => sameHolder(one, other)));
  return distinct.length > 1 ? distinct : [];
}, 512);

/** "Petugas" is any of the staff. */
function sameHolder(one: string, other: string): boolean {
  if (sameJabatan(one, other)) return true;
  const [a, b] = [parseJabatan(one), parseJabatan(other)];
  const general = [a, b].some(({ pokok, sifat }) => pokok === 'staf' && sifat.length === 0);
  return general && [a, b].every(({ pokok }) => pokok === 'staf' || pokokUmum(pokok) === 'staf');
}
