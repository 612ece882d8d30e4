import { writtenDate } from '../../kantor/write-tanggal';

/** Words of Bab II where the agreement was changed within the year. */
export const PERUBAHAN_WORDS = {
  judul: 'D. Perjanjian Kinerja Perubahan',
  target: (tahun: number): string => `Target menurut Perjanjian Kinerja dan Perjanjian Kinerja Perubahan Tahun ${String(tahun)}`,
  pagu: 'Pagu menurut Perjanjian Kinerja dan Perjanjian Kinerja Perubahan',
  semula: 'PK',
  menjadi: 'PK Perubahan',
  paguSemula: 'Pagu PK (Rp)',
  paguMenjadi: 'Pagu PK Perubahan (Rp)',
  jumlah: 'Jumlah',
  /** Which agreement the capaian of this report is measured by. */
  berlaku: (berlaku: string, dipakai: boolean): string => {
    if (berlaku === '')
      return `Tanggal berlaku Perjanjian Kinerja Perubahan belum ditetapkan. Capaian dalam laporan ini dihitung terhadap target dan pagu Perjanjian Kinerja${dipakai ? ' Perubahan' : ' semula'}.`;
    const since = `Perjanjian Kinerja Perubahan berlaku sejak ${writtenDate(berlaku) || berlaku}`;
    return dipakai
      ? `${since}. Capaian dalam laporan ini dihitung terhadap target dan pagu Perjanjian Kinerja Perubahan.`
      : `${since}, yaitu sesudah periode laporan ini. Capaian dalam laporan ini dihitung terhadap target dan pagu Perjanjian Kinerja semula.`;
  },
} as const;
