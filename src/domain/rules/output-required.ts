import { text } from '../text';
import type { Examples } from './example';
import { RULE_MESSAGES } from './shared-messages';
import { requiredRule } from './required';

export const outputRequired = requiredRule({
  id: 'output-required',
  title: text('Output kosong', 'Output missing'),
  severity: 'galat',
  peran: 'output',
  message: text('Output kosong.', 'The output is blank.'),
  prompt: RULE_MESSAGES.tanyaOutput,
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [{ shows: 'no output', sheet: { '60 menit | Konsep LKj |': '60 menit | |' }, at: ['H15'] }],
  valid: [{ shows: 'any output', sheet: { '60 menit | Konsep LKj |': '60 menit | Bahan LKj |' } }],
};
