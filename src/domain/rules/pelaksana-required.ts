import { area, type Area } from '../sheet/address';
import type { Kegiatan, Sop } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import { replaceText } from './fixes';
import type { RuleContext } from './rule-context';
import { alignFragment } from './align-fragment';
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
  check(kegiatan, context) {
    const { sop } = context;
    if (sop.pelaksana.length === 0 || kegiatan.pelaku.some((actor) => actor.simbol !== 'connector')) return undefined;
    return {
      at: actorCell(sop, kegiatan),
      message: words.tanpaPelaksana,
      fix: () => proposeFix(context, kegiatan),
    };
  },
};

/** The actor cells of a row; in a fragment without them, its uraian. */
function actorCell(sop: Sop, kegiatan: Kegiatan): Area {
  const [first, last] = [sop.pelaksana[0], sop.pelaksana[sop.pelaksana.length - 1]];
  if (kegiatan.fragment !== undefined || !first || !last) {
    const at = kegiatan.at.uraian ?? { row: kegiatan.row, column: sop.isi.column };
    return area(at.row, at.column);
  }
  return area(kegiatan.row, first.column, 1, last.column + last.columns - first.column);
}

function proposeFix(context: RuleContext, kegiatan: Kegiatan): Fix | undefined {
  const usulan = context.usulan(kegiatan.index);
  const nama = context.sop.pelaksana.find((one) => one.id === usulan?.pelaksana)?.nama;
  if (usulan?.at && nama !== undefined) return replaceText(context.sop, usulan.at, usulan.teks, !usulan.ragu, words.tandai(nama));
  return kegiatan.fragment === undefined ? undefined : alignFragment(context.sop, kegiatan.fragment);
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
