import { cell, type Cell } from '../../sheet/address';
import type { SymbolShape } from '../../sheet/edit';
import type { Text } from '../../text';
import { tandaText } from '../mark';
import type { Kegiatan, Sop } from '../sop';
import { jajaran, type Sebutan } from '../../kantor/sebutan';
import { gabung, pesan } from './pesan';
import { tafsirkan, type Tafsir } from './uraian';
import type { Usulan } from './usulan';

/** Who a step is expected to fall to, and why. */
interface Harapan {
  readonly kolom: number;
  readonly alasan: Text;
  readonly ragu: boolean;
}

interface Langkah {
  readonly kolom: number;
  readonly tafsir: Tafsir;
}

/** The number by which a kegiatan is referred to: as shown, else its position. */
export const nomorTampil = (sop: Sop, index: number): string => sop.kegiatan[index]?.nomor || String(index + 1);

/**
 * Proposes actor, symbol and return step for every kegiatan from its wording: who is ordered or handed something acts next, what is
 * received comes from somebody else, "jika tidak … dikembalikan" is a decision. Kegiatan that carry a mark keep it and steer the rest.
 * Each proposal says which words led to it and whether they leave doubt; nothing is written.
 */
export function suggestPelaksana(sop: Sop): readonly Usulan[] {
  if (sop.pelaksana.length === 0) return [];
  const columns = jajaran(sop.pelaksana);
  const position = new Map(sop.pelaksana.map((one, index) => [one.id, index]));
  const columnOf = (one: Sebutan | undefined): number =>
    one?.pelaksana === undefined ? -1 : (position.get(one.pelaksana) ?? -1);
  const done: Langkah[] = [];
  const result: Usulan[] = [];
  for (const kegiatan of sop.kegiatan) {
    const tafsir = tafsirkan(kegiatan.uraian, columns);
    const marked = kegiatan.pelaku.find((actor) => actor.simbol !== 'connector');
    const harapan = marked
      ? { kolom: position.get(marked.pelaksana) ?? 0, alasan: pesan.pertama, ragu: false }
      : tentukan(sop, kegiatan, tafsir, done, columnOf);
    done.push({ kolom: harapan.kolom, tafsir });
    const usulan = lengkapi(sop, kegiatan, tafsir, harapan, done, columnOf);
    if (!marked) result.push(usulan);
  }
  return result;
}

/** The proposal for one kegiatan, also when it is marked already: what its symbol and return would be. */
export function usulanUntuk(sop: Sop, index: number): Usulan | undefined {
  return suggestPelaksana({
    ...sop,
    kegiatan: sop.kegiatan.map((one) => (one.index === index ? { ...one, pelaku: [] } : one)),
  }).find((one) => one.kegiatan === index);
}

function tentukan(
  sop: Sop,
  kegiatan: Kegiatan,
  tafsir: Tafsir,
  done: readonly Langkah[],
  columnOf: (one: Sebutan | undefined) => number,
): Harapan {
  const before = done[done.length - 1];
  const nomor = nomorTampil(sop, kegiatan.index - 1);
  const subjek = columnOf(tafsir.subjek);
  if (tafsir.subjek && subjek >= 0) return { kolom: subjek, alasan: pesan.subjek(tafsir.subjek.teks), ragu: false };
  const ordered = columnOf(tafsir.diperintah);

  // "Memerintahkan Anggota Tim untuk mengumpulkan … diserahkan kepada kasubbag": the one it goes to cannot be the one who hands it over.
  const handed = columnOf(tafsir.diserahkan);
  if (before && tafsir.diperintah && ordered >= 0 && handed >= 0 && handed === before.kolom && ordered !== handed) {
    const kepada = tafsir.diserahkan?.teks ?? '';
    return { kolom: ordered, alasan: pesan.dikerjakanYangDiperintah(tafsir.diperintah.teks, kepada), ragu: true };
  }
  if (!before) return pertama(tafsir, ordered);
  const penerima = penerimaDari(before.tafsir);
  const next = columnOf(penerima);
  if (penerima && next >= 0 && next !== columnOf(tafsir.dari)) {
    if (next !== ordered) return { kolom: next, alasan: pesan.penerima(penerima.teks, nomor), ragu: false };
    const between = next - 1 > before.kolom ? next - 1 : Math.max(0, Math.min(before.kolom, next - 1));
    return { kolom: between, alasan: pesan.atasanPenerima(penerima.teks, nomor), ragu: true };
  }
  return dariKata(sop, tafsir, done, before, nomor, columnOf);
}

/** Who the step before hands over to: the last one it names, since "memerintahkan A mengirim … ke B" ends at B. */
function penerimaDari(tafsir: Tafsir): Sebutan | undefined {
  if (tafsir.diserahkan?.pelaksana !== undefined) return tafsir.diserahkan;
  return tafsir.diperintah?.pelaksana === undefined ? undefined : tafsir.diperintah;
}

