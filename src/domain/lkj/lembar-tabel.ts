import { formatAngka } from '../kinerja/angka';
import type { Hasil } from '../kinerja/hitung';
import { tinggiTeks, type Lembar } from '../kinerja/lembar';
import type { Isian, Ketentuan } from '../kinerja/pengaturan';
import { pembulatanText } from '../kinerja/pesan';
import { a1, area } from '../sheet/address';
import type { CellInput, ConditionalFormat, Edit } from '../sheet/edit';
import type { FormatName, StyleName } from '../sheet/style';
import { KOLOM_TANDA, lebarDari, tandaAngka, tandaUang } from './letak';
import type { IndikatorLkj, Lkj, Naskah } from './lkj';
import { tandaNaskah } from './naskah';
import { LKJ } from './pesan';
import { rumusCapaian, rumusPredikat } from './rumus';

const tinggi = (lembar: Lembar, row: number, height: number): void => {
  lembar.tambah({ kind: 'row-height', sheet: lembar.sheet, row, rows: 1, height });
};

const judul = (lembar: Lembar, row: number, teks: string): void => {
  lembar.sel(row, 0, teks, { style: 'lkj-bagian' });
  tinggi(lembar, row, 18);
};

/** Decimals where any of the figures has some. */
const formatDari = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'bulat';

const isi = (nilai: Isian): Isian => (nilai === '' ? LKJ.kosong : nilai);
/** A result as a cell: a fraction of 1, or its reason. */
const persen = (hasil: Hasil): string | number => (hasil.nilai === null ? (hasil.kata?.id ?? LKJ.kosong) : hasil.nilai / 100);
const gaya = (nilai: unknown): StyleName => (typeof nilai === 'number' ? 'lkj-angka' : 'lkj-sel-tengah');

/** Table A: target, realisasi, capaian with bars, predikat. Returns the row after it. */
export function bagianUkur(lembar: Lembar, lkj: Lkj, row: number): number {
  judul(lembar, row, LKJ.bagian.ukur);
  lembar.baris(row + 1, 0, LKJ.kepala.ukur, { style: 'lkj-kepala' });
  tinggi(lembar, row + 1, 21);
  const awal = row + 2;
  let at = awal;
  for (const sasaran of lkj.sasaran) {
    const n = sasaran.indikator.length;
    lembar.sel(at, 1, sasaran.nama === '' ? LKJ.kosong : sasaran.nama, { style: 'lkj-sel', rows: n });
    const tinggiSasaran = tinggiTeks(sasaran.nama, lebarDari(1, 1));
    for (const indikator of sasaran.indikator) {
      barisUkur(lembar, lkj, indikator, at);
      tinggi(lembar, at, Math.max(25.5, tinggiTeks(indikator.nama, lebarDari(2, 1) - 8), tinggiSasaran / n));
      at += 1;
    }
  }
  const n = at - awal;
  lembar.sel(at, 0, LKJ.rataRata, { style: 'lkj-jumlah', columns: 6 });
  const rata = lkj.rataRata.nilai;
  const daerah = a1(area(awal, 6, Math.max(1, n), 1));
  const desimal = String(lkj.ketentuan.pembulatan.desimal);
  const rataSel: CellInput =
    rata === null
      ? persen(lkj.rataRata)
      : { formula: `=IF(COUNT(${daerah})=0,"${LKJ.kosong}",ROUND(AVERAGE(${daerah})*100,${desimal})/100)`, value: rata / 100 };
  lembar.sel(at, 6, rataSel, { style: 'lkj-jumlah', format: 'persen-1' });
  lembar.sel(at, 7, predikatSel(rata, lkj.predikat, at, lkj.ketentuan), { style: 'lkj-sel-tengah' });
  tinggi(lembar, at, 19.5);
  lembar.tambah(
    ...(n === 0
      ? []
      : [
          {
            kind: 'conditional',
            sheet: lembar.sheet,
            area: area(awal, 6, n, 1),
            formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
          } satisfies Edit,
        ]),
    {
      kind: 'conditional',
      sheet: lembar.sheet,
      area: area(awal, 7, n + 1, 1),
      formats: warnaPredikat(lkj.ketentuan, `H${String(awal + 1)}`),
    },
  );
  lembar.sel(
    at + 1,
    0,
    LKJ.catatanSkala(lkj.ketentuan.skalaPredikat, (nilai) => formatAngka(nilai)),
    { style: 'lkj-catatan' },
  );
  lembar.sel(
    at + 2,
    0,
    `${LKJ.catatanRata} ${pembulatanText(lkj.ketentuan.pembulatan.desimal, lkj.ketentuan.pembulatan.predikatDari === 'bilangan-bulat').id}`,
    { style: 'lkj-catatan' },
  );
  return at + 3;
}

