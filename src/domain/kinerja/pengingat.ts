import type { Kelengkapan } from './formulir/formulir';
import type { Bidang, Pengaturan } from './pengaturan';
import { PENGINGAT } from './pesan-pengingat';
import { tanggalTertulis } from '../kantor/write-tanggal';

/** A polite, ready message to a bidang that still owes data: what is missing, and by when. */
export const pengingatOf = (pengaturan: Pengaturan, bidang: Bidang, kelengkapan: Kelengkapan): string =>
  PENGINGAT(
    bidang.penanggungJawab === '' ? bidang.nama : bidang.penanggungJawab,
    pengaturan.tahun,
    pengaturan.kantor.batasSetor === '' ? '' : tanggalTertulis(pengaturan.kantor.batasSetor),
    kelengkapan.isianTerisi,
    kelengkapan.isianWajib,
    kelengkapan.kosong.slice(0, 5).map((satu) => satu.apa),
    Math.max(0, kelengkapan.kosong.length - 5),
  );
