import { text, type Text } from '../domain/text';
import { fileRefusalText } from '../files/messages';
import { lostText } from '../files/xlsx/messages';
import type { DiskRefusal } from './disk-workbook';

/** Why a workbook on disk was not opened or saved: what is wrong, what to do, and that the file is as it was. */
export function diskRefusalText(refusal: DiskRefusal): Text {
  const { file } = refusal;
  switch (refusal.kind) {
    case 'not-xlsx':
      return text(
        `${file} tidak berakhiran .xlsx. Simpan terlebih dahulu sebagai Buku Kerja Excel (.xlsx). Berkas tidak berubah.`,
        `${file} does not end in .xlsx. Save it as an Excel Workbook (.xlsx) first. The file is unchanged.`,
      );
    case 'only-data':
      return text(
        `${file} berisi data, bukan buku kerja. Sebutkan buku kerja yang dibuat dengan --simpan-ke NAMA.xlsx. Tidak ada yang disimpan.`,
        `${file} holds data and is no workbook. Name the workbook to be made with --simpan-ke NAME.xlsx. Nothing was saved.`,
      );
    case 'open-elsewhere':
      return text(
        `${file} sedang terbuka di program lain. Tutup terlebih dahulu, lalu ulangi. Berkas tidak berubah.`,
        `${file} is open in another program. Close it there, then try again. The file is unchanged.`,
      );
    case 'changed':
      return text(
        `${file} diubah, dipindahkan, atau dihapus orang lain sejak dibuka, jadi tidak ditimpa. Ulangi perintahnya.`,
        `${file} was changed, moved or deleted by somebody else since it was opened and is not overwritten. Run the command again.`,
      );
    case 'no-folder':
      return text(
        `${file} tidak dapat dibuat karena foldernya tidak ada. Buat foldernya, lalu ulangi. Tidak ada yang disimpan.`,
        `${file} could not be made because its folder does not exist. Make the folder, then try again. Nothing was saved.`,
      );
    case 'read-only':
      return text(
        `${file} hanya boleh dibaca. Minta izin menulis, atau simpan ke nama lain dengan --simpan-ke. Berkas tidak berubah.`,
        `${file} may only be read. Ask for permission to write, or save under another name with --simpan-ke. The file is unchanged.`,
      );
    case 'already-there':
      return text(
        `${file} sudah ada, jadi tidak ditimpa. Pilih nama lain. Tidak ada yang disimpan.`,
        `${file} already exists and is not overwritten. Choose another name. Nothing was saved.`,
      );
    case 'would-lose': {
      const lost = lostText(refusal.lost);
      return text(
        `${file} tidak ditimpa karena berisi hal yang akan hilang: ${lost.id}. Kerjakan di Excel dengan panel Runut, atau simpan salinan tanpa itu dengan --simpan-ke NAMA.xlsx. Berkas tidak berubah.`,
        `${file} is not overwritten because it holds what would be lost: ${lost.en}. Work in Excel with the Runut pane, or save a copy without these with --simpan-ke NAME.xlsx. The file is unchanged.`,
      );
    }
    case 'not-written':
      return text(
        `${file} tidak dapat disimpan (${refusal.detail}). Periksa ruang dan keadaan diska, lalu ulangi. Berkas tidak berubah.`,
        `${file} could not be saved (${refusal.detail}). Check the disk's space and state, then try again. The file is unchanged.`,
      );
    default:
      return fileRefusalText(refusal);
  }
}
