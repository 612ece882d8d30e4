import type { Kegiatan, Pelaksana } from '../sop/sop';
import { jajaran, type Jajaran, type Sebutan } from '../sop/suggest/jabatan';
import { kataKeputusan } from '../sop/suggest/uraian';
import { dokumenDalam, kataDokumen, kunciDokumen, type Dokumen } from './dokumen';
import { kataKerjaAktif } from './kata-kerja';

/** What the texts of one kegiatan say, worked out once for all rules. */
export interface Ciri {
  /** The documents it needs and makes, and the key of all that its output says. */
  readonly butuh: readonly Dokumen[];
  readonly hasil: readonly Dokumen[];
  readonly kunciOutput: string;
  /** The positions its texts name. */
  readonly sebutan: {
    readonly uraian: readonly Sebutan[];
    readonly kelengkapan: readonly Sebutan[];
    readonly output: readonly Sebutan[];
  };
  /** The words that make it a decision, whatever symbol it has. */
  readonly keputusan: string | null;
  /** The word its uraian begins with; '' when it does not begin with one. */
  readonly kataAwal: string;
  readonly diawaliKataKerja: boolean;
  /** Words of its uraian and output that matter. */
  readonly kata: ReadonlySet<string>;
}

/** What reads the texts of one SOP: the actors known by their columns, and what was read of each kegiatan so far. */
export interface Pembaca {
  readonly jajaran: Jajaran;
  baca(kegiatan: Kegiatan): Ciri;
}

const readers = new WeakMap<readonly Pelaksana[], Pembaca>();

/** The reader of an SOP's texts. Kegiatan never change: what was read of one counts as long as it lives. */
export function pembacaOf(pelaksana: readonly Pelaksana[]): Pembaca {
  const known = readers.get(pelaksana);
  if (known) return known;
  const columns = jajaran(pelaksana);
  const read = new WeakMap<Kegiatan, Ciri>();
  const made: Pembaca = {
    jajaran: columns,
    baca(kegiatan) {
      const before = read.get(kegiatan);
      if (before) return before;
      const ciri = bacaCiri(kegiatan, columns);
      read.set(kegiatan, ciri);
      return ciri;
    },
  };
  readers.set(pelaksana, made);
  return made;
}

const FIRST_WORD = /^[\p{L}-]+/u;
const NOBODY: readonly Sebutan[] = [];
const NOTHING: readonly Dokumen[] = [];

function bacaCiri({ uraian, kelengkapan, output }: Kegiatan, columns: Jajaran): Ciri {
  const kataAwal = FIRST_WORD.exec(uraian)?.[0] ?? '';
  const named = (teks: string): readonly Sebutan[] => (teks === '' ? NOBODY : columns.sebutan(teks));
  let kata: ReadonlySet<string> | undefined;
  return {
    butuh: kelengkapan === '' ? NOTHING : dokumenDalam(kelengkapan),
    hasil: output === '' ? NOTHING : dokumenDalam(output),
    kunciOutput: output === '' ? '' : kunciDokumen(output),
    sebutan: { uraian: named(uraian), kelengkapan: named(kelengkapan), output: named(output) },
    keputusan: kataKeputusan(uraian),
    kataAwal,
    diawaliKataKerja: kataAwal !== '' && kataKerjaAktif(kataAwal),
    get kata() {
      return (kata ??= new Set([...kataDokumen(uraian), ...kataDokumen(output)]));
    },
  };
}
