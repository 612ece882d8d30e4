/** People are told apart by their names alone: no account is claimed. */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const nameKey = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
