import { tinggiTeks, type Lembar } from '../kinerja/lembar';
import { KOLOM_TANDA, lebarDari } from './letak';
import type { Lkj, Naskah } from './lkj';
import { tandaNaskah } from './naskah';
import { JUDUL, LKJ } from './pesan';
import { waktuTertulis } from './waktu-tertulis';

const tinggi = (lembar: Lembar, row: number, height: number): void => {
  lembar.tambah({ kind: 'row-height', sheet: lembar.sheet, row, rows: 1, height });
};

/** Blocks that should stay on one page are added to `mulai`. The drafted chapters: Bab I and II, seven analyses per sasaran, budget and closing, each with its state beside it. */
export function bagianUraian(
  lembar: Lembar,
  lkj: Lkj,
  row: number,
  { ekspor, mulai }: { readonly ekspor: boolean; readonly mulai: number[] },
): number {
  lembar.sel(row, 0, LKJ.bagian.uraian, { style: 'lkj-bagian' });
  tinggi(lembar, row, 18);
  let at = row + 1;
  let sasaran = '';
  for (const naskah of lkj.naskah.filter((satu) => !/^(pendukung|penghambat|upaya):/.test(satu.id))) {
    const milik = naskah.id.split(':')[1] ?? '';
    if (milik !== sasaran && milik !== '') {
      const nama = lkj.sasaran.find((satu) => satu.id === milik)?.nama ?? milik;
      mulai.push(at);
      lembar.sel(at, 0, JUDUL.sasaran(nama), { style: 'lkj-subbagian' });
      tinggi(lembar, at, 18);
      at += 1;
    }
    sasaran = milik;
    baris(lembar, naskah, at, ekspor);
    at += 1;
  }
  return at;
}

/** Title in A:B, text in C:G, state in H; an exported file has no states, so the text runs to the edge. */
function baris(lembar: Lembar, naskah: Naskah, row: number, ekspor: boolean): void {
  lembar.sel(row, 0, naskah.judul, { style: 'lkj-sel', columns: 2 });
  lembar.sel(row, 2, naskah.isi, {
    style: naskah.keadaan === 'draf' && !ekspor ? 'lkj-naskah' : 'lkj-sel',
    columns: ekspor ? 6 : 5,
  });
  const keadaan = naskah.keadaan === 'draf' ? LKJ.draf : naskah.drafBerubah ? LKJ.drafBerubah : LKJ[naskah.keadaan];
  if (!ekspor) lembar.sel(row, 7, keadaan, { style: 'lkj-sel-tengah' });
  lembar.sel(row, KOLOM_TANDA, tandaNaskah(naskah.id, naskah.sidikDraf, naskah.keadaan === 'diterima', 2), {
    style: 'lkj-catatan',
  });
  tinggi(
    lembar,
    row,
    Math.max(25.5, tinggiTeks(naskah.isi, lebarDari(2, ekspor ? 6 : 5) - 12, naskah.keadaan === 'draf' && !ekspor ? 10 : 9)),
  );
}

/** Who approved what and when, as the log says; nothing when there is no log. */
export function bagianSah(lembar: Lembar, lkj: Lkj, row: number): number {
  const sah = lkj.jejak?.pengesahan ?? [];
  if (sah.length === 0) return row - 1;
  const [no = '', nama = '', jabatan = '', langkah = '', waktu = ''] = LKJ.kepala.sah;
  lembar.sel(row, 0, LKJ.bagian.sah, { style: 'lkj-bagian' });
  lembar.baris(row + 1, 0, [no, nama, jabatan], { style: 'lkj-kepala' });
  lembar.sel(row + 1, 3, langkah, { style: 'lkj-kepala', columns: 3 });
  lembar.sel(row + 1, 6, waktu, { style: 'lkj-kepala', columns: 2 });
  sah.forEach((satu, index) => {
    const at = row + 2 + index;
    lembar.sel(at, 0, index + 1, { style: 'lkj-sel-tengah' });
    lembar.baris(at, 1, [satu.nama, satu.jabatan], { style: 'lkj-sel' });
    lembar.sel(at, 3, satu.langkah, { style: 'lkj-sel', columns: 3 });
    lembar.sel(at, 6, waktuTertulis(satu.pada), { style: 'lkj-sel', columns: 2 });
    tinggi(
      lembar,
      at,
      Math.max(17.25, tinggiTeks(satu.langkah, lebarDari(3, 3) - 8), tinggiTeks(satu.jabatan, lebarDari(2, 1) - 8)),
    );
  });
  return row + 2 + sah.length;
}

/** The two signatures: who compiled at the left, the head at the right. Returns the row after them. */
export function bagianPenandatangan(lembar: Lembar, lkj: Lkj, row: number): number {
  const { kantor } = lkj;
  const kiri = [LKJ.disusun, `${kantor.penyusun.jabatan},`];
  const kanan = [LKJ.tempat(kantor.kota, lkj.tahun + 1), `${kantor.kepala.jabatan},`];
  const pasang = (at: number, a: string, b: string): void => {
    lembar.sel(at, 1, a, { style: 'lkj-ttd' });
    lembar.sel(at, 4, b, { style: 'lkj-ttd', columns: 4 });
  };
  pasang(row, kiri[0] ?? '', kanan[0] ?? '');
  pasang(row + 1, kiri[1] ?? '', kanan[1] ?? '');
  tinggi(
    lembar,
    row + 1,
    Math.max(tinggiTeks(kiri[1] ?? '', lebarDari(1, 1), 10), tinggiTeks(kanan[1] ?? '', lebarDari(4, 4), 10)),
  );
  tinggi(lembar, row + 2, 45);
  pasang(row + 3, nama(kantor.penyusun.nama), nama(kantor.kepala.nama));
  pasang(row + 4, LKJ.pangkat(kantor.penyusun.pangkat), LKJ.pangkat(kantor.kepala.pangkat));
  pasang(row + 5, LKJ.nip(kantor.penyusun.nip), LKJ.nip(kantor.kepala.nip));
  return row + 6;
}

const nama = (isi: string): string => (isi === '' ? LKJ.titik : isi);
