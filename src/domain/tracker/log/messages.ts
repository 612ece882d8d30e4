import { text, type Text } from '../../text';
import { dateOf, type WorkingTime } from '../../kantor/kalender/working-time';
import { shortDate } from '../../kantor/write-tanggal';
import type { HeadAnswer } from './find-head';
import type { UnreadableReason } from './read-row';

const row = (baris: number): Text => text(`Baris ${String(baris)}`, `Row ${String(baris)}`);

const kept = (pulih: boolean): Text =>
  pulih
    ? text('Isi aslinya masih ada di salinan kedua dan dipakai.', 'Its original is still in the second copy and is used.')
    : text('Isi aslinya tidak ada lagi di buku kerja ini.', 'Its original is no longer in this workbook.');

export const rowChanged = (baris: number, pulih: boolean): Text =>
  text(
    `${row(baris).id} tidak lagi seperti saat ditulis. ${kept(pulih).id}`,
    `${row(baris).en} is no longer as it was written. ${kept(pulih).en}`,
  );

export const rowDeleted = (baris: number, pulih: boolean): Text =>
  text(
    `Peristiwa yang dahulu di baris ${String(baris)} sudah tidak ada, padahal peristiwa sesudahnya masih merujuk kepadanya. ${kept(pulih).id}`,
    `The event that stood in row ${String(baris)} is gone, though later ones still refer to it. ${kept(pulih).en}`,
  );

export const rowInserted = (baris: number): Text =>
  text(
    `${row(baris).id} tidak tersambung dengan rantai: disisipkan dari luar Runut. Baris ini tidak dipakai.`,
    `${row(baris).en} does not belong to the chain: it was put in from outside Runut. It is not used.`,
  );

export const rowsSwapped = (baris: number): Text =>
  text(
    `${row(baris).id} tidak lagi di tempatnya. Urutan sebenarnya diketahui dari rantai dan dipakai.`,
    `${row(baris).en} is no longer in its place. The true order is known from the chain and is used.`,
  );

export const logCut = (baris: number, jumlah: number, pulih: boolean): Text =>
  text(
    `Log berakhir terlalu cepat: mulai baris ${String(baris)} ${jumlah > 0 ? `${String(jumlah)} peristiwa` : 'peristiwa terakhir'} sudah tidak ada. ${kept(pulih).id}`,
    `The log ends too soon: from row ${String(baris)} on ${jumlah > 0 ? `${String(jumlah)} events are` : 'the last events are'} gone. ${kept(pulih).en}`,
  );

export const sheetGone = (jumlah: number): Text =>
  text(
    `Lembar log sudah tidak ada. ${String(jumlah)} peristiwa dipulihkan dari salinan kedua.`,
    `The log sheet is gone. ${String(jumlah)} events were restored from the second copy.`,
  );

const UNREADABLE_REASONS: Readonly<Record<UnreadableReason, Text>> = {
  bentuk: text('isinya bukan baris log Runut', 'it does not hold a row of the log'),
  waktu: text('waktunya tidak terbaca', 'its time cannot be read'),
  data: text('datanya tidak terbaca', 'its data cannot be read'),
  jenis: text(
    'jenis peristiwanya tidak dikenal; mungkin ditulis oleh Runut yang lebih baru',
    'its kind of event is unknown; a newer Runut may have written it',
  ),
  'versi-lebih-baru': text(
    'ditulis oleh Runut yang lebih baru; perbarui Runut untuk membacanya',
    'a newer Runut wrote it; update Runut to read it',
  ),
};

export const rowUnreadable = (baris: number, sebab: UnreadableReason | undefined, pulih: boolean): Text => {
  const why = UNREADABLE_REASONS[sebab ?? 'bentuk'];
  return text(
    `${row(baris).id} tidak terbaca: ${why.id}. ${pulih ? kept(true).id : 'Baris lain tetap dipakai.'}`,
    `${row(baris).en} cannot be read: ${why.en}. ${pulih ? kept(true).en : 'The other rows are used.'}`,
  );
};

/** What an unbroken chain shows, and what it cannot. */
export const CHAIN_MEANING = {
  membuktikan: text(
    'Rantai yang utuh menunjukkan bahwa tidak ada baris log yang diubah, dihapus, disisipkan, ditukar, atau dipotong sejak ditulis.',
    'An unbroken chain shows that no row of the log was changed, removed, inserted, swapped or cut off since it was written.',
  ),
  tidakMembuktikan: text(
    'Rantai tidak membuktikan siapa yang sebenarnya bertindak, karena nama dan jabatan adalah pernyataan sendiri, dan jam mengikuti komputer masing-masing. Angka di lembar hanya tersegel sejak disampaikan, disusun, atau Final; sebelum itu bebas diubah. Orang yang menulis ulang log, salinan, dan kepalanya sekaligus hanya ketahuan dari kepala yang tercetak di LKj.',
    'It does not prove who really acted: names and jabatan are self-declared, and the time is that of each computer. Figures on the sheets are sealed only from being handed in, compiled or made final on. Somebody who rewrites the log, its copy and its head at once is found out only by the head printed on the LKj.',
  ),
  kekuatan: text(
    'Kekuatannya: kepala yang tercetak 128 bit, terlalu banyak untuk ditiru. Tanpa kepala yang tercetak, berkas saksi, atau tanda tangan, log yang ditulis ulang seluruhnya tidak dapat dibedakan dari yang asli.',
    'How strong: the printed head has 128 bits, too many to be forged. Without a printed head, a witness file or signatures, a log that was rewritten altogether cannot be told from the true one.',
  ),
} as const;

