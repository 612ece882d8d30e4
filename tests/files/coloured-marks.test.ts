import { describe, expect, it } from 'vitest';
import { checkSop } from '../../src/domain/rules/check';
import { a1 } from '../../src/domain/sheet/address';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { readAny } from '../../src/files/read-any';
import { emptyBook, type BookCell } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { cellOf, para, rowOf as wordRow, run, tableOf, wordFile } from './docx/read/word-file';
import { flatOdsOf, rowOf, sheet } from './ods/build-ods';

const ROWS = [
  ['No', 'Kegiatan', 'Kadis', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output'],
  ['1', 'Menyusun konsep', '', '', 'kuning', 'Data', '10 menit', 'Konsep'],
  ['2', 'Memeriksa konsep', '', 'kuning', '', 'Konsep', '15 menit', 'Konsep diperiksa'],
  ['3', 'Mengesahkan konsep', '●', '', '', 'Konsep', '5 menit', 'Konsep sah'],
];
const YELLOW = '#FFFF00';
const isYellow = (text: string): boolean => text === 'kuning';

/** The header is grey throughout, and so is step 3. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  xlsx: () => {
    const book = emptyBook('SOP');
    const cells = ROWS.map((row, at) =>
      row.map((text): BookCell => {
        const fill = isYellow(text) ? YELLOW : at === 0 || at === 3 ? '#DDDDDD' : undefined;
        return { value: isYellow(text) ? '' : text, ...(fill ? { style: { fill } } : {}) };
      }),
    );
    return writeXlsx({ ...book, sheets: book.sheets.map((one) => ({ ...one, cells })) });
  },
  fods: () =>
    flatOdsOf(
      sheet(
        'SOP',
        ROWS.map((row) =>
          rowOf(...row.map((text) => (isYellow(text) ? '<table:table-cell table:style-name="kuning"/>' : text))),
        ).join(''),
      ),
    ),
  docx: () =>
    wordFile({
      body: tableOf(
        ROWS[0]?.map(() => 1_500) ?? [],
        ROWS.map((row, at) =>
          wordRow(
            row.map((text) => {
              const fill = isYellow(text) ? 'FFFF00' : at === 0 ? 'DDDDDD' : 'auto';
              return cellOf(isYellow(text) || text === '' ? '' : para(run(text)), {
                more: `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
              });
            }),
          ),
        ),
      ),
    }),
};

describe('cells that only a colour marks', () => {
  it.each(Object.entries(FILES))('are who acts, and asked: .%s', async (kind, file) => {
    const opened = await readAny(file(), `SOP.${kind}`);
    const [sop, ...more] = opened.ok ? opened.value.snapshot.sheets.flatMap((one) => readSops(one).sops) : [];
    if (!sop || more.length > 0) throw new Error('not one SOP');
    expect(sop.kegiatan.map(({ pelaku }) => pelaku.map((one) => `${one.pelaksana} ${one.dari}`))).toEqual([
      ['staf warna'],
      ['sekretaris warna'],
      ['kadis tanda'],
    ]);
    const asked = checkSop(sop).findings.filter(({ rule }) => rule === 'pelaksana-mark');
    expect(asked.map(({ at, fix }) => [a1(at), fix?.ask?.options?.length])).toEqual([
      ['E2', 5],
      ['D3', 5],
    ]);
    expect(checkSop(sop).findings.filter(({ rule }) => rule === 'pelaksana-required')).toEqual([]);
  });

  it('mean nothing where a whole row or a whole column is coloured', () => {
    const values = ROWS.map((row) => row.map((text) => (isYellow(text) ? '' : text)));
    const rowOfColour = values.map((row, at) => row.map(() => (at === 2 ? YELLOW : '')));
    const column = values.map((row) => row.map((_, at) => (at === 3 ? YELLOW : '')));
    for (const fills of [rowOfColour, column])
      expect(readSops({ name: 'SOP', values, fills }).sops[0]?.kegiatan.map(({ pelaku }) => pelaku.length)).toEqual([0, 0, 1]);
  });
});
