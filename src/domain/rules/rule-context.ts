import { actorNames, type ActorNames } from '../kantor/jabatan-mentions';
import { suggestPelaksana, usulanFor } from '../sop/suggest/suggest-pelaksana';
import type { Usulan } from '../sop/suggest/usulan';
import type { Sop } from '../sop/sop';
import { PERPRES_DAY, type WorkingDay } from '../kantor/kalender/working-day';
import { ciriOf, type KegiatanReading } from './kegiatan-reading';
import { FirstMentions } from './first-mentions';
import { similarDocument, topicWords, documentWords, type NamedDocument } from './documents';
import type { Severity } from './severity';

/** How a workbook wants to be checked. */
export interface CheckOptions {
  /** Another severity for a rule, or 'mati' to switch it off. */
  readonly rules?: { readonly [id: string]: Severity | 'mati' };
  readonly hari?: WorkingDay;
  /** Working days until the LKj is due; the total of waktu baku must stay within. */
  readonly tenggatHariKerja?: number;
}

/** The upper bounds of all waktu in working minutes. */
interface JumlahWaktu {
  readonly total: number;
  /** 0 when fewer than four are known. */
  readonly median: number;
  /** The kegiatan whose waktu cannot be counted. */
  readonly tanpa: readonly number[];
}

/** End of February, the usual day an OPD hands in its LKj: about forty working days. */
const DEADLINE_WORKING_DAYS = 40;
/** How far back a slightly different wording of an output is looked for. */
const SIMILAR_WINDOW = 12;

/** What rules know besides the row they look at: the SOP as a whole, counted and listed once. */
export class RuleContext {
  readonly hari: WorkingDay;
  readonly tenggatHariKerja: number;
  readonly jajaran: ActorNames;
  /** What each kegiatan's texts say, by its index. */
  readonly ciri: readonly KegiatanReading[];
  readonly waktu: JumlahWaktu;
  /** Whether any kegiatan has a number, and in which actors' columns anything stands. */
  readonly bernomor: boolean;
  readonly ditandai: ReadonlySet<string>;
  #dikenal: ReadonlySet<string> | undefined;
  #outputPertama: ReadonlyMap<string, number> | undefined;
  #sebutanPertama: FirstMentions | undefined;
  #usulan: ReadonlyMap<number, Usulan> | undefined;

  constructor(
    readonly sop: Sop,
    options: CheckOptions = {},
  ) {
    this.hari = options.hari ?? PERPRES_DAY;
    this.tenggatHariKerja = options.tenggatHariKerja ?? DEADLINE_WORKING_DAYS;
    this.jajaran = actorNames(sop.pelaksana);
    this.ciri = sop.kegiatan.map((one) => ciriOf(one, this.jajaran));
    this.waktu = jumlahWaktu(sop);
    this.bernomor = sop.kegiatan.some((one) => one.nomor !== '');
    const ditandai = new Set<string>();
    for (const { pelaku, selLain } of sop.kegiatan) {
      for (const one of pelaku) ditandai.add(one.pelaksana);
      if (selLain) for (const one of selLain) ditandai.add(one.pelaksana);
    }
    this.ditandai = ditandai;
  }

  /** Whether a word occurs in the title, an uraian or an output. */
  mengenal(word: string): boolean {
    this.#dikenal ??= new Set([
      ...documentWords(this.sop.judul),
      ...this.sop.kegiatan.flatMap(({ uraian, output }) => [...topicWords(uraian), ...topicWords(output)]),
    ]);
    return this.#dikenal.has(word);
  }

  /** Whether the kegiatan right before yields the document, in the same words. */
  hasilSebelumnya(index: number, dokumen: NamedDocument): boolean {
    return this.ciri[index - 1]?.hasil.some((one) => one.kunci === dokumen.kunci) ?? false;
  }

  /** Whether an earlier kegiatan yields the document: nearly the same a few steps back, or the same words anywhere before. */
  dihasilkanSebelum(index: number, dokumen: NamedDocument): boolean {
    if (this.hasilSebelumnya(index, dokumen)) return true;
    for (let at = index - 1; at >= 0 && at >= index - SIMILAR_WINDOW; at -= 1)
      if (this.ciri[at]?.hasil.some((one) => similarDocument(dokumen, one))) return true;
    // Of several kegiatan with the same output, the first one stays.
    this.#outputPertama ??= new Map(this.ciri.map((one) => [one.kunciOutput, one.kegiatan.index] as const).toReversed());
    const first = dokumen.kunci === '' ? undefined : this.#outputPertama.get(dokumen.kunci);
    return first !== undefined && first < index;
  }

  /**
   * Whether the document was spoken of before: an earlier kegiatan needs it too, nearly the same a few steps back or in the same words
   * anywhere, or its words stand together in an earlier uraian.
   */
  disebutSebelum(index: number, dokumen: NamedDocument): boolean {
    this.#sebutanPertama ??= new FirstMentions(this.ciri);
    if (this.#sebutanPertama.before(index, dokumen)) return true;
    for (let at = index - 1; at >= 0 && at >= index - SIMILAR_WINDOW; at -= 1)
      if (this.ciri[at]?.butuh.some((one) => similarDocument(dokumen, one))) return true;
    return false;
  }

  /** What the wording proposes for a kegiatan, marked or not. */
  usulan(index: number): Usulan | undefined {
    this.#usulan ??= new Map(suggestPelaksana(this.sop).map((one) => [one.kegiatan, one]));
    return this.#usulan.get(index) ?? usulanFor(this.sop, index);
  }
}

function jumlahWaktu({ kegiatan }: Sop): JumlahWaktu {
  // A waktu that several kegiatan share is counted at the first of them.
  const known: number[] = [];
  const tanpa: number[] = [];
  for (const { waktu, index, bersama } of kegiatan) {
    if (bersama?.includes('waktu')) continue;
    if (waktu.menit) known.push(waktu.menit[1]);
    else tanpa.push(index);
  }
  const sorted = [...known].sort((a, b) => a - b);
  return {
    total: known.reduce((sum, one) => sum + one, 0),
    median: (sorted.length < 4 ? undefined : sorted[sorted.length >> 1]) ?? 0,
    tanpa,
  };
}
