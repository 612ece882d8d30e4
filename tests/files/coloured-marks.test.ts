import { describe, expect, it } from 'vitest';
import { checkSop } from '../../src/domain/rules/check';
import { a1 } from '../../src/domain/sheet/address';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { readAny } from '../../src/files/read-any';
import { emptyBook, type BookCell } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { backgroundIn } from '../../src/files/table/css-colours';
import { pdfOf, rect, rulings, text } from './pdf/build-pdf';
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
  // As Excel puts a table on the clipboard: colours stand in rules by class; a page of one's own says it at the cell.
  html: () => page((yellow) => (yellow ? ' class=xl66' : '')),
  htm: () => page((yellow) => (yellow ? ' style="text-align:center;background-color: rgb(255, 255, 0)"' : ' bgcolor="#ffffff"')),
  pdf: () => pdfOf([printed(false)]),
};

const page = (of: (yellow: boolean) => string): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><style><!--table {mso-displayed-decimal-separator:"\\,";}
    .xl65 {mso-style-parent:style0; background:white;}
    .xl66 {mso-style-parent:style0; color:black; background:yellow; mso-pattern:black none;}
    --></style></head><body><table>${ROWS.map(
      (row, at) =>
        `<tr${at === 0 ? ' style="background:#DDD"' : ''}>${row
          .map((text) => `<td${of(isYellow(text))}>${isYellow(text) ? '&nbsp;' : text}</td>`)
          .join('')}</tr>`,
    ).join('')}</table></body></html>`,
  );

const [LEFT, TOP, WIDE, HIGH] = [40, 60, 100, 30];
const xs = ROWS[0]?.concat('').map((_, column) => LEFT + column * WIDE) ?? [];
const ys = ROWS.concat([[]]).map((_, row) => TOP + row * HIGH);

/** The same printed; `drawn`: with symbols of that colour that leave an edge of their cell free. */
const printed = (drawn: boolean): string =>
  `0.87 0.87 0.87 rg ${rect(LEFT, TOP, WIDE * 8, HIGH, 'f')} 1 1 0 rg ${ROWS.flatMap((row, at) =>
    row.map((text, column) => {
      if (!isYellow(text)) return '';
      const [x, y] = [LEFT + column * WIDE, TOP + at * HIGH];
      return drawn ? rect(x + 30, y + 5, WIDE - 60, HIGH - 10, 'f') : rect(x + 0.4, y + 0.4, WIDE - 0.8, HIGH - 0.8, 'f');
    }),
  ).join('')} 0 0 0 rg ${rulings(xs, ys)} ${ROWS.flatMap((row, at) =>
    row.map((cell, column) =>
      isYellow(cell) || cell === '' ? '' : text(LEFT + column * WIDE + 4, TOP + at * HIGH + 18, cell === '●' ? 'x' : cell, 7),
    ),
  ).join('')}`;

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

  it('are symbols in print where they leave the edges of their cell free', async () => {
    const opened = await readAny(pdfOf([printed(true)]), 'SOP.pdf');
    const [sop] = opened.ok ? opened.value.snapshot.sheets.flatMap((one) => readSops(one).sops) : [];
    expect(sop?.kegiatan.map(({ pelaku }) => pelaku.map((one) => `${one.pelaksana} ${one.dari} ${one.simbol}`))).toEqual([
      ['staf gambar process'],
      ['sekretaris gambar process'],
      ['kadis tanda mark'],
    ]);
  });

  it.each([
    ['background:yellow;mso-pattern:black none', 'yellow'],
    ['BACKGROUND-COLOR: #FF0', '#ffff00'],
    ['background: rgba(255, 255, 0, .5) url(a.png)', '#ffff00'],
    ['background:none', ''],
    ['background:#FFFFFF', ''],
    ['color:yellow', undefined],
  ])('page rule %j', (written, colour) => {
    expect(backgroundIn(written)).toBe(colour);
  });

  it('mean nothing where a whole row or a whole column is coloured', () => {
    const values = ROWS.map((row) => row.map((text) => (isYellow(text) ? '' : text)));
    const rowOfColour = values.map((row, at) => row.map(() => (at === 2 ? YELLOW : '')));
    const column = values.map((row) => row.map((_, at) => (at === 3 ? YELLOW : '')));
    for (const fills of [rowOfColour, column])
      expect(readSops({ name: 'SOP', values, fills }).sops[0]?.kegiatan.map(({ pelaku }) => pelaku.length)).toEqual([0, 0, 1]);
  });
});
