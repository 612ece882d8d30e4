import type { LangkahSop, SopVersi } from './sop-versi';
import { nomorOf, petaOf } from './versi-sop';

/** What a row of an SOP says that people notice when it changes. */
export type BagianLangkah = 'nomor' | 'uraian' | 'pelaksana' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** What happens to one step when another version of its SOP is adopted. */
export type BedaLangkah =
  | { readonly jenis: 'baru'; readonly nomor: string; readonly uraian: string }
  | { readonly jenis: 'dihapus'; readonly nomor: string; readonly uraian: string }
  | {
      readonly jenis: 'diubah';
      readonly nomor: string;
      readonly uraian: string;
      readonly bagian: readonly { readonly apa: BagianLangkah; readonly dari: string; readonly menjadi: string }[];
    };

/** In what a new version of an SOP differs from the old one, step by step in the new order, removed steps last; `tetap` counts the rest. */
export function bedaSop(old: SopVersi, next: SopVersi): { readonly beda: readonly BedaLangkah[]; readonly tetap: number } {
  const peta = petaOf(old, next);
  const beda: BedaLangkah[] = [];
  next.langkah.forEach((langkah, index) => {
    const from = peta[index];
    const before = from === null || from === undefined ? undefined : old.langkah[from];
    const head = { nomor: nomorOf(next, index), uraian: langkah.uraian };
    if (!before) {
      beda.push({ jenis: 'baru', ...head });
      return;
    }
    const bagian = BAGIAN.flatMap((apa) => {
      const [dari, menjadi] = [partOf(before, apa), partOf(langkah, apa)];
      return dari === menjadi ? [] : [{ apa, dari, menjadi }];
    });
    if (bagian.length > 0) beda.push({ jenis: 'diubah', ...head, bagian });
  });
  const kept = new Set(peta);
  const tetap = next.langkah.length - beda.length;
  old.langkah.forEach(({ uraian }, index) => {
    if (!kept.has(index)) beda.push({ jenis: 'dihapus', nomor: nomorOf(old, index), uraian });
  });
  return { beda, tetap };
}

const BAGIAN: readonly BagianLangkah[] = ['nomor', 'uraian', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'];

function partOf(langkah: LangkahSop, apa: BagianLangkah): string {
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
