import { AKHIR, gantiBagian, HALAMAN, lembarBaru, teksKaki, sidik, tinggiTeks, type Lembar } from '../lembar';
import { indikatorOf, programOf, TRIWULAN, type Bidang, type Indikator, type Isian, type Pengaturan } from '../pengaturan';
import { ALASAN, ROMAWI } from '../pesan';
import { serapanOf } from '../efisiensi';
import { skalaOf } from '../capaian';
import { gulungTriwulan } from '../triwulan';
import { a1, area, columnLetters, type Area } from '../../sheet/address';
import type { CellInput, Edit, Validation } from '../../sheet/edit';
import { bidangSheetName } from '../../sheet/names';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { FormatName } from '../../sheet/style';
import type { IsiFormulir, IsiIndikator } from './formulir';
import { KOLOM, kolomRealisasi, kolomTarget, LEBAR, letakFormulir, tandaBaris, tandaFormulir, type LetakFormulir } from './letak';
import { aturanIndikator, aturanKantor } from './mandiri';
import { CEK, FORMULIR } from './pesan';
import { rumusBaris } from './rumus';

export interface PilihanFormulir {
  /** ISO time printed in the form's identity. */
  readonly dibuat: string;
  /** What the bidang has typed so far; kept. */
  readonly isi?: IsiFormulir;
  /** The sheet as it is now, when it exists: replaced as far as it is the form. */
  readonly ada?: SheetSnapshot;
}

/** Digest by which a form knows its office. */
export const sidikKantor = (pengaturan: Pengaturan): string =>
  sidik(pengaturan.kantor.nama.toLowerCase().replace(/\s+/g, ' ').trim());

/** The form of one bidang as edits on an empty sheet: inputs unlocked and coloured, everything else computed and protected. */
export function writeFormulir(pengaturan: Pengaturan, bidang: Bidang, pilihan: PilihanFormulir): readonly Edit[] {
  const sheet = pilihan.ada?.name ?? bidangSheetName(bidang.nama);
  const letak = letakFormulir(pengaturan, bidang.id);
  const lembar = lembarBaru(sheet);
  const semua = area(0, 0, letak.akhir, KOLOM.aturan + 1);
  kepala(lembar, pengaturan, bidang, pilihan, letak);
  const bukaan = [
    ...baris(lembar, sheet, pengaturan, bidang, pilihan.isi, letak),
    ...faktor(lembar, pengaturan, bidang, pilihan.isi, letak),
  ];
  bukaan.push(...anggaran(lembar, sheet, pengaturan, bidang, pilihan.isi, letak));
  bukaan.push(area(2, KOLOM.target, 1, 5), area(3, KOLOM.target, 1, 5));
  keterangan(lembar, letak);
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    ...gantiBagian(pilihan.ada, KOLOM.aturan + 1, letak.akhir, sheet),
    { kind: 'lock', sheet, area: semua, locked: true },
    ...LEBAR.map((width, column): Edit => ({ kind: 'column-width', sheet, column, columns: 1, width })),
    ...lembar.edits(),
    ...bukaan.map((at): Edit => ({ kind: 'lock', sheet, area: at, locked: false })),
    { kind: 'freeze', sheet, rows: letak.indikator, columns: 2 },
    {
      kind: 'page',
      sheet,
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        printArea: area(0, 0, letak.akhir, KOLOM.tanda),
        titleRows: { row: letak.kepala, rows: 2 },
        footer: { left: teksKaki(FORMULIR.halaman(bidang.nama, pengaturan.tahun)), right: teksKaki('') + HALAMAN },
      },
    },
    { kind: 'protect', sheet, on: true },
  ];
}

