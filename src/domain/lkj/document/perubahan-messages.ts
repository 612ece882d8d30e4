import { writtenDate } from '../../kantor/write-tanggal';

/** Words of Bab II where the agreement was changed within the year. */
export const PERUBAHAN_WORDS = {
  judul: 'Perjanjian Kinerja Perubahan',
  target: (tahun: number): string => `Target menurut Perjanjian Kinerja dan Perjanjian Kinerja Perubahan Tahun ${String(tahun)}`,
  pagu: 'Pagu menurut Perjanjian Kinerja dan Perjanjian Kinerja Perubahan',
  semula: 'PK',
  menjadi: 'PK Perubahan',
  paguSemula: 'Pagu PK (Rp)',
  paguMenjadi: 'Pagu PK Perubahan (Rp)',
  jumlah: 'Jumlah',
  /** Which agreement the capaian of this report is measured by. */
  berlaku: (berlaku: string, dipakai: boolean): string => {
    const since = berlaku === '' ? '' : ` berlaku sejak ${writtenDate(berlaku) || berlaku}`;
    return dipakai
      ? `Perjanjian Kinerja Perubahan${since}. Capaian dalam laporan ini dihitung terhadap target dan pagu Perjanjian Kinerja Perubahan.`
      : `Perjanjian Kinerja Perubahan${since}, sesudah periode laporan ini. Capaian dalam laporan ini dihitung terhadap target dan pagu Perjanjian Kinerja semula.`;
  },
} as const;
