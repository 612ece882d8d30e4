import type { UnreadySop } from './ready-sop';
import type { BatasLangkah, DataBidang, DataCatatanKerja, DataPeristiwa, JenisPeristiwa } from './event';
import type { SopVersi } from './sop-versi';

interface OnBerkas {
  readonly berkas: string;
  /** The jabatan the person acts as, where it is not their own (see `penugasan-plt`). */
  readonly sebagai?: string;
}

/** A command whose details go into the event as they are. */
type Asking<Kind extends string, Jenis extends JenisPeristiwa, But extends keyof DataPeristiwa[Jenis] = never> = OnBerkas &
  Omit<DataPeristiwa[Jenis], But> & { readonly kind: Kind };

type OnBidang<Kind extends string> = OnBerkas & Omit<DataBidang, 'alasan'> & { readonly kind: Kind };

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
  | Asking<'start', 'kegiatan-dimulai'>
  | Asking<'finish', 'kegiatan-selesai', 'otomatis'>
  | Asking<'approve', 'kegiatan-disetujui', 'otomatis'>
  | Asking<'return', 'kegiatan-dikembalikan'>
  | Asking<'hand-over', 'kegiatan-diserahkan'>
  | Asking<'act-for', 'penugasan-plt'>
  | Asking<'note', 'catatan-ditambahkan'>
  | Asking<'correct', 'peristiwa-dikoreksi'>
  | Asking<'cancel', 'berkas-dibatalkan'>
  | Asking<'reopen', 'berkas-dibuka-kembali'>
  | Asking<'archive', 'berkas-diarsipkan'>
  | Asking<'link', 'berkas-ditautkan'>
  | (OnBerkas & { readonly kind: 'adopt-sop'; readonly sop: SopVersi })
  | (OnBerkas & {
      readonly kind: 'set-deadline';
      readonly batas: readonly BatasLangkah[];
      readonly asal?: 'tangan' | 'rencana-mundur';
    })
  | OnBidang<'open-bidang' | 'submit-bidang' | 'lock-bidang'>
  | (OnBidang<'return-bidang' | 'reopen-bidang'> & { readonly alasan: string })
  | (OnBerkas & { readonly kind: 'record'; readonly jenis: RecordedAct; readonly data: DataCatatanKerja })
  | Asking<'take-back', 'tulisan-diurungkan'>
  | Asking<'confirm-key', 'kunci-dikonfirmasi'>
  | Asking<'revoke-key', 'kunci-dicabut'>;

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Why a command is refused. Nothing has changed when one of these comes back. */
export type TrackerRefusal =
  | { readonly kind: 'berkas-tidak-ada'; readonly berkas: string }
  | { readonly kind: 'nama-berkas-kosong' }
  | { readonly kind: 'nama-berkas-terpakai'; readonly nama: string }
  | UnreadySop
  | { readonly kind: 'sop-sama' }
  | { readonly kind: 'sop-lain' }
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
  | { readonly kind: 'kepala-belum-diisi' }
  | { readonly kind: 'bukan-kepala'; readonly jabatan: string; readonly kepala: string }
  | { readonly kind: 'saya-kosong' };
