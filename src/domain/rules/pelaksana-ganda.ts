import { actorMarkText } from '../sop/actor-mark';
import type { Kegiatan } from '../sop/sop';
import { listWords, text, type Text } from '../text';
import type { Examples } from './example';
import { writeCell } from './fixes';
import type { RuleContext } from './rule-context';
import type { Fix, KegiatanRule } from './rule';

const words = {
  penanggungJawab: (nama: string): Text => text(`Utamakan ${nama}`, `Put ${nama} in charge`),
  pelaksanaGanda: (nama: readonly string[]): Text =>
    text(
      `${listWords(nama)} sama-sama ditandai. Tentukan satu penanggung jawab; yang lain dicatat ikut serta.`,
      `${listWords(nama, 'and')} are ${nama.length === 2 ? 'both' : 'all'} marked. Choose one in charge; the others are recorded as taking part.`,
    ),
};

/** Several actors share a step: one is in charge (a symbol), the others take part (√). */
export const pelaksanaGanda: KegiatanRule = {
  id: 'pelaksana-ganda',
  severity: 'peringatan',
  basis: 'temuan',
  title: text('Lebih dari satu pelaksana', 'More than one actor'),
  scope: 'kegiatan',
  check(kegiatan, context) {
    if (kegiatan.pelaku.length < 2) return undefined;
    const acting = kegiatan.pelaku.filter((actor) => actor.simbol !== 'connector');
    const [first] = acting;
    if (!first || new Set(acting.map((actor) => actor.pelaksana)).size < 2) return undefined;
    if (acting.filter((actor) => actor.simbol !== 'mark').length === 1) return undefined;
    // Two positions over one column are told once, at their header.
    if (acting.every(({ dari, at }) => dari !== 'nama' && at.column === first.at.column)) return undefined;
    const names = acting.map((actor) => context.sop.pelaksana.find((one) => one.id === actor.pelaksana)?.nama ?? actor.teks);
    return {
      at: first.at,
      message: words.pelaksanaGanda([...new Set(names)]),
      fix: () => putFirst(context, kegiatan),
    };
  },
};

/** Keeps a symbol for the one the wording points to, else the first, and leaves the others taking part. */
function putFirst(context: RuleContext, kegiatan: Kegiatan): Fix | undefined {
  const { sop } = context;
  const usulan = context.usulan(kegiatan.index);
  const acting = kegiatan.pelaku.filter((actor) => actor.simbol !== 'connector' && actor.dari !== 'nama');
  const chief = acting.find((actor) => actor.pelaksana === usulan?.pelaksana) ?? acting[0];
  if (!chief || acting.length < 2) return undefined;
  const simbol = chief.simbol === 'mark' ? (usulan?.simbol ?? 'process') : chief.simbol;
  const kembali = simbol === 'decision' ? (kegiatan.kembali ?? usulan?.kembali) : undefined;
  const nomor = kembali === undefined ? undefined : sop.kegiatan[kembali]?.nomor || String(kembali + 1);
  return {
    label: words.penanggungJawab(sop.pelaksana.find((one) => one.id === chief.pelaksana)?.nama ?? ''),
    certain: false,
    edits: acting.map((actor) =>
      writeCell(sop, actor.at, actor === chief ? actorMarkText(simbol, nomor) : actorMarkText('mark')),
    ),
  };
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'two with a symbol', sheet: { '| | | ■ | Disposisi Sekretaris': '| | ■ | ■ | Disposisi Sekretaris' }, at: ['D15'] },
    {
      shows: 'two that only take part',
      sheet: { '| | | ■ | Disposisi Sekretaris': '| | √ | √ | Disposisi Sekretaris' },
      at: ['D15'],
    },
  ],
  valid: [
    { shows: 'one in charge, one taking part', sheet: { '| | | ■ | Disposisi Sekretaris': '| | √ | ■ | Disposisi Sekretaris' } },
  ],
};
