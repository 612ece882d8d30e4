import type { Jajaran } from '../sop/suggest/jabatan';
import { suggestPelaksana, usulanUntuk } from '../sop/suggest/suggest-pelaksana';
import type { Usulan } from '../sop/suggest/usulan';
import type { Kegiatan, Sop } from '../sop/sop';
import { HARI_PERPRES, type HariKerja } from '../waktu/hari';
import { Pembaca, type Ciri } from './ciri';
import { dokumenMirip, kataDokumen, type Dokumen } from './dokumen';
import { Indeks, Kumpulan } from './indeks';
import { Menit } from './menit';
import type { Severity } from './severity';

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
const JENDELA_MIRIP = 12;

/** Where words and documents stand, by kegiatan, and how many kegiatan say a word; made when first asked for. */
interface Letak {
  readonly output: Indeks<string>;
  readonly kata: Map<string, number>;
  readonly butuh: Indeks<string>;
  readonly kataButuh: Kumpulan<string>;
}

/** What rules know besides the row they look at. Counts over the table follow single edits without reading it again. */
export class Konteks {
  readonly hari: HariKerja;
  readonly tenggatHariKerja: number;
  readonly menit = new Menit();
  bernomor = 0;
  berpelaku = 0;
  readonly #pembaca: Pembaca;
  readonly #kataJudul: ReadonlySet<string>;
  readonly #tanda = new Map<string, number>();
  readonly #letak: { -readonly [Key in keyof Letak]?: Letak[Key] } = {};
  #usulan: ReadonlyMap<number, Usulan> | undefined;

  constructor(
    public sop: Sop,
    options: CheckOptions = {},
    pembaca = new Pembaca(sop),
  ) {
    this.#pembaca = pembaca;
    this.hari = options.hari ?? HARI_PERPRES;
    this.tenggatHariKerja = options.tenggatHariKerja ?? TENGGAT_HARI_KERJA;
    this.#kataJudul = new Set(kataDokumen(sop.judul));
    for (const kegiatan of sop.kegiatan) this.#count(kegiatan, 1);
  }

  get jajaran(): Jajaran {
    return this.#pembaca.jajaran;
  }

  ciri(kegiatan: Kegiatan): Ciri {
    return this.#pembaca.baca(kegiatan);
  }

  /** How often an actor is marked. */
  tanda(pelaksana: string): number {
    return this.#tanda.get(pelaksana) ?? 0;
  }

  /** Whether a word occurs in the title, an uraian or an output. */
  mengenal(word: string): boolean {
    return this.#kataJudul.has(word) || this.#letakKata().has(word);
  }

  /** Whether the kegiatan right before yields the document, in the same words. */
  hasilSebelumnya(index: number, dokumen: Dokumen): boolean {
    const before = this.sop.kegiatan[index - 1];
    if (!before) return false;
    // The same text was read once: mostly it is the very same document.
    for (const one of this.ciri(before).hasil) if (one === dokumen || one.kunci === dokumen.kunci) return true;
    return false;
  }

  /** Whether an earlier kegiatan yields the document: nearly the same a few steps back, or the same words anywhere before. */
  dihasilkanSebelum(index: number, dokumen: Dokumen): boolean {
    if (this.hasilSebelumnya(index, dokumen)) return true;
    for (let at = index - 1; at >= 0 && at >= index - JENDELA_MIRIP; at -= 1) {
      const before = this.sop.kegiatan[at];
      if (before && this.ciri(before).hasil.some((one) => dokumenMirip(dokumen, one))) return true;
    }
    const first = this.#letakOutput().first(dokumen.kunci);
    return first !== undefined && first < index;
  }

  /** What the wording proposes for a kegiatan, marked or not. */
  usulan(index: number): Usulan | undefined {
    this.#usulan ??= new Map(suggestPelaksana(this.sop).map((one) => [one.kegiatan, one]));
    return this.#usulan.get(index) ?? usulanUntuk(this.sop, index);
  }

  /** Puts one changed kegiatan in place of another; returns the other rows whose findings may change with it. */
  replace(before: Kegiatan, after: Kegiatan): ReadonlySet<number> {
    const { index } = before;
    const rows = this.sop.kegiatan.length;
    const touched = new Set<number>();
    const median = this.menit.median;
    this.#usulan = undefined;
    if (before.output !== after.output || before.uraian !== after.uraian || before.kelengkapan !== after.kelengkapan)
      this.#replaceTeks(before, after, touched);
    this.#count(before, -1, after);
    this.#count(after, 1, before);
    if (index + 1 < rows && (before.nomor !== after.nomor || before.output !== after.output)) touched.add(index + 1);
    const now = this.menit.median;
    if (now !== median) {
      const least = 10 * Math.min(now || Infinity, median || Infinity);
      for (const row of this.menit.dari(least)) touched.add(row);
    }
    touched.delete(index);
    return touched;
  }