/** What is said where there is no log: nothing is proven then, be it that none was begun or that it was removed. */
export const NO_LOG = text(
  'Tidak ada log di buku kerja ini: tidak ada yang dapat dibuktikan. Bila dahulu ada, log itu dihapus.',
  'There is no log in this workbook: nothing can be proven. If there was one, it was removed.',
);

export const logRestored = (peristiwa: number, masalah: number): Text =>
  text(
    `Log dipulihkan dari salinan: ${String(peristiwa)} peristiwa, ${String(masalah)} masalah diperbaiki.`,
    `Log restored from its copy: ${String(peristiwa)} events, ${String(masalah)} problems put right.`,
  );

export const rowsPutBack = (peristiwa: number): Text =>
  text(
    `${String(peristiwa)} peristiwa yang hilang dari log ditulis lagi seperti semula.`,
    `${String(peristiwa)} events that were gone from the log written again as they were.`,
  );

function tooFewDigits({ digit, petunjuk }: HeadAnswer & { readonly kind: 'kurang' }): Text {
  return petunjuk === undefined
    ? text(
        `Baru ${String(digit)} dari 32 huruf dan angka yang diketik. Sebanyak itu dapat dipalsukan, jadi belum dibandingkan. Ketik semuanya, atau tempel isi kode QR-nya.`,
        `Only ${String(digit)} of the 32 letters and digits were typed. So few can be forged, so nothing was compared. Type all of them, or paste the text of the QR code.`,
      )
    : text(
        `LKj dari Runut sebelumnya mencetak ${String(digit)} huruf dan angka. Semuanya sama dengan peristiwa ke-${String(petunjuk)}, tetapi sebanyak itu hanya petunjuk, bukan bukti: susun ulang dan cetak LKj agar kepalanya tercetak lengkap. Jika LKj ini mencetak 32, ketik semuanya.`,
        `An earlier Runut printed ${String(digit)} letters and digits on the LKj. All are those of record ${String(petunjuk)}, but so few are a hint, not proof: compile and print the LKj again to have its head in full. If 32 are printed here, type all of them.`,
      );
}

/** What a printed head says, for the person who typed it. `utuh`: whether the log itself was found intact. */
export function headAnswerText(hasil: HeadAnswer, utuh: boolean, kerja: WorkingTime): Text {
  if (hasil.kind === 'tidak-terbaca') {
    return text(
      'Kepala log tidak terbaca. Ketik ke-32 huruf dan angka yang tercetak sesudah "Kode verifikasi" (dahulu "Kepala log") di LKj, atau tempel isi kode QR-nya.',
      'No head can be read. Type all 32 letters and digits printed after "Kode verifikasi" (formerly "Kepala log") on the LKj, or paste the text of its QR code.',
    );
  }
  if (hasil.kind === 'kurang') return tooFewDigits(hasil);
  if (hasil.kind === 'tidak-ada') {
    return text(
      'Kepala ini tidak ada di log. Mungkin salah ketik, LKj itu dicetak dari buku kerja lain, atau log ditulis ulang sesudah LKj dicetak. Periksa ketikan terlebih dahulu; jika sudah benar, log ini bukan log yang tercetak di LKj.',
      'This head is not in the log. It may be mistyped, the LKj may come from another workbook, or the log was rewritten after the LKj was printed. Check the spelling first; if it is right, this is not the log the LKj was printed from.',
    );
  }
  const { peristiwa, jumlah, sesudahnya, tercetak } = hasil;
  const pada = shortDate(dateOf(peristiwa.waktu, kerja));
  if (tercetak !== undefined && tercetak !== jumlah) {
    return text(
      `Kepala ini ada di log, tetapi di LKj tercetak ${String(tercetak)} peristiwa sedangkan log memuat ${String(jumlah)} sampai kepala itu (${pada.id}). Periksa ketikan angkanya.`,
      `This head is in the log, but the LKj says ${String(tercetak)} records while the log holds ${String(jumlah)} up to it (${pada.en}). Check the number typed.`,
    );
  }
  const since = text(
    sesudahnya === 0 ? 'Sesudahnya belum ada peristiwa baru.' : `Sesudahnya bertambah ${String(sesudahnya)} peristiwa.`,
    sesudahnya === 0 ? 'Nothing was added since.' : `${String(sesudahnya)} were added since.`,
  );
  return utuh
    ? text(
        `Cocok: kepala ini ada di log pada peristiwa ke-${String(jumlah)} (${pada.id}), dan tidak ada yang berubah sampai peristiwa itu sejak LKj dicetak. ${since.id}`,
        `It matches: this head is in the log at record ${String(jumlah)} (${pada.en}), and nothing up to it has changed since the LKj was printed. ${since.en}`,
      )
    : text(
        `Kepala ini ada di log pada peristiwa ke-${String(jumlah)} (${pada.id}), tetapi log bermasalah: lihat daftar masalahnya. ${since.id}`,
        `This head is in the log at record ${String(jumlah)} (${pada.en}), but the log has problems: see their list. ${since.en}`,
      );
}
