/** The holidays of one year as three ministers decree them each year, in the decree's own words and columns. */
export interface DecreedLibur {
  readonly tahun: number;
  /** As its title names it. */
  readonly nomor: string;
  /** When it was signed, YYYY-MM-DD. */
  readonly ditetapkan: string;
  /** What a person would paste; `parseLibur` reads it. */
  readonly daftar: string;
}

/** Decrees that are known; a person asks for one, and any later one is pasted or chosen as a file. */
export const DECREES: readonly DecreedLibur[] = [
  {
    tahun: 2026,
    nomor: 'SKB 3 Menteri Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025',
    ditetapkan: '2025-09-19',
    daftar: `HARI LIBUR NASIONAL TAHUN 2026
1 Januari\tKamis\tTahun Baru 2026 Masehi
16 Januari\tJumat\tIsra Mikraj Nabi Muhammad S.A.W.
17 Februari\tSelasa\tTahun Baru Imlek 2577 Kongzili
19 Maret\tKamis\tHari Suci Nyepi (Tahun Baru Saka 1948)
21-22 Maret\tSabtu-Minggu\tIdul Fitri 1447 Hijriah
3 April\tJumat\tWafat Yesus Kristus
5 April\tMinggu\tKebangkitan Yesus Kristus (Paskah)
1 Mei\tJumat\tHari Buruh Internasional
14 Mei\tKamis\tKenaikan Yesus Kristus
27 Mei\tRabu\tIdul Adha 1447 Hijriah
31 Mei\tMinggu\tHari Raya Waisak 2570 BE
1 Juni\tSenin\tHari Lahir Pancasila
16 Juni\tSelasa\t1 Muharam Tahun Baru Islam 1448 Hijriah
17 Agustus\tSenin\tProklamasi Kemerdekaan
25 Agustus\tSelasa\tMaulid Nabi Muhammad S.A.W.
25 Desember\tJumat\tKelahiran Yesus Kristus
CUTI BERSAMA TAHUN 2026
16 Februari\tSenin\tTahun Baru Imlek 2577 Kongzili
18 Maret\tRabu\tHari Suci Nyepi (Tahun Baru Saka 1948)
20, 23, dan 24 Maret\tJumat, Senin, dan Selasa\tIdul Fitri 1447 Hijriah
15 Mei\tJumat\tKenaikan Yesus Kristus
28 Mei\tKamis\tIdul Adha 1447 Hijriah
24 Desember\tKamis\tKelahiran Yesus Kristus`,
  },
];