function pertama(tafsir: Tafsir, ordered: number): Harapan {
  if (tafsir.diperintah && ordered > 0)
    return { kolom: 0, alasan: pesan.pemberiPerintah(tafsir.diperintah.teks), ragu: ordered > 1 };
  return { kolom: 0, alasan: pesan.pertama, ragu: true };
}

/** Nobody is named: the verb tells, going by the order of columns from the head down. */
function dariKata(
  sop: Sop,
  tafsir: Tafsir,
  done: readonly Langkah[],
  before: Langkah,
  nomor: string,
  columnOf: (one: Sebutan | undefined) => number,
): Harapan {
  if (tafsir.jenis === 'perintah') {
    const ordered = columnOf(tafsir.diperintah);
    return {
      kolom: ordered > 0 && before.kolom >= ordered ? ordered - 1 : before.kolom,
      alasan: pesan.lanjut(nomor),
      ragu: true,
    };
  }
  if (tafsir.jenis === 'sahkan') return { kolom: 0, alasan: pesan.pimpinan(tafsir.kata), ragu: true };
  if (tafsir.jenis === 'periksa')
    return { kolom: Math.max(0, before.kolom - 1), alasan: pesan.periksaAtasan(tafsir.kata), ragu: true };
  if (before.tafsir.jenis === 'serah' && !before.tafsir.diserahkan) {
    const giver = done.findLastIndex(
      (step, index) => index < done.length - 1 && columnOf(step.tafsir.diperintah) === before.kolom,
    );
    const one = done[giver];
    if (one) return { kolom: one.kolom, alasan: pesan.kembaliKePemberiTugas(nomorTampil(sop, giver)), ragu: true };
  }
  if (tafsir.jenis === 'simpan') {
    const maker = done.findLast((step) => step.tafsir.jenis === 'kerja');
    return { kolom: maker?.kolom ?? sop.pelaksana.length - 1, alasan: pesan.penyusun(tafsir.kata), ragu: true };
  }
  return { kolom: before.kolom, alasan: pesan.lanjut(nomor), ragu: true };
}

/** Adds symbol, return and cell to who acts. */
function lengkapi(
  sop: Sop,
  kegiatan: Kegiatan,
  tafsir: Tafsir,
  harapan: Harapan,
  done: readonly Langkah[],
  columnOf: (one: Sebutan | undefined) => number,
): Usulan {
  const { index } = kegiatan;
  const reasons: Text[] = [harapan.alasan];
  let ragu = harapan.ragu;
  let simbol: SymbolShape = 'process';
  let kembali: number | undefined;
  if (tafsir.keputusan !== undefined && index > 0) {
    simbol = 'decision';
    reasons.push(pesan.keputusan(tafsir.keputusan));
    const to = columnOf(tafsir.dikembalikan);
    kembali = to < 0 ? index - 1 : done.findLastIndex((step, at) => at < index && step.kolom === to);
    if (kembali < 0 || to < 0) {
      kembali = index - 1;
      ragu = true;
    }
    const kata = tafsir.dikembalikan?.teks ?? sop.pelaksana[done[kembali]?.kolom ?? 0]?.nama ?? '';
    reasons.push(pesan.kembaliKe(kata, nomorTampil(sop, kembali)));
    if (tafsir.dikembalikan && to < 0) reasons.push(pesan.tanpaKolom(tafsir.dikembalikan.teks));
  } else if ((index === 0 && !sop.mulai) || (index === sop.kegiatan.length - 1 && !sop.selesai)) {
    simbol = 'terminator';
  }
  const pelaksana = sop.pelaksana[harapan.kolom] ?? sop.pelaksana[0];
  const at = pelaksana ? selPelaksana(sop, kegiatan, pelaksana.id) : undefined;
  return {
    kegiatan: index,
    pelaksana: pelaksana?.id ?? '',
    simbol,
    ...(kembali === undefined ? {} : { kembali }),
    alasan: gabung(reasons),
    ragu,
    ...(at ? { at } : {}),
    teks: tandaText(simbol, kembali === undefined ? undefined : nomorTampil(sop, kembali)),
  };
}

/** The cell that marks an actor in a kegiatan; undefined where the row has no such column. */
function selPelaksana(sop: Sop, kegiatan: Kegiatan, id: string): Cell | undefined {
  const pelaksana = sop.pelaksana.find((one) => one.id === id);
  if (!pelaksana) return undefined;
  if (kegiatan.potongan === undefined) return cell(kegiatan.row, pelaksana.column);
  const fragment = sop.potongan?.[kegiatan.potongan];
  if (!fragment || fragment.tanpaPelaksana) return undefined;
  const column = fragment.kolom.filter((one) => one.peran === 'pelaksana')[sop.pelaksana.indexOf(pelaksana)]?.column;
  return column === undefined ? undefined : cell(kegiatan.row, column);
}
