import type { BatasLangkah, DataCatatanKerja, Keluaran, SifatPenugasan, Ubahan } from './event';
import type { SopVersi } from './sop-versi';

interface OnBerkas {
  readonly berkas: string;
  /** The jabatan the person acts as, where it is not their own (see `penugasan-plt`). */
  readonly sebagai?: string;
}

interface OnLangkah extends OnBerkas {
  /** Index of the step, from 0. */
  readonly langkah: number;
}

interface Completion extends OnLangkah {
  readonly keluaran?: Keluaran;
  /** Indexes of the ticked items. */
  readonly kelengkapan: readonly number[];
  readonly alasan?: string;
}

interface OnBidang extends OnBerkas {
  readonly bidang: string;
  readonly periode: string;
  readonly ringkasan?: string;
}

/** Acts that only leave a sentence in the log; `berkas` may be '' when they concern the workbook. */
export type RecordedAct =
  | 'data-diimpor'
  | 'impor-dibatalkan'
  | 'data-diperbarui'
  | 'sop-diperbaiki'
  | 'log-dipulihkan'
  | 'lkj-disusun'
  | 'lkj-diekspor'
  | 'lkj-final';

/** What a person can ask of the tracker. */
export type Command =
  | {
      readonly kind: 'start-berkas';
      readonly nama: string;
      readonly periode?: string;
      readonly sop: SopVersi;
      readonly batas?: string;
    }
  | (OnLangkah & { readonly kind: 'start' })
  | (Completion & { readonly kind: 'finish' })
  | (Completion & { readonly kind: 'approve' })
  | (OnLangkah & { readonly kind: 'return'; readonly ke: number; readonly alasan: string })
  | (OnLangkah & {
      readonly kind: 'hand-over';
      readonly kepada: { readonly nama: string; readonly jabatan?: string };
      readonly alasan?: string;
    })
  | (OnBerkas & {
      readonly kind: 'act-for';
      readonly jabatan: string;
      readonly nama: string;
      readonly sifat: SifatPenugasan;
      readonly dasar?: string;
      readonly berakhir?: boolean;
    })
  | (OnBerkas & { readonly kind: 'note'; readonly langkah?: number; readonly teks: string })
  | (OnBerkas & {
      readonly kind: 'correct';
      readonly peristiwa: string;
      readonly alasan: string;
      readonly batal?: boolean;
      readonly ubahan?: Ubahan;
    })
  | (OnBerkas & { readonly kind: 'cancel'; readonly alasan: string })
  | (OnBerkas & { readonly kind: 'reopen'; readonly alasan: string })
  | (OnBerkas & { readonly kind: 'archive'; readonly catatan?: string })
  | (OnBerkas & { readonly kind: 'link'; readonly perlu: string; readonly langkah?: number; readonly lepas?: boolean })
  | (OnBerkas & { readonly kind: 'adopt-sop'; readonly sop: SopVersi })
  | (OnBerkas & {
      readonly kind: 'set-deadline';
      readonly batas: readonly BatasLangkah[];
      readonly asal?: 'tangan' | 'rencana-mundur';
    })
  | (OnBidang & { readonly kind: 'open-bidang' })
  | (OnBidang & { readonly kind: 'submit-bidang' })
  | (OnBidang & { readonly kind: 'return-bidang'; readonly alasan: string })
  | (OnBidang & { readonly kind: 'lock-bidang' })
  | (OnBidang & { readonly kind: 'reopen-bidang'; readonly alasan: string })
  | (OnBerkas & { readonly kind: 'record'; readonly jenis: RecordedAct; readonly data: DataCatatanKerja });

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Why a command is refused. Nothing has changed when one of these comes back. */
export type TrackerRefusal =
  | { readonly kind: 'berkas-tidak-ada'; readonly berkas: string }
  | { readonly kind: 'nama-berkas-kosong' }
  | { readonly kind: 'nama-berkas-terpakai'; readonly nama: string }
  | { readonly kind: 'sop-tanpa-langkah' }
  | { readonly kind: 'sop-sama' }
  | { readonly kind: 'berkas-tidak-berjalan'; readonly nama: string; readonly status: 'dibatalkan' | 'diarsipkan' }
  | { readonly kind: 'berkas-masih-berjalan'; readonly nama: string }
  | { readonly kind: 'langkah-tidak-ada'; readonly langkah: number }
  | { readonly kind: 'bukan-jabatan'; readonly jabatan: string; readonly seharusnya: readonly string[] }
  | { readonly kind: 'bukan-penerima'; readonly nama: string; readonly kepada: string }
  | { readonly kind: 'belum-ditugaskan'; readonly nama: string; readonly jabatan: string }
  | { readonly kind: 'langkah-sebelum-belum-selesai'; readonly nomor: readonly string[] }
  | { readonly kind: 'berkas-lain-belum-selesai'; readonly nama: string }
  | { readonly kind: 'sudah-dimulai' | 'sudah-selesai'; readonly nomor: string }
  | { readonly kind: 'kelengkapan-belum-dicentang'; readonly belum: readonly string[] }
  | { readonly kind: 'alasan-kosong' }
  | { readonly kind: 'isi-kosong' }
  | { readonly kind: 'kembali-bukan-ke-belakang'; readonly nomor: string }
  | { readonly kind: 'belum-giliran'; readonly nomor: string }
  | { readonly kind: 'peristiwa-tidak-ada' }
  | { readonly kind: 'bukan-pelaku'; readonly nama: string }
  | { readonly kind: 'koreksi-atas-koreksi' }
  | { readonly kind: 'sudah-ada-kelanjutan' }
  | { readonly kind: 'tautan-berputar' }
  | { readonly kind: 'tanggal-tidak-sah'; readonly teks: string }
  | { readonly kind: 'bidang-tidak-terbuka'; readonly bidang: string; readonly status: 'belum-dibuka' | 'disetor' | 'dikunci' }
  | { readonly kind: 'bidang-belum-disetor'; readonly bidang: string }
  | { readonly kind: 'sudah-terjadi' }
  | { readonly kind: 'saya-kosong' };
