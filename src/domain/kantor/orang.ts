/** People are told apart by their names alone: no account is claimed. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const nameKey = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two names are one person's, be it with titles and degrees ("Dr. H. Budi, S.T." and "Budi"). */
export const samePerson = (one: string, other: string): boolean => sameName(withoutTitles(one), withoutTitles(other));

const TITLES = new Set(['dr', 'drs', 'dra', 'drg', 'drh', 'ir', 'h', 'hj', 'prof', 'kh']);

const withoutTitles = (nama: string): string => {
  const words = (nama.split(',')[0] ?? '').replace(/\.(?=\S)/g, '. ').split(/\s+/);
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase().replace('.', '')));
  return words.slice(Math.max(0, first)).join(' ');
};
