import { actorMarkText } from '../sop/actor-mark';
import type { Kegiatan, Pelaku } from '../sop/sop';
import { hasTwoExits } from '../sop/suggest/read-uraian';
import { text, type Text } from '../text';
import { replaceText } from './fixes';
import type { RuleContext } from './rule-context';
import type { Fix } from './rule';

const words = {
  jadikanKeputusan: text('Jadikan keputusan', 'Make it a decision'),
  tunjukKembali: (nomor: string): Text => text(`Kembali ke ${nomor}`, `Return to ${nomor}`),
};

/** The actor whose symbol is a belah ketupat. */
export const decider = (kegiatan: Kegiatan): Pelaku | undefined => kegiatan.pelaku.find((one) => one.simbol === 'decision');

/** Both exits are named: by a return in the mark, by two labels beside the arrows whatever their wording, or in words. */
export function hasBothExits(kegiatan: Kegiatan): boolean {
  if (kegiatan.kembali !== undefined || hasTwoExits(kegiatan.uraian)) return true;
  const labels = kegiatan.selLain?.filter(({ jenis }) => jenis !== 'asing') ?? [];
  return new Set(labels.map(({ jenis, teks }) => (jenis === 'cabang' ? teks.toLowerCase() : jenis))).size > 1;
}

/** One of its exits says no; "dalam kota" and "luar kota" only go on in two ways. */
export const refuses = (kegiatan: Kegiatan): boolean =>
  hasTwoExits(kegiatan.uraian) || (kegiatan.selLain?.some(({ jenis }) => jenis === 'tidak') ?? false);

/** Writes the decision with the return the wording names into the actor's cell, or into the one proposed. */
export function makeDecision(context: RuleContext, kegiatan: Kegiatan): Fix | undefined {
  const { sop } = context;
  const usulan = context.usulan(kegiatan.index);
  const actor = kegiatan.pelaku.find((one) => one.simbol !== 'connector' && one.dari !== 'nama');
  const at = actor?.at ?? usulan?.at;
  const kembali = usulan?.kembali ?? (kegiatan.index > 0 ? kegiatan.index - 1 : undefined);
  if (!at || kembali === undefined) return undefined;
  const nomor = sop.kegiatan[kembali]?.nomor || String(kembali + 1);
  const certain = usulan?.kembali !== undefined && !usulan.ragu;
  return replaceText(
    sop,
    at,
    actorMarkText('decision', nomor),
    certain,
    actor?.simbol === 'decision' ? words.tunjukKembali(nomor) : words.jadikanKeputusan,
  );
}
