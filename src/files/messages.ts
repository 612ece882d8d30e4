import { text, type Text } from '../domain/text';
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
        `${file} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya lewat Info > Proteksi Buku Kerja, simpan, lalu coba lagi.`,
        `${file} is locked with a password. Open it in Excel, remove the password under Info > Protect Workbook, save it, and try again.`,
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
    case 'unavailable':
      return text(
        `${file} tidak ditemukan atau tidak boleh dibaca. Periksa nama, tempat, dan izin berkas itu.`,
        `${file} was not found or may not be read. Check its name, its place and its permissions.`,
      );
    case 'damaged':
      return text(
        `${file} rusak atau tidak lengkap sehingga tidak dapat dibaca. Buka di Excel, simpan ulang, atau mintalah berkas aslinya.`,
        `${file} is damaged or incomplete and cannot be read. Open it in Excel and save it again, or ask for the original.`,
      );
  }
}
