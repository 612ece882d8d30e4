import { markNomor } from '../sop/write/mark-nomor';
import type { SopVersi } from './sop-versi';

/** Why no Berkas can run by an SOP as it stands; `nomor` names the steps to mend, as they are called on the sheet. */
export type UnreadySop =
  | { readonly kind: 'sop-tanpa-langkah' }
  /** Steps that nobody could carry out: nobody is marked, or only the letter of a connector. */
  | { readonly kind: 'langkah-tanpa-pelaksana'; readonly nomor: readonly string[] }
  /** Numbers of several steps, one of which a return leads to. */
  | { readonly kind: 'nomor-rancu'; readonly nomor: readonly string[] };

/** What must be mended before a Berkas starts with an SOP or goes over to it; undefined where it is in order. */
export function unreadySop({ langkah }: SopVersi): UnreadySop | undefined {
  if (langkah.length === 0) return { kind: 'sop-tanpa-langkah' };
  const names = langkah.map(({ nomor }, index) => markNomor(nomor, index));
  const nobody = names.filter((_, index) => !langkah[index]?.pelaksana.some(({ simbol }) => simbol !== 'connector'));
  if (nobody.length > 0) return { kind: 'langkah-tanpa-pelaksana', nomor: nobody };
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const unclear = new Set(
    langkah.flatMap(({ kembali }) => {
      const name = kembali === undefined ? undefined : names[kembali];
      return name !== undefined && (counts.get(name) ?? 0) > 1 ? [name] : [];
    }),
  );
  return unclear.size > 0 ? { kind: 'nomor-rancu', nomor: [...unclear] } : undefined;
}
