import type { Area } from '../../sheet/address';

/** What a column, row or cell that is not taken seems to be. */
export type SeemsLike =
  | 'nomor' | 'rencana-aksi' | 'jadwal' | 'bobot' | 'keterangan' | 'tim' | 'jenis' | 'keluaran' | 'cara-menghitung' | 'sumber-data'
  | 'lokasi' | 'sumber-dana' | 'capaian' | 'kendala' | 'kondisi-awal' | 'tujuan' | 'realisasi' | 'urusan' | 'semester' | 'selisih'
  | 'anggaran' | 'anggaran-triwulan' | 'anggaran-tahun-lain' | 'target-sebelum' | 'pagu-sebelum' | 'kode'
  | 'kembar' | 'tidak-dikenal' | 'teks-lain' | 'nomor-kolom' | 'kepala-ulang' | 'jumlah' | 'judul-bagian' | 'isian-lepas'; // prettier-ignore

/** Something a person can see in the paste and that is not taken: named, so that nobody believes it was. */
export interface NotTaken {
  readonly apa: 'kolom' | 'baris' | 'sel';
  readonly at: Area;
  /** The column's header or what the row or cell says, shortened. */
  readonly isi: string;
  readonly tampaknya: SeemsLike;
}

export type PasteChoice = 'sebelum' | 'sesudah' | 'tabel' | 'laporan';

/** A choice the table leaves open; `dipakai` is what was taken until a person says otherwise. */
export interface PasteQuestion {
  readonly id: 'perubahan' | 'tahun';
  readonly pilihan: readonly PasteChoice[];
  readonly dipakai: PasteChoice;
  /** Of `tahun`: the table's year and the report's. */
  readonly tahun?: readonly [string, string];
}

/** What a person answered, and columns they named themselves, by address ("E"). */
export interface PasteAnswers {
  readonly perubahan?: 'sebelum' | 'sesudah';
  readonly tahun?: 'tabel' | 'laporan';
  readonly kolom?: Readonly<Record<string, NamedColumn>>;
}

/** What a person may say a column is. */
export const NAMED_COLUMNS = [
  'sasaran',
  'indikator',
  'satuan',
  'target',
  'bidang',
  'program',
  'pagu',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'realisasi-tw1',
  'realisasi-tw2',
  'realisasi-tw3',
  'realisasi-tw4',
  'renstra-awal',
  'rencana-aksi',
  'kendala',
  'tindakLanjut',
  'bukti',
  'pendukung',
  'penghambat',
] as const;
export type NamedColumn = (typeof NAMED_COLUMNS)[number];
