import { looksLikeJabatan } from '../../kantor/jabatan';
import { memo } from '../../memo';
import { oneLineText } from './clean';

/** Words of which names of positions are made, for letters that stand apart without a gap between the words. */
const KNOWN =
  /kasubbag|kasubag|kabid|kabag|kasi|sekretaris|sekretariat|kepala|pelaksana|pengelola|operator|bendahara|anggota|ketua|dinas|badan|bidang|bagian|seksi|camat|lurah|umum|keuangan|program|perencanaan|sub|staf|tim/giu;
/** So many letters that stand alone are no numbering and no initials. */
const FEWEST_LETTERS = 3;

/**
 * A header as a person reads it: letters set apart or one below the other are words again ("S T A F"), and a word that its narrow
 * column broke is whole ("Sekre-taris"). `raw` still has the blanks that part its words.
 */
export const headerText = memo((raw: string): string => (raw === '' ? '' : (spacedOut(raw) ?? unbroken(raw))), 512);

function spacedOut(raw: string): string | undefined {
  const pieces = raw.trim().split(/\s+/);
  const letters = pieces.filter((piece) => /^\p{L}[.,]?$/u.test(piece)).length;
  if (letters < FEWEST_LETTERS || letters < pieces.length * 0.8) return undefined;
  const words = raw.trim().split(/[ \t]{2,}|[^\S\n]*\n[^\S\n]*\n\s*/u);
  if (words.length > 1) return words.map((word) => word.replace(/\s+/g, '')).join(' ');
  const joined = pieces.join('');
  const parted = [...joined.matchAll(KNOWN)].map(([word]) => word);
  return parted.join('').length === joined.length ? parted.join(' ') : joined;
}

function unbroken(raw: string): string {
  const text = oneLineText(raw.replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1').replace(/[^\S\n]+/g, ' ')).trim();
  if (!raw.includes('\n') || looksLikeJabatan(text)) return text;
  const joined = raw
    .replace(/(\p{L})\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return looksLikeJabatan(joined) ? joined : text;
}
