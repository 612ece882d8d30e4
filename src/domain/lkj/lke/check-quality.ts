import { PART_TEXT } from '../../kinerja/identitas/messages';
import { isWithinYear } from '../../kinerja/periode';
import { saysWhen } from '../../kinerja/says-when';
import type { Text } from '../../text';
import { saysSomething } from '../drafts/words';
import type { IndikatorLkj, Lkj } from '../lkj';
import { isCompared, isExplained } from '../told';
import type { LkeCheck } from './lke-check';
import { LKE_TEXT as said } from './messages';

/** 3.b: what the report tells of every indikator. */
export function checkQuality(butir: string, lkj: Lkj): LkeCheck {
  const all = lkj.sasaran.flatMap(({ indikator }) => indikator);
  switch (butir) {
    case '3.b.1':
      return lkj.belumDiisi.length === 0
        ? { status: 'terpenuhi', dasar: said.lengkap }
        : {
            status: 'sebagian',
            dasar: said.belumDiisi(lkj.belumDiisi.length),
            lakukan: said.isiIdentitas(lkj.belumDiisi.map((part) => PART_TEXT[part])),
          };
    case '3.b.2':
      return measured(lkj, ({ capaian }) => capaian.nilai !== null, said.capaian, said.isiRealisasi);
    case '3.b.3':
      return measured(lkj, ({ tercapai }) => tercapai !== undefined, said.target, said.isiRealisasi);
    case '3.b.4':
      return measured(lkj, ({ renstra }) => renstra.capaian.nilai !== null, said.renstra, said.isiRenstra);
    case '3.b.5':
      return ofWholeYear(
        lkj,
        counted(all, ({ lalu }) => lalu.some(({ realisasi }) => realisasi !== ''), said.lalu, said.isiLalu),
      );
    case '3.b.6':
      return ofWholeYear(lkj, counted(all, isCompared, said.pembanding, said.isiPembanding));
    case '3.b.7':
      return counted(all, isExplained, said.sebab, said.isiSebab);
    case '3.b.8':
      return ofWholeYear(
        lkj,
        counted(
          lkj.anggaran,
          ({ capaian, serapan }) => capaian.nilai !== null && serapan.nilai !== null,
          said.efisiensi,
          said.isiAnggaran,
        ),
      );
    default:
      return efforts(all);
  }
}

/** Efforts say what is done, and when. */
function efforts(all: readonly IndikatorLkj[]): LkeCheck {
  const made = all.filter(({ tindakLanjut }) => saysSomething(tindakLanjut));
  const open = made.filter(({ tindakLanjut }) => !saysWhen(tindakLanjut)).map(({ nama }) => nama);
  const check = counted(
    all,
    (one) => made.includes(one),
    (done, of) => said.tindakLanjutBerwaktu(done, of, made.length - open.length),
    said.isiTindakLanjut,
  );
  if (open.length === 0) return check;
  const when = said.waktuTindakLanjut(open);
  return { ...check, lakukan: check.lakukan ? said.berturut(check.lakukan, when) : when };
}

/** What is compared or judged once the year has ended is met in part before. */
const ofWholeYear = ({ periode }: Lkj, check: LkeCheck): LkeCheck =>
  isWithinYear(periode) && check.status === 'terpenuhi'
    ? { status: 'sebagian', dasar: check.dasar, lakukan: said.nilaiSetahun }
    : check;

/** What can be measured until then: a part of the year asks nothing of an indikator that promises nothing in it. */
function measured(
  { sasaran, periode }: Lkj,
  does: (one: IndikatorLkj) => boolean,
  dasar: (done: number, of: number) => Text,
  lakukan: (names: readonly string[]) => Text,
): LkeCheck {
  const all = sasaran.flatMap(({ indikator }) => indikator);
  const due = isWithinYear(periode) ? all.filter(({ target }) => target !== '') : all;
  return all.length > 0 && due.length === 0
    ? { status: 'belum', dasar: said.tanpaTarget, lakukan: said.periodeBertarget }
    : counted(due, does, dasar, lakukan);
}

/** Met where all do, in part where some do; `names` are those that do not. */
function counted<Of extends { readonly nama: string }>(
  all: readonly Of[],
  does: (one: Of) => boolean,
  dasar: (done: number, of: number) => Text,
  lakukan: (names: readonly string[]) => Text,
): LkeCheck {
  const missing = all.filter((one) => !does(one)).map(({ nama }) => nama);
  const done = all.length - missing.length;
  const status = done === 0 ? 'belum' : missing.length === 0 ? 'terpenuhi' : 'sebagian';
  return { status, dasar: dasar(done, all.length), ...(status === 'terpenuhi' ? {} : { lakukan: lakukan(missing) }) };
}