function kepala(lembar: Lembar, pengaturan: Pengaturan, bidang: Bidang, pilihan: PilihanFormulir, letak: LetakFormulir): void {
  const { kantor, tahun } = pengaturan;
  lembar.sel(0, 0, FORMULIR.judul(bidang.nama), { style: 'formulir-judul' });
  lembar.sel(1, 0, FORMULIR.subjudul(namaLengkap(pengaturan), tahun, kantor.contoh), { style: 'formulir-subjudul' });
  lembar.sel(0, KOLOM.tanda, tandaFormulir(sidikKantor(pengaturan), tahun, bidang.id, pilihan.dibuat), {
    style: 'formulir-catatan',
  });
  lembar.sel(2, 0, FORMULIR.penanggungJawab, { style: 'formulir-label' });
  lembar.sel(2, KOLOM.target, pilihan.isi?.penanggungJawab ?? bidang.penanggungJawab, { style: 'formulir-isian', columns: 5 });
  lembar.sel(3, 0, FORMULIR.tanggal, { style: 'formulir-label' });
  lembar.sel(3, KOLOM.target, pilihan.isi?.tanggal ?? '', {
    style: 'formulir-isian',
    columns: 5,
    ...(typeof pilihan.isi?.tanggal === 'number' ? { format: 'tanggal' } : { format: 'teks' }),
  });
  kelengkapan(lembar, pengaturan, bidang, pilihan.isi, letak);

  const atas = letak.kepala;
  lembar.sel(atas, KOLOM.tanda, tandaBaris.kepala, { style: 'formulir-catatan' });
  lembar.sel(atas, KOLOM.aturan, aturanKantor(pengaturan.ketentuan), { style: 'pantau-isi' });
  const judul = (column: number, teks: string): void => {
    lembar.sel(atas, column, teks, { style: 'formulir-kepala', rows: 2 });
  };
  judul(KOLOM.no, FORMULIR.no);
  judul(KOLOM.nama, FORMULIR.indikator);
  judul(KOLOM.satuan, FORMULIR.satuan);
  judul(KOLOM.target, FORMULIR.targetTahun);
  for (const tw of TRIWULAN) {
    lembar.sel(atas, kolomTarget(tw), FORMULIR.tw(ROMAWI[tw]), { style: 'formulir-kepala', columns: 2 });
    lembar.baris(atas + 1, kolomTarget(tw), [FORMULIR.target, FORMULIR.realisasi], { style: 'formulir-kepala' });
  }
  judul(KOLOM.realisasi, FORMULIR.realisasiTahun);
  judul(KOLOM.sampai, FORMULIR.sampai);
  judul(KOLOM.tahun, FORMULIR.tahun);
  judul(KOLOM.kendala, FORMULIR.kendala);
  judul(KOLOM.tindakLanjut, FORMULIR.tindakLanjut);
  judul(KOLOM.bukti, FORMULIR.bukti);
  lembar.tambah(tinggi(lembar, atas, 18), tinggi(lembar, atas + 1, 24), tinggi(lembar, 4, 9), tinggi(lembar, 0, 22.5));
}

/** "Dinas … Provinsi …": the office with its government, without saying "Pemerintah". */
export const namaLengkap = (pengaturan: Pengaturan): string =>
  [pengaturan.kantor.nama, pengaturan.kantor.pemerintah.replace(/^Pemerintah\s+/i, '')]
    .filter((bagian) => bagian !== '')
    .join(' ');

