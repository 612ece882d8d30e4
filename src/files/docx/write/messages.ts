/** Words of an SOP as a Word document that the sheet does not have (one Indonesian document). */
export const SHAPE_NAMES = {
  terminator: (step: string): string => `Kapsul langkah ${step}`,
  process: (step: string): string => `Kotak langkah ${step}`,
  decision: (step: string): string => `Belah ketupat langkah ${step}`,
  connector: (step: string): string => `Segilima langkah ${step}`,
  panah: (step: string): string => `Panah langkah ${step}`,
  label: (step: string): string => `Keterangan panah langkah ${step}`,
} as const;

export const WORD_SOP_TEXT = {
  tabelIdentitas: 'Identitas SOP',
  tabelKegiatan: 'Kegiatan SOP dengan pelaksana dan mutu baku',
} as const;
