import type { LangkahSop, SopVersi } from './sop-versi';
import { nomorOfLangkah, matchSteps } from './make-sop-versi';

/** What a row of an SOP says that people notice when it changes. */
export type LangkahPart = 'nomor' | 'uraian' | 'pelaksana' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** What happens to one step when another version of its SOP is adopted. */
export type LangkahDifference =
  | { readonly jenis: 'baru'; readonly nomor: string; readonly uraian: string }
  | { readonly jenis: 'dihapus'; readonly nomor: string; readonly uraian: string }
  | {
      readonly jenis: 'diubah';
      readonly nomor: string;
      readonly uraian: string;
      readonly bagian: readonly { readonly apa: LangkahPart; readonly dari: string; readonly menjadi: string }[];
    };

/** In what a new version of an SOP differs from the old one, step by step in the new order, removed steps last; `tetap` counts the rest. */
export function compareSop(
  old: SopVersi,
  next: SopVersi,
): { readonly beda: readonly LangkahDifference[]; readonly tetap: number } {
  const map = matchSteps(old, next);
  const difference: LangkahDifference[] = [];
  next.langkah.forEach((langkah, index) => {
    const from = map[index];
    const before = from === null || from === undefined ? undefined : old.langkah[from];
    const head = { nomor: nomorOfLangkah(next, index), uraian: langkah.uraian };
    if (!before) {
      difference.push({ jenis: 'baru', ...head });
      return;
    }
    const parts = PARTS.flatMap((apa) => {
      const [since, menjadi] = [partOf(before, apa), partOf(langkah, apa)];
      return since === menjadi ? [] : [{ apa, dari: since, menjadi }];
    });
    if (parts.length > 0) difference.push({ jenis: 'diubah', ...head, bagian: parts });
  });
  const kept = new Set(map);
  const tetap = next.langkah.length - difference.length;
  old.langkah.forEach(({ uraian }, index) => {
    if (!kept.has(index)) difference.push({ jenis: 'dihapus', nomor: nomorOfLangkah(old, index), uraian });
  });
  return { beda: difference, tetap };
}

const PARTS: readonly LangkahPart[] = ['nomor', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'];

function partOf(langkah: LangkahSop, apa: LangkahPart): string {
  switch (apa) {
    case 'pelaksana':
      return langkah.pelaksana.map(({ nama }) => nama).join(', ');
    case 'kelengkapan':
      return langkah.kelengkapan.join('; ');
    case 'waktu':
      return langkah.waktu.teks.trim();
    case 'nomor':
    case 'uraian':
    case 'output':
    case 'keterangan':
      return langkah[apa].trim();
  }
}
