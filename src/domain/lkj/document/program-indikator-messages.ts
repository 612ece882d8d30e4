import type { Program } from '../../kinerja/pengaturan';

/** Words of the table of what programs, kegiatan and subkegiatan promised by themselves. */
export const PROGRAM_INDIKATOR_WORDS = {
  judul: 'Indikator program, kegiatan, dan subkegiatan beserta capaian dan anggarannya',
  jenis: { program: 'Program', kegiatan: 'Kegiatan', 'sub kegiatan': 'Subkegiatan' } satisfies Record<Program['jenis'], string>,
  /** "Kegiatan Pendataan rumah: pagu Rp1.500.000.000, serapan 92,10%"; '' where there is none. */
  kepala: (nama: string, pagu: string, serapan: string): string =>
    [nama, ...(pagu === '' ? [] : [`pagu Rp${pagu}${serapan === '' ? '' : `, serapan ${serapan}`}`])].join(': '),
};
