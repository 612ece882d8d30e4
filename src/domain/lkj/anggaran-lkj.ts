import { readRupiah } from '../kantor/angka';
import { efisiensiOf, keefisienanOf, serapanOf } from '../kinerja/efisiensi';
import { inWords } from '../kinerja/capaian';
import { isWithinYear, type Periode } from '../kinerja/periode';
import { TRIWULAN_FIELDS, type Formulir } from '../kinerja/formulir/formulir';
import type { Computed } from '../kinerja/computed';
import { meanCapaianOf } from '../kinerja/mean-capaian';
import { TRIWULAN, type Isian, type Pengaturan, type Program } from '../kinerja/pengaturan';
import { PAGU_BLANK } from '../kinerja/messages';
import { saysNothing } from '../kinerja/pk-perubahan';
import { tellingLines } from '../kinerja/program-parts';
import { stoppedAt, sumRupiah } from '../kinerja/sum-rupiah';
import { a1 } from '../sheet/address';
import type { AnggaranLkj, IndikatorLkj, Lkj } from './lkj';

/** What the budget lines are computed from. */
interface AnggaranInputs {
  readonly pengaturan: Pengaturan;
  readonly periode: Periode;
  /** What the bidang reported of a program or of its parts, by program, each with its cell. */
  readonly isian: ReadonlyMap<string, Parameters<typeof sumRupiah>[0]>;
  readonly indikator: ReadonlyMap<string, IndikatorLkj>;
  /** The own indikator of programs, by program. */
  readonly sendiri: ReadonlyMap<string, readonly IndikatorLkj[]>;
}

/** The spending of every program as the bidang reported it, and the indikator it is for. */
export const anggaranInputs = (
  pengaturan: Pengaturan,
  formulir: readonly Formulir[],
  indikator: readonly IndikatorLkj[],
  sendiri: AnggaranInputs['sendiri'],
  periode: Periode,
): AnggaranInputs => {
  const reported: AnggaranInputs['isian'] = new Map(
    formulir
      .toReversed()
      .flatMap(({ sheet, program, identitas }) =>
        program
          .filter(countsOf(pengaturan, identitas.bidang))
          .map(({ program: id, realisasi, at }) => [
            id,
            TRIWULAN.map((tw) => ({ isi: realisasi[tw], di: `${sheet}!${a1(at[TRIWULAN_FIELDS[tw]])}` })),
          ]),
      ),
  );
  const told = ({ id }: Program): boolean => reported.get(id)?.some(({ isi }) => !saysNothing(isi)) === true;
  return {
    pengaturan,
    periode,
    sendiri,
    isian: new Map(
      pengaturan.program.map((one) => [
        one.id,
        tellingLines(one, pengaturan.program, told).flatMap(({ id }) => reported.get(id) ?? []),
      ]),
    ),
    indikator: new Map(indikator.map((one) => [one.id, one])),
  };
};

/** What counts of a bidang's form: its own programs, and those that the settings give to nobody. */
const countsOf =
  ({ program }: Pengaturan, bidang: string) =>
  ({ program: id }: Formulir['program'][number]): boolean =>
    program.some((one) => one.id === id && (one.bidang === bidang || one.bidang === ''));

/** A line of the budget with its absorption, and what may be said of its efficiency. */
export function anggaranOfLkj(
  program: Program,
  { pengaturan, periode, isian, indikator: all, sendiri }: AnggaranInputs,
): AnggaranLkj {
  const { ketentuan } = pengaturan;
  const jumlah = sumRupiah(isian.get(program.id) ?? []);
  const stopped = typeof jumlah === 'object' && jumlah !== null ? stoppedAt(jumlah.tidakTerbaca) : undefined;
  const realisasi = typeof jumlah === 'number' ? jumlah : null;
  const pagu = rupiahOf(program.pagu);
  const supported = program.indikator.flatMap((id) => all.get(id) ?? []);
  const capaian = meanCapaianOf(
    supported.map((one) => one.capaian),
    ketentuan,
  );
  // The budget is that of the whole year: what is not spent before its end is not saved.
  const later = isWithinYear(periode) ? inWords('tahun-berjalan') : undefined;
  // Nothing is said of a whole by those of its parts that could be judged, unless one of them was missed.
  const open = capaian.nilai !== null && supported.some(({ tercapai }) => tercapai === undefined);
  const unjudged = open && supported.every(({ tercapai }) => tercapai !== false) ? inWords('belum-semua-dinilai') : undefined;
  const serapan = stopped ?? serapanOf(pagu ?? '', realisasi ?? '', ketentuan);
  return {
    id: program.id,
    jenis: program.jenis,
    nama: program.nama,
    pagu,
    realisasi,
    serapan,
    sendiri: sendiri.get(program.id) ?? [],
    capaian,
    efisiensi: stopped ?? later ?? unjudged ?? efisiensiOf(pagu ?? '', realisasi ?? '', capaian, ketentuan),
    keefisienan:
      (later ?? unjudged)
        ? undefined
        : keefisienanOf(
            capaian,
            serapan,
            supported.every((one) => one.tercapai === true),
          ),
    indikator: program.indikator,
  };
}

/** The whole office's budget: never a smaller sum because one amount cannot be read or was not filled in. */
export function jumlahOf(anggaran: readonly AnggaranLkj[], { pengaturan, isian }: AnggaranInputs): Lkj['jumlahAnggaran'] {
  const own = pengaturan.program.filter(({ id }) => anggaran.some((one) => one.id === id));
  const pagu = sumRupiah(own.map((one) => ({ isi: one.pagu, di: one.nama || one.id })));
  const realisasi = sumRupiah(own.flatMap(({ id }) => isian.get(id) ?? []));
  const unread = [pagu, realisasi].flatMap((one) => (typeof one === 'object' && one !== null ? one.tidakTerbaca : []));
  const blank = own.filter(isUnpromised).map((one) => one.nama || one.id);
  const p = typeof pagu === 'number' && blank.length === 0 ? pagu : null;
  const r = typeof realisasi === 'number' ? realisasi : null;
  const serapan = (): Computed => {
    if (unread.length > 0) return stoppedAt(unread);
    if (r !== null && blank.length > 0) return { ...inWords('pagu-kosong'), kata: PAGU_BLANK(blank) };
    return serapanOf(p ?? '', r ?? '', pengaturan.ketentuan);
  };
  return { pagu: p, realisasi: r, serapan: serapan() };
}

/** Whether nobody said what a program may spend; what only the changed agreement promises has no pagu before it. */
const isUnpromised = ({ pagu, paguPerubahan = '' }: Program): boolean => pagu === '' && paguPerubahan === '';

function rupiahOf(isian: Isian): number | null {
  const angka = readRupiah(isian);
  return angka.jenis === 'angka' ? angka.nilai : null;
}