function kelengkapan(
  lembar: Lembar,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): void {
  const n = indikatorOf(pengaturan, bidang.id).length;
  const p = programOf(pengaturan, bidang.id).length;
  const wajib = n * 7 + p * 4;
  const kolom = TRIWULAN.map((tw) => kolomRealisasi(tw));
  const daerah = [
    ...(n > 0 ? kolom.map((column) => a1(area(letak.indikator, column, n, 1))) : []),
    ...(n > 0 ? [a1(area(letak.indikator, KOLOM.kendala, n, 3))] : []),
    ...(p > 0 ? TRIWULAN.map((tw) => a1(area(letak.program, kolomTarget(tw), p, 1))) : []),
  ];
  const terisi = terisiDari(pengaturan, bidang, isi);
  const hitung = daerah.length === 0 ? '0' : `COUNTA(${daerah.join(',')})`;
  const style = { style: 'formulir-label' } as const;
  lembar.sel(2, KOLOM.realisasi - 1, FORMULIR.kelengkapan, style);
  lembar.sel(
    2,
    KOLOM.sampai,
    wajib === 0 ? 0 : { formula: `=ROUND(${hitung}/${String(wajib)},4)`, value: Math.round((terisi / wajib) * 10000) / 10000 },
    { style: 'formulir-terkunci-angka', format: 'persen' },
  );
  lembar.sel(
    2,
    KOLOM.tahun,
    {
      formula: `=${hitung}&" dari ${String(wajib)} isian terisi"`,
      value: `${String(terisi)} dari ${String(wajib)} isian terisi`,
    },
    style,
  );
  lembar.sel(3, KOLOM.realisasi - 1, FORMULIR.belumDiisi, style);
  lembar.sel(
    3,
    KOLOM.sampai,
    { formula: `=${String(wajib)}-${hitung}`, value: wajib - terisi },
    { style: 'formulir-terkunci-angka', format: 'bulat' },
  );
  lembar.sel(3, KOLOM.tahun, barisKosong(pengaturan, bidang, isi, letak, a1({ row: 3, column: KOLOM.sampai })), style);
  lembar.tambah({
    kind: 'conditional',
    sheet: lembar.sheet,
    area: area(2, KOLOM.sampai),
    formats: [{ kind: 'bar', min: 0, max: 1, style: 'batang-lengkap' }],
  });
}

function barisKosong(
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
  sisa: string,
): CellInput {
  const daftar = indikatorOf(pengaturan, bidang.id);
  const bagian = daftar.map((_, index) => {
    const row = letak.indikator + index;
    const sel = TRIWULAN.map((tw) => a1({ row, column: kolomRealisasi(tw) }));
    return `IF(COUNTA(${sel.join(',')},${a1(area(row, KOLOM.kendala, 1, 3))})<7," ${String(index + 1)}","")`;
  });
  const kosong = daftar.flatMap((indikator, index) =>
    terisiBaris(isiOf(isi, indikator.id)) < 7 ? [` ${String(index + 1)}`] : [],
  );
  const lengkap = wajibTersisa(pengaturan, bidang, isi) === 0;
  // Excel takes formulas of at most 8,192 characters.
  if (bagian.join('&').length > 7000) {
    return {
      formula: `=IF(${sisa}=0,"${FORMULIR.semuaTerisi}","${FORMULIR.banyakBelumLengkap}")`,
      value: lengkap ? FORMULIR.semuaTerisi : FORMULIR.banyakBelumLengkap,
    };
  }
  const daftarRumus = bagian.length === 0 ? '""' : bagian.join('&');
  return {
    formula: `=IF(${sisa}=0,"${FORMULIR.semuaTerisi}","${FORMULIR.belumLengkap}"&${daftarRumus})`,
    value: lengkap ? FORMULIR.semuaTerisi : FORMULIR.belumLengkap + kosong.join(''),
  };
}

const isiOf = (isi: IsiFormulir | undefined, id: string): IsiIndikator | undefined =>
  isi?.indikator.find((satu) => satu.indikator === id);

const terisiBaris = (isi: IsiIndikator | undefined): number =>
  isi === undefined ? 0 : [...isi.realisasi, isi.kendala, isi.tindakLanjut, isi.bukti].filter((nilai) => nilai !== '').length;

function terisiDari(pengaturan: Pengaturan, bidang: Bidang, isi: IsiFormulir | undefined): number {
  const indikator = indikatorOf(pengaturan, bidang.id).map((satu) => terisiBaris(isiOf(isi, satu.id)));
  const program = programOf(pengaturan, bidang.id).map(
    (satu) => isi?.program.find((isian) => isian.program === satu.id)?.realisasi.filter((nilai) => nilai !== '').length ?? 0,
  );
  return [...indikator, ...program].reduce((jumlah, satu) => jumlah + satu, 0);
}

