import { memo } from '../memo';

/** One document a cell names, with all that rules compare it by. */
export class NamedDocument {
  /** All its words that matter in their order: the same key is the same document. */
  readonly kunci: string;
  readonly #words: readonly string[];
  #kata: readonly string[] | undefined;
  #luar: boolean | undefined;
  #inti: readonly string[] | undefined;

  constructor(readonly text: string) {
    this.#words = documentWords(text);
    this.kunci = this.#words.join(' ');
  }

  /** Its words that matter, in lower case, each once. */
  get kata(): readonly string[] {
    return (this.#kata ??= [...new Set(this.#words)]);
  }

  /** It comes from outside any SOP: rules, plans, orders, tools. */
  get luar(): boolean {
    return (this.#luar ??= OUTSIDE.test(this.text));
  }

  /** Of a document in a state ("konsep …", "… yang sudah diparaf"), which must come from within: its words without the state and without numbers. */
  get inti(): readonly string[] {
    return (this.#inti ??= STATED.test(this.text) ? this.kata.filter((word) => !STATE.test(word) && !DIGITS.test(word)) : NONE);
  }
}

/** Words that carry no document's identity. */
const STOP: ReadonlySet<string> = new Set(
  'yang sudah telah di ke dan atau dari untuk oleh pada dengan hasil serta para akan atas'.split(' '),
);
/** States a document passes through; "di paraf" and "diparaf" are the same. */
const STATE =
  /^(?:konsep|draf|draft|rancangan|final|bahan|di(?:periksa|paraf|tandatangani|koreksi|setujui|verifikasi|sahkan|perbaiki|disposisi|reviu)|paraf|tandatangan|periksa|koreksi|disposisi|ditandatangani|terverifikasi)$/;
const STATED = /^(?:konsep|draf|draft|rancangan)\b|\b(?:sudah|telah)\s+(?:di\s?\p{L}{3,}|ter\p{L}{3,})/iu;

const OUTSIDE =
  /^(?:-|tidak ada|atk|alat tulis.*|komputer.*|pc\b.*|laptop.*|notebook.*|scanner.*|pemindai.*|mesin.*|kendaraan.*|mobil.*|ruang(?:an)?\b.*|proyektor.*|infocus.*|lcd.*|kamera.*|hp\b.*|handphone.*|ponsel.*|wifi.*|flash\s?disk.*|stempel.*|cap\b.*|map\b.*|amplop.*|meja.*|kursi.*|alat.*|peralatan.*|perlengkapan.*|sistem.*|website.*|email.*|whatsapp.*|software.*|server.*|bolpoin.*|pulpen.*|balp.*|spidol.*|tinta.*|materai.*|meterai.*|printer.*|kertas.*|internet.*|aplikasi.*|jaringan.*|telepon.*|buku.*|format.*|formulir.*|blanko.*|agenda.*|jadwal.*|lembar.*|kalender.*|(?:nota )?disposisi.*|nota dinas.*|surat (?:masuk|perintah|tugas|permintaan|undangan|permohonan|edaran|keputusan).*|undangan.*|memo.*|sk .*|sk|spt.*|dpa.*|rka.*|dipa.*|renstra.*|rencana strategis.*|renja.*|rencana kerja.*|rkpd.*|rpjm.*|perjanjian kinerja.*|pk|rencana aksi.*|iku|indikator kinerja.*|cascading.*|pohon kinerja.*|pedoman.*|juknis.*|juklak.*|peraturan.*|perpres.*|permen.*|perda.*|pergub.*|perbup.*|perwali.*|uu.*|undang-undang.*|sop.*|tupoksi.*|data.*dukung.*|bukti dukung.*|data (?:kinerja|dari|bidang|realisasi).*|laporan (?:bidang|kinerja tahun|tahun|realisasi|keuangan).*|lkj tahun.*|lakip tahun.*|lkjip tahun.*|dokumen (?:pendukung|perencanaan|anggaran|renstra|pelaksanaan).*)$/i;

/** Anything that may part one document from the next, or dress it. */
const SEVERAL = /[;,\n•]|[.)](?:\s|$)|^[-–]|\b(?:dan|serta)\b/i;

/** The documents a cell names: numbered points, lines, commas, "dan". */
export const documentsIn = memo((text: string): readonly NamedDocument[] => {
  if (SEVERAL.test(text))
    return splitNames(text)
      .filter((one) => one !== '')
      .slice(0, MOST_DOCUMENTS)
      .map(documentOf);
  const only = text.trim();
  return only === '' ? NO_DOCUMENTS : [documentOf(only)];
});

const NO_DOCUMENTS: readonly NamedDocument[] = [];
const documentOf = (name: string): NamedDocument => new NamedDocument(name.slice(0, LONGEST_NAME));

/** More documents, and longer names, no step needs: each is compared with those of other steps. */
const MOST_DOCUMENTS = 40;
const LONGEST_NAME = 400;

const splitNames = (text: string): readonly string[] =>
  text
    .replace(/(?:^|\s)\d{1,2}[.)]\s+/g, '\n')
    .split(/\n|[;,]|\s+dan\s+|\s+serta\s+|\s*[•]\s*/i)
    .map((one) =>
      one
        .replace(/^[-–]\s+/, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    );

const NONE: readonly string[] = [];
const DIGITS = /^\d+$/;

/** The words of a text that tell what it is about: years and numbers do not. */
export const topicWords = (text: string): readonly string[] => documentWords(text).filter((word) => !DIGITS.test(word));

/** What two mentions of a document are compared by: their words that matter, in lower case. */
export function documentWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const joined = APART.test(lower) ? lower.replace(APART_ALL, 'di$1') : lower;
  const words = wordsOf(joined);
  // Most texts hold none of them, and need no second list.
  return words.some((word) => STOP.has(word)) ? words.filter((word) => !STOP.has(word)) : words;
}

/** "di paraf": the prefix of a passive, written apart. */
const APART = /\bdi\s+(paraf|tandatangani|periksa|koreksi|setujui|verifikasi)\b/;
const APART_ALL = new RegExp(APART.source, 'g');

/** The words of a text in lower case: runs of letters and digits. */
export const wordsOf = (lower: string): readonly string[] => lower.match(/[\p{L}\d]+/gu) ?? NONE;

/** The key of all a cell says, for comparing whole outputs. */
export function documentsKey(text: string, named = documentsIn(text)): string {
  const [only] = named;
  return only && named.length === 1 && only.text.length === text.length ? only.kunci : documentWords(text).join(' ');
}

/** The same document, worded a little differently: one's words are all in the other's, or three in five are shared. */
export function similarDocument(one: NamedDocument, other: NamedDocument): boolean {
  const [a, b] = [one.kata, other.kata];
  if (a.length === 0 || b.length === 0) return false;
  if (one.kunci === other.kunci) return true;
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared += 1;
  return shared === a.length || (shared === b.length && b.length > 1) || shared / (a.length + b.length - shared) >= 0.6;
}
