import { expect, it } from 'vitest';
import { NamedDocument } from '../../../src/domain/rules/documents';
import { FirstMentions } from '../../../src/domain/rules/first-mentions';
import { RuleContext } from '../../../src/domain/rules/rule-context';
import { sopFrom } from '../sop/sheet-of-text';
import { withCells } from './findings';

const { ciri } = new RuleContext(
  sopFrom(
    withCells(['Surat permintaan LKj |', 'Matriks capaian |'], ['Meneruskan perintah', 'Meneruskan perintah dan notulen rapat']),
  ),
);

it.each([
  ['Matriks capaian', 0, false],
  ['Matriks capaian', 1, true],
  ['matriks yang capaian', 4, true],
  ['Capaian matriks', 4, false],
  ['Notulen rapat', 1, false],
  ['Notulen rapat', 2, true],
  ['Notulen', 2, true],
  ['Notulen rapat kedua', 4, false],
  ['Rapat menyusun', 4, false],
  ['yang', 4, false],
])('"%s" before the kegiatan at %i: %s', (dokumen, index, said) => {
  expect(new FirstMentions(ciri).before(index, new NamedDocument(dokumen))).toBe(said);
});
