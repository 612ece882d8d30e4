/** An official's number (NIP) has so many digits: birth 8, appointment 6, sex 1, order 3. */
export const NIP_DIGITS = 18;

const digitsOf = (nip: string): string => nip.replace(/[\s.]/g, '');

/** A NIP in the groups in which it is printed (8-6-1-3); what is no NIP stays as typed. */
export const writtenNip = (nip: string): string => digitsOf(nip).replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') || nip;

/** Why a NIP cannot be one: its digits, the day of birth or of appointment, or the figure for the sex; undefined where nothing is wrong. */
export function wrongNip(nip: string): 'huruf' | 'panjang' | 'lahir' | 'angkat' | 'jenis-kelamin' | undefined {
  const digits = digitsOf(nip);
  if (digits === '') return undefined;
  if (!/^\d+$/.test(digits)) return 'huruf';
  if (digits.length !== NIP_DIGITS) return 'panjang';
  const at = (from: number, to: number): number => Number(digits.slice(from, to));
  const month = (value: number, most: number): boolean => value >= 1 && value <= most;
  if (at(0, 4) < 1900 || !month(at(4, 6), 12) || !month(at(6, 8), 31)) return 'lahir';
  // Officials on contract (PPPK) carry a code of 21 where others have the month of their appointment.
  if (at(8, 12) < 1945 || !(month(at(12, 14), 12) || at(12, 14) === 21)) return 'angkat';
  return at(14, 15) === 1 || at(14, 15) === 2 ? undefined : 'jenis-kelamin';
}