function barisUkur(lembar: Lembar, lkj: Lkj, indikator: IndikatorLkj, row: number): void {
  const format = formatDari([indikator.target, indikator.realisasi]);
  const [target, realisasi] = [isi(indikator.target), isi(indikator.realisasi)];
  lembar.sel(row, 0, indikator.nomor, { style: 'lkj-sel-tengah' });
  lembar.sel(row, 2, indikator.nama, { style: 'lkj-sel' });
  lembar.sel(row, 3, indikator.satuan, { style: 'lkj-sel-tengah' });
  lembar.sel(row, 4, target, { style: gaya(target), format });
  lembar.sel(row, 5, realisasi, { style: gaya(realisasi), format });
  const formula = rumusCapaian(indikator, lkj.ketentuan, row);
  const capaian = persen(indikator.capaian);
  lembar.sel(row, 6, formula === undefined ? capaian : { formula, value: capaian }, { style: gaya(capaian), format: 'persen-1' });
  lembar.sel(row, 7, predikatSel(indikator.capaian.nilai, indikator.predikat, row, lkj.ketentuan), { style: 'lkj-sel-tengah' });
  lembar.sel(row, KOLOM_TANDA, tandaAngka(indikator.id), { style: 'lkj-catatan' });
}

const predikatSel = (nilai: number | null, predikat: string, row: number, ketentuan: Ketentuan): CellInput =>
  nilai === null ? LKJ.kosong : { formula: rumusPredikat(`G${String(row + 1)}`, ketentuan), value: predikat };

const WARNA: readonly StyleName[] = [
  'predikat-sangat-tinggi',
  'predikat-tinggi',
  'predikat-sedang',
  'predikat-rendah',
  'predikat-sangat-rendah',
];

/** Colours by the place of a predikat in the office's own scale. */
const warnaPredikat = (ketentuan: Ketentuan, cell: string): readonly ConditionalFormat[] =>
  ketentuan.skalaPredikat.map((rentang, index) => ({
    kind: 'formula',
    formula: `=$${cell}="${rentang.nama.replaceAll('"', '""')}"`,
    style: WARNA[Math.min(index, WARNA.length - 1)] ?? 'predikat-sedang',
  }));

