import { a1, area, type Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/edit';
import { serapanOf } from '../efisiensi';
import type { Canvas } from '../../sheet/print/canvas';
import { programOf, TRIWULAN, type Bidang, type Isian, type Pengaturan } from '../pengaturan';
import { ALASAN, ROMAWI } from '../pesan';
import type { IsiFormulir } from './formulir';
import { KOLOM, kolomTarget, tandaBaris, type LetakFormulir } from './letak';
import { CEK, FORMULIR } from './pesan';
import { angkaCek, kosongJingga } from './sel-isian';

export function anggaran(
  canvas: Canvas,
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
  canvas.cell(judul, 0, FORMULIR.anggaran, { style: 'formulir-subjudul' });
  canvas.cell(judul + 1, KOLOM.no, FORMULIR.no, kepala);
  canvas.cell(judul + 1, KOLOM.nama, FORMULIR.program, { ...kepala, columns: 2 });
  canvas.cell(judul + 1, KOLOM.target, FORMULIR.pagu, kepala);
  for (const tw of TRIWULAN) canvas.cell(judul + 1, kolomTarget(tw), FORMULIR.realisasiTw(ROMAWI[tw]), { ...kepala, columns: 2 });
  canvas.cell(judul + 1, KOLOM.realisasi, FORMULIR.realisasiTotal, kepala);
  canvas.cell(judul + 1, KOLOM.sampai, FORMULIR.serapan, { ...kepala, columns: 2 });
  canvas.cell(judul + 1, KOLOM.kendala, FORMULIR.catatan, { ...kepala, columns: 3 });
  canvas.fit(judul + 1, 24);
  const buka = daftar.flatMap((program, index) => {
    const row = letak.program + index;
    const isian = isi?.program.find((satu) => satu.program === program.id);
    const realisasi = isian?.realisasi ?? (['', '', '', ''] as const);
    const angka = realisasi.filter((nilai): nilai is number => typeof nilai === 'number');
    const sel = TRIWULAN.map((tw) => a1({ row, column: kolomTarget(tw) }));
    const total = angka.reduce((jumlah, nilai) => jumlah + nilai, 0);
    canvas.cell(row, KOLOM.no, index + 1, { style: 'formulir-terkunci-angka' });
    canvas.cell(row, KOLOM.nama, program.nama, { style: 'formulir-terkunci', columns: 2 });
    canvas.cell(row, KOLOM.target, program.pagu, { style: 'formulir-terkunci-angka', format: 'bulat' });
    for (const tw of TRIWULAN) {
      canvas.cell(row, kolomTarget(tw), realisasi[tw], { style: 'formulir-isian-angka', format: 'bulat', columns: 2 });
    }
    const [m, d] = [a1({ row, column: KOLOM.realisasi }), a1({ row, column: KOLOM.target })];
    canvas.cell(
      row,
      KOLOM.realisasi,
      { formula: `=IF(COUNT(${sel.join(',')})=0,"",SUM(${sel.join(',')}))`, value: angka.length === 0 ? '' : total },
      { style: 'formulir-terkunci-angka', format: 'bulat' },
    );
    canvas.cell(row, KOLOM.sampai, serapanSel(m, d, angka.length === 0 ? '' : total, program.pagu, pengaturan), {
      style: 'formulir-terkunci-angka',
      format: 'persen-1',
      columns: 2,
    });
    canvas.cell(row, KOLOM.kendala, isian?.catatan ?? '', { style: 'formulir-isian', columns: 3 });
    canvas.cell(row, KOLOM.tanda, tandaBaris.program + program.id, { style: 'formulir-catatan' });
    canvas.fit(row, 24);
    return [...TRIWULAN.map((tw) => area(row, kolomTarget(tw), 1, 2)), area(row, KOLOM.kendala, 1, 3)];
  });
  for (const tw of TRIWULAN) {
    const at = area(letak.program, kolomTarget(tw), daftar.length, 2);
    canvas.add(
      { kind: 'validation', sheet, area: at, validation: { ...angkaCek(0), ...CEK.rupiah } },
      kosongJingga(sheet, at, '$'),
    );
  }
  jumlahAnggaran(canvas, daftar.length, pengaturan, isi, bidang, letak);
  return buka;
}

function jumlahAnggaran(
  canvas: Canvas,
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
  canvas.cell(row, KOLOM.no, FORMULIR.jumlah, { style: 'formulir-terkunci-angka', columns: 3 });
  kolom.forEach((column, index) => {
    const columns = column >= KOLOM.tw && column < KOLOM.realisasi ? 2 : 1;
    const formula = `=SUM(${a1(area(letak.program, column, n, 1))})`;
    canvas.cell(
      row,
      column,
      { formula, value: nilai[index] ?? 0 },
      { style: 'formulir-terkunci-angka', format: 'bulat', columns },
    );
  });
  const m = a1({ row, column: KOLOM.realisasi });
  const d = a1({ row, column: KOLOM.target });
  canvas.cell(row, KOLOM.sampai, serapanSel(m, d, nilai.at(-1) ?? 0, nilai[0] ?? 0, pengaturan), {
    style: 'formulir-terkunci-angka',
    format: 'persen-1',
    columns: 2,
  });
  canvas.height(row, 21);
  canvas.add({
    kind: 'conditional',
    sheet: canvas.sheet,
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
