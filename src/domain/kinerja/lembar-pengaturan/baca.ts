import { bacaAngka, formatAngka } from '../angka';
import { KETENTUAN_BAWAAN, pengaturanKosong } from '../bawaan';
import type { Empat, Indikator, Isian, Kantor, Ketentuan, Pengaturan, Program, SkalaKata } from '../pengaturan';
import type { TemuanData } from '../temuan';
import { area } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { bagianDari, bacaDaftar, bacaTabel, type Baris } from './tabel';
import { LEMBAR, TEMUAN } from './pesan';

export interface HasilBaca {
  readonly pengaturan: Pengaturan;
  readonly temuan: readonly TemuanData[];
}

type Lapor = (aturan: string, pesan: Text, row: number, column: number, tingkat?: TemuanData['tingkat']) => void;

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

function bacaKantor(umum: ReturnType<typeof bacaDaftar>): Kantor {
  const isi = (label: string): string => String(umum.get(label)?.isi ?? '').trim();
  const l = LEMBAR.label;
  const batas = umum.get(l.batasSetor)?.isi ?? '';
  return {
    nama: isi(l.nama),
    pemerintah: isi(l.pemerintah),
    kota: isi(l.kota),
    kepala: { jabatan: isi(l.kepalaJabatan), nama: isi(l.kepalaNama), nip: isi(l.kepalaNip), pangkat: isi(l.kepalaPangkat) },
    penyusun: {
      jabatan: isi(l.penyusunJabatan),
      nama: isi(l.penyusunNama),
      nip: isi(l.penyusunNip),
      pangkat: isi(l.penyusunPangkat),
    },
    batasSetor: typeof batas === 'number' ? tanggalDari(batas) : tanggalTeks(batas),
    totalAnggaran: normal(umum.get(l.totalAnggaran)?.isi ?? ''),
    contoh: isi(l.contoh).toLowerCase() === LEMBAR.ya,
  };
}

/** Excel's serial day as an ISO date (1900 system). */
function tanggalDari(serial: number): string {
  return serial > 20_000 && serial < 80_000
    ? new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10)
    : String(serial);
}

/** "16/01/2026" and "16-1-2026" as ISO; other texts as they are. */
function tanggalTeks(isi: string): string {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(isi.trim());
  return found ? `${found[3] ?? ''}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}` : isi.trim();
}

function bacaTahun(sel: { isi: Isian; row: number; column: number } | undefined, bawaan: number, lapor: Lapor): number {
  if (sel === undefined || sel.isi === '') return bawaan;
  const tahun = Number(sel.isi);
  if (Number.isInteger(tahun) && tahun >= 1990 && tahun <= 2200) return tahun;
  lapor('pengaturan-tahun', TEMUAN.tahun(String(sel.isi)), sel.row, sel.column);
  return bawaan;
}

function bacaIndikator(
  id: string,
  baris: Baris,
  kode: { readonly bidang: ReadonlySet<string>; readonly sasaran: ReadonlySet<string>; readonly skala: ReadonlySet<string> },
  tahun: number,
  lapor: Lapor,
): Indikator {
  const k = LEMBAR.kolom;
  const tw = (index: 0 | 1 | 2 | 3): Isian => angka(baris, k.tw[index], lapor);
  const targetTriwulan: Empat<Isian> = [tw(0), tw(1), tw(2), tw(3)];
  const tahunRenstra = baris.sel(k.tahunRenstra)?.isi;
  return {
    id,
    nama: teks(baris, k.indikator),
    sasaran: rujukan(baris, k.sasaran, kode.sasaran, lapor)[0] ?? '',
    satuan: teks(baris, k.satuan),
    arah: pilih(baris, k.arah, ARAH, Object.values(LEMBAR.arah), lapor) ?? '',
    rumus: pilih(baris, k.rumus, RUMUS, Object.values(LEMBAR.rumus), lapor) ?? 'otomatis',
    metode: pilih(baris, k.metode, METODE, Object.values(LEMBAR.metode), lapor) ?? '',
    skala: rujukan(baris, k.skala, kode.skala, lapor)[0] ?? '',
    target: angka(baris, k.target, lapor),
    targetTriwulan,
    bidang: rujukan(baris, k.bidang, kode.bidang, lapor),
    lalu: baris.judul.flatMap((judul) => {
      const lalu = /^Realisasi (\d{4})$/i.exec(judul)?.[1];
      if (lalu === undefined) return [];
      return [
        { tahun: Number(lalu), target: angka(baris, k.targetLalu(Number(lalu)), lapor), realisasi: angka(baris, judul, lapor) },
      ];
    }),
    renstra: {
      tahun: typeof tahunRenstra === 'number' ? tahunRenstra : Number(tahunRenstra) || tahun + 1,
      target: angka(baris, k.renstra, lapor),
    },
    standarNasional: angka(baris, k.nasional, lapor),
  };
}