/** Table B: this year against two years before, Renstra and the national standard. */
export function bagianBanding(lembar: Lembar, lkj: Lkj, row: number): number {
  const semua = lkj.sasaran.flatMap((satu) => satu.indikator);
  const tahunRenstra = [...new Set(semua.map((satu) => satu.renstra.tahun))];
  judul(lembar, row, LKJ.bagian.banding);
  const k = LKJ.kepala;
  lembar.sel(row + 1, 0, k.no, { style: 'lkj-kepala' });
  lembar.sel(row + 1, 1, k.indikator, { style: 'lkj-kepala', columns: 2 });
  const [baru, lama] = [lkj.tahun - 1, lkj.tahun - 2];
  lembar.baris(
    row + 1,
    3,
    [
      k.realisasi(lama),
      k.realisasi(baru),
      k.realisasi(lkj.tahun),
      k.renstra(tahunRenstra.length === 1 ? (tahunRenstra[0] ?? null) : null),
      k.nasional,
    ],
    { style: 'lkj-kepala' },
  );
  tinggi(lembar, row + 1, 27);
  semua.forEach((indikator, index) => {
    const at = row + 2 + index;
    const lalu = (tahun: number): Isian => indikator.lalu.find((satu) => satu.tahun === tahun)?.realisasi ?? '';
    const nilai = [lalu(lama), lalu(baru), indikator.realisasi, indikator.renstra.target, indikator.standarNasional.target];
    const format = formatDari(nilai);
    lembar.sel(at, 0, indikator.nomor, { style: 'lkj-sel-tengah' });
    lembar.sel(at, 1, indikator.satuan === '' ? indikator.nama : `${indikator.nama} (${indikator.satuan})`, {
      style: 'lkj-sel',
      columns: 2,
    });
    nilai.forEach((satu, i) => {
      lembar.sel(at, 3 + i, isi(satu), { style: gaya(satu), format });
    });
    tinggi(lembar, at, Math.max(17.25, tinggiTeks(indikator.nama, lebarDari(1, 2) - 8)));
  });
  return row + 2 + semua.length;
}

/** Table C: budget, absorption and efficiency per programme. */
export function bagianAnggaran(lembar: Lembar, lkj: Lkj, row: number): number {
  const k = LKJ.kepala;
  const selisih = lkj.ketentuan.efisiensi === 'selisih';
  judul(lembar, row, LKJ.bagian.anggaran);
  lembar.sel(row + 1, 0, k.no, { style: 'lkj-kepala' });
  lembar.sel(row + 1, 1, k.program, { style: 'lkj-kepala', columns: 2 });
  lembar.baris(row + 1, 3, [k.pagu, k.realisasiRp, k.serapan, selisih ? k.efisiensiPoin : k.efisiensi, k.keterangan], {
    style: 'lkj-kepala',
  });
  tinggi(lembar, row + 1, 21);
  const awal = row + 2;
  const desimal = String(lkj.ketentuan.pembulatan.desimal);
  lkj.anggaran.forEach((program, index) => {
    const at = awal + index;
    lembar.sel(at, 0, index + 1, { style: 'lkj-sel-tengah' });
    lembar.sel(at, 1, program.nama, { style: 'lkj-sel', columns: 2 });
    lembar.sel(at, 3, program.pagu ?? LKJ.kosong, { style: gaya(program.pagu), format: 'bulat' });
    lembar.sel(at, 4, program.realisasi ?? LKJ.kosong, { style: gaya(program.realisasi), format: 'bulat' });
    const serapan = persen(program.serapan);
    const rumus = `=ROUND(E${String(at + 1)}/D${String(at + 1)}*100,${desimal})/100`;
    lembar.sel(at, 5, typeof serapan === 'number' ? { formula: rumus, value: serapan } : serapan, {
      style: gaya(serapan),
      format: 'persen-1',
    });
    const efisiensi = persen(program.efisiensi);
    lembar.sel(at, 6, efisiensi, { style: gaya(efisiensi), format: 'persen-1' });
    const kata = program.efisiensi.nilai === null ? LKJ.kosong : program.efisiensi.nilai >= 0 ? LKJ.efisien : LKJ.belumEfisien;
    lembar.sel(at, 7, kata, { style: 'lkj-sel-tengah' });
    lembar.sel(at, KOLOM_TANDA, tandaUang(program.id), { style: 'lkj-catatan' });
    tinggi(lembar, at, Math.max(17.25, tinggiTeks(program.nama, lebarDari(1, 2) - 8)));
  });
  const n = lkj.anggaran.length;
  const at = awal + n;
  lembar.sel(at, 0, LKJ.jumlah, { style: 'lkj-jumlah', columns: 3 });
  const total = (column: number, nilai: number): CellInput =>
    n === 0 ? 0 : { formula: `=SUM(${a1(area(awal, column, n, 1))})`, value: nilai };
  lembar.sel(at, 3, total(3, lkj.jumlahAnggaran.pagu), { style: 'lkj-jumlah', format: 'bulat' });
  lembar.sel(at, 4, total(4, lkj.jumlahAnggaran.realisasi), { style: 'lkj-jumlah', format: 'bulat' });
  const serapan = persen(lkj.jumlahAnggaran.serapan);
  const rumus = `=IF(D${String(at + 1)}=0,"${LKJ.kosong}",ROUND(E${String(at + 1)}/D${String(at + 1)}*100,${desimal})/100)`;
  lembar.sel(at, 5, typeof serapan === 'number' ? { formula: rumus, value: serapan } : serapan, {
    style: 'lkj-jumlah',
    format: 'persen-1',
  });
  lembar.baris(at, 6, ['', ''], { style: 'lkj-jumlah' });
  tinggi(lembar, at, 18);
  if (n > 0) {
    lembar.tambah({
      kind: 'conditional',
      sheet: lembar.sheet,
      area: area(awal, 7, n, 1),
      formats: [
        { kind: 'formula', formula: `=$H${String(awal + 1)}="${LKJ.efisien}"`, style: 'predikat-sangat-tinggi' },
        { kind: 'formula', formula: `=$H${String(awal + 1)}="${LKJ.belumEfisien}"`, style: 'predikat-sedang' },
      ],
    });
  }
  lembar.sel(at + 1, 0, LKJ.catatanEfisiensi[lkj.ketentuan.efisiensi], { style: 'lkj-catatan' });
  return at + 2;
}

