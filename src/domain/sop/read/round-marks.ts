import type { Kegiatan, Pelaku } from '../sop';

const ROUND = /^[●○◯⚫⬤⬭•]/u;

/**
 * Many offices put a round dot in every actor cell: there it marks the actor and names no symbol. A dot counts as kapsul only in
 * tables that also use other symbols, or at the two ends.
 */
export function marksWithoutSymbol(kegiatan: readonly Kegiatan[]): readonly Kegiatan[] {
  const isBox = (actor: Pelaku): boolean => actor.dari === 'tanda' && actor.simbol === 'process';
  if (kegiatan.some((one) => one.pelaku.some(isBox))) return kegiatan;
  const round = (actor: Pelaku): boolean => actor.dari === 'tanda' && ROUND.test(actor.teks);
  const inside = kegiatan.slice(1, -1).some((one) => one.pelaku.some(round));
  if (!inside) return kegiatan;
  return kegiatan.map((one) =>
    one.pelaku.some(round)
      ? { ...one, pelaku: one.pelaku.map((actor) => (round(actor) ? { ...actor, simbol: 'mark' as const } : actor)) }
      : one,
  );
}
