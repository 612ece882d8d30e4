import type { Saya, Stamp } from '../../domain/stamp';
import type { Services } from '../services';

/** The one who acts before anyone declared themselves: reading and checking need no name. */
const NOBODY: Saya = { nama: '', jabatan: '' };

export const stampOf = (services: Services, saya: Saya | undefined): Stamp => ({
  at: isoWithOffset(services.now()),
  saya: saya ?? NOBODY,
  newId: services.newId,
});

/** ISO 8601 in the machine's own zone, "2026-11-21T14:08:00+07:00": the log keeps the zone it was written in. */
export function isoWithOffset(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