  #replaceTeks(before: Kegiatan, after: Kegiatan, touched: Set<number>): void {
    const { index } = before;
    const end = this.sop.kegiatan.length;
    const output = this.#letakOutput();
    const kata = this.#letakKata();
    const { butuh, kataButuh } = this.#letakButuh();
    const [old, now] = [this.ciri(before), this.ciri(after)];
    if (before.kelengkapan !== after.kelengkapan) {
      catatButuh(butuh, kataButuh, old, index, 'remove');
      catatButuh(butuh, kataButuh, now, index, 'add');
    }
    if (before.output !== after.output) {
      const [gone, come] = [old.kunciOutput, now.kunciOutput];
      const [goneFirst, comeFirst] = [output.first(gone), output.first(come)];
      if (gone !== '') output.remove(gone, index);
      if (come !== '') output.add(come, index);
      for (const row of this.#mirip(index, [...old.hasil, ...now.hasil])) touched.add(row);
      for (const row of butuh.between(gone, goneFirst ?? index, output.first(gone) ?? end)) touched.add(row);
      for (const row of butuh.between(come, output.first(come) ?? index, comeFirst ?? end)) touched.add(row);
    }
    if (before.output === after.output && before.uraian === after.uraian) return;
    // Documents in a state hang on words that are known anywhere: only a word that comes up or vanishes matters.
    for (const word of old.kata)
      if (!now.kata.has(word) && berkurang(kata, word)) for (const row of kataButuh.all(word)) touched.add(row);
    for (const word of now.kata)
      if (!old.kata.has(word) && bertambah(kata, word)) for (const row of kataButuh.all(word)) touched.add(row);
  }

  /** Rows shortly after a step that need one of these documents, or nearly. */
  #mirip(index: number, outputs: readonly Dokumen[]): readonly number[] {
    const rows: number[] = [];
    for (let row = index + 1; row <= index + JENDELA_MIRIP && row < this.sop.kegiatan.length; row += 1) {
      const one = this.sop.kegiatan[row];
      if (one && this.ciri(one).butuh.some((need) => outputs.some((output) => dokumenMirip(need, output)))) rows.push(row);
    }
    return rows;
  }

  /** Adds or takes away what a kegiatan contributes; what it has in common with `other` stays as it is. */
  #count(kegiatan: Kegiatan, by: 1 | -1, other?: Kegiatan): void {
    if (kegiatan.pelaku !== other?.pelaku) {
      for (const actor of kegiatan.pelaku) this.#tanda.set(actor.pelaksana, (this.#tanda.get(actor.pelaksana) ?? 0) + by);
      if (kegiatan.pelaku.length > 0) this.berpelaku += by;
    }
    if (kegiatan.nomor !== '') this.bernomor += by;
    const menit = kegiatan.waktu.menit?.[1];
    if (other && menit === other.waktu.menit?.[1]) return;
    if (by === 1) this.menit.add(menit, kegiatan.index);
    else this.menit.remove(menit, kegiatan.index);
  }

  #letakOutput(): Indeks<string> {
    return (this.#letak.output ??= this.#susun(new Indeks<string>(), (ciri, row, output) => {
      if (ciri.kunciOutput !== '') output.add(ciri.kunciOutput, row);
    }));
  }

  #letakKata(): Map<string, number> {
    return (this.#letak.kata ??= this.#susun(new Map<string, number>(), (ciri, _, kata) => {
      for (const word of ciri.kata) bertambah(kata, word);
    }));
  }

  #letakButuh(): Pick<Letak, 'butuh' | 'kataButuh'> {
    const kataButuh = (this.#letak.kataButuh ??= new Kumpulan());
    const butuh = (this.#letak.butuh ??= this.#susun(new Indeks<string>(), (ciri, row, index) =>
      catatButuh(index, kataButuh, ciri, row, 'add'),
    ));
    return { butuh, kataButuh };
  }

  #susun<Into>(indeks: Into, note: (ciri: Ciri, row: number, indeks: Into) => void): Into {
    for (const kegiatan of this.sop.kegiatan) note(this.ciri(kegiatan), kegiatan.index, indeks);
    return indeks;
  }
}

function catatButuh(butuh: Indeks<string>, kataButuh: Kumpulan<string>, ciri: Ciri, row: number, how: 'add' | 'remove'): void {
  for (const dokumen of ciri.butuh) {
    butuh[how](dokumen.kunci, row);
    for (const word of dokumen.inti) kataButuh[how](word, row);
  }
}

/** Counts a word in; true when nobody said it before. */
function bertambah(kata: Map<string, number>, word: string): boolean {
  const count = kata.get(word) ?? 0;
  kata.set(word, count + 1);
  return count === 0;
}

/** Counts a word out; true when nobody says it any more. */
function berkurang(kata: Map<string, number>, word: string): boolean {
  const count = kata.get(word) ?? 0;
  if (count > 1) kata.set(word, count - 1);
  else kata.delete(word);
  return count === 1;
}
