import { text } from '../text';
import type { Examples } from './example';
import { RULE_MESSAGES } from './shared-messages';
import { requiredRule } from './required';

export const waktuRequired = requiredRule({
  id: 'waktu-required',
  title: text('Waktu kosong', 'Time missing'),
  severity: 'galat',
  peran: 'waktu',
  message: text('Waktu kosong.', 'The time is blank.'),
  prompt: RULE_MESSAGES.tanyaWaktu,
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'no time', sheet: { '60 menit': '~' }, at: ['G15'] }],
  valid: [{ shows: 'any time', sheet: { '60 menit': '1 jam' } }],
};
