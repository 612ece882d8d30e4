/** Words of an SOP as a Word document that the sheet does not have (one Indonesian document). */
export const SHAPE_NAMES = {
  terminator: (step: string): string => `Kapsul kegiatan ${step}`,
  process: (step: string): string => `Kotak kegiatan ${step}`,
  decision: (step: string): string => `Belah ketupat kegiatan ${step}`,
  connector: (step: string): string => `Segilima kegiatan ${step}`,
  panah: (step: string): string => `Panah kegiatan ${step}`,
  label: (step: string): string => `Keterangan panah kegiatan ${step}`,
} as const;

export const WORD_SOP_TEXT = {
  tabelIdentitas: 'Identitas SOP',
  tabelKegiatan: 'Kegiatan SOP dengan pelaksana dan mutu baku',
} as const;
