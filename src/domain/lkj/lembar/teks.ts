import { EXCEL_LIMITS } from '../../sheet/limits';
import { textWidth } from '../../sheet/print/arial';
import { roundUp, textHeight, type Typeset } from '../../sheet/print/measure';
import { pageRoom } from '../../sheet/print/paper';
import { typesetOf } from '../../sheet/print/typeset';
import type { BlokDaftarIsi, BlokJudul, BlokSampul, BlokTandaTangan } from '../dokumen/blok';
import type { Naskah } from '../lkj';
import { tandaNaskah } from '../naskah';
import type { BarisCetak } from './halaman';
import { gayaKeadaan, keadaanOf } from './keadaan';
import { KOLOM, KOLOM_KEADAAN, KOLOM_TANDA, lebarDari } from './letak';
import type { StyleName } from '../../sheet/style';

/** Points that a text in a style needs across some columns of the page. */
export const tinggiDi = (teks: string, style: StyleName, lebar: number): number =>
  textHeight(teks, lebar, typesetOf(style) ?? { size: 10 });

/** A text across the page with room above it, in points. */
const selebar = (teks: string, style: StyleName, ruang = 0, lain: Partial<BarisCetak> = {}): BarisCetak => ({
  tinggi: roundUp(tinggiDi(teks, style, lebarDari(0, KOLOM)) + ruang),
  ...lain,
  tulis({ canvas, row }) {
    canvas.cell(row, 0, teks, { style, columns: KOLOM });
  },
});

export const jarak = (tinggi: number, lain: Partial<BarisCetak> = {}): BarisCetak => ({
  tinggi,
  ...lain,
  tulis: () => undefined,
});

const JUDUL = {
  1: { style: 'lkj-bab', ruang: 18 },
  2: { style: 'lkj-subbab', ruang: 10 },
  3: { style: 'lkj-anak', ruang: 14 },
  4: { style: 'lkj-butir', ruang: 8 },
} as const;

/** A heading; the first of a chapter begins a page. */
export function barisJudul({ tingkat, teks }: BlokJudul, nomor: number): readonly BarisCetak[] {
  const { style, ruang } = JUDUL[tingkat];
  return [selebar(teks, style, ruang, { lanjut: true, halamanBaru: tingkat === 1, kunci: kunciJudul(nomor) })];
}

const kunciJudul = (nomor: number): string => `judul:${String(nomor)}`;

/** A drafted or edited text: a row per paragraph, each with its mark, the state beside the first. */
export function barisNaskah(naskah: Naskah, ekspor: boolean): readonly BarisCetak[] {
  const paragraf = naskah.isi.split('\n').filter((satu, _, semua) => satu.trim() !== '' || semua.length === 1);
  const draf = naskah.keadaan === 'draf' && !ekspor;
  return paragraf.flatMap((teks, index) => {
    const tinggi = roundUp(Math.max(15, tinggiDi(teks, 'lkj-paragraf', lebarDari(0, KOLOM)) + 3));
    const bagian = Math.ceil(tinggi / EXCEL_LIMITS.rowHeight);
    const setiap = roundUp(tinggi / bagian);
    return Array.from({ length: bagian }, (_, ke): BarisCetak => ({
      tinggi: setiap,
      lanjut: ke < bagian - 1 || (teks.endsWith(':') && index < paragraf.length - 1),
      tulis({ canvas, row }) {
        if (ke > 0) return;
        canvas.cell(row, 0, teks, { style: draf ? 'lkj-paragraf-draf' : 'lkj-paragraf', columns: KOLOM, rows: bagian });
        if (ekspor) return;
        canvas.cell(row, KOLOM_TANDA, tandaNaskah(naskah.id, naskah.sidikDraf, naskah.keadaan === 'diterima', -KOLOM_TANDA));
        if (index === 0) canvas.cell(row, KOLOM_KEADAAN, keadaanOf(naskah), { style: gayaKeadaan(naskah) });
      },
    }));
  });
}

export const barisCatatan = (teks: string): BarisCetak => selebar(teks, 'lkj-catatan');

