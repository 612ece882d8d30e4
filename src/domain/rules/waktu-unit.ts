import type { Waktu } from '../waktu/waktu';
import { ganti, tanya } from './fix';
import { pesan } from './pesan';
import type { KegiatanRule } from './rule';
import { SIFAT } from './sifat';

const UNITS = ['menit', 'jam', 'hari kerja'];

/** A number or a range of numbers that lacks its unit. */
export const angkaTanpaSatuan = (waktu: Waktu): boolean =>
  waktu.jenis === 'tidak-terbaca' && /^\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?$/.test(waktu.teks);

/** Every time has a unit, in its cell or in the header, spelt right. */
export const waktuUnit: KegiatanRule = {
  id: 'waktu-unit',
  severity: 'peringatan',
  basis: 'temuan',
  title: pesan.judul['waktu-unit'],
  scope: 'kegiatan',
  bila: SIFAT.waktu,
  check({ at: { waktu: at }, waktu, index }, { sop }) {
    if (!at) return undefined;
    if (waktu.ejaan) {
      return {
        at,
        kegiatan: index,
        message: pesan.waktuEjaan(waktu.teks, waktu.ejaan),
        fix: ganti(sop, at, waktu.ejaan, true, pesan.ubahEjaan(waktu.ejaan)),
      };
    }
    if (!angkaTanpaSatuan(waktu)) return undefined;
    const choices = UNITS.map((unit) => `${waktu.teks} ${unit}`);
    return {
      at,
      kegiatan: index,
      message: pesan.waktuTanpaSatuan(waktu.teks),
      fix: tanya(pesan.tanyaSatuan, at, choices[0], choices, pesan.pilihSatuan),
    };
  },
};
