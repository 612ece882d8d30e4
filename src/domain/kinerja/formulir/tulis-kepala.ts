import { a1, area } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import { isFormulaShort } from '../../sheet/limits';
import type { Canvas } from '../../sheet/print/canvas';
import { indikatorOf, programOf, TRIWULAN, type Bidang, type Pengaturan } from '../pengaturan';
import { ROMAWI } from '../pesan';
import type { IsiFormulir, IsiIndikator, PilihanFormulir } from './formulir';
import { KOLOM, kolomRealisasi, kolomTarget, sidikKantor, tandaBaris, tandaFormulir, type LetakFormulir } from './letak';
import { aturanKantor } from './mandiri';
import { FORMULIR } from './pesan';
import { isiOf } from './sel-isian';

export function kepala(
  canvas: Canvas,
  pengaturan: Pengaturan,
  bidang: Bidang,
  pilihan: PilihanFormulir,
  letak: LetakFormulir,
): void {
  const { kantor, tahun } = pengaturan;
  canvas.cell(0, 0, FORMULIR.judul(bidang.nama), { style: 'formulir-judul' });
  canvas.cell(1, 0, FORMULIR.subjudul(namaLengkap(pengaturan), tahun, kantor.contoh), { style: 'formulir-subjudul' });
  canvas.cell(0, KOLOM.tanda, tandaFormulir(sidikKantor(pengaturan), tahun, bidang.id, pilihan.dibuat), {
    style: 'formulir-catatan',
  });
  canvas.cell(2, 0, FORMULIR.penanggungJawab, { style: 'formulir-label' });
  canvas.cell(2, KOLOM.target, pilihan.isi?.penanggungJawab ?? bidang.penanggungJawab, { style: 'formulir-isian', columns: 5 });
  canvas.cell(3, 0, FORMULIR.tanggal, { style: 'formulir-label' });
  canvas.cell(3, KOLOM.target, pilihan.isi?.tanggal ?? '', {
    style: 'formulir-isian',
    columns: 5,
    ...(typeof pilihan.isi?.tanggal === 'number' ? { format: 'tanggal' } : { format: 'teks' }),
  });
  kelengkapan(canvas, pengaturan, bidang, pilihan.isi, letak);

  const atas = letak.kepala;
  canvas.cell(atas, KOLOM.tanda, tandaBaris.kepala, { style: 'formulir-catatan' });
  canvas.cell(atas, KOLOM.aturan, aturanKantor(pengaturan.ketentuan), { style: 'pantau-isi' });
  const judul = (column: number, teks: string): void => {
    canvas.cell(atas, column, teks, { style: 'formulir-kepala', rows: 2 });
  };
  judul(KOLOM.no, FORMULIR.no);
  judul(KOLOM.nama, FORMULIR.indikator);
  judul(KOLOM.satuan, FORMULIR.satuan);
  judul(KOLOM.target, FORMULIR.targetTahun);
  for (const tw of TRIWULAN) {
    canvas.cell(atas, kolomTarget(tw), FORMULIR.tw(ROMAWI[tw]), { style: 'formulir-kepala', columns: 2 });
    canvas.line(atas + 1, kolomTarget(tw), [FORMULIR.target, FORMULIR.realisasi], { style: 'formulir-kepala' });
  }
  judul(KOLOM.realisasi, FORMULIR.realisasiTahun);
  judul(KOLOM.sampai, FORMULIR.sampai);
  judul(KOLOM.tahun, FORMULIR.tahun);
  judul(KOLOM.kendala, FORMULIR.kendala);
  judul(KOLOM.tindakLanjut, FORMULIR.tindakLanjut);
  judul(KOLOM.bukti, FORMULIR.bukti);
  canvas.height(0, 22.5);
  canvas.height(4, 9);
  canvas.height(atas, 18);
  canvas.fit(atas + 1, 24);
}

/** "Dinas … Provinsi …": the office with its government, without saying "Pemerintah". */
const namaLengkap = (pengaturan: Pengaturan): string =>
  [pengaturan.kantor.nama, pengaturan.kantor.pemerintah.replace(/^Pemerintah\s+/i, '')]
    .filter((bagian) => bagian !== '')
    .join(' ');

function kelengkapan(
  canvas: Canvas,
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
  canvas.cell(2, KOLOM.realisasi - 1, FORMULIR.kelengkapan, style);
  canvas.cell(
    2,
    KOLOM.sampai,
    wajib === 0 ? 0 : { formula: `=ROUND(${hitung}/${String(wajib)},4)`, value: Math.round((terisi / wajib) * 10000) / 10000 },
    { style: 'formulir-terkunci-angka', format: 'persen' },
  );
  canvas.cell(
    2,
    KOLOM.tahun,
    {
      formula: `=${hitung}&" dari ${String(wajib)} isian terisi"`,
      value: `${String(terisi)} dari ${String(wajib)} isian terisi`,
    },
    style,
  );
  canvas.cell(3, KOLOM.realisasi - 1, FORMULIR.belumDiisi, style);
  canvas.cell(
    3,
    KOLOM.sampai,
    { formula: `=${String(wajib)}-${hitung}`, value: wajib - terisi },
    { style: 'formulir-terkunci-angka', format: 'bulat' },
  );
  canvas.cell(3, KOLOM.tahun, barisKosong(pengaturan, bidang, isi, letak, a1({ row: 3, column: KOLOM.sampai })), style);
  canvas.add({
    kind: 'conditional',
    sheet: canvas.sheet,
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
  const daftarRumus = bagian.length === 0 ? '""' : bagian.join('&');
  const formula = `=IF(${sisa}=0,"${FORMULIR.semuaTerisi}","${FORMULIR.belumLengkap}"&${daftarRumus})`;
  if (!isFormulaShort(formula)) {
    return {
      formula: `=IF(${sisa}=0,"${FORMULIR.semuaTerisi}","${FORMULIR.banyakBelumLengkap}")`,
      value: lengkap ? FORMULIR.semuaTerisi : FORMULIR.banyakBelumLengkap,
    };
  }
  return { formula, value: lengkap ? FORMULIR.semuaTerisi : FORMULIR.belumLengkap + kosong.join('') };
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
