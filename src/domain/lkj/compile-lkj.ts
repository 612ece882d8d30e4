import { readRupiah } from '../kantor/angka';
import { a1 } from '../sheet/address';
import { capaianOf, formulaOf, inWords } from '../kinerja/capaian';
import { efisiensiOf, serapanOf } from '../kinerja/efisiensi';
import { TRIWULAN_FIELDS, type Formulir } from '../kinerja/formulir/formulir';
import { TRIWULAN, type Indikator, type Isian, type Pejabat, type Pengaturan, type Program } from '../kinerja/pengaturan';
import { tahunLaluOf } from '../kinerja/pengaturan';
import type { Periode } from '../kinerja/periode';
import { predikatOf } from '../kinerja/predikat';
import { meanCapaianOf } from '../kinerja/mean-capaian';
import type { DataFinding } from '../kinerja/data-finding';
import { mergedIsian } from '../kinerja/merge-isian';
import { rollUp } from '../kinerja/roll-up';
import { stoppedAt, sumRupiah } from '../kinerja/sum-rupiah';
import { draftsOf } from './drafts/draft-naskah';
import { saysSomething, smallInitial } from './drafts/words';
import type { AnggaranLkj, LkjStamp, IndikatorLkj, LogProof, Lkj, SasaranLkj } from './lkj';
import { mergeNaskah, type StoredNaskah } from './naskah';
import { KONSEP_TEXT } from './messages';
import { headSigning } from './signing';
import type { Text } from '../text';

export interface LkjInputs {
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
  readonly temuan: readonly DataFinding[];
  readonly jejak: LogProof | null;
  /** Texts as they stand in the report compiled before. */
  readonly naskahLama: readonly StoredNaskah[];
  /** What the figures speak of; the whole year when absent. */
  readonly periode?: Periode;
  /** What it is stamped with; without one it is a report nobody has compiled yet. */
  readonly cap?: LkjStamp;
}

/** Compiles the report: pure, from settings, forms and what the tracker knows. */
export function compileLkj(bahan: LkjInputs): Lkj {
  const { pengaturan, formulir, jejak, temuan } = bahan;
  const { ketentuan } = pengaturan;
  let nomor = 0;
  const compileIndikator = (indikator: Indikator): IndikatorLkj => {
    nomor += 1;
    return indikatorOfLkj(indikator, nomor, pengaturan, formulir);
  };
  const sasaran = bySasaran(pengaturan).map(({ id, nama, isi }, index): SasaranLkj => {
    const indikator = isi.map(compileIndikator);
    const mean = meanCapaianOf(
      indikator.map((one) => one.capaian),
      ketentuan,
    );
    return { id, nomor: index + 1, nama, indikator, rataRata: mean, predikat: predikatOf(mean.nilai, ketentuan) };
  });
  const all = sasaran.flatMap((one) => one.indikator);
  const mean = meanCapaianOf(
    all.map((one) => one.capaian),
    ketentuan,
  );
  const predikat = predikatOf(mean.nilai, ketentuan);
  // Kegiatan and sub kegiatan are parts of their program; adding them too would count money twice.
  const adaProgram = pengaturan.program.some((program) => program.jenis === 'program');
  const bahanUang = anggaranInputs(pengaturan, formulir, all);
  const penunjang = pengaturan.program.map((program) => anggaranOfLkj(program, bahanUang));
  const anggaran = penunjang.filter(({ jenis }) => !adaProgram || jenis === 'program');
  const jumlahAnggaran = jumlahOf(anggaran, bahanUang);
  const naskah = mergeNaskah(
    [
      ...indikatorDrafts(all),
      ...draftsOf({ pengaturan, sasaran, rataRata: mean, predikat, anggaran, penunjang, jumlahAnggaran }),
    ],
    bahan.naskahLama,
  );
  const galat = temuan.filter((one) => one.severity === 'galat').length;
  const alasanKonsep = [...(galat > 0 ? [KONSEP_TEXT.galat(galat)] : []), ...unsigned(pengaturan.kantor.kepala, jejak)];
  return {
    kantor: pengaturan.kantor,
    tahun: pengaturan.tahun,
    periode: bahan.periode ?? 'tahun',
    ketentuan,
    bidang: pengaturan.bidang,
    status: alasanKonsep.length === 0 ? 'final' : 'konsep',
    alasanKonsep,
    cap: bahan.cap ?? { versi: null, disusun: '', log: jejak?.log ?? null },
    sasaran,
    rataRata: mean,
    predikat,
    tahunLalu: tahunLaluOf(pengaturan),
    anggaran,
    penunjang,
    jumlahAnggaran,
    naskah,
    jejak,
    temuan,
  };
}