const wajibTersisa = (pengaturan: Pengaturan, bidang: Bidang, isi: IsiFormulir | undefined): number =>
  indikatorOf(pengaturan, bidang.id).length * 7 +
  programOf(pengaturan, bidang.id).length * 4 -
  terisiDari(pengaturan, bidang, isi);

const tinggi = (lembar: Lembar, row: number, height: number): Edit => ({
  kind: 'row-height',
  sheet: lembar.sheet,
  row,
  rows: 1,
  height,
});

/** Formats figures with decimals only where the row has some. */
export const formatBaris = (isian: readonly Isian[]): FormatName =>
  isian.some((nilai) => typeof nilai === 'number' && !Number.isInteger(nilai)) ? 'desimal' : 'angka';

const angkaCek = (min?: number): Validation => ({
  rule: { kind: 'number', ...(min === undefined ? {} : { min }) },
  strict: false,
  ...CEK.angka,
});

function baris(
  lembar: Lembar,
  sheet: string,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const daftar = indikatorOf(pengaturan, bidang.id);
  const buka: Area[] = [];
  daftar.forEach((indikator, index) => {
    const row = letak.indikator + index;
    const isian = isiOf(isi, indikator.id);
    const format = formatBaris([indikator.target, ...indikator.targetTriwulan]);
    lembar.sel(row, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    lembar.baris(row, KOLOM.nama, [indikator.nama, indikator.satuan], { style: 'formulir-terkunci' });
    lembar.sel(row, KOLOM.target, indikator.target, { style: 'formulir-terkunci-angka', format });
    for (const tw of TRIWULAN) {
      lembar.sel(row, kolomTarget(tw), indikator.targetTriwulan[tw], { style: 'formulir-terkunci-angka', format });
      lembar.sel(row, kolomRealisasi(tw), isian?.realisasi[tw] ?? '', { style: 'formulir-isian-angka', format });
      buka.push(area(row, kolomRealisasi(tw)));
    }
    hasil(lembar, pengaturan, indikator, isian, row, format);
    lembar.baris(row, KOLOM.kendala, [isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''], {
      style: 'formulir-isian',
    });
    buka.push(area(row, KOLOM.kendala, 1, 3));
    lembar.sel(row, KOLOM.tanda, tandaBaris.indikator + indikator.id, { style: 'formulir-catatan' });
    const sasaran = pengaturan.sasaran.find((satu) => satu.id === indikator.sasaran)?.nama ?? '';
    lembar.sel(row, KOLOM.aturan, aturanIndikator(indikator, sasaran), { style: 'pantau-isi' });
    const teks = [indikator.nama, isian?.kendala ?? '', isian?.tindakLanjut ?? '', isian?.bukti ?? ''];
    const lebar = [KOLOM.nama, KOLOM.kendala, KOLOM.tindakLanjut, KOLOM.bukti].map((column) => LEBAR[column] ?? 90);
    lembar.tambah(tinggi(lembar, row, Math.max(30, ...teks.map((satu, i) => tinggiTeks(satu, lebar[i] ?? 90)))));
  });
  if (daftar.length === 0) return buka;
  daftar.forEach((indikator, index) => {
    const skala = skalaOf(pengaturan.ketentuan, indikator);
    const kata = skala?.nilai.map((nilai) => nilai.kata);
    const validation: Validation =
      kata === undefined ? angkaCek() : { rule: { kind: 'list', options: [...kata, 'n/a'] }, strict: true, ...CEK.kata(kata) };
    for (const tw of TRIWULAN) {
      lembar.tambah({ kind: 'validation', sheet, area: area(letak.indikator + index, kolomRealisasi(tw)), validation });
    }
  });
  for (const tw of TRIWULAN) lembar.tambah(kosongJingga(sheet, area(letak.indikator, kolomRealisasi(tw), daftar.length, 1)));
  lembar.tambah(kosongJingga(sheet, area(letak.indikator, KOLOM.kendala, daftar.length, 3)));
  lembar.tambah({
    kind: 'conditional',
    sheet,
    area: area(letak.indikator, KOLOM.sampai, daftar.length, 2),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
  return buka;
}

/** Merged pairs anchor the column, so that the hidden half follows the visible one. */
const kosongJingga = (sheet: string, at: Area, jangkar = ''): Edit => ({
  kind: 'conditional',
  sheet,
  area: at,
  formats: [
    {
      kind: 'formula',
      formula: `=ISBLANK(${jangkar}${columnLetters(at.column)}${String(at.row + 1)})`,
      style: 'formulir-kosong',
    },
  ],
});

function hasil(
  lembar: Lembar,
  pengaturan: Pengaturan,
  indikator: Indikator,
  isian: IsiIndikator | undefined,
  row: number,
  format: FormatName,
): void {
  const rumus = rumusBaris(indikator, pengaturan.ketentuan, row);
  const gulung = gulungTriwulan(indikator, isian?.realisasi ?? ['', '', '', ''], pengaturan.ketentuan);
  const nilai = (satu: typeof gulung.tahun): string | number => (satu.nilai === null ? (satu.kata?.id ?? '') : satu.nilai / 100);
  lembar.sel(
    row,
    KOLOM.realisasi,
    { formula: rumus.realisasi, value: gulung.realisasi },
    { style: 'formulir-terkunci-angka', format },
  );
  lembar.sel(
    row,
    KOLOM.sampai,
    { formula: rumus.sampaiTriwulan, value: nilai(gulung.sampaiTriwulan) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
  lembar.sel(
    row,
    KOLOM.tahun,
    { formula: rumus.tahun, value: nilai(gulung.tahun) },
    { style: 'formulir-terkunci-angka', format: 'persen-1' },
  );
}

function faktor(
  lembar: Lembar,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const row = letak.judulFaktor;
  lembar.sel(row, 0, FORMULIR.faktor, { style: 'formulir-subjudul' });
  lembar.sel(row + 1, KOLOM.no, FORMULIR.no, { style: 'formulir-kepala' });
  lembar.sel(row + 1, KOLOM.nama, FORMULIR.indikator, { style: 'formulir-kepala', columns: 3 });
  lembar.sel(row + 1, KOLOM.tw, FORMULIR.pendukung, { style: 'formulir-kepala', columns: 9 });
  lembar.sel(row + 1, KOLOM.sampai, FORMULIR.penghambat, { style: 'formulir-kepala', columns: 5 });
  return indikatorOf(pengaturan, bidang.id).flatMap((indikator, index) => {
    const at = letak.faktor + index;
    const isian = isiOf(isi, indikator.id);
    lembar.sel(at, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    lembar.sel(at, KOLOM.nama, indikator.nama, { style: 'formulir-terkunci', columns: 3 });
    lembar.sel(at, KOLOM.tw, isian?.pendukung ?? '', { style: 'formulir-isian', columns: 9 });
    lembar.sel(at, KOLOM.sampai, isian?.penghambat ?? '', { style: 'formulir-isian', columns: 5 });
    lembar.sel(at, KOLOM.tanda, tandaBaris.faktor + indikator.id, { style: 'formulir-catatan' });
    const tinggiBaris = Math.max(
      tinggiTeks(isian?.pendukung ?? '', 372),
      tinggiTeks(isian?.penghambat ?? '', 390),
      tinggiTeks(indikator.nama, 273),
      24,
    );
    lembar.tambah(tinggi(lembar, at, tinggiBaris));
    return [area(at, KOLOM.tw, 1, 9), area(at, KOLOM.sampai, 1, 5)];
  });
}

function anggaran(
  lembar: Lembar,
  sheet: string,
  pengaturan: Pengaturan,
  bidang: Bidang,
  isi: IsiFormulir | undefined,
  letak: LetakFormulir,
): Area[] {
  const daftar = programOf(pengaturan, bidang.id);
  if (daftar.length === 0) return [];
  const judul = letak.judulProgram;
  const kepala = { style: 'formulir-kepala' } as const;
  lembar.sel(judul, 0, FORMULIR.anggaran, { style: 'formulir-subjudul' });
  lembar.sel(judul + 1, KOLOM.no, FORMULIR.no, kepala);
  lembar.sel(judul + 1, KOLOM.nama, FORMULIR.program, { ...kepala, columns: 2 });
  lembar.sel(judul + 1, KOLOM.target, FORMULIR.pagu, kepala);
  for (const tw of TRIWULAN) lembar.sel(judul + 1, kolomTarget(tw), FORMULIR.realisasiTw(ROMAWI[tw]), { ...kepala, columns: 2 });
  lembar.sel(judul + 1, KOLOM.realisasi, FORMULIR.realisasiTotal, kepala);
  lembar.sel(judul + 1, KOLOM.sampai, FORMULIR.serapan, { ...kepala, columns: 2 });
  lembar.sel(judul + 1, KOLOM.kendala, FORMULIR.catatan, { ...kepala, columns: 3 });
  lembar.tambah(tinggi(lembar, judul + 1, 24));
  const buka = daftar.flatMap((program, index) => {
    const row = letak.program + index;
    const isian = isi?.program.find((satu) => satu.program === program.id);
    const realisasi = isian?.realisasi ?? (['', '', '', ''] as const);
    const angka = realisasi.filter((nilai): nilai is number => typeof nilai === 'number');
    const sel = TRIWULAN.map((tw) => a1({ row, column: kolomTarget(tw) }));
    const total = angka.reduce((jumlah, nilai) => jumlah + nilai, 0);
    lembar.sel(row, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    lembar.sel(row, KOLOM.nama, program.nama, { style: 'formulir-terkunci', columns: 2 });
    lembar.sel(row, KOLOM.target, program.pagu, { style: 'formulir-terkunci-angka', format: 'bulat' });
    for (const tw of TRIWULAN) {
      lembar.sel(row, kolomTarget(tw), realisasi[tw], { style: 'formulir-isian-angka', format: 'bulat', columns: 2 });
    }
    const [m, d] = [a1({ row, column: KOLOM.realisasi }), a1({ row, column: KOLOM.target })];
    lembar.sel(
      row,
      KOLOM.realisasi,
      { formula: `=IF(COUNT(${sel.join(',')})=0,"",SUM(${sel.join(',')}))`, value: angka.length === 0 ? '' : total },
      { style: 'formulir-terkunci-angka', format: 'bulat' },
    );
    lembar.sel(row, KOLOM.sampai, serapanSel(m, d, angka.length === 0 ? '' : total, program.pagu, pengaturan), {
      style: 'formulir-terkunci-angka',
      format: 'persen-1',
      columns: 2,
    });
    lembar.sel(row, KOLOM.kendala, isian?.catatan ?? '', { style: 'formulir-isian', columns: 3 });
    lembar.sel(row, KOLOM.tanda, tandaBaris.program + program.id, { style: 'formulir-catatan' });
    lembar.tambah(tinggi(lembar, row, Math.max(24, tinggiTeks(program.nama, 201), tinggiTeks(isian?.catatan ?? '', 300))));
    return [...TRIWULAN.map((tw) => area(row, kolomTarget(tw), 1, 2)), area(row, KOLOM.kendala, 1, 3)];
  });
  for (const tw of TRIWULAN) {
    const at = area(letak.program, kolomTarget(tw), daftar.length, 2);
    lembar.tambah(
      { kind: 'validation', sheet, area: at, validation: { ...angkaCek(0), ...CEK.rupiah } },
      kosongJingga(sheet, at, '$'),
    );
  }
  jumlahAnggaran(lembar, daftar.length, pengaturan, isi, bidang, letak);
  return buka;
}

function jumlahAnggaran(
  lembar: Lembar,
  n: number,
  pengaturan: Pengaturan,
  isi: IsiFormulir | undefined,
  bidang: Bidang,
  letak: LetakFormulir,
): void {
  const row = letak.jumlah;
  const daftar = programOf(pengaturan, bidang.id);
  const kolom = [KOLOM.target, ...TRIWULAN.map((tw) => kolomTarget(tw)), KOLOM.realisasi];
  const realisasi = (tw: number): number =>
    jumlahAngka(daftar.map((program) => isi?.program.find((satu) => satu.program === program.id)?.realisasi[tw] ?? ''));
  const nilai = [jumlahAngka(daftar.map((program) => program.pagu)), ...TRIWULAN.map(realisasi)];
  nilai.push(nilai.slice(1).reduce((jumlah, satu) => jumlah + satu, 0));
  lembar.sel(row, KOLOM.no, FORMULIR.jumlah, { style: 'formulir-terkunci-angka', columns: 3 });
  kolom.forEach((column, index) => {
    const columns = column >= KOLOM.tw && column < KOLOM.realisasi ? 2 : 1;
    const formula = `=SUM(${a1(area(letak.program, column, n, 1))})`;
    lembar.sel(
      row,
      column,
      { formula, value: nilai[index] ?? 0 },
      { style: 'formulir-terkunci-angka', format: 'bulat', columns },
    );
  });
  const m = a1({ row, column: KOLOM.realisasi });
  const d = a1({ row, column: KOLOM.target });
  lembar.sel(row, KOLOM.sampai, serapanSel(m, d, nilai.at(-1) ?? 0, nilai[0] ?? 0, pengaturan), {
    style: 'formulir-terkunci-angka',
    format: 'persen-1',
    columns: 2,
  });
  lembar.tambah(tinggi(lembar, row, 21), {
    kind: 'conditional',
    sheet: lembar.sheet,
    area: area(letak.program, KOLOM.sampai, n + 1, 1),
    formats: [{ kind: 'bar', min: 0, max: 1.2, style: 'batang-capaian' }],
  });
}

const jumlahAngka = (isian: readonly Isian[]): number =>
  isian.reduce<number>((jumlah, nilai) => jumlah + (typeof nilai === 'number' ? nilai : 0), 0);

/** Absorption in a cell: realisasi / pagu, or a word where either is missing. */
function serapanSel(m: string, d: string, realisasi: Isian, pagu: Isian, pengaturan: Pengaturan): CellInput {
  const desimal = String(pengaturan.ketentuan.pembulatan.desimal);
  const hasil = serapanOf(pagu, realisasi, pengaturan.ketentuan);
  return {
    formula: `=IF(${m}="","${ALASAN['belum-ada-data'].id}",IF(${d}="","${ALASAN['target-kosong'].id}",IF(${d}=0,"${ALASAN['target-nol'].id}",ROUND(${m}/${d}*100,${desimal})/100)))`,
    value: hasil.nilai === null ? (hasil.kata?.id ?? '') : hasil.nilai / 100,
  };
}

function keterangan(lembar: Lembar, letak: LetakFormulir): void {
  const row = letak.keterangan;
  lembar.sel(row, KOLOM.nama, FORMULIR.kuning, { style: 'formulir-isian', columns: 2 });
  lembar.sel(row, KOLOM.target, FORMULIR.abu, { style: 'formulir-terkunci', columns: 5 });
  lembar.sel(row, KOLOM.tw + 4, FORMULIR.jingga, { style: 'formulir-kosong', columns: 4 });
  lembar.sel(row + 2, KOLOM.nama, FORMULIR.petunjuk, { style: 'formulir-catatan' });
  lembar.sel(letak.akhir - 1, KOLOM.tanda, AKHIR, { style: 'formulir-catatan' });
}
