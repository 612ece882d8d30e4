import { jajaran, type Jajaran } from '../sop/suggest/jabatan';
import { suggestPelaksana, usulanUntuk } from '../sop/suggest/suggest-pelaksana';
import type { Usulan } from '../sop/suggest/usulan';
import type { Kegiatan, Sop } from '../sop/sop';
import { HARI_PERPRES, type HariKerja } from '../waktu/hari';
import { dokumenDalam, dokumenMirip, kataDokumen, kunciDokumen } from './dokumen';
import { Indeks } from './indeks';
import type { Severity } from './rule';

/** How a workbook wants to be checked. */
export interface CheckOptions {
  /** Another severity for a rule, or 'mati' to switch it off. */
  readonly rules?: { readonly [id: string]: Severity | 'mati' };
  readonly hari?: HariKerja;
  /** Working days until the LKj is due; the total of waktu baku must stay within. */
  readonly tenggatHariKerja?: number;
}

/** End of February, the usual day an OPD hands in its LKj: about forty working days. */
const TENGGAT_HARI_KERJA = 40;
/** How far back a slightly different wording of an output is looked for. */
export const JENDELA_MIRIP = 12;

/** What rules know besides the row they look at. Counts over the table follow single edits without reading it again. */
export class Konteks {
  readonly jajaran: Jajaran;
  readonly hari: HariKerja;
  readonly tenggatHariKerja: number;
  /** Outputs, documents needed and their words, by kegiatan. */
  readonly output = new Indeks<string>();
  readonly butuh = new Indeks<string>();
  readonly kataButuh = new Indeks<string>();
  readonly #kata = new Map<string, number>();
  readonly menitPada = new Indeks<number>();
  readonly #kataJudul: ReadonlySet<string>;
  readonly #tanda = new Map<string, number>();
  readonly #menit: number[] = [];
  totalMenit = 0;
  tanpaWaktu: Indeks<'tanpa'> = new Indeks();
  bernomor = 0;
  berpelaku = 0;
  #usulan: ReadonlyMap<number, Usulan> | undefined;

  constructor(
    public sop: Sop,
    options: CheckOptions = {},
  ) {
    this.jajaran = jajaran(sop.pelaksana);
    this.hari = options.hari ?? HARI_PERPRES;
    this.tenggatHariKerja = options.tenggatHariKerja ?? TENGGAT_HARI_KERJA;
    this.#kataJudul = new Set(kataDokumen(sop.judul));
    for (const kegiatan of sop.kegiatan) {
      this.#count(kegiatan, 1);
      const menit = kegiatan.waktu.menit?.[1];
      if (menit !== undefined) this.#menit.push(menit);
    }
    this.#menit.sort((a, b) => a - b);
  }

