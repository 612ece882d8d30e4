import { text, type Text } from '../../../domain/text';
import { siapaSaja } from './messages';

/** What was done, and whose turn that makes it. */
export const berikutnya = (selesai: Text, giliran: readonly { readonly nomor: string; readonly pelaksana: string }[]): Text => {
  const id = giliran.map(({ nomor, pelaksana }) => `kegiatan ${nomor} (${pelaksana || siapaSaja.id})`).join(', ');
  const en = giliran.map(({ nomor, pelaksana }) => `kegiatan ${nomor} (${pelaksana || siapaSaja.en})`).join(', ');
  return text(`${selesai.id} Berikutnya: ${id}, sejak sekarang.`, `${selesai.en} Next: ${en}, from now on.`);
};
export const salinPesan = {
  judul: text('Beri tahu', 'Tell them'),
  whatsapp: text('Salin pesan WhatsApp', 'Copy a WhatsApp message'),
  surel: text('Salin surel', 'Copy an e-mail'),
  disalin: (kepada: string): Text =>
    text(`Pesan untuk ${kepada} disalin. Tempel lalu kirim.`, `The message for ${kepada} was copied. Paste and send it.`),
  gagal: text(
    'Pesan tidak dapat disalin: peramban menahannya. Klik di panel ini terlebih dahulu, lalu ulangi.',
    'The message could not be copied: the browser held it back. Click in this pane first, then try again.',
  ),
};
export const sudahSelesai = (nomor: string, siapa: string, kapan: string, disetujui: boolean): Text =>
  text(
    `Kegiatan ${nomor} sudah ${disetujui ? 'disetujui' : 'diselesaikan'} oleh ${siapa} ${kapan}. Tidak ada yang dicatat lagi.`,
    `Kegiatan ${nomor} was already ${disetujui ? 'approved' : 'finished'} by ${siapa} ${kapan}. Nothing more was recorded.`,
  );
