import { text, type Text } from '../../../domain/text';

const listed = (all: readonly (string | false)[]): string => all.filter(Boolean).join('; ');

/** The flowchart on the sheet differs from its table. */
export const bagan = {
  berbeda: (nomor: readonly string[], lainnya: number, lebih: number, panah: number): Text => {
    const more = lainnya > 0;
    const id = listed([
      nomor.length > 0 && `kegiatan ${nomor.join(', ')}${more ? ` dan ${String(lainnya)} lagi` : ''}`,
      lebih > 0 && `${String(lebih)} simbol lebih`,
      panah > 0 && `${String(panah)} panah hilang`,
    ]);
    const en = listed([
      nomor.length > 0 && `kegiatan ${nomor.join(', ')}${more ? ` and ${String(lainnya)} more` : ''}`,
      lebih > 0 && `${String(lebih)} symbols too many`,
      panah > 0 && `${String(panah)} arrows missing`,
    ]);
    return text(
      `Bagan alir di lembar tidak sama lagi dengan tabelnya: ${id}.`,
      `The flowchart on the sheet is no longer what its table says: ${en}.`,
    );
  },
  gambarUlang: text('Gambar ulang', 'Draw again'),
  menggambar: text('Menggambar ulang bagan alir', 'Drawing the flowchart again'),
  tergambar: (simbol: number): Text =>
    text(`Bagan alir tergambar ulang: ${String(simbol)} simbol.`, `The flowchart was drawn again: ${String(simbol)} symbols.`),
};
