import { pengaturanKosong } from '../bawaan';
import type { Pengaturan, Program } from '../pengaturan';
import type { TemuanData } from '../temuan';
import { area } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { bacaIndikator } from './baca-indikator';
import { bacaKantor, bacaTahun } from './baca-kantor';
import { bacaKetentuan } from './baca-ketentuan';
import { angka, rujukan, teks, type Lapor } from './isi-baris';
import { bagianDari, bacaDaftar, bacaTabel, type Baris } from './tabel';
import { LEMBAR, TEMUAN } from './pesan';

export interface HasilBaca {
  readonly pengaturan: Pengaturan;
  readonly temuan: readonly TemuanData[];
}

/** Reads the `Pengaturan` sheet, however a person has edited it; what cannot be understood is a finding at its cell. */
export function readPengaturan(sheet: SheetSnapshot, tahunBawaan: number): HasilBaca {
  const temuan: TemuanData[] = [];
  const lapor: Lapor = (aturan, pesan, row, column, tingkat = 'galat') => {
    temuan.push({ aturan, tingkat, pesan, at: { sheet: sheet.name, area: area(row, column) } });
  };
  const bagian = bagianDari(sheet);
  const tabel = (kunci: keyof typeof LEMBAR.bagian): readonly Baris[] => {
    const di = bagian.get(kunci);
    if (!di) lapor('pengaturan-tabel', TEMUAN.tanpaTabel(LEMBAR.bagian[kunci].replace(/^[A-H]\. /, '')), 0, 0, 'peringatan');
    return di ? bacaTabel(sheet, di) : [];
  };
  const daftar = (kunci: 'kantor' | 'ketentuan'): ReturnType<typeof bacaDaftar> => {
    const di = bagian.get(kunci);
    return di ? bacaDaftar(sheet, di) : new Map();
  };

  const kosong = pengaturanKosong(tahunBawaan);
  const umum = daftar('kantor');
  const bidang = beri('B', tabel('bidang'), lapor).map(({ id, baris }) => ({
    id,
    nama: teks(baris, LEMBAR.kolom.nama),
    penanggungJawab: teks(baris, LEMBAR.kolom.penanggungJawab),
  }));
  const sasaran = beri('S', tabel('sasaran'), lapor).map(({ id, baris }) => ({ id, nama: teks(baris, LEMBAR.kolom.nama) }));
  const ketentuan = bacaKetentuan(tabel('predikat'), tabel('kata'), daftar('ketentuan'), lapor);
  const kode = {
    bidang: new Set(bidang.map((satu) => satu.id)),
    sasaran: new Set(sasaran.map((satu) => satu.id)),
    skala: new Set(ketentuan.skalaKata.map((satu) => satu.id)),
  };
  const tahun = bacaTahun(umum.get(LEMBAR.label.tahun), kosong.tahun, lapor);
  const indikator = beri('I', tabel('indikator'), lapor, LEMBAR.kolom.indikator).map(({ id, baris }) =>
    bacaIndikator(id, baris, kode, tahun, lapor),
  );
  const kodeIndikator = new Set(indikator.map((satu) => satu.id));
  const program = beri('P', tabel('program'), lapor, LEMBAR.kolom.program).map(({ id, baris }): Program => {
    const jenis = teks(baris, LEMBAR.kolom.jenis).toLowerCase();
    return {
      id,
      jenis: jenis === 'kegiatan' || jenis === 'sub kegiatan' ? jenis : 'program',
      nama: teks(baris, LEMBAR.kolom.program),
      pagu: angka(baris, LEMBAR.kolom.pagu, lapor),
      bidang: rujukan(baris, LEMBAR.kolom.bidang, kode.bidang, lapor)[0] ?? '',
      indikator: rujukan(baris, LEMBAR.kolom.indikator, kodeIndikator, lapor),
    };
  });
  return { pengaturan: { kantor: bacaKantor(umum), tahun, bidang, sasaran, indikator, program, ketentuan }, temuan };
}

function kodeBebas(awalan: string, terpakai: ReadonlySet<string>): string {
  let n = 1;
  while (terpakai.has(`${awalan}${String(n)}`)) n += 1;
  return `${awalan}${String(n)}`;
}

/** Rows with their codes; a row without one gets the first free code of its kind. */
function beri(
  awalan: string,
  baris: readonly Baris[],
  lapor: Lapor,
  nama: string = LEMBAR.kolom.nama,
): { id: string; baris: Baris }[] {
  const isi = baris.filter((satu) => teks(satu, nama) !== '' || teks(satu, LEMBAR.kolom.kode) !== '');
  const terpakai = new Set(isi.map((satu) => teks(satu, LEMBAR.kolom.kode)));
  const dipakai = new Set<string>();
  return isi.map((satu) => {
    const tertulis = teks(satu, LEMBAR.kolom.kode);
    if (tertulis !== '' && dipakai.has(tertulis)) {
      const sel = satu.sel(LEMBAR.kolom.kode);
      lapor('kode-ganda', TEMUAN.kodeGanda(tertulis), sel?.row ?? 0, sel?.column ?? 0);
    }
    const id = tertulis !== '' && !dipakai.has(tertulis) ? tertulis : kodeBebas(awalan, new Set([...terpakai, ...dipakai]));
    dipakai.add(id);
    return { id, baris: satu };
  });
}

/** True when a sheet is Runut's settings. */
export const isPengaturan = (sheet: SheetSnapshot): boolean =>
  valueAt(sheet, 0, 0) === LEMBAR.judul || bagianDari(sheet).size >= 3;
