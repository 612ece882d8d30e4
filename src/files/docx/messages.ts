/** Words of the Word document that the sheet does not have (one Indonesian document). */
export const DOCX_TEXT = {
  labelTabel: 'Tabel',
  labelGambar: 'Gambar',
  halaman: 'Halaman ',
  dari: ' dari ',
} as const;