/** Why the report is not signed: nobody approved it last, or not the office that signs it. */
function unsigned(kepala: Pejabat, jejak: LogProof | null): readonly Text[] {
  const signing = headSigning(kepala, jejak);
  if (signing.kind === 'sah') return [];
  if (signing.kind === 'orang-lain') return [KONSEP_TEXT.orangLain(signing.approval.nama, kepala.jabatan, kepala.nama)];
  const last = jejak?.disahkan === true ? jejak.pengesahan.findLast(({ awal }) => awal !== true) : undefined;
  return [last ? KONSEP_TEXT.bukanPejabat(last.nama, last.jabatan, kepala.jabatan) : KONSEP_TEXT.belumSah];
}

/** Indikator under their sasaran; those without a known sasaran come last, under a nameless one. */
function bySasaran({ sasaran, indikator }: Pengaturan): { id: string; nama: string; isi: readonly Indikator[] }[] {
  const punya = sasaran.map(({ id, nama }) => ({ id, nama, isi: indikator.filter((one) => one.sasaran === id) }));
  const lepas = indikator.filter((one) => !sasaran.some(({ id }) => id === one.sasaran));
  return [...punya.filter((one) => one.isi.length > 0), ...(lepas.length > 0 ? [{ id: '-', nama: '', isi: lepas }] : [])];
}

function indikatorOfLkj(
  indikator: Indikator,
  nomor: number,
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
): IndikatorLkj {
  const { ketentuan } = pengaturan;
  const { realisasi, di, teks } = mergedIsian(indikator, formulir);
  const rolledUp = rollUp(indikator, realisasi, ketentuan, di);
  const formula = formulaOf(indikator);
  const terhadap = (target: Isian): ReturnType<typeof capaianOf> =>
    target === '' ? inWords('target-kosong') : capaianOf(indikator, target, rolledUp.realisasi, ketentuan);
  return {
    id: indikator.id,
    nomor,
    nama: indikator.nama,
    satuan: indikator.satuan,
    arah: indikator.arah,
    target: indikator.target,
    realisasi: rolledUp.realisasi,
    capaian: rolledUp.tahun,
    rumus: formula === 'arah-belum-diisi' || indikator.skala !== '' ? undefined : formula,
    predikat: predikatOf(rolledUp.tahun.nilai, ketentuan),
    lalu: [...indikator.lalu]
      .sort((a, b) => b.tahun - a.tahun)
      .map((lalu) => ({ ...lalu, capaian: capaianOf(indikator, lalu.target, lalu.realisasi, ketentuan) })),
    renstra: { ...indikator.renstra, capaian: terhadap(indikator.renstra.target) },
    standarNasional: { target: indikator.standarNasional, capaian: terhadap(indikator.standarNasional) },
    triwulan: realisasi.map((nilai, tw) => ({ target: indikator.targetTriwulan[tw] ?? '', realisasi: nilai })),
    kendala: teks('kendala'),
    tindakLanjut: teks('tindakLanjut'),
    pendukung: teks('pendukung'),
    penghambat: teks('penghambat'),
    bukti: teks('bukti'),
    bidang: indikator.bidang,
  };
}

interface AnggaranInputs {
  readonly pengaturan: Pengaturan;
  /** What the bidang reported, by program, each with its cell. */
  readonly isian: ReadonlyMap<string, Parameters<typeof sumRupiah>[0]>;
  readonly capaian: ReadonlyMap<string, IndikatorLkj['capaian']>;
}

