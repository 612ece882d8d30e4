import { text, type Text } from '../../text';

/** Why an actor is proposed, in the words a Kasubbag would use. Numbers are those shown in the table. */
export const SUGGESTION_MESSAGES = {
  subjek: (kata: string): Text => text(`Uraian menyebut pelakunya: "${kata}".`, `The text names who acts: "${kata}".`),
  penerima: (kata: string, nomor: string): Text =>
    text(`Kegiatan ${nomor} ditujukan kepada "${kata}".`, `Kegiatan ${nomor} is addressed to "${kata}".`),
  pemberiPerintah: (kata: string): Text =>
    text(`Kegiatan pertama; memberi perintah kepada "${kata}".`, `First kegiatan; gives an order to "${kata}".`),
  atasanPenerima: (kata: string, nomor: string): Text =>
    text(
      `Meneruskan perintah kepada "${kata}", yang juga dituju kegiatan ${nomor}: jabatan di antara keduanya.`,
      `Passes the order on to "${kata}", also addressed by kegiatan ${nomor}: the position between the two.`,
    ),
  dikerjakanYangDiperintah: (kata: string, kepada: string): Text =>
    text(
      `Hasilnya diserahkan kepada "${kepada}", jadi dikerjakan "${kata}" yang diperintah.`,
      `The result goes to "${kepada}", so "${kata}", who is told to, does the work.`,
    ),
  kembaliKePemberiTugas: (nomor: string): Text =>
    text(
      `Hasil kembali kepada yang memberi tugas pada kegiatan ${nomor}.`,
      `The result goes back to who gave the task in kegiatan ${nomor}.`,
    ),
  periksaAtasan: (kata: string): Text =>
    text(
      `Kata "${kata}": diperiksa jabatan di atas pelaksana sebelumnya.`,
      `The word "${kata}": checked by the position above the one before.`,
    ),
  pimpinan: (kata: string): Text =>
    text(`Kata "${kata}": biasanya oleh pimpinan.`, `The word "${kata}": usually done by the head.`),
  penulis: (kata: string): Text => text(`Kata "${kata}": biasanya oleh staf.`, `The word "${kata}": usually done by the staff.`),
  penyusun: (kata: string): Text =>
    text(
      `Kata "${kata}": biasanya oleh yang menyusun dokumennya.`,
      `The word "${kata}": usually done by who drew the document up.`,
    ),
  lanjut: (nomor: string): Text =>
    text(
      `Uraian tidak menyebut jabatan; melanjutkan pelaksana kegiatan ${nomor}.`,
      `The text names nobody; carries on with who did kegiatan ${nomor}.`,
    ),
  loket: text(
    'Yang masuk dan keluar kantor biasanya lewat petugas terdepan.',
    'What comes into the office and leaves it usually goes through its front staff.',
  ),
  pengaju: text('Yang mengajukan adalah pemohon.', 'It is the applicant who applies.'),
  bawahanPenerima: (siapa: string): Text =>
    text(
      `Hasilnya diserahkan kepada ${siapa}, jadi dikerjakan yang di bawahnya.`,
      `Its result goes to ${siapa}, so whoever stands beneath does it.`,
    ),
  diterimaAtasan: (nomor: string): Text =>
    text(
      `Hasil kegiatan ${nomor} diterima jabatan di atas pelaksananya.`,
      `What kegiatan ${nomor} made is received by the position above.`,
    ),
  yangDiminta: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} meminta data; biasanya dijawab unit yang diminta.`,
      `Kegiatan ${nomor} asks for data; usually the unit it asks answers.`,
    ),
  perintahTanpaNama: (nomor: string): Text =>
    text(
      `Kegiatan ${nomor} memberi perintah tanpa menyebut jabatan; biasanya dikerjakan yang paling bawah.`,
      `Kegiatan ${nomor} gives an order and names nobody; usually the lowest position does the work.`,
    ),
  warna: text('Selnya diwarnai; tidak ada tanda lain di baris ini.', 'Its cell is coloured; the row has no other mark.'),
  pertama: text('Kegiatan pertama; uraian tidak menyebut jabatan.', 'First kegiatan; the text names nobody.'),
  keputusan: (kata: string): Text => text(`Ada "${kata}": keputusan.`, `It says "${kata}": a decision.`),
  kembaliKe: (kata: string, nomor: string): Text =>
    text(`"Tidak" kembali kepada "${kata}" di kegiatan ${nomor}.`, `"No" returns to "${kata}" at kegiatan ${nomor}.`),
  tanpaKolom: (kata: string): Text => text(`"${kata}" tidak punya kolom.`, `"${kata}" has no column.`),
} as const;

/** Several reasons as one. */
export const joinTexts = (reasons: readonly Text[]): Text =>
  text(reasons.map((reason) => reason.id).join(' '), reasons.map((reason) => reason.en).join(' '));
