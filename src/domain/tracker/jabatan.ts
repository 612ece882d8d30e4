/** Abbreviations offices use for the same jabatan, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:kepala|ka) ?sub ?(?:bagian|bag)\b|\bkasub ?bag(?:ian)?\b|\bkasubag\b/g, 'kasubbag'],
  [/\b(?:kepala|ka) ?bidang\b|\bka ?bid\b/g, 'kabid'],
  [/\b(?:kepala|ka) ?seksi\b|\bka ?sie?\b/g, 'kasi'],
  [/\bka ?dis\b|\bkadin\b|\bkepala opd\b|\bkepala skpd\b|\bkepala perangkat daerah\b/g, 'kepala dinas'],
  [/\bka ?ban\b/g, 'kepala badan'],
  [/\bsek ?dis\b|\bsekretaris (?:dinas|badan|opd|skpd)\b|\bses(?:ban|dis)\b/g, 'sekretaris'],
  [/\b(?:plt|plh|pj)\b/g, ''],
];

/** A jabatan without case, punctuation and abbreviations, for comparing. */
function jabatanKey(jabatan: string): string {
  let key = jabatan
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [spelling, word] of SPELLINGS) key = key.replace(spelling, word);
  return key.replace(/\s+/g, ' ').trim();
}

/** Jabatan that one word names fully; any other needs two before it may stand for a longer one. */
const WHOLE = new Set(['sekretaris']);

/**
 * Whether two spellings name one jabatan: the same words, or one is the beginning of the other ("Kepala Dinas" and
 * "Kepala Dinas Perumahan Rakyat").
 */
export function samaJabatan(one: string, other: string): boolean {
  const [a, b] = [jabatanKey(one), jabatanKey(other)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) && (short.includes(' ') || (WHOLE.has(short) && long !== `${short} daerah`));
}

/** People are told apart by their names alone: no account is claimed. */
export const samaNama = (one: string, other: string): boolean => namaKey(one) === namaKey(other);

const namaKey = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
