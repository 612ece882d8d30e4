import { POINT, textHeight, roundUp, type Typeset } from '../../sop/write/measure';
import { textWidth } from '../../sop/write/arial';
import type { BlokDaftarIsi, BlokJudul, BlokSampul, BlokTandaTangan } from '../dokumen/blok';
import type { Naskah } from '../lkj';
import { tandaNaskah } from '../naskah';
import type { BarisCetak } from './halaman';
import { gayaKeadaan, keadaanOf } from './keadaan';
import { KOLOM, KOLOM_KEADAAN, KOLOM_TANDA, lebarDari, TINGGI_BARIS, TINGGI_HALAMAN } from './letak';
import type { StyleName } from '../../sheet/style';

/** Points that a text needs in a cell of that width (points). */
export const tinggiTeks = (teks: string, lebar: number, type: Typeset): number => textHeight(teks, lebar / POINT, type);

/** Lines across the page, centred or not, all of one look. */
const selebar = (teks: string, style: StyleName, tinggi: number, lain: Partial<BarisCetak> = {}): BarisCetak => ({
  tinggi,
  ...lain,
  tulis({ kisi, row }) {
    kisi.sel(row, 0, teks, { style, columns: KOLOM });
  },
});

export const jarak = (tinggi: number, lain: Partial<BarisCetak> = {}): BarisCetak => ({
  tinggi,
  ...lain,
  tulis: () => undefined,
});

const JUDUL = {
  1: { style: 'lkj-bab', type: { size: 13, bold: true }, ruang: 18 },
  2: { style: 'lkj-subbab', type: { size: 11, bold: true }, ruang: 10 },
  3: { style: 'lkj-anak', type: { size: 10, bold: true }, ruang: 14 },
  4: { style: 'lkj-butir', type: { size: 10, bold: true }, ruang: 8 },
} as const;

/** A heading; the first of a chapter begins a page. */
export function barisJudul({ tingkat, teks }: BlokJudul, nomor: number): readonly BarisCetak[] {
  const { style, type, ruang } = JUDUL[tingkat];
  return [
    selebar(teks, style, roundUp(tinggiTeks(teks, lebarDari(0, KOLOM), type) + ruang), {
      lanjut: true,
      halamanBaru: tingkat === 1,
      kunci: kunciJudul(nomor),
    }),
  ];
}

const kunciJudul = (nomor: number): string => `judul:${String(nomor)}`;

/** A drafted or edited text: a row per paragraph, each with its mark, the state beside the first. */
export function barisNaskah(naskah: Naskah, ekspor: boolean): readonly BarisCetak[] {
  const paragraf = naskah.isi.split('\n').filter((satu, _, semua) => satu.trim() !== '' || semua.length === 1);
  const draf = naskah.keadaan === 'draf' && !ekspor;
  return paragraf.flatMap((teks, index) => {
    const tinggi = roundUp(Math.max(15, tinggiTeks(teks, lebarDari(0, KOLOM), { size: 10 }) + 3));
    const bagian = Math.ceil(tinggi / TINGGI_BARIS);
    const setiap = roundUp(tinggi / bagian);
    return Array.from({ length: bagian }, (_, ke): BarisCetak => ({
      tinggi: setiap,
      lanjut: ke < bagian - 1 || (teks.endsWith(':') && index < paragraf.length - 1),
      tulis({ kisi, row }) {
        if (ke > 0) return;
        kisi.sel(row, 0, teks, { style: draf ? 'lkj-paragraf-draf' : 'lkj-paragraf', columns: KOLOM, rows: bagian });
        if (ekspor) return;
        kisi.sel(row, KOLOM_TANDA, tandaNaskah(naskah.id, naskah.sidikDraf, naskah.keadaan === 'diterima', -KOLOM_TANDA));
        if (index === 0) kisi.sel(row, KOLOM_KEADAAN, keadaanOf(naskah), { style: gayaKeadaan(naskah) });
      },
    }));
  });
}

