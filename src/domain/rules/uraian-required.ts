import { text } from '../text';
import type { Examples } from './example';
import { requiredRule } from './required';

export const uraianRequired = requiredRule({
  id: 'uraian-required',
  title: text('Uraian kosong', 'Description missing'),
  severity: 'galat',
  peran: 'uraian',
  message: text('Uraian kosong padahal baris ini berisi.', 'The description is blank although the row has data.'),
  prompt: text(
    'Apa yang dikerjakan? Mulai dengan kata kerja, misalnya "Memeriksa …".',
    'What is done? Begin with a verb, such as "Memeriksa …".',
  ),
});

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    { shows: 'a row with data and no words', sheet: { '2 | Meneruskan perintah kepada Kasubbag Program': '2 | ' }, at: ['B14'] },
  ],
  valid: [{ shows: 'a word is enough', sheet: { 'Menyusun konsep LKj |': 'Menyusun |' } }],
};
