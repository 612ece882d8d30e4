import { a1, area } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import type { Lembar } from '../lembar';
import { indikatorOf, programOf, TRIWULAN, type Bidang, type Pengaturan } from '../pengaturan';
import { ROMAWI } from '../pesan';
import type { IsiFormulir, IsiIndikator, PilihanFormulir } from './formulir';
import { KOLOM, kolomRealisasi, kolomTarget, sidikKantor, tandaBaris, tandaFormulir, type LetakFormulir } from './letak';
import { aturanKantor } from './mandiri';
import { FORMULIR } from './pesan';
import { isiOf, tinggi } from './sel-isian';

export function kepala(
  lembar: Lembar,
  pengaturan: Pengaturan,
  bidang: Bidang,
  pilihan: PilihanFormulir,
  letak: LetakFormulir,
): void {
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
const namaLengkap = (pengaturan: Pengaturan): string =>
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
