import type { SymbolShape } from '../../sheet/edit';

const SYMBOL_NAMES: Readonly<Record<SymbolShape, string>> = {
  terminator: 'Mulai/selesai',
  process: 'Kegiatan',
  decision: 'Keputusan',
  connector: 'Sambungan',
};

/** Alternative texts of the drawing: read out by screen readers, and printed in sheets, so Indonesian only. */
export const ALT_TEXT = {
  simbol: (nomor: string, simbol: SymbolShape, pelaku: string, at: 'mulai' | 'selesai' | '', kembali: string): string =>
    `Kegiatan ${nomor}: ${simbol === 'terminator' && at !== '' ? (at === 'mulai' ? 'Mulai' : 'Selesai') : SYMBOL_NAMES[simbol]}, ${pelaku}${kembali === '' ? '' : `; jika tidak, kembali ke kegiatan ${kembali}`}`,
  panah: (dari: string, ke: string): string => `Panah dari kegiatan ${dari} ke kegiatan ${ke}`,
  ya: (dari: string, ke: string): string => `Ya: dari kegiatan ${dari} ke kegiatan ${ke}`,
  tidak: (dari: string, ke: string): string => `Tidak: dari kegiatan ${dari} kembali ke kegiatan ${ke}`,
  bersama: (nomor: string): string => `Kegiatan ${nomor} dikerjakan bersama`,
  keluar: (huruf: string, ke: string): string => `Sambungan ${huruf}, berlanjut di halaman lain ke kegiatan ${ke}`,
  masuk: (huruf: string, dari: string): string => `Sambungan ${huruf}, lanjutan dari kegiatan ${dari} di halaman lain`,
} as const;

/** Labels at the exits of a decision: in full, and as the single letters used where a column is too narrow for words. */
export const EXIT_LABELS = { ya: 'Ya', tidak: 'Tidak', yaPendek: 'Y', tidakPendek: 'T' } as const;
