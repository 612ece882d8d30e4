import type { RecapRow } from '../../app/lkj/recap-rows';
import { CLI_TEXT } from '../shared-messages';

/** What `runut rekap` says. */
export const REKAP_TEXT = {
  caraPakai:
    'Cara pakai: npm run -s runut -- rekap [--tahun TAHUN] [--periode tw1|tw2|tw3|tw4|s1|s2|tahun] [--json] [--xlsx REKAP.xlsx] [--jsonl REKAP.jsonl|-] [--parquet REKAP.parquet] FOLDER… | BUKU.xlsx… | DATA.json…',
  tanpaBuku: (folder: string): string => `${folder}: tidak ada .xlsx di folder ini.`,
  galat: (berkas: string, pesan: string): string => `${berkas}: ${pesan}`,
  gagal: 'tidak dapat direkap karena galat di dalam program',
  ganda: (kantor: string, berkas: readonly string[]): string =>
    `${kantor} ada di ${String(berkas.length)} berkas, sehingga indikatornya terhitung ${String(berkas.length)} kali: ${berkas.join(', ')}. Sisakan berkas yang berlaku, lalu jalankan lagi.`,
  ringkas: (kantor: number, indikator: number, galat: number): string =>
    `${String(kantor)} perangkat daerah, ${String(indikator)} indikator${galat === 0 ? '' : `; ${String(galat)} berkas tidak terbaca`}.`,
  kepala: [
    'Perangkat daerah',
    'Indikator dari',
    'Indikator',
    'Target',
    'Realisasi',
    'Capaian',
    'Predikat',
    'Serapan',
    'Terlambat',
  ],
  baris: (row: RecapRow): readonly string[] => [
    row.kantor,
    row.jenis,
    row.indikator,
    row.target,
    row.realisasi,
    CLI_TEXT.hasil({ nilai: row.capaian, kata: { id: row.alasan, en: '' } }),
    row.predikat,
    CLI_TEXT.hasil({ nilai: row.serapan }),
    row.terlambat,
  ],
};

/** The columns of a recap with their titles; names as in JSON and Parquet. */
export const RECAP_COLUMNS: Readonly<
  Record<keyof RecapRow, { readonly judul: string; readonly width: number; readonly jenis: 'teks' | 'angka' | 'bulat' }>
> = {
  berkas: { judul: 'Berkas', width: 150, jenis: 'teks' },
  kantor: { judul: 'Perangkat daerah', width: 200, jenis: 'teks' },
  tahun: { judul: 'Tahun', width: 45, jenis: 'bulat' },
  periode: { judul: 'Periode', width: 50, jenis: 'teks' },
  jenis: { judul: 'Indikator dari', width: 80, jenis: 'teks' },
  sasaran: { judul: 'Sasaran', width: 180, jenis: 'teks' },
  program: { judul: 'Program, kegiatan, atau subkegiatan', width: 180, jenis: 'teks' },
  kode: { judul: 'Kode', width: 45, jenis: 'teks' },
  indikator: { judul: 'Indikator', width: 240, jenis: 'teks' },
  satuan: { judul: 'Satuan', width: 60, jenis: 'teks' },
  target: { judul: 'Target', width: 75, jenis: 'teks' },
  realisasi: { judul: 'Realisasi', width: 75, jenis: 'teks' },
  targetAngka: { judul: 'Target (angka)', width: 75, jenis: 'angka' },
  realisasiAngka: { judul: 'Realisasi (angka)', width: 75, jenis: 'angka' },
  capaian: { judul: 'Capaian (%)', width: 66, jenis: 'angka' },
  alasan: { judul: 'Sebab tanpa capaian', width: 110, jenis: 'teks' },
  predikat: { judul: 'Predikat', width: 84, jenis: 'teks' },
  pagu: { judul: 'Pagu program (Rp)', width: 100, jenis: 'angka' },
  realisasiAnggaran: { judul: 'Realisasi anggaran (Rp)', width: 100, jenis: 'angka' },
  serapan: { judul: 'Serapan (%)', width: 66, jenis: 'angka' },
  paguKantor: { judul: 'Pagu perangkat daerah (Rp)', width: 110, jenis: 'angka' },
  serapanKantor: { judul: 'Serapan perangkat daerah (%)', width: 75, jenis: 'angka' },
  belumTerisi: { judul: 'Belum terisi', width: 100, jenis: 'teks' },
  terlambat: { judul: 'Terlambat', width: 100, jenis: 'teks' },
};