  /** Puts one changed kegiatan in place of another; returns the other rows whose findings may change with it. */
  replace(before: Kegiatan, after: Kegiatan): ReadonlySet<number> {
    const { index } = before;
    const median = this.median;
    const touched = new Set<number>();
    const outputBefore = kunciDokumen(before.output);
    const firstBefore = this.output.first(outputBefore);
    const firstAfter = this.output.first(kunciDokumen(after.output));
    const worded = before.uraian !== after.uraian || before.output !== after.output;
    const words = worded ? new Set([...kataOf(before), ...kataOf(after)]) : NO_WORDS;
    const missing = new Set([...words].filter((word) => !this.mengenal(word)));
    this.#count(before, -1, after);
    this.#count(after, 1, before);
    this.#swapMenit(before.waktu.menit?.[1], after.waktu.menit?.[1]);
    this.#usulan = undefined;

    if (index + 1 < this.sop.kegiatan.length && (before.nomor !== after.nomor || before.output !== after.output))
      touched.add(index + 1);
    if (before.output !== after.output) {
      for (const row of this.#mirip(index, [...dokumenDalam(before.output), ...dokumenDalam(after.output)])) touched.add(row);
      const key = kunciDokumen(after.output);
      for (const row of this.butuh.between(
        outputBefore,
        firstBefore ?? index,
        this.output.first(outputBefore) ?? this.sop.kegiatan.length,
      ))
        touched.add(row);
      for (const row of this.butuh.between(key, this.output.first(key) ?? index, firstAfter ?? this.sop.kegiatan.length))
        touched.add(row);
    }
    for (const word of words) {
      if (missing.has(word) === this.mengenal(word)) for (const row of this.kataButuh.all(word)) touched.add(row);
    }
    const now = this.median;
    if (now !== median) {
      const least = 10 * Math.min(now || Infinity, median || Infinity);
      for (let at = this.#menit.length - 1; at >= 0 && (this.#menit[at] ?? 0) >= least; at -= 1)
        for (const row of this.menitPada.all(this.#menit[at] ?? 0)) touched.add(row);
    }
    touched.delete(index);
    return touched;
  }

  /** Rows shortly after a step that need one of these documents, or nearly. */
  #mirip(index: number, outputs: readonly string[]): readonly number[] {
    const rows: number[] = [];
    for (let row = index + 1; row <= index + JENDELA_MIRIP && row < this.sop.kegiatan.length; row += 1) {
      const needs = dokumenDalam(this.sop.kegiatan[row]?.kelengkapan ?? '');
      if (needs.some((need) => outputs.some((output) => dokumenMirip(need, output)))) rows.push(row);
    }
    return rows;
  }

  /** Middle of the upper bounds of all waktu, in working minutes; 0 when fewer than four are known. */
  get median(): number {
    const count = this.#menit.length;
    return count < 4 ? 0 : (this.#menit[count >> 1] ?? 0);
  }

  /** How often an actor is marked. */
  tanda(pelaksana: string): number {
    return this.#tanda.get(pelaksana) ?? 0;
  }

  /** Whether a word occurs in the title, an uraian or an output. */
  mengenal(word: string): boolean {
    return this.#kataJudul.has(word) || this.#kata.has(word);
  }

  /** What the wording proposes for a kegiatan, marked or not. */
  usulan(index: number): Usulan | undefined {
    this.#usulan ??= new Map(suggestPelaksana(this.sop).map((one) => [one.kegiatan, one]));
    return this.#usulan.get(index) ?? usulanUntuk(this.sop, index);
  }

  /** Adds or takes away what a kegiatan contributes; what it has in common with `other` stays as it is. */
  #count(kegiatan: Kegiatan, by: 1 | -1, other?: Kegiatan): void {
    const { index, waktu } = kegiatan;
    const change = <Key>(indeks: Indeks<Key>, key: Key): void => (by === 1 ? indeks.add(key, index) : indeks.remove(key, index));
    if (kegiatan.output !== '' && kegiatan.output !== other?.output) change(this.output, kunciDokumen(kegiatan.output));
    if (kegiatan.kelengkapan !== other?.kelengkapan) {
      for (const dokumen of dokumenDalam(kegiatan.kelengkapan)) {
        change(this.butuh, kunciDokumen(dokumen));
        for (const word of kataDokumen(dokumen)) change(this.kataButuh, word);
      }
    }
    if (kegiatan.uraian !== other?.uraian || kegiatan.output !== other.output) {
      for (const word of kataOf(kegiatan)) {
        const count = (this.#kata.get(word) ?? 0) + by;
        if (count > 0) this.#kata.set(word, count);
        else this.#kata.delete(word);
      }
    }
    if (kegiatan.pelaku !== other?.pelaku) {
      for (const actor of kegiatan.pelaku) this.#tanda.set(actor.pelaksana, (this.#tanda.get(actor.pelaksana) ?? 0) + by);
      if (kegiatan.pelaku.length > 0) this.berpelaku += by;
    }
    if (kegiatan.nomor !== '') this.bernomor += by;
    const menit = waktu.menit?.[1];
    if (menit === other?.waktu.menit?.[1] && other !== undefined) return;
    if (menit === undefined) change(this.tanpaWaktu, 'tanpa');
    else {
      this.totalMenit += by * menit;
      change(this.menitPada, menit);
    }
  }

  #swapMenit(before: number | undefined, after: number | undefined): void {
    if (before === after) return;
    if (before !== undefined) this.#menit.splice(lowest(this.#menit, before), 1);
    if (after !== undefined) this.#menit.splice(lowest(this.#menit, after), 0, after);
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

const kataOf = (kegiatan: Kegiatan): ReadonlySet<string> =>
  new Set([...kataDokumen(kegiatan.uraian), ...kataDokumen(kegiatan.output)]);

function lowest(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
