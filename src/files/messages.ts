import { text, type Text } from '../domain/text';
import type { UnreadKind } from './kind-of-file';
import { LIMITS, type FileRefusal } from './refusal';

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));

/** One clear line on why a file was not read: what is wrong, what to do; the file itself is never changed. */
export function fileRefusalText({ kind, file, detail }: FileRefusal): Text {
  switch (kind) {
    case 'empty':
      return text(
        `${file} kosong. Periksa apakah berkas sudah selesai disalin, lalu pilih lagi.`,
        `${file} is empty. Check whether it was copied completely, then choose it again.`,
      );
    case 'too-large':
      return text(
        `${file} lebih besar daripada ${megabytes(LIMITS.file)} MB. Hapus gambar atau lembar yang tidak diperlukan, simpan, lalu coba lagi.`,
        `${file} is larger than ${megabytes(LIMITS.file)} MB. Remove pictures or sheets that are not needed, save it, and try again.`,
      );
    case 'zip-bomb':
      return text(
        `${file} tidak dibuka karena isinya membengkak jauh melebihi ukuran berkas. Mintalah berkas aslinya kepada pengirim.`,
        `${file} was not opened because its contents would unpack to far more than its size. Ask the sender for the original file.`,
      );
    case 'too-many-sheets':
      return text(
        `${file} berisi lebih dari ${String(LIMITS.sheets)} lembar. Simpan lembar yang diperlukan ke berkas tersendiri.`,
        `${file} holds more than ${String(LIMITS.sheets)} sheets. Save the sheets you need as a file of their own.`,
      );
    case 'too-many-cells':
      return text(
        `${file} berisi terlalu banyak sel. Hapus baris dan kolom kosong yang berformat di luar tabel, simpan, lalu coba lagi.`,
        `${file} holds too many cells. Delete formatted empty rows and columns outside the tables, save it, and try again.`,
      );
    case 'encrypted':
      return text(
        `${file} dikunci dengan kata sandi. Buka di Excel atau program pembuatnya, hapus kata sandinya (di Excel: Info > Proteksi Buku Kerja), simpan, lalu coba lagi.`,
        `${file} is locked with a password. Open it in Excel or the program that made it, remove the password (in Excel: Info > Protect Workbook), save it, and try again.`,
      );
    case 'old-xls':
      return text(
        `${file} berformat Excel 97-2003 (.xls). Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu pilih berkas baru itu.`,
        `${file} is in the Excel 97-2003 format (.xls). Open it in Excel, save it as an Excel Workbook (.xlsx), and choose that file.`,
      );
    case 'foreign':
      return text(
        `${file} bukan buku kerja Excel${detail === undefined ? '' : `, melainkan ${detail}`}. Pilih berkas .xlsx.`,
        `${file} is not an Excel workbook${detail === undefined ? '' : ` but ${detail}`}. Choose an .xlsx file.`,
      );
    case 'unread': {
      const { kind: what, save } = (UNREAD as Readonly<Partial<Record<string, UnreadNames>>>)[detail ?? ''] ?? UNREAD.other;
      return text(
        `${file} adalah ${what.id}, yang tidak dibaca. ${save.id}`,
        `${file} is ${what.en}, which is not read. ${save.en}`,
      );
    }
    case 'unavailable':
      return text(
        `${file} tidak ditemukan atau tidak boleh dibaca. Periksa nama, tempat, dan izin berkas itu.`,
        `${file} was not found or may not be read. Check its name, its place and its permissions.`,
      );
    case 'damaged':
      return text(
        `${file} rusak atau tidak lengkap sehingga tidak dapat dibaca. Buka di Excel atau program pembuatnya, simpan ulang, atau mintalah berkas aslinya.`,
        `${file} is damaged or incomplete and cannot be read. Open it in Excel or the program that made it and save it again, or ask for the original.`,
      );
  }
}

const asWorkbook = text(
  'Buka di programnya, pilih Simpan Sebagai, jenis Buku Kerja Excel (.xlsx), lalu pilih berkas baru itu.',
  'Open it in its program, choose Save As, type Excel Workbook (.xlsx), and choose that file.',
);
const asDocument = text(
  'Buka di Word atau LibreOffice, pilih Simpan Sebagai, jenis Dokumen Word (.docx), atau ekspor ke PDF, lalu pilih berkas baru itu.',
  'Open it in Word or LibreOffice, choose Save As, type Word Document (.docx), or export it to PDF, and choose that file.',
);
const asPdf = text(
  'Buka di programnya, ekspor ke PDF, lalu pilih berkas PDF itu.',
  'Open it in its program, export it to PDF, and choose that file.',
);
const original = text(
  'Mintalah berkas aslinya (.xlsx, .docx, .ods, atau PDF yang teksnya dapat dipilih) kepada pembuatnya.',
  'Ask its author for the original file (.xlsx, .docx, .ods, or a PDF whose text can be selected).',
);

interface UnreadNames {
  readonly kind: Text;
  readonly save: Text;
}

/** What an unread file is called, and how to get one that is read. */
const UNREAD: Readonly<Record<UnreadKind, UnreadNames>> = {
  doc: { kind: text('dokumen Word 97-2003 (.doc)', 'a Word 97-2003 document (.doc)'), save: asDocument },
  odt: { kind: text('dokumen OpenDocument (.odt)', 'an OpenDocument text (.odt)'), save: asDocument },
  odp: { kind: text('presentasi OpenDocument (.odp)', 'an OpenDocument presentation (.odp)'), save: asPdf },
  odg: { kind: text('gambar OpenDocument (.odg)', 'an OpenDocument drawing (.odg)'), save: asPdf },
  rtf: { kind: text('dokumen RTF', 'an RTF document'), save: asDocument },
  ppt: { kind: text('presentasi PowerPoint', 'a PowerPoint presentation'), save: asPdf },
  visio: { kind: text('gambar Visio', 'a Visio drawing'), save: asPdf },
  xlsb: { kind: text('buku kerja biner Excel (.xlsb)', 'a binary Excel workbook (.xlsb)'), save: asWorkbook },
  'xml-2003': { kind: text('berkas XML Office 2003', 'an Office 2003 XML file'), save: asWorkbook },
  'web-archive': { kind: text('arsip halaman web (.mht)', 'a web page archive (.mht)'), save: asWorkbook },
  image: { kind: text('gambar', 'a picture'), save: original },
  zip: {
    kind: text('arsip ZIP', 'a ZIP archive'),
    save: text('Ekstrak terlebih dahulu, lalu pilih berkas di dalamnya.', 'Extract it first, then choose a file from it.'),
  },
  json: {
    kind: text('data JSON', 'JSON data'),
    save: text(
      'Buka data kinerja Runut dengan perintah data, capaian, atau lkj. Untuk SOP dan Perjanjian Kinerja pilih .xlsx, .docx, .ods, atau PDF.',
      'Open Runut’s data with the commands data, capaian or lkj. For an SOP or a Perjanjian Kinerja choose .xlsx, .docx, .ods or a PDF.',
    ),
  },
  scan: { kind: text('PDF hasil pindai (gambar tanpa teks)', 'a scanned PDF (pictures without text)'), save: original },
  other: { kind: text('berkas yang tidak dikenal', 'an unknown kind of file'), save: original },
};
