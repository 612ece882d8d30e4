import type { Sop } from '../../../../domain/sop/sop';
import type { SopChange } from '../../../../domain/sop/write/sop-change';

/** What the person is being asked about a row or column; at most one such question is open. */
export type SusunanEntry =
  | { readonly kind: 'sisip'; readonly at: number }
  | { readonly kind: 'pisah'; readonly kegiatan: number }
  | { readonly kind: 'hapus-kegiatan'; readonly kegiatan: number }
  | { readonly kind: 'tambah-pelaksana'; readonly at: number }
  | { readonly kind: 'pisah-kolom'; readonly pelaksana: string }
  | { readonly kind: 'ganti-nama'; readonly pelaksana: string }
  | { readonly kind: 'hapus-pelaksana'; readonly pelaksana: string };

const JOINTS = [/;\s+/, /,?\s+(?:kemudian|lalu|selanjutnya)\s+/i, /,?\s+(?:dan|serta)\s+(?=me|mem|men|meng|meny)/i] as const;

/** Where a sentence that holds two kegiatan may be cut; the second half is left to the person when it shows no joint. */
export function twoParts(uraian: string): readonly [string, string] {
  for (const joint of JOINTS) {
    const found = joint.exec(uraian);
    if (!found) continue;
    const [first, second] = [uraian.slice(0, found.index), uraian.slice(found.index + found[0].length)];
    if (first.length > 8 && second.length > 8) return [first, second.charAt(0).toUpperCase() + second.slice(1)];
  }
  return [uraian, ''];
}

/** What goes when a kegiatan is deleted: its texts, and the numbers of those that returned to it. */
export function lostWith(sop: Sop, index: number) {
  const one = sop.kegiatan[index];
  return {
    isi: one
      ? (
          [
            ['uraian', one.uraian],
            ['kelengkapan', one.kelengkapan],
            ['waktu', one.waktu.teks],
            ['output', one.output],
            ['keterangan', one.keterangan],
          ] as const
        ).filter(([, content]) => content !== '')
      : [],
    kembali: sop.kegiatan.filter(({ kembali }) => kembali === index),
  };
}

/** The kegiatan a pelaksana is marked in, and those that have nobody else. */
export function isMarked(sop: Sop, id: string) {
  const marked = sop.kegiatan.filter(({ pelaku }) => pelaku.some(({ pelaksana }) => pelaksana === id));
  return { marked, sendiri: marked.filter(({ pelaku }) => pelaku.every(({ pelaksana }) => pelaksana === id)) };
}

/** What every question about the table is given. */
export interface SusunanFormProps {
  readonly sop: Sop;
  readonly busy: boolean;
  /** Names of the Berkas that run on this SOP. */
  readonly berkas: readonly string[];
  /** `saved` is called once the table is so. */
  onChange(change: SopChange, saved?: () => void): void;
  onCancel(): void;
}
