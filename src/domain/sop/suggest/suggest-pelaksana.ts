import { cell, type Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { Text } from '../../text';
import { actorMarkText } from '../actor-mark';
import type { Kegiatan, Sop } from '../sop';
import { actorNames, type JabatanMention } from '../../kantor/jabatan-mentions';
import { firstActor, fromVerb, shownNomor, type Expectation, type Langkah } from './guess-actor';
import { joinTexts, SUGGESTION_MESSAGES } from './messages';
import { rankColumns, type ColumnRanks } from './rank-columns';
import { readUraian, type UraianReading } from './read-uraian';
import type { Usulan } from './usulan';

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
  const guess = fromVerb({ sop, reading, done, before, nomor, columnOf, ranks });
  // Nobody hands over to themselves: it is whoever stands beneath.
  if (handed < 0 || guess.kolom !== handed) return guess;
  return { kolom: ranks.below(handed), alasan: SUGGESTION_MESSAGES.bawahanPenerima(reading.diserahkan?.teks ?? ''), ragu: true };
}

/** Who the step before hands over to: the last one it names, since "memerintahkan A mengirim … ke B" ends at B. */
function receiverOf(reading: UraianReading): JabatanMention | undefined {
  if (reading.diserahkan?.pelaksana !== undefined) return reading.diserahkan;
  return reading.diperintah?.pelaksana === undefined ? undefined : reading.diperintah;
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
