import type { Kegiatan } from '../sop/sop';
import type { ActorNames, JabatanMention } from '../kantor/jabatan-mentions';
import { decisionWords } from '../sop/suggest/read-uraian';
import { documentsIn, documentsKey, type NamedDocument } from './documents';
import { isActiveVerb } from './verb';

/** What the texts of one kegiatan say, worked out once for all rules. */
export interface KegiatanReading {
  readonly kegiatan: Kegiatan;
  /** The documents it needs and makes, and the key of all that its output says. */
  readonly butuh: readonly NamedDocument[];
  readonly hasil: readonly NamedDocument[];
  readonly kunciOutput: string;
  /** The positions its texts name. */
  readonly sebutan: {
    readonly uraian: readonly JabatanMention[];
    readonly kelengkapan: readonly JabatanMention[];
    readonly output: readonly JabatanMention[];
  };
  /** The words that make it a decision, whatever symbol it has. */
  readonly keputusan: string | null;
  /** The word its uraian begins with; '' when it does not begin with one. */
  readonly kataAwal: string;
  readonly diawaliKataKerja: boolean;
}

const FIRST_WORD = /^[\p{L}-]+/u;
const NOBODY: readonly JabatanMention[] = [];
const NOTHING: readonly NamedDocument[] = [];

export function ciriOf(kegiatan: Kegiatan, columns: ActorNames): KegiatanReading {
  const { uraian, kelengkapan, output } = kegiatan;
  const kataAwal = FIRST_WORD.exec(uraian)?.[0] ?? '';
  const hasil = output === '' ? NOTHING : documentsIn(output);
  const named = (text: string): readonly JabatanMention[] => (text === '' ? NOBODY : columns.sebutan(text));
  return {
    kegiatan,
    butuh: kelengkapan === '' ? NOTHING : documentsIn(kelengkapan),
    hasil,
    kunciOutput: output === '' ? '' : documentsKey(output, hasil),
    sebutan: { uraian: named(uraian), kelengkapan: named(kelengkapan), output: named(output) },
    keputusan: decisionWords(uraian),
    kataAwal,
    diawaliKataKerja: kataAwal !== '' && isActiveVerb(kataAwal),
  };
}
