import type { Kegiatan, Sop } from '../sop/sop';
import { jajaran, type Jajaran, type Sebutan } from '../kantor/sebutan';
import { kataKeputusan } from '../sop/suggest/uraian';
import { dokumenDalam, kataBenda, kunciDokumen, type Dokumen } from './dokumen';
import { kataKerjaAktif } from './kata-kerja';
import { sifatOf } from './sifat';

/** What the texts of one kegiatan say, worked out once for all rules. */
export interface Ciri {
  readonly kegiatan: Kegiatan;
  /** The documents it needs and makes, and the key of all that its output says. */
  readonly butuh: readonly Dokumen[];
  readonly hasil: readonly Dokumen[];
  readonly kunciOutput: string;
  /** The positions its texts name, and whether they name any. */
  readonly menyebut: boolean;
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
  /** The upper bound of its waktu in working minutes. */
  readonly menit: number | undefined;
  /** What is out of the ordinary in it: a sum of `SIFAT`. */
  readonly sifat: number;
  /** Words of its uraian and output that tell what they are about. */
  readonly kata: ReadonlySet<string>;
}

/** What reads the texts of one SOP: the actors known by their columns, and what was read of each kegiatan so far. */
export class Pembaca {
  readonly jajaran: Jajaran;
  readonly #read: Ciri[];

  constructor({ pelaksana, kegiatan }: Sop) {
    this.jajaran = jajaran(pelaksana);
    this.#read = known.get(kegiatan) ?? [];
    known.set(kegiatan, this.#read);
  }

  /** Kegiatan never change: what was read of one counts as long as it stands in its place. */
  baca(kegiatan: Kegiatan): Ciri {
    const before = this.#read[kegiatan.index];
    if (before?.kegiatan === kegiatan) return before;
    const ciri = bacaCiri(kegiatan, this.jajaran);
    this.#read[kegiatan.index] = ciri;
    return ciri;
  }
}

const known = new WeakMap<readonly Kegiatan[], Ciri[]>();

const FIRST_WORD = /^[\p{L}-]+/u;
const NOBODY: readonly Sebutan[] = [];
const NOTHING: readonly Dokumen[] = [];

function bacaCiri(kegiatan: Kegiatan, columns: Jajaran): Ciri {
  const { uraian, kelengkapan, output } = kegiatan;
  const kataAwal = FIRST_WORD.exec(uraian)?.[0] ?? '';
  const named = (teks: string): readonly Sebutan[] => (teks === '' ? NOBODY : columns.sebutan(teks));
  const sebutan = { uraian: named(uraian), kelengkapan: named(kelengkapan), output: named(output) };
  let kata: ReadonlySet<string> | undefined;
  const ciri = {
    kegiatan,
    butuh: kelengkapan === '' ? NOTHING : dokumenDalam(kelengkapan),
    hasil: output === '' ? NOTHING : dokumenDalam(output),
    kunciOutput: output === '' ? '' : kunciDokumen(output),
    menyebut: sebutan.uraian.length + sebutan.kelengkapan.length + sebutan.output.length > 0,
    sebutan,
    menit: kegiatan.waktu.menit?.[1],
    keputusan: kataKeputusan(uraian),
    kataAwal,
    diawaliKataKerja: kataAwal !== '' && kataKerjaAktif(kataAwal),
  };
  return {
    ...ciri,
    sifat: sifatOf(kegiatan, ciri),
    get kata() {
      return (kata ??= new Set([...kataBenda(uraian), ...kataBenda(output)]));
    },
  };
}
