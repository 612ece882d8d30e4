import type { JabatanMention } from '../../kantor/jabatan-mentions';
import type { Text } from '../../text';
import type { Sop } from '../sop';
import { SUGGESTION_MESSAGES } from './messages';
import type { ColumnRanks } from './rank-columns';
import type { UraianReading } from './read-uraian';

/** Who a step is expected to fall to, and why. */
export interface Expectation {
  readonly kolom: number;
  readonly alasan: Text;
  readonly ragu: boolean;
}

/** A step that is decided, with what its wording says. */
export interface Langkah {
  readonly kolom: number;
  readonly tafsir: UraianReading;
}

/** The number by which a kegiatan is referred to: as shown, else its position. */
export const shownNomor = (sop: Sop, index: number): string => sop.kegiatan[index]?.nomor || String(index + 1);

/** Who begins, going by the verb and by how the columns are drawn. */
export function firstActor(reading: UraianReading, ordered: number, ranks: ColumnRanks): Expectation {
  const { head } = ranks;
  if (reading.diperintah && ordered >= 0 && ordered !== head)
    return {
      kolom: head,
      alasan: SUGGESTION_MESSAGES.pemberiPerintah(reading.diperintah.teks),
      ragu: ranks.above(ordered) !== head,
    };
  const [applicant] = ranks.outside;
  if (reading.jenis === 'ajukan' && applicant !== undefined)
    return { kolom: applicant, alasan: SUGGESTION_MESSAGES.pengaju, ragu: true };
  // What comes in, is written down or is handed up comes from below.
  const fromBelow = ['tulis', 'simpan', 'terima'].includes(reading.jenis) || (reading.diserahkan !== undefined && !reading.dari);
  const [staff] = ranks.staff;
  if (fromBelow) return { kolom: staff ?? ranks.lowest, alasan: SUGGESTION_MESSAGES.penulis(reading.kata), ragu: true };
  // Columns are drawn in the order in which the work goes through them; only an order and a signature are the head's wherever it stands.
  return {
    kolom: reading.jenis === 'perintah' || reading.jenis === 'sahkan' ? head : 0,
    alasan: SUGGESTION_MESSAGES.pertama,
    ragu: true,
  };
}

/** A step that names nobody: what its wording says, the steps before it, the last of them with its number, and the columns. */
export interface Unnamed {
  readonly sop: Sop;
  readonly reading: UraianReading;
  readonly done: readonly Langkah[];
  readonly before: Langkah;
  readonly nomor: string;
  readonly ranks: ColumnRanks;
  columnOf(one: JabatanMention | undefined): number;
}

/** Nobody is named: the verb tells, going by how high the positions stand. */
export function fromVerb(step: Unnamed): Expectation {
  const { sop, reading, done, before, nomor, columnOf, ranks } = step;
  if (reading.jenis === 'perintah') {
    const ordered = columnOf(reading.diperintah);
    return {
      kolom: ordered >= 0 && !isAbove(ranks, before.kolom, ordered) ? ranks.above(ordered) : before.kolom,
      alasan: SUGGESTION_MESSAGES.lanjut(nomor),
      ragu: true,
    };
  }
  if (reading.jenis === 'sahkan') return { kolom: ranks.head, alasan: SUGGESTION_MESSAGES.pimpinan(reading.kata), ragu: true };
  if (reading.jenis === 'periksa')
    return { kolom: ranks.above(before.kolom), alasan: SUGGESTION_MESSAGES.periksaAtasan(reading.kata), ragu: true };
  if (before.tafsir.jenis === 'serah' && !before.tafsir.diserahkan) {
    const giver = done.findLastIndex(
      (step, index) => index < done.length - 1 && columnOf(step.tafsir.diperintah) === before.kolom,
    );
    const one = done[giver];
    if (one) return { kolom: one.kolom, alasan: SUGGESTION_MESSAGES.kembaliKePemberiTugas(shownNomor(sop, giver)), ragu: true };
  }
  const other = afterRequest(step) ?? afterHead(step);
  if (other) return other;
  const [counter] = ranks.staff;
  if (reading.jenis === 'terima' && ranks.outside.includes(before.kolom) && counter !== undefined)
    return { kolom: counter, alasan: SUGGESTION_MESSAGES.loket, ragu: true };
  if (reading.jenis === 'terima' && DOES.has(before.tafsir.jenis) && ranks.above(before.kolom) !== before.kolom)
    return { kolom: ranks.above(before.kolom), alasan: SUGGESTION_MESSAGES.diterimaAtasan(nomor), ragu: true };
  if (reading.jenis === 'simpan' && ranks.staff.includes(ranks.lowest))
    return { kolom: ranks.lowest, alasan: SUGGESTION_MESSAGES.penulis(reading.kata), ragu: true };
  if (reading.jenis === 'simpan') {
    const maker = done.findLast(({ tafsir: { jenis } }) => jenis === 'kerja' || jenis === 'tulis');
    return { kolom: maker?.kolom ?? ranks.lowest, alasan: SUGGESTION_MESSAGES.penyusun(reading.kata), ragu: true };
  }
  return { kolom: before.kolom, alasan: SUGGESTION_MESSAGES.lanjut(nomor), ragu: true };
}

const DOES: ReadonlySet<UraianReading['jenis']> = new Set(['kerja', 'tulis']);

/** Data is asked for: the unit that has a column answers, and what it hands in goes back to who asked. */
function afterRequest({ sop, reading, done, before, nomor, ranks }: Unnamed): Expectation | undefined {
  const [unit, ...more] = ranks.units;
  if (unit === undefined || more.length > 0) return undefined;
  if (before.tafsir.minta && before.kolom !== unit && (DOES.has(reading.jenis) || reading.jenis === 'serah'))
    return { kolom: unit, alasan: SUGGESTION_MESSAGES.yangDiminta(nomor), ragu: true };
  const asked = before.kolom === unit && reading.himpun ? done.findLastIndex(({ tafsir }) => tafsir.minta) : -1;
  const asker = done[asked];
  return asker && { kolom: asker.kolom, alasan: SUGGESTION_MESSAGES.kembaliKePemberiTugas(shownNomor(sop, asked)), ragu: true };
}

/** The head orders and signs; the work in between is not the head's own. */
function afterHead({ reading, done, before, nomor, ranks }: Unnamed): Expectation | undefined {
  if (!DOES.has(reading.jenis) || before.kolom !== ranks.head) return undefined;
  if (before.tafsir.jenis === 'perintah' && !before.tafsir.diperintah)
    return { kolom: ranks.lowest, alasan: SUGGESTION_MESSAGES.perintahTanpaNama(nomor), ragu: true };
  const maker = done.findLast(({ kolom, tafsir }) => DOES.has(tafsir.jenis) && kolom !== ranks.head);
  if (before.tafsir.jenis !== 'sahkan' || !maker) return undefined;
  return { kolom: maker.kolom, alasan: SUGGESTION_MESSAGES.penyusun(reading.kata), ragu: true };
}

/** Whether one column stands above another in the line from it to the head. */
function isAbove(ranks: ColumnRanks, column: number, other: number): boolean {
  for (let at = other, next = ranks.above(at); next !== at; at = next, next = ranks.above(at)) if (next === column) return true;
  return false;
}
