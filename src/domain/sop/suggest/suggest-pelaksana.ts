import { cell, type Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { Text } from '../../text';
import { actorMarkText } from '../actor-mark';
import type { Kegiatan, Sop } from '../sop';
import { actorNames, type JabatanMention } from '../../kantor/jabatan-mentions';
import { joinTexts, SUGGESTION_MESSAGES } from './messages';
import { rankColumns, type ColumnRanks } from './rank-columns';
import { readUraian, type UraianReading } from './read-uraian';
import type { Usulan } from './usulan';

/** Who a step is expected to fall to, and why. */
interface Expectation {
  readonly kolom: number;
  readonly alasan: Text;
  readonly ragu: boolean;
}

interface Langkah {
  readonly kolom: number;
  readonly tafsir: UraianReading;
}

/** The number by which a kegiatan is referred to: as shown, else its position. */
export const shownNomor = (sop: Sop, index: number): string => sop.kegiatan[index]?.nomor || String(index + 1);

/**
 * Proposes actor, symbol and return step for every kegiatan from its wording: who is ordered or handed something acts next, what is
 * received comes from somebody else, "jika tidak … dikembalikan" is a decision. Kegiatan that carry a mark keep it and steer the rest.
 * Each proposal says which words led to it and whether they leave doubt; nothing is written.
 */
export function suggestPelaksana(sop: Sop): readonly Usulan[] {
  if (sop.pelaksana.length === 0) return [];
  const columns = actorNames(sop.pelaksana);
  const ranks = rankColumns(sop.pelaksana);
  const position = new Map(sop.pelaksana.map((one, index) => [one.id, index]));
  const columnOf = (one: JabatanMention | undefined): number =>
    one?.pelaksana === undefined ? -1 : (position.get(one.pelaksana) ?? -1);
  const done: Langkah[] = [];
  const result: Usulan[] = [];
  for (const kegiatan of sop.kegiatan) {
    const reading = readUraian(kegiatan.uraian, columns);
    const marked = kegiatan.pelaku.find((actor) => actor.simbol !== 'connector');
    const expected = marked
      ? { kolom: position.get(marked.pelaksana) ?? 0, alasan: SUGGESTION_MESSAGES.pertama, ragu: false }
      : decideActor(sop, kegiatan, reading, done, columnOf, ranks);
    done.push({ kolom: expected.kolom, tafsir: reading });
    const usulan = completeUsulan(sop, kegiatan, reading, expected, done, columnOf);
    if (!marked) result.push(usulan);
  }
  return result;
}

/** The proposal for one kegiatan, also when it is marked already: what its symbol and return would be. */
export function usulanFor(sop: Sop, index: number): Usulan | undefined {
  return suggestPelaksana({
    ...sop,
    kegiatan: sop.kegiatan.map((one) => (one.index === index ? { ...one, pelaku: [] } : one)),
  }).find((one) => one.kegiatan === index);
}

function decideActor(
  sop: Sop,
  kegiatan: Kegiatan,
  reading: UraianReading,
  done: readonly Langkah[],
  columnOf: (one: JabatanMention | undefined) => number,
  ranks: ColumnRanks,
): Expectation {
  const before = done[done.length - 1];
  const nomor = shownNomor(sop, kegiatan.index - 1);
  const subjek = columnOf(reading.subjek);
  if (reading.subjek && subjek >= 0)
    return { kolom: subjek, alasan: SUGGESTION_MESSAGES.subjek(reading.subjek.teks), ragu: false };
  const ordered = columnOf(reading.diperintah);

  // "Memerintahkan Anggota Tim untuk mengumpulkan … diserahkan kepada kasubbag": the one it goes to cannot be the one who hands it over.
  const handed = columnOf(reading.diserahkan);
  if (before && reading.diperintah && ordered >= 0 && handed >= 0 && handed === before.kolom && ordered !== handed) {
    const kepada = reading.diserahkan?.teks ?? '';
    return { kolom: ordered, alasan: SUGGESTION_MESSAGES.dikerjakanYangDiperintah(reading.diperintah.teks, kepada), ragu: true };
  }
  if (!before) return firstActor(reading, ordered, ranks);
  if (reading.keluar && (reading.jenis === 'serah' || reading.jenis === 'simpan')) {
    const desk = done.find(({ kolom }) => ranks.staff.includes(kolom))?.kolom ?? ranks.staff[0];
    if (desk !== undefined) return { kolom: desk, alasan: SUGGESTION_MESSAGES.loket, ragu: true };
  }
  const receiver = receiverOf(before.tafsir);
  const next = columnOf(receiver);
  if (receiver && next >= 0 && next !== columnOf(reading.dari)) {
    if (next !== ordered) return { kolom: next, alasan: SUGGESTION_MESSAGES.penerima(receiver.teks, nomor), ragu: false };
    const between = ranks.above(next);
    return { kolom: between, alasan: SUGGESTION_MESSAGES.atasanPenerima(receiver.teks, nomor), ragu: true };
  }
  const guess = fromVerb(sop, reading, done, before, nomor, columnOf, ranks);
  // Nobody hands over to themselves: it is whoever stands beneath.
  if (handed < 0 || guess.kolom !== handed) return guess;
  return { kolom: ranks.below(handed), alasan: SUGGESTION_MESSAGES.bawahanPenerima(reading.diserahkan?.teks ?? ''), ragu: true };
}

/** Who the step before hands over to: the last one it names, since "memerintahkan A mengirim … ke B" ends at B. */
function receiverOf(reading: UraianReading): JabatanMention | undefined {
  if (reading.diserahkan?.pelaksana !== undefined) return reading.diserahkan;
  return reading.diperintah?.pelaksana === undefined ? undefined : reading.diperintah;
}

function firstActor(reading: UraianReading, ordered: number, ranks: ColumnRanks): Expectation {
  const { head, lowest } = ranks;
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
  if (fromBelow) return { kolom: lowest, alasan: SUGGESTION_MESSAGES.penulis(reading.kata), ragu: true };
  return { kolom: reading.jenis === 'kerja' ? 0 : head, alasan: SUGGESTION_MESSAGES.pertama, ragu: true };
}

/** Nobody is named: the verb tells, going by how high the positions stand. */
function fromVerb(
  sop: Sop,
  reading: UraianReading,
  done: readonly Langkah[],
  before: Langkah,
  nomor: string,
  columnOf: (one: JabatanMention | undefined) => number,
  ranks: ColumnRanks,
): Expectation {
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
  const [counter] = ranks.staff;
  if (reading.jenis === 'terima' && ranks.outside.includes(before.kolom) && counter !== undefined)
    return { kolom: counter, alasan: SUGGESTION_MESSAGES.loket, ragu: true };
  if (reading.jenis === 'simpan' && ranks.staff.includes(ranks.lowest))
    return { kolom: ranks.lowest, alasan: SUGGESTION_MESSAGES.penulis(reading.kata), ragu: true };
  if (reading.jenis === 'simpan') {
    const maker = done.findLast(({ tafsir: { jenis } }) => jenis === 'kerja' || jenis === 'tulis');
    return { kolom: maker?.kolom ?? ranks.lowest, alasan: SUGGESTION_MESSAGES.penyusun(reading.kata), ragu: true };
  }
  return { kolom: before.kolom, alasan: SUGGESTION_MESSAGES.lanjut(nomor), ragu: true };
}

/** Whether one column stands above another in the line from it to the head. */
function isAbove(ranks: ColumnRanks, column: number, other: number): boolean {
  for (let at = other, next = ranks.above(at); next !== at; at = next, next = ranks.above(at)) if (next === column) return true;
  return false;
}

/** Adds symbol, return and cell to who acts. */
function completeUsulan(
  sop: Sop,
  kegiatan: Kegiatan,
  reading: UraianReading,
  expected: Expectation,
  done: readonly Langkah[],
  columnOf: (one: JabatanMention | undefined) => number,
): Usulan {
  const { index } = kegiatan;
  const reasons: Text[] = [expected.alasan];
  let ragu = expected.ragu;
  let simbol: SymbolShape = 'process';
  let kembali: number | undefined;
  if (reading.keputusan !== undefined && index > 0) {
    simbol = 'decision';
    reasons.push(SUGGESTION_MESSAGES.keputusan(reading.keputusan));
    const to = columnOf(reading.dikembalikan);
    kembali = to < 0 ? index - 1 : done.findLastIndex((step, at) => at < index && step.kolom === to);
    if (kembali < 0 || to < 0) {
      kembali = index - 1;
      ragu = true;
    }
    const word = reading.dikembalikan?.teks ?? sop.pelaksana[done[kembali]?.kolom ?? 0]?.nama ?? '';
    reasons.push(SUGGESTION_MESSAGES.kembaliKe(word, shownNomor(sop, kembali)));
    if (reading.dikembalikan && to < 0) reasons.push(SUGGESTION_MESSAGES.tanpaKolom(reading.dikembalikan.teks));
  } else if ((index === 0 && !sop.mulai) || (index === sop.kegiatan.length - 1 && !sop.selesai)) {
    simbol = 'terminator';
  }
  const pelaksana = sop.pelaksana[expected.kolom] ?? sop.pelaksana[0];
  const at = pelaksana ? pelaksanaCell(sop, kegiatan, pelaksana.id) : undefined;
  return {
    kegiatan: index,
    pelaksana: pelaksana?.id ?? '',
    simbol,
    ...(kembali === undefined ? {} : { kembali }),
    alasan: joinTexts(reasons),
    ragu,
    ...(at ? { at } : {}),
    teks: actorMarkText(simbol, kembali === undefined ? undefined : shownNomor(sop, kembali)),
  };
}

/** The cell that marks an actor in a kegiatan; undefined where the row has no such column. */
function pelaksanaCell(sop: Sop, kegiatan: Kegiatan, id: string): Cell | undefined {
  const pelaksana = sop.pelaksana.find((one) => one.id === id);
  if (!pelaksana) return undefined;
  if (kegiatan.fragment === undefined) return cell(kegiatan.row, pelaksana.column);
  const fragment = sop.fragments?.[kegiatan.fragment];
  if (!fragment || fragment.tanpaPelaksana) return undefined;
  const column = fragment.kolom.filter((one) => one.peran === 'pelaksana')[sop.pelaksana.indexOf(pelaksana)]?.column;
  return column === undefined ? undefined : cell(kegiatan.row, column);
}
