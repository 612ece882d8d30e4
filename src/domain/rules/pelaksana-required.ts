import { area, type Area } from '../sheet/address';
import type { Kegiatan, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { ganti } from './fix';
import type { Konteks } from './konteks';
import { sejajarkan } from './potongan';
import type { Fix, KegiatanRule } from './rule';

const words = {
  tandai: (nama: string): Text => text(`Tandai ${nama}`, `Mark ${nama}`),
  tanpaPelaksana: text('Belum ada pelaksana.', 'Nobody is marked.'),
};

/** Every kegiatan has somebody who acts; the wording often says who. */
export const pelaksanaRequired: KegiatanRule = {
  id: 'pelaksana-required',
  severity: 'galat',
  basis: 'pedoman',
  title: text('Pelaksana belum ada', 'No actor'),
  scope: 'kegiatan',
  check(kegiatan, konteks) {
    const { sop } = konteks;
    if (sop.pelaksana.length === 0 || kegiatan.pelaku.some((actor) => actor.simbol !== 'connector')) return undefined;
    if (kegiatan.selLain?.some((one) => one.jenis === 'asing')) return undefined;
    return {
      at: selPelaku(sop, kegiatan),
      kegiatan: kegiatan.index,
      message: words.tanpaPelaksana,
      fix: () => usulkan(konteks, kegiatan),
    };
  },
};

/** The actor cells of a row; in a fragment without them, its uraian. */
function selPelaku(sop: Sop, kegiatan: Kegiatan): Area {
  const [first, last] = [sop.pelaksana[0], sop.pelaksana[sop.pelaksana.length - 1]];
  if (kegiatan.potongan !== undefined || !first || !last) {
    const at = kegiatan.at.uraian ?? { row: kegiatan.row, column: sop.isi.column };
    return area(at.row, at.column);
  }
  return area(kegiatan.row, first.column, 1, last.column + last.columns - first.column);
}

function usulkan(konteks: Konteks, kegiatan: Kegiatan): Fix | undefined {
  const usulan = konteks.usulan(kegiatan.index);
  const nama = konteks.sop.pelaksana.find((one) => one.id === usulan?.pelaksana)?.nama;
  if (usulan?.at && nama !== undefined) return ganti(konteks.sop, usulan.at, usulan.teks, !usulan.ragu, words.tandai(nama));
  return kegiatan.potongan === undefined ? undefined : sejajarkan(konteks.sop, kegiatan.potongan);
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'nobody is marked', sheet: { '| | | ■ | Disposisi Sekretaris': '| | | | Disposisi Sekretaris' }, at: ['C15:E15'] },
    {
      shows: 'a connector, which is nobody',
      sheet: { '| | | ■ | Disposisi Sekretaris': '| | | A | Disposisi Sekretaris' },
      at: ['C15:E15'],
    },
  ],
  valid: [{ shows: 'a mark of any kind', sheet: { '| | | ■ | Disposisi Sekretaris': '| | | √ | Disposisi Sekretaris' } }],
};
