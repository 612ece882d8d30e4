import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Sop } from '../sop';
import { readIdentitas, findLabels, groupLabels } from './read-identitas';
import { sheetTexts } from './sheet-texts';

const LIKE_A_COVER = /^(?:cover|sampul|identitas|halaman (?:depan|judul|sampul)|lembar (?:judul|identitas|sampul|pengesahan))\b/i;
/** Fewer labels are a form or a list, no identity block. */
const FEWEST = 5;
const NOWHERE = (): boolean => false;

/** Gives an SOP without an identity block the one of a cover sheet, when there is exactly one of each. */
export function withCover(sops: readonly Sop[], others: readonly SheetSnapshot[]): readonly Sop[] {
  const [only, ...more] = sops;
  if (!only || more.length > 0 || only.identitas.length > 0) return sops;
  const found = others.flatMap((sheet) => {
    if (!LIKE_A_COVER.test(sheet.name)) return [];
    const view = sheetTexts(sheet);
    return groupLabels(findLabels(view, NOWHERE))
      .filter((block) => block.length >= FEWEST)
      .map((block) => ({ sheet: sheet.name, isi: readIdentitas(view, block, NOWHERE) }));
  });
  const [identitasLain, ...further] = found;
  if (!identitasLain || further.length > 0) return sops;
  const nama = identitasLain.isi.find((one) => one.field === 'nama')?.isi.join(' ') ?? '';
  return [{ ...only, identitasLain, ...(only.judul === '' ? { judul: nama } : {}) }];
}
