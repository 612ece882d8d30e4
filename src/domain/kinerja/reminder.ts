import type { Kelengkapan } from './formulir/formulir';
import type { Bidang, Pengaturan } from './pengaturan';
import { REMINDER } from './reminder-messages';
import { writtenDate } from '../kantor/write-tanggal';

/** A polite, ready message to a bidang that still owes data: what is missing, and by when. */
export const reminderOf = (pengaturan: Pengaturan, bidang: Bidang, kelengkapan: Kelengkapan): string =>
  REMINDER(
    bidang.penanggungJawab === '' ? bidang.nama : bidang.penanggungJawab,
    pengaturan.tahun,
    pengaturan.kantor.batasSetor === '' ? '' : writtenDate(pengaturan.kantor.batasSetor),
    kelengkapan.isianTerisi,
    kelengkapan.isianWajib,
    kelengkapan.kosong.slice(0, 5).map((one) => one.apa),
    Math.max(0, kelengkapan.kosong.length - 5),
  );