const ARAH: readonly (readonly [RegExp, 'positif' | 'negatif'])[] = [
  [/^(positif|naik|\+)$/, 'positif'],
  [/^(negatif|turun|-)$/, 'negatif'],
];
const RUMUS: readonly (readonly [RegExp, Indikator['rumus']])[] = [
  [/^otomatis$/, 'otomatis'],
  [/^\(?2t\s*[-−–]\s*r\)?(\/t)?$/, '2T-R'],
  [/^t\/r$/, 'T/R'],
];
const METODE: readonly (readonly [RegExp, Exclude<Indikator['metode'], ''>])[] = [
  [/^(sum|jumlah|dijumlah(kan)?|kumulatif)$/, 'sum'],
  [/^(tren|trend)[ -]naik$/, 'trend-naik'],
  [/^(tren|trend)[ -]turun$/, 'trend-turun'],
  [/^(flat|last|terakhir|nilai terakhir|tetap)$/, 'flat'],
];

function pilih<Value>(
  baris: Baris,
  kolom: string,
  dikenal: readonly (readonly [RegExp, Value])[],
  pilihan: readonly string[],
  lapor: Lapor,
): Value | undefined {
  const sel = baris.sel(kolom);
  const isi = String(sel?.isi ?? '').trim();
  if (sel === undefined || isi === '') return undefined;
  const cocok = dikenal.find(([pola]) => pola.test(isi.toLowerCase()));
  if (!cocok) lapor('pengaturan-pilihan', TEMUAN.pilihan(kolom, isi, pilihan), sel.row, sel.column);
  return cocok?.[1];
}

function rujukan(baris: Baris, kolom: string, dikenal: ReadonlySet<string>, lapor: Lapor): readonly string[] {
  const sel = baris.sel(kolom);
  if (sel === undefined) return [];
  const kode = String(sel.isi)
    .split(/[,;]/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
  for (const satu of kode) if (!dikenal.has(satu)) lapor('pengaturan-kode', TEMUAN.kodeAsing(kolom, satu), sel.row, sel.column);
  return kode.filter((satu) => dikenal.has(satu));
}

/** A figure in its simplest form: a number when it is one, the words as they are otherwise. */
export function normal(isi: Isian): Isian {
  const dibaca = bacaAngka(isi);
  return dibaca.jenis === 'angka' && dibaca.satuan === undefined ? dibaca.nilai : typeof isi === 'string' ? isi.trim() : isi;
}

function angka(baris: Baris, kolom: string, lapor: Lapor): Isian {
  const sel = baris.sel(kolom);
  if (sel === undefined) return '';
  const dibaca = bacaAngka(sel.isi);
  if (dibaca.jenis === 'ragu') {
    const [ribuan, desimal] = dibaca.pilihan;
    lapor('angka-ragu', TEMUAN.ragu(dibaca.teks, formatAngka(ribuan), formatAngka(desimal, 3)), sel.row, sel.column);
  }
  if (dibaca.jenis === 'tidak-terbaca') lapor('angka-tidak-terbaca', TEMUAN.tidakTerbaca(dibaca.teks), sel.row, sel.column);
  return normal(sel.isi);
}

const teks = (baris: Baris, kolom: string): string => String(baris.sel(kolom)?.isi ?? '').trim();

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

function bacaKetentuan(
  predikat: readonly Baris[],
  kata: readonly Baris[],
  umum: ReturnType<typeof bacaDaftar>,
  lapor: Lapor,
): Ketentuan {
  const k = LEMBAR.kolom;
  const rentang = predikat.flatMap((baris) => {
    const mulai = angka(baris, k.mulai, lapor);
    const nama = teks(baris, k.predikat);
    return typeof mulai === 'number' && nama !== '' ? [{ mulai, nama }] : [];
  });
  const skala = new Map<string, SkalaKata>();
  for (const baris of kata) {
    const id = teks(baris, k.kode);
    const skor = angka(baris, k.skor, lapor);
    const isi = teks(baris, k.kata);
    if (id === '' || isi === '' || typeof skor !== 'number') continue;
    const lama = skala.get(id) ?? { id, nama: teks(baris, k.namaSkala), nilai: [] };
    skala.set(id, { ...lama, nilai: [...lama.nilai, { kata: isi, skor }] });
  }
  const l = LEMBAR.label;
  const isi = (label: string): Isian => umum.get(label)?.isi ?? '';
  const desimal = Number(isi(l.desimal) === '' ? KETENTUAN_BAWAAN.pembulatan.desimal : isi(l.desimal));
  const batas = (label: string): number | null => {
    const nilai = normal(isi(label));
    return typeof nilai === 'number' ? nilai : null;
  };
  return {
    skalaPredikat: rentang.length > 0 ? [...rentang].sort((a, b) => b.mulai - a.mulai) : KETENTUAN_BAWAAN.skalaPredikat,
    pembulatan: {
      desimal: desimal === 0 || desimal === 1 || desimal === 3 || desimal === 4 ? desimal : 2,
      predikatDari: isi(l.predikatDari) === LEMBAR.predikatDari['bilangan-bulat'] ? 'bilangan-bulat' : 'capaian',
    },
    batas: { atas: batas(l.atas), bawah: batas(l.bawah) },
    efisiensi: isi(l.efisiensi) === LEMBAR.efisiensi.selisih ? 'selisih' : 'pagu-capaian',
    skalaKata: skala.size > 0 ? [...skala.values()] : KETENTUAN_BAWAAN.skalaKata,
  };
}

/** True when a sheet is Runut's settings. */
export const isPengaturan = (sheet: SheetSnapshot): boolean =>
  valueAt(sheet, 0, 0) === LEMBAR.judul || bagianDari(sheet).size >= 3;
