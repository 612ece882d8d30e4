import { isoAt, type Saya, type Stamp } from '../../domain/stamp';
import type { Services } from '../services';

/** The one who acts before anyone declared themselves: reading and checking need no name. */
const NOBODY: Saya = { nama: '', jabatan: '' };

export const stampOf = (services: Services, saya: Saya | undefined): Stamp => ({
  at: isoWithOffset(services.now()),
  saya: saya ?? NOBODY,
  newId: services.newId,
});

/** ISO 8601 in the machine's own zone, "2026-11-21T14:08:00+07:00". */
export const isoWithOffset = (moment: Date): string => isoAt(moment, -moment.getTimezoneOffset());
