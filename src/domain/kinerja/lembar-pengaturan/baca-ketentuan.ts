import { normal } from '../../kantor/angka';
import { KETENTUAN_BAWAAN } from '../bawaan';
import type { Isian, Ketentuan, SkalaKata } from '../pengaturan';
import { angka, teks, type Lapor } from './isi-baris';
import { LEMBAR } from './pesan';
import type { bacaDaftar, Baris } from './tabel';

/** The office's conventions; the defaults where a table is empty. */
export function bacaKetentuan(
  predikat: readonly Baris[],
  kata: readonly Baris[],
  umum: ReturnType<typeof bacaDaftar>,
  lapor: Lapor,
): Ketentuan {
  const k = LEMBAR.kolom;
  const rentang = predikat.flatMap((baris) => {
    const mulai = angka(baris, k.mulai, lapor);
    const nama = teks(baris, k.predikat);
    return typeof mulai === 'number' && nama !== '' ? [{ mulai, nama }] : [];
  });
  const skala = new Map<string, SkalaKata>();
  for (const baris of kata) {
    const id = teks(baris, k.kode);
    const skor = angka(baris, k.skor, lapor);
    const isi = teks(baris, k.kata);
    if (id === '' || isi === '' || typeof skor !== 'number') continue;
    const lama = skala.get(id) ?? { id, nama: teks(baris, k.namaSkala), nilai: [] };
    skala.set(id, { ...lama, nilai: [...lama.nilai, { kata: isi, skor }] });
  }
  const l = LEMBAR.label;
  const isi = (label: string): Isian => umum.get(label)?.isi ?? '';
  const desimal = Number(isi(l.desimal) === '' ? KETENTUAN_BAWAAN.pembulatan.desimal : isi(l.desimal));
  const batas = (label: string): number | null => {
    const nilai = normal(isi(label));
    return typeof nilai === 'number' ? nilai : null;
  };
  return {
    skalaPredikat: rentang.length > 0 ? [...rentang].sort((a, b) => b.mulai - a.mulai) : KETENTUAN_BAWAAN.skalaPredikat,
    pembulatan: {
      desimal: desimal === 0 || desimal === 1 || desimal === 3 || desimal === 4 ? desimal : 2,
      predikatDari: isi(l.predikatDari) === LEMBAR.predikatDari['bilangan-bulat'] ? 'bilangan-bulat' : 'capaian',
    },
    batas: { atas: batas(l.atas), bawah: batas(l.bawah) },
    efisiensi: isi(l.efisiensi) === LEMBAR.efisiensi.selisih ? 'selisih' : 'pagu-capaian',
    skalaKata: skala.size > 0 ? [...skala.values()] : KETENTUAN_BAWAAN.skalaKata,
  };
}