/** Table D: causes and follow-up per indikator; the three text cells are kept when a person rewrites them. */
export function bagianAnalisis(lembar: Lembar, lkj: Lkj, row: number): number {
  const k = LKJ.kepala;
  judul(lembar, row, LKJ.bagian.analisis);
  lembar.baris(row + 1, 0, [k.no, k.indikator, k.pendukung], { style: 'lkj-kepala' });
  lembar.sel(row + 1, 3, k.penghambat, { style: 'lkj-kepala', columns: 3 });
  lembar.sel(row + 1, 6, k.upaya, { style: 'lkj-kepala', columns: 2 });
  tinggi(lembar, row + 1, 21);
  const naskah = new Map(lkj.naskah.map((satu) => [satu.id, satu]));
  const semua = lkj.sasaran.flatMap((satu) => satu.indikator);
  semua.forEach((indikator, index) => {
    const at = row + 2 + index;
    const capaian =
      indikator.capaian.nilai === null ? (indikator.capaian.kata?.id ?? '') : `${formatAngka(indikator.capaian.nilai, 1)}%`;
    const baris = LKJ.barisIndikator(indikator.nama, capaian, indikator.predikat);
    lembar.sel(at, 0, indikator.nomor, { style: 'lkj-sel-tengah' });
    lembar.sel(at, 1, baris, { style: 'lkj-sel' });
    let paling = tinggiTeks(baris, lebarDari(1, 1) - 8);
    const bagian = [
      ['pendukung', 2, 1],
      ['penghambat', 3, 3],
      ['upaya', 6, 2],
    ] as const;
    bagian.forEach(([nama, column, columns], i) => {
      const satu: Naskah | undefined = naskah.get(`${nama}:${indikator.id}`);
      if (!satu) return;
      lembar.sel(at, column, satu.isi, { style: 'lkj-sel', columns });
      lembar.sel(at, KOLOM_TANDA + i, tandaNaskah(satu.id, satu.sidikDraf, satu.keadaan === 'diterima', column), {
        style: 'lkj-catatan',
      });
      paling = Math.max(paling, tinggiTeks(satu.isi, lebarDari(column, columns) - 8));
    });
    tinggi(lembar, at, Math.max(30, paling));
  });
  return row + 2 + semua.length;
}
