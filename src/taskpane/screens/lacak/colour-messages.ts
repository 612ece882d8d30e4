import { SYMBOL_LOOKS } from '../../../app/appearance';
import type { SymbolLook } from '../../../domain/sheet/style';
import { text, type Text } from '../../../domain/text';

/** A sign stays with the word it stands for. */
const sign = (look: SymbolLook): string => `${SYMBOL_LOOKS[look].mark}\u00a0`;

export const warnai = text('Warnai bagan menurut Berkas ini', 'Colour the chart after this Berkas');
export const hapusWarna = text('Hapus warna bagan', 'Take the chart’s colours off');
export const perbarui = text('Perbarui warna', 'Bring the colours up to date');
export const mewarnai = text('Mewarnai bagan di lembar', 'Colouring the chart on the sheet');
export const menghapus = text('Menghapus warna bagan', 'Taking the chart’s colours off');
export const diwarnai = (simbol: number, lembar: string, berkas: string): Text =>
  text(
    `${String(simbol)} simbol di lembar ${lembar} diwarnai menurut ${berkas}. Cetakan Excel ikut berwarna; “Siapkan cetak” menghapusnya.`,
    `${String(simbol)} symbols on ${lembar} show how ${berkas} stands. Excel prints the colours, too; “Prepare printing” takes them off.`,
  );
export const warnaDihapus = (lembar: string): Text =>
  text(`Bagan di lembar ${lembar} kembali hitam putih.`, `The chart on ${lembar} is black and white again.`);
export const berwarna = (lembar: string): Text =>
  text(
    `Bagan di lembar ${lembar} menunjukkan Berkas ini: ${sign('selesai')}selesai, ${sign('berjalan')}sekarang, ${sign('dikembalikan')}dikembalikan, ${sign('terlambat')}terlambat. Cetakan Excel ikut berwarna.`,
    `The chart on ${lembar} shows this Berkas: ${sign('selesai')}finished, ${sign('berjalan')}now, ${sign('dikembalikan')}returned, ${sign('terlambat')}late. Excel prints the colours, too.`,
  );
export const usang = (lembar: string): Text =>
  text(
    `Warna bagan di lembar ${lembar} belum menunjukkan keadaan sekarang.`,
    `The colours of the chart on ${lembar} do not show how things stand now.`,
  );