export const barisCatatan = (teks: string): BarisCetak =>
  selebar(teks, 'lkj-catatan', roundUp(tinggiTeks(teks, lebarDari(0, KOLOM), { size: 8 })));

/** The cover fills exactly one page. */
export function barisSampul(blok: BlokSampul, tanda: string | undefined): readonly BarisCetak[] {
  const lebar = lebarDari(0, KOLOM);
  const baris = (teks: string, style: StyleName, type: Typeset, ruang: number): BarisCetak =>
    selebar(teks, style, roundUp(tinggiTeks(teks, lebar, type) + ruang));
  const atas = blok.instansi.map((teks) => baris(teks, 'lkj-sampul-instansi', { size: 14, bold: true }, 8));
  const judul = blok.judul.map((teks) => baris(teks, 'lkj-sampul-judul', { size: 22, bold: true }, 12));
  const cap: BarisCetak = {
    tinggi: 24,
    tulis({ kisi, row }) {
      kisi.sel(row, 3, blok.cap, { style: blok.status === 'final' ? 'lkj-final' : 'lkj-konsep', columns: 3 });
      if (tanda !== undefined) kisi.sel(row, KOLOM_TANDA, tanda);
    },
  };
  const keterangan = blok.keterangan.map((teks) => baris(teks, 'lkj-sampul-kecil', { size: 10 }, 2));
  const kaki = blok.kaki.map((teks) => baris(teks, 'lkj-sampul-instansi', { size: 14, bold: true }, 4));
  const isi = [jarak(60), ...atas, jarak(130), ...judul, jarak(36), cap, jarak(6), ...keterangan];
  const terpakai = [...isi, ...kaki].reduce((jumlah, satu) => jumlah + satu.tinggi, 0);
  const sisa = Math.max(12, Math.floor((TINGGI_HALAMAN - terpakai) / 1.5) * 0.75);
  return [...isi, jarak(sisa), jarak(sisa), ...kaki].map((satu) => ({ ...satu, lanjut: true }));
}

/** The contents: chapters, parts and sasaran with the page each begins on. */
export function barisDaftarIsi(blok: BlokDaftarIsi, judul: readonly BlokJudul[]): readonly BarisCetak[] {
  const [lebar, ujung] = [lebarDari(0, KOLOM - 1), lebarDari(KOLOM - 1, 1)];
  return [
    selebar(blok.judul, 'lkj-bab', 36, { halamanBaru: true, lanjut: true }),
    ...judul.flatMap((satu, nomor): BarisCetak[] => {
      if (satu.tingkat === 4) return [];
      const utama = satu.tingkat === 1;
      const awalan = ' '.repeat((satu.tingkat - 1) * 4);
      const type = { size: 10, bold: utama, indent: !utama };
      return [
        {
          tinggi: roundUp(tinggiTeks(awalan + satu.teks, lebar, type) + (utama ? 6 : 0)),
          tulis({ kisi, row, cari }) {
            kisi.sel(row, 0, bertitik(awalan + satu.teks, lebar, type), {
              style: utama ? 'lkj-daftar-bab' : 'lkj-daftar',
              columns: KOLOM - 1,
            });
            const halaman = String(cari(kunciJudul(nomor))?.halaman ?? '');
            kisi.sel(row, KOLOM - 1, `${titik(ujung + 24 - textWidth(` ${halaman}`, 10, utama), type)} ${halaman}`, {
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
    const tinggi = Math.max(15, tinggiTeks(a, lebarKiri, { size: 10 }), tinggiTeks(b, lebarKanan, { size: 10 }));
    return {
      tinggi: roundUp(tinggi),
      lanjut: index < banyak - 1,
      tulis({ kisi, row }) {
        if (a !== '') kisi.sel(row, 0, a, { style: 'lkj-ttd', columns: 4 });
        if (b !== '') kisi.sel(row, 5, b, { style: 'lkj-ttd', columns: 4 });
      },
    };
  });
  return [jarak(30, { lanjut: true }), ...baris.slice(0, atas), jarak(48, { lanjut: true }), ...baris.slice(atas)];
}
