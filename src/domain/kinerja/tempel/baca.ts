import type { CellValue } from '../../sheet/snapshot';
import type { Text } from '../../text';
import { bacaAngka, formatAngka, normal, rupiahPasti } from '../../kantor/angka';
import { artiKata, KATA_ARAH, KATA_METODE, KATA_RUMUS, type Kata } from '../lembar-pengaturan/kata';
import type { Empat, Indikator, Isian, Program, SkalaKata } from '../pengaturan';
import type { JenisKolom } from './kolom';
import { TEMPEL } from './pesan';
import { tabelPk, type BarisTempel, type TabelPk } from './tabel-pk';

/** A pasted Perjanjian Kinerja as read; names where the settings have codes, undefined where the paste says nothing. */
export interface TempelanPk {
  readonly indikator: readonly IndikatorTempel[];
  readonly program: readonly ProgramTempel[];
  readonly catatan: readonly Text[];
}

export interface IndikatorTempel extends Partial<
  Pick<
    Indikator,
    'satuan' | 'arah' | 'rumus' | 'metode' | 'skala' | 'target' | 'targetTriwulan' | 'lalu' | 'renstra' | 'standarNasional'
  >
> {
  readonly baris: number;
  readonly nama: string;
  /** Name or code of its sasaran; '' when the paste has none. */
  readonly sasaran: string;
  readonly bidang: readonly string[];
}

export interface ProgramTempel {
  readonly baris: number;
  readonly nama: string;
  readonly jenis: Program['jenis'];
  readonly pagu: Isian;
  readonly bidang: string;
  readonly indikator: readonly string[];
}

/** Reads a Perjanjian Kinerja as copied from a sheet: tables are found by their headers, in any order of columns. */
export function bacaTempelan(rows: readonly (readonly CellValue[])[], tahun: number, skala: readonly SkalaKata[]): TempelanPk {
  const catatan: Text[] = [];
  const indikator: IndikatorTempel[] = [];
  const program: ProgramTempel[] = [];
  const tabel = tabelPk(rows, tahun);
  if (tabel.length === 0) return { indikator, program, catatan: [TEMPEL.tanpaTabel] };
  for (const satu of tabel) {
    if (satu.untuk === 'program') program.push(...bacaProgram(satu, catatan));
    else indikator.push(...bacaIndikator(satu, tahun, skala, catatan));
  }
  return { indikator, program, catatan };
}

/** The cell of a row under a kind of column. */
const pembaca =
  (tabel: TabelPk, baris: BarisTempel) =>
  (cocok: (jenis: JenisKolom) => boolean): CellValue | undefined => {
    for (const [column, jenis] of tabel.kolom) if (cocok(jenis)) return baris.sel[column] ?? '';
    return undefined;
  };

function bacaIndikator(tabel: TabelPk, tahun: number, skala: readonly SkalaKata[], catatan: Text[]): IndikatorTempel[] {
  const hasil: IndikatorTempel[] = [];
  const adaSasaran = [...tabel.kolom.values()].some(({ apa }) => apa === 'sasaran');
  let sasaran = '';
  let bidang: readonly string[] = [];
  for (const baris of tabel.baris) {
    const sel = pembaca(tabel, baris);
    const teks = (apa: JenisKolom['apa']): string => rata(sel((jenis) => jenis.apa === apa));
    const sasaranBaru = teks('sasaran');
    // A merged cell is copied as its text once and blanks below.
    if (sasaranBaru !== '') sasaran = sasaranBaru;
    const nama = teks('indikator');
    if (nama === '') continue;
    if (adaSasaran && sasaran === '') catatan.push(TEMPEL.tanpaSasaran(baris.nomor));
    const bidangBaru = daftar(sel((jenis) => jenis.apa === 'bidang'));
    if (bidangBaru.length > 0 || sasaranBaru !== '') bidang = bidangBaru;
    const figure = (cocok: (jenis: JenisKolom) => boolean): Isian | undefined => angkaDari(sel(cocok), baris.nomor, catatan);
    const pilih = <Value>(apa: 'arah' | 'rumus' | 'metode', dikenal: Kata<Value>): Value | undefined => {
      const isi = teks(apa);
      const arti = isi === '' ? undefined : artiKata(dikenal, isi);
      if (isi !== '' && arti === undefined) catatan.push(TEMPEL.pilihan(baris.nomor, TEMPEL.kolom[apa], isi));
      return arti;
    };
    const target = bersatuan(figure(({ apa }) => apa === 'target'));
    const triwulan = (tw: number): Isian | undefined => figure((jenis) => jenis.apa === 'triwulan' && jenis.tw === tw);
    const tw = [triwulan(0), triwulan(1), triwulan(2), triwulan(3)] as const;
    const kata = skalaDari(teks('skala'), target?.isi, skala);
    if (teks('skala') !== '' && kata === undefined) catatan.push(TEMPEL.pilihan(baris.nomor, TEMPEL.kolom.skala, teks('skala')));
    const [arah, rumus, metode] = [pilih('arah', KATA_ARAH), pilih('rumus', KATA_RUMUS), pilih('metode', KATA_METODE)];
    const satuan = teks('satuan') || (target?.satuan ?? '');
    const renstra = renstraDari(tabel, sel, figure, tahun);
    const nasional = figure(({ apa }) => apa === 'nasional');
    const lalu = laluDari(tabel, figure);
    hasil.push({
      baris: baris.nomor,
      nama,
      sasaran,
      bidang,
      ...(satuan === '' ? {} : { satuan }),
      ...(arah === undefined ? {} : { arah }),
      ...(rumus === undefined ? {} : { rumus }),
      // Words cannot be added up, so the last one stands for the year.
      ...(metode === undefined ? (kata === undefined ? {} : { metode: 'flat' as const }) : { metode }),
      ...(kata === undefined ? {} : { skala: kata }),
      ...(target === undefined ? {} : { target: target.isi }),
      ...(tw.every((isi) => isi === undefined) ? {} : { targetTriwulan: tw.map((isi) => isi ?? '') as unknown as Empat<Isian> }),
      ...(lalu.length === 0 ? {} : { lalu }),
      ...(renstra ? { renstra } : {}),
      ...(nasional === undefined || nasional === '' ? {} : { standarNasional: nasional }),
    });
  }
  return hasil;
}

