import { listSome, listWords, text, type Text } from '../text';
import type { TrackerRefusal } from './command';
import type { SifatPenugasan } from './event';
import type { StatusBerkas, StatusLangkah } from './state';

const UNCHANGED = text('Buku kerja tidak berubah.', 'The workbook is unchanged.');

const unchanged = (id: string, en: string): Text => text(`${id} ${UNCHANGED.id}`, `${en} ${UNCHANGED.en}`);

const BERKAS_CLOSED = {
  dibatalkan: text('sudah dibatalkan', 'has been cancelled'),
  diarsipkan: text('sudah diarsipkan', 'has been archived'),
} as const;

const BIDANG_CLOSED = {
  'belum-dibuka': text('belum dibuka', 'has not been opened'),
  disetor: text('sudah disampaikan', 'has been handed in'),
  dikunci: text('sudah dikunci', 'has been locked'),
} as const;

const eachOf = (items: readonly string[]): Text => text(listWords(items, 'atau'), listWords(items, 'or'));

/** Why an act was refused: the reason, the way on, and that nothing has changed (not said of what was `recorded` all the same). */
export function trackerRefusalText(refusal: TrackerRefusal, recorded = false): Text {
  const safe = recorded ? text : unchanged;
  switch (refusal.kind) {
    case 'kepala-belum-diisi':
      return safe(
        'Jabatan kepala kantor belum diisi. Isi terlebih dahulu di Data, Perjanjian Kinerja, bagian Kantor.',
        'The jabatan of the head of the office is missing. Fill it in under Data, Perjanjian Kinerja, Office first.',
      );
    case 'bukan-kepala':
      return safe(
        `Kunci komputer dikonfirmasi oleh ${refusal.kepala}, sedangkan Anda menyatakan diri sebagai ${refusal.jabatan}. Bila Anda Plt. atau Plh., catat penugasannya terlebih dahulu di Berkas yang berjalan.`,
        `Computer keys are confirmed by ${refusal.kepala}, and you act as ${refusal.jabatan}. If you are acting (Plt. or Plh.), record that in a running Berkas first.`,
      );
    case 'saya-kosong':
      return safe(
        'Nama dan jabatan Anda belum diisi. Isi terlebih dahulu di bagian Saya.',
        'Your name and jabatan are missing. Fill them in under Me first.',
      );
    case 'berkas-tidak-ada':
      return safe(
        'Berkas ini tidak ditemukan di log. Mungkin log dipulihkan dari salinan lama. Muat ulang panel.',
        'This Berkas is not in the log. The log may have been restored from an older copy. Reload the pane.',
      );
    case 'nama-berkas-kosong':
      return safe('Berkas perlu nama, misalnya "LKj 2025".', 'A Berkas needs a name, such as "LKj 2025".');
    case 'nama-berkas-terpakai':
      return safe(
        `Sudah ada Berkas bernama "${refusal.nama}". Pilih nama lain.`,
        `There is a Berkas named "${refusal.nama}" already. Choose another name.`,
      );
    case 'sop-tanpa-langkah':
      return safe('SOP ini belum memuat kegiatan yang dapat dilacak.', 'This SOP has no kegiatan to track yet.');
    case 'langkah-tanpa-pelaksana': {
      const nomor = listSome(refusal.nomor);
      return safe(
        `Kegiatan ${nomor.id} belum punya pelaksana: tidak ada yang dapat mengerjakannya. Tandai pelaksananya di SOP, lalu mulai.`,
        `Nobody acts in kegiatan ${nomor.en}, so nobody could carry it out. Mark who acts in the SOP, then start.`,
      );
    }
    case 'nomor-rancu': {
      const nomor = listSome(refusal.nomor);
      return safe(
        `Nomor ${nomor.id} dipakai lebih dari satu kegiatan, sehingga "kembali ke ${refusal.nomor[0] ?? ''}" bisa berarti yang mana saja. Nomori ulang SOP, lalu mulai.`,
        `More than one kegiatan is numbered ${nomor.en}, so that "back to ${refusal.nomor[0] ?? ''}" may mean any of them. Renumber the SOP, then start.`,
      );
    }
    case 'sop-sama':
      return safe(
        'SOP di lembar sama dengan versi yang dipakai Berkas ini.',
        'The SOP on the sheet is the version this Berkas uses.',
      );
    case 'sop-lain':
      return safe(
        'Berkas ini sudah memakai versi SOP yang lain. Bandingkan lagi dengan lembar SOP.',
        'This Berkas uses another version of the SOP by now. Compare it with the sheet again.',
      );
    case 'berkas-tidak-berjalan': {
      const why = BERKAS_CLOSED[refusal.status];
      return safe(`"${refusal.nama}" ${why.id}. Buka kembali terlebih dahulu.`, `"${refusal.nama}" ${why.en}. Reopen it first.`);
    }
    case 'berkas-masih-berjalan':
      return safe(
        `"${refusal.nama}" masih terbuka, tidak perlu dibuka kembali.`,
        `"${refusal.nama}" is open; there is nothing to reopen.`,
      );
    case 'langkah-tidak-ada':
      return safe(
        `Kegiatan ${String(refusal.langkah + 1)} tidak ada dalam SOP Berkas ini.`,
        `Kegiatan ${String(refusal.langkah + 1)} is not in this Berkas's SOP.`,
      );
    case 'bukan-jabatan': {
      const who = eachOf(refusal.seharusnya);
      return safe(
        `Kegiatan ini bagian ${who.id}, sedangkan Anda menyatakan diri sebagai ${refusal.jabatan}. Bila Anda Plt. atau Plh., catat penugasannya terlebih dahulu.`,
        `This kegiatan belongs to ${who.en}, and you act as ${refusal.jabatan}. If you are acting (Plt. or Plh.), record that first.`,
      );
    }
    case 'bukan-penerima':
      return safe(
        `Kegiatan ini sudah diserahkan kepada ${refusal.kepada}. Hanya ${refusal.kepada} yang dapat meneruskannya.`,
        `This kegiatan was handed to ${refusal.kepada}. Only ${refusal.kepada} can carry it on.`,
      );
    case 'belum-ditugaskan':
      return safe(
        `${refusal.nama} belum tercatat bertindak sebagai ${refusal.jabatan}. Catat penugasan Plt. atau Plh. terlebih dahulu.`,
        `${refusal.nama} is not recorded as acting for ${refusal.jabatan}. Record the assignment first.`,
      );
    case 'langkah-sebelum-belum-selesai':
      return safe(
        `Kegiatan ${listWords(refusal.nomor)} belum selesai.`,
        `Kegiatan ${listWords(refusal.nomor, 'and')} ${refusal.nomor.length === 1 ? 'is' : 'are'} not finished yet.`,
      );
    case 'berkas-lain-belum-selesai':
      return safe(`Menunggu Berkas "${refusal.nama}" selesai.`, `Waiting for the Berkas "${refusal.nama}" to be finished.`);
    case 'sudah-dimulai':
      return safe(`Kegiatan ${refusal.nomor} sudah dimulai.`, `Kegiatan ${refusal.nomor} has been started already.`);
    case 'sudah-selesai':
      return safe(
        `Kegiatan ${refusal.nomor} sudah selesai. Mungkin orang lain baru saja menyelesaikannya.`,
        `Kegiatan ${refusal.nomor} is finished already. Somebody else may just have finished it.`,
      );
    case 'kelengkapan-belum-dicentang':
      return safe(
        `Belum dicentang: ${listWords(refusal.belum)}. Centang, atau tulis alasannya.`,
        `Not ticked: ${listWords(refusal.belum, 'and')}. Tick it, or give the reason.`,
      );
    case 'alasan-kosong':
      return safe('Tulis alasannya; alasan ikut tercatat.', 'Give the reason; it is logged.');
    case 'isi-kosong':
      return safe('Isiannya masih kosong.', 'Nothing has been filled in.');
    case 'kembali-bukan-ke-belakang':
      return safe(
        `Kegiatan ${refusal.nomor} hanya dapat dikembalikan ke kegiatan sebelumnya.`,
        `Kegiatan ${refusal.nomor} can only be returned to a kegiatan before it.`,
      );
    case 'belum-giliran':
      return safe(`Kegiatan ${refusal.nomor} belum mendapat giliran.`, `It is not the turn of kegiatan ${refusal.nomor} yet.`);
    case 'peristiwa-tidak-ada':
      return safe('Peristiwa yang akan dikoreksi tidak ditemukan di Berkas ini.', 'The event to correct is not in this Berkas.');
    case 'bukan-pelaku':
      return safe(
        `Hanya ${refusal.nama}, atau jabatan yang sama, yang dapat mengoreksi peristiwa ini.`,
        `Only ${refusal.nama}, or the same jabatan, can correct this event.`,
      );
    case 'koreksi-atas-koreksi':
      return safe(
        'Koreksi tidak dapat dikoreksi. Koreksi lagi peristiwa asalnya.',
        'A correction cannot be corrected. Correct the original event again.',
      );
    case 'sudah-ada-kelanjutan':
      return safe(
        'Peristiwa ini tidak dapat dibatalkan karena sudah ada kelanjutannya. Pakai Kembalikan….',
        'This event cannot be voided because the work has gone on since. Use Return….',
      );
    case 'tautan-berputar':
      return safe(
        'Tautan ini berputar: kedua Berkas akan saling menunggu.',
        'This link is a circle: the two would wait for each other.',
      );
    case 'tanggal-tidak-sah':
      return safe(
        `"${refusal.teks}" bukan tanggal yang sah. Tulis tahun-bulan-tanggal, misalnya 2026-12-31.`,
        `"${refusal.teks}" is not a valid date. Write year-month-day, such as 2026-12-31.`,
      );
    case 'bidang-tidak-terbuka': {
      const why = BIDANG_CLOSED[refusal.status];
      return safe(
        `Data ${refusal.bidang} ${why.id}. Buka kembali terlebih dahulu.`,
        `The data of ${refusal.bidang} ${why.en}. Reopen it first.`,
      );
    }
    case 'bidang-belum-disetor':
      return safe(`${refusal.bidang} belum menyampaikan data.`, `${refusal.bidang} has not handed in its data.`);
    case 'sudah-terjadi':
      return safe('Hal ini sudah tercatat.', 'This has been recorded already.');
  }
}

