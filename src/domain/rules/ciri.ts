import type { Kegiatan } from '../sop/sop';
import type { Jajaran, Sebutan } from '../kantor/sebutan';
import { kataKeputusan } from '../sop/suggest/uraian';
import { dokumenDalam, kunciDokumen, type Dokumen } from './dokumen';
import { kataKerjaAktif } from './kata-kerja';

/** What the texts of one kegiatan say, worked out once for all rules. */
export interface Ciri {
  readonly kegiatan: Kegiatan;
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
}

const FIRST_WORD = /^[\p{L}-]+/u;
const NOBODY: readonly Sebutan[] = [];
const NOTHING: readonly Dokumen[] = [];

export function ciriOf(kegiatan: Kegiatan, columns: Jajaran): Ciri {
  const { uraian, kelengkapan, output } = kegiatan;
  const kataAwal = FIRST_WORD.exec(uraian)?.[0] ?? '';
  const named = (teks: string): readonly Sebutan[] => (teks === '' ? NOBODY : columns.sebutan(teks));
  return {
    kegiatan,
    butuh: kelengkapan === '' ? NOTHING : dokumenDalam(kelengkapan),
    hasil: output === '' ? NOTHING : dokumenDalam(output),
    kunciOutput: output === '' ? '' : kunciDokumen(output),
    sebutan: { uraian: named(uraian), kelengkapan: named(kelengkapan), output: named(output) },
    keputusan: kataKeputusan(uraian),
    kataAwal,
    diawaliKataKerja: kataAwal !== '' && kataKerjaAktif(kataAwal),
  };
}