const anggaranInputs = (
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
  indikator: readonly IndikatorLkj[],
): AnggaranInputs => ({
  pengaturan,
  isian: new Map(
    formulir
      .toReversed()
      .flatMap(({ sheet, program }) =>
        program.map(({ program: id, realisasi, at }) => [
          id,
          TRIWULAN.map((tw) => ({ isi: realisasi[tw], di: `${sheet}!${a1(at[TRIWULAN_FIELDS[tw]])}` })),
        ]),
      ),
  ),
  capaian: new Map(indikator.map(({ id, capaian }) => [id, capaian])),
});

function anggaranOfLkj(program: Program, { pengaturan, isian, capaian: all }: AnggaranInputs): AnggaranLkj {
  const { ketentuan } = pengaturan;
  const jumlah = sumRupiah(isian.get(program.id) ?? []);
  const stopped = typeof jumlah === 'object' && jumlah !== null ? stoppedAt(jumlah.tidakTerbaca) : undefined;
  const realisasi = typeof jumlah === 'number' ? jumlah : null;
  const pagu = rupiahOf(program.pagu);
  const capaian = meanCapaianOf(
    program.indikator.flatMap((id) => all.get(id) ?? []),
    ketentuan,
  );
  return {
    id: program.id,
    jenis: program.jenis,
    nama: program.nama,
    pagu,
    realisasi,
    serapan: stopped ?? serapanOf(pagu ?? '', realisasi ?? '', ketentuan),
    capaian,
    efisiensi: stopped ?? efisiensiOf(pagu ?? '', realisasi ?? '', capaian, ketentuan),
    indikator: program.indikator,
  };
}

/** The whole office's budget: never a smaller sum because one amount cannot be read. */
function jumlahOf(anggaran: readonly AnggaranLkj[], { pengaturan, isian }: AnggaranInputs): Lkj['jumlahAnggaran'] {
  const own = pengaturan.program.filter(({ id }) => anggaran.some((one) => one.id === id));
  const pagu = sumRupiah(own.map((one) => ({ isi: one.pagu, di: one.nama })));
  const realisasi = sumRupiah(own.flatMap(({ id }) => isian.get(id) ?? []));
  const unread = [pagu, realisasi].flatMap((one) => (typeof one === 'object' && one !== null ? one.tidakTerbaca : []));
  const [p, r] = [pagu, realisasi].map((one) => (typeof one === 'object' ? null : one));
  return {
    pagu: typeof pagu === 'object' && pagu !== null ? null : (p ?? 0),
    realisasi: typeof realisasi === 'object' && realisasi !== null ? null : (r ?? 0),
    serapan: unread.length > 0 ? stoppedAt(unread) : serapanOf(p ?? 0, r ?? '', pengaturan.ketentuan),
  };
}

function rupiahOf(isian: Isian): number | null {
  const angka = readRupiah(isian);
  return angka.jenis === 'angka' ? angka.nilai : null;
}

/** The three cells of section D per indikator are texts a person may rewrite too. */
function indikatorDrafts(indikator: readonly IndikatorLkj[]): { id: string; judul: string; isi: string }[] {
  return indikator.flatMap((one) => [
    { id: `pendukung:${one.id}`, judul: one.nama, isi: one.pendukung },
    {
      id: `penghambat:${one.id}`,
      judul: one.nama,
      isi: joinSentences([one.kendala, one.penghambat]),
    },
    { id: `upaya:${one.id}`, judul: one.nama, isi: one.tindakLanjut },
  ]);
}

/** Distinct texts as one sentence; "-" only when nothing else was said. */
function joinSentences(texts: readonly string[]): string {
  const contents = [...new Set(texts.filter((one) => one !== ''))];
  const [pertama = contents[0] ?? '', ...others] = contents.filter(saysSomething);
  return [pertama, ...others.map(smallInitial)].join('; ');
}
