import { text, type Text } from '../domain/text';

/** Taking back what was written. */
export const UNDO_TEXT = {
  berubah: ({ named, more }: { readonly named: readonly string[]; readonly more: number }): Text => {
    const cells = named.join(', ');
    return text(
      `Tidak diurungkan: ${cells}${more > 0 ? ` dan ${String(more)} sel lain` : ''} sudah diubah sesudahnya. Kembalikan isinya bila perlu, lalu tekan lagi. Buku kerja tidak berubah.`,
      `Not undone: ${cells}${more > 0 ? ` and ${String(more)} more cells` : ''} changed since. Put them back if you need to, then press again. The workbook is unchanged.`,
    );
  },
  catatan: (apa: string): Text => text(`Diurungkan: ${apa}`, `Undone: ${apa}`),
};