/** Status of a step as people see it; `terlambat` is derived from the calendar. */
export const STATUS_LANGKAH: Readonly<Record<StatusLangkah | 'terlambat' | 'siap', Text>> = {
  menunggu: text('menunggu', 'waiting'),
  siap: text('siap dikerjakan', 'ready'),
  berjalan: text('berjalan', 'in progress'),
  selesai: text('selesai', 'finished'),
  dikembalikan: text('dikembalikan', 'returned'),
  terlambat: text('terlambat', 'late'),
};

export const STATUS_BERKAS: Readonly<Record<StatusBerkas, Text>> = {
  berjalan: text('berjalan', 'in progress'),
  selesai: text('selesai', 'finished'),
  dibatalkan: text('dibatalkan', 'cancelled'),
  diarsipkan: text('diarsipkan', 'archived'),
};

export const SIFAT_PENUGASAN: Readonly<Record<SifatPenugasan, Text>> = {
  plt: text('Plt.', 'Acting'),
  plh: text('Plh.', 'Acting for the day'),
  anggota: text('Anggota', 'Member of'),
};

/** Headers of the status columns beside the grid, as printed on the sheet. */
export const STATUS_COLUMNS = [
  text('Status', 'Status'),
  text('Mulai', 'Start'),
  text('Selesai', 'End'),
  text('Lama', 'Took'),
  text('Batas', 'Due'),
] as const;

export const monitoringTitle = (berkas: string): Text =>
  text(`Pemantauan ${berkas} (tidak dicetak)`, `Following ${berkas} (not printed)`);

/** What follows the number of days in the Lama column, inside a formula. */
export const LAMA_SUFFIX = ' hari';