type Figure = (cocok: (jenis: JenisKolom) => boolean) => Isian | undefined;

function laluDari(tabel: TabelPk, figure: Figure): Indikator['lalu'] {
  const tahun = new Set<number>();
  for (const jenis of tabel.kolom.values())
    if (jenis.apa === 'target-lalu' || jenis.apa === 'realisasi-lalu') tahun.add(jenis.tahun);
  const isi = (apa: 'target-lalu' | 'realisasi-lalu', milik: number): Isian =>
    figure((jenis) => jenis.apa === apa && jenis.tahun === milik) ?? '';
  return [...tahun]
    .sort((a, b) => b - a)
    .map((milik) => ({ tahun: milik, target: isi('target-lalu', milik), realisasi: isi('realisasi-lalu', milik) }))
    .filter((satu) => satu.target !== '' || satu.realisasi !== '');
}

function renstraDari(
  tabel: TabelPk,
  sel: (cocok: (jenis: JenisKolom) => boolean) => CellValue | undefined,
  figure: Figure,
  tahun: number,
): Indikator['renstra'] | undefined {
  const target = figure(({ apa }) => apa === 'renstra');
  if (target === undefined || target === '') return undefined;
  const kolom = [...tabel.kolom.values()].find((jenis) => jenis.apa === 'renstra');
  const tertulis = Number(sel(({ apa }) => apa === 'tahun-renstra'));
  const akhir = kolom?.apa === 'renstra' ? kolom.tahun : undefined;
  return { tahun: akhir ?? (Number.isInteger(tertulis) && tertulis > 1990 ? tertulis : tahun), target };
}

function bacaProgram(tabel: TabelPk, catatan: Text[]): ProgramTempel[] {
  return tabel.baris.flatMap((baris): ProgramTempel[] => {
    const sel = pembaca(tabel, baris);
    const nama = rata(sel(({ apa }) => apa === 'program'));
    if (nama === '' || /^(jumlah|total)\b/i.test(nama)) return [];
    const jenis = rata(sel(({ apa }) => apa === 'jenis')).toLowerCase();
    const awal = /^(sub ?kegiatan|kegiatan)\b/i.exec(nama)?.[1]?.toLowerCase() ?? '';
    const dari = jenis === '' ? awal : jenis;
    return [
      {
        baris: baris.nomor,
        nama,
        jenis: dari.startsWith('sub') ? 'sub kegiatan' : dari.startsWith('kegiatan') ? 'kegiatan' : 'program',
        pagu: angkaDari(rupiahPasti(sel(({ apa }) => apa === 'pagu')), baris.nomor, catatan) ?? '',
        bidang: daftar(sel(({ apa }) => apa === 'bidang'))[0] ?? '',
        indikator: daftar(sel(({ apa }) => apa === 'indikator')),
      },
    ];
  });
}

function angkaDari(isi: CellValue | undefined, baris: number, catatan: Text[]): Isian | undefined {
  if (isi === undefined) return undefined;
  const mentah: Isian = typeof isi === 'boolean' ? String(isi) : isi;
  const dibaca = bacaAngka(mentah);
  if (dibaca.jenis === 'ragu')
    catatan.push(TEMPEL.ragu(baris, dibaca.teks, formatAngka(dibaca.pilihan[0]), formatAngka(dibaca.pilihan[1], 3)));
  if (dibaca.jenis === 'tidak-terbaca') catatan.push(TEMPEL.tidakTerbaca(baris, dibaca.teks));
  return normal(mentah);
}

/** "12 dokumen" is 12, and says the unit. */
function bersatuan(isi: Isian | undefined): { isi: Isian; satuan?: string } | undefined {
  if (isi === undefined) return undefined;
  const dibaca = bacaAngka(isi);
  return dibaca.jenis === 'angka' && dibaca.satuan !== undefined ? { isi: dibaca.nilai, satuan: dibaca.satuan } : { isi };
}

/** The scale named, or the only one that knows the target's word. */
function skalaDari(tertulis: string, target: Isian | undefined, skala: readonly SkalaKata[]): string | undefined {
  if (tertulis !== '') {
    const cari = tertulis.toLowerCase();
    return skala.find((satu) => satu.id.toLowerCase() === cari || satu.nama.toLowerCase() === cari)?.id;
  }
  const dibaca = bacaAngka(target ?? '');
  if (dibaca.jenis !== 'kata') return undefined;
  const kata = dibaca.kata.toLowerCase();
  const cocok = skala.filter((satu) => satu.nilai.some((nilai) => nilai.kata.toLowerCase() === kata));
  return cocok.length === 1 ? cocok[0]?.id : undefined;
}

const rata = (isi: CellValue | undefined): string =>
  String(isi ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Names divided by commas, semicolons or lines. */
const daftar = (isi: CellValue | undefined): readonly string[] =>
  String(isi ?? '')
    .split(/[,;\n]/)
    .map((satu) => rata(satu))
    .filter((satu) => satu !== '' && satu !== '-');
