import { text } from '../text';
import type { Examples } from './example';
import { RULE_MESSAGES } from './shared-messages';
import { requiredRule } from './required';

/** "-" counts as filled: nothing is needed. */
export const kelengkapanRequired = requiredRule({
  id: 'kelengkapan-required',
  title: text('Kelengkapan kosong', 'Requirements missing'),
  severity: 'peringatan',
  peran: 'kelengkapan',
  message: text('Kelengkapan kosong.', 'The requirements are blank.'),
  prompt: RULE_MESSAGES.tanyaKelengkapan,
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'nothing written', sheet: { 'Surat permintaan LKj': '~' }, at: ['F13'] }],
  valid: [{ shows: 'a dash: nothing is needed', sheet: { 'Surat permintaan LKj': '-' } }],
};
