import { text } from '../text';
import type { Examples } from './example';
import { askText } from './fixes';
import { RULE_MESSAGES } from './shared-messages';
import type { KegiatanRule } from './rule';

const words = {
  outputSama: text(
    'Output sama dengan kegiatan sebelumnya; sebutkan apa yang berubah (misalnya: diparaf, ditandatangani).',
    'Same output as the kegiatan before: no progress is visible.',
  ),
};

/** "-" says that nothing comes out. */
const SAYS_SOMETHING = /[\p{L}\d]/u;

/** Two steps in a row that yield the same show no progress. */
export const outputSama: KegiatanRule = {
  id: 'output-sama',
  severity: 'petunjuk',
  basis: 'kebiasaan',
  title: text('Output sama dengan sebelumnya', 'Same output as before'),
  scope: 'kegiatan',
  check(kegiatan, context, { kunciOutput }) {
    const before = context.sop.kegiatan[kegiatan.index - 1];
    if (!before || context.ciri[before.index]?.kunciOutput !== kunciOutput) return undefined;
    const at = kegiatan.at.output;
    if (!at || !SAYS_SOMETHING.test(kegiatan.output) || before.output === '') return undefined;
    return {
      at,
      message: words.outputSama,
      fix: askText(RULE_MESSAGES.tanyaOutput, at, kegiatan.output, undefined, RULE_MESSAGES.gantiTeks),
    };
  },
};

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'the output of the step before, in other letters',
      sheet: { 'Konsep LKj berparaf | ~': 'konsep LKj. | ~' },
      at: ['H16'],
    },
  ],
  valid: [
    { shows: 'the same document in another state', sheet: { 'Konsep LKj berparaf | ~': 'Konsep LKj final | ~' } },
    { shows: 'dashes in a row', sheet: { '| Disposisi |': '| - |', '| Disposisi Sekretaris |': '| - |' } },
  ],
};
