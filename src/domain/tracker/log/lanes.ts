/** How many lanes the second copy of the log's rows has. */
export const LANES = 16;

/** A number of 32 bits that stands for a session: any text that stays the same while a pane is open. */
export function sessionSum(session: string): number {
  let sum = 0;
  for (let index = 0; index < session.length; index += 1) sum = (sum * 31 + session.charCodeAt(index)) >>> 0;
  return sum;
}

/** Lanes in the order a session would take them. */
export function lanesOf(session: string): readonly number[] {
  const sum = sessionSum(session);
  const step = 1 + 2 * ((sum >>> 4) % (LANES / 2));
  return Array.from({ length: LANES }, (_, index) => (sum + index * step) % LANES);
}

/** From the bits of a session's sum that its lane does not tell; any number will do. */
export const placesFrom = (session: string): number => sessionSum(session) >>> 8;
