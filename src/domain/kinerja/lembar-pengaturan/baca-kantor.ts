import { normal } from '../../kantor/angka';
import { readTanggalIso } from '../../kantor/read-tanggal';
import type { Isian, Kantor } from '../pengaturan';
import { type Lapor } from './isi-baris';
import { LEMBAR, TEMUAN } from './pesan';
import type { bacaDaftar } from './tabel';

/** Who the office is. */
export function bacaKantor(umum: ReturnType<typeof bacaDaftar>): Kantor {
  const isi = (label: string): string => String(umum.get(label)?.isi ?? '').trim();
  const l = LEMBAR.label;
  const batas = umum.get(l.batasSetor)?.isi ?? '';
  return {
    nama: isi(l.nama),
    pemerintah: isi(l.pemerintah),
    kota: isi(l.kota),
    kepala: { jabatan: isi(l.kepalaJabatan), nama: isi(l.kepalaNama), nip: isi(l.kepalaNip), pangkat: isi(l.kepalaPangkat) },
    penyusun: {
      jabatan: isi(l.penyusunJabatan),
      nama: isi(l.penyusunNama),
      nip: isi(l.penyusunNip),
      pangkat: isi(l.penyusunPangkat),
    },
    batasSetor: readTanggalIso(batas) ?? String(batas).trim(),
    totalAnggaran: normal(umum.get(l.totalAnggaran)?.isi ?? ''),
    contoh: isi(l.contoh).toLowerCase() === LEMBAR.ya,
  };
}

export function bacaTahun(sel: { isi: Isian; row: number; column: number } | undefined, bawaan: number, lapor: Lapor): number {
  if (sel === undefined || sel.isi === '') return bawaan;
  const tahun = Number(sel.isi);
  if (Number.isInteger(tahun) && tahun >= 1990 && tahun <= 2200) return tahun;
  lapor('pengaturan-tahun', TEMUAN.tahun(String(sel.isi)), sel.row, sel.column);
  return bawaan;
}