/** The cover fills exactly one page. */
export function barisSampul(blok: BlokSampul, tanda: string | undefined): readonly BarisCetak[] {
  const atas = blok.instansi.map((teks) => selebar(teks, 'lkj-sampul-instansi', 8));
  const judul = blok.judul.map((teks) => selebar(teks, 'lkj-sampul-judul', 12));
  const cap: BarisCetak = {
    tinggi: 24,
    tulis({ canvas, row }) {
      canvas.cell(row, 3, blok.cap, { style: blok.status === 'final' ? 'lkj-final' : 'lkj-konsep', columns: 3 });
      if (tanda !== undefined) canvas.cell(row, KOLOM_TANDA, tanda);
    },
  };
  const keterangan = blok.keterangan.map((teks) => selebar(teks, 'lkj-sampul-kecil', 2));
  const kaki = blok.kaki.map((teks) => selebar(teks, 'lkj-sampul-instansi', 4));
  const isi = [jarak(60), ...atas, jarak(130), ...judul, jarak(36), cap, jarak(6), ...keterangan];
  const terpakai = [...isi, ...kaki].reduce((jumlah, satu) => jumlah + satu.tinggi, 0);
  const sisa = Math.max(12, Math.floor((pageRoom('portrait') - terpakai) / 1.5) * 0.75);
  return [...isi, jarak(sisa), jarak(sisa), ...kaki].map((satu) => ({ ...satu, lanjut: true }));
}

/** The contents: chapters, parts and sasaran with the page each begins on. */
export function barisDaftarIsi(blok: BlokDaftarIsi, judul: readonly BlokJudul[]): readonly BarisCetak[] {
  const [lebar, ujung] = [lebarDari(0, KOLOM - 1), lebarDari(KOLOM - 1, 1)];
  return [
    selebar(blok.judul, 'lkj-bab', 0, { tinggi: 36, halamanBaru: true, lanjut: true }),
    ...judul.flatMap((satu, nomor): BarisCetak[] => {
      if (satu.tingkat === 4) return [];
      const utama = satu.tingkat === 1;
      const awalan = ' '.repeat((satu.tingkat - 1) * 4);
      const type = { size: 10, bold: utama, indent: !utama };
      return [
        {
          tinggi: roundUp(textHeight(awalan + satu.teks, lebar, type) + (utama ? 6 : 0)),
          tulis({ canvas, row, cari }) {
            canvas.cell(row, 0, bertitik(awalan + satu.teks, lebar, type), {
              style: utama ? 'lkj-daftar-bab' : 'lkj-daftar',
              columns: KOLOM - 1,
            });
            const halaman = String(cari(kunciJudul(nomor))?.halaman ?? '');
            canvas.cell(row, KOLOM - 1, `${titik(ujung + 24 - textWidth(` ${halaman}`, 10, utama), type)} ${halaman}`, {
              style: utama ? 'lkj-daftar-halaman-bab' : 'lkj-daftar-halaman',
            });
          },
        },
      ];
    }),
  ];
}

/** Dots to the end of the cell and a little further, where they are cut off; they go on in the page's cell. */
function bertitik(teks: string, lebar: number, type: Typeset): string {
  const dots = titik(lebar + 24 - textWidth(`${teks} `, type.size, type.bold), type);
  return dots.length < 12 ? teks : `${teks} ${dots}`;
}

const titik = (lebar: number, { size, bold = false }: Typeset): string =>
  '.'.repeat(Math.max(0, Math.floor(lebar / textWidth('.', size, bold))));

/** Both signatures side by side, on one page. */
export function barisTandaTangan({ kiri, kanan, atas }: BlokTandaTangan): readonly BarisCetak[] {
  const [lebarKiri, lebarKanan] = [lebarDari(0, 4), lebarDari(5, 4)];
  const banyak = Math.max(kiri.length, kanan.length);
  const baris = Array.from({ length: banyak }, (_, index): BarisCetak => {
    const [a, b] = [kiri[index] ?? '', kanan[index] ?? ''];
    const tinggi = Math.max(15, tinggiDi(a, 'lkj-ttd', lebarKiri), tinggiDi(b, 'lkj-ttd', lebarKanan));
    return {
      tinggi: roundUp(tinggi),
      lanjut: index < banyak - 1,
      tulis({ canvas, row }) {
        if (a !== '') canvas.cell(row, 0, a, { style: 'lkj-ttd', columns: 4 });
        if (b !== '') canvas.cell(row, 5, b, { style: 'lkj-ttd', columns: 4 });
      },
    };
  });
  return [jarak(30, { lanjut: true }), ...baris.slice(0, atas), jarak(48, { lanjut: true }), ...baris.slice(atas)];
}
