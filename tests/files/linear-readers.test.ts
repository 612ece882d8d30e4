import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { openDocx } from '../../src/files/docx/read/open-docx';
import { openFlatOds } from '../../src/files/ods/open-ods';
import type { OpenedFile } from '../../src/files/opened-file';
import type { Painted, PaintedPath } from '../../src/files/pdf/page-paths';
import type { Word } from '../../src/files/pdf/page-words';
import { partsOfPage } from '../../src/files/pdf/read-page';
import { SheetOfPages } from '../../src/files/pdf/sheet-of-pages';
import { openWorkbook } from '../../src/files/xlsx/open-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { writeXlsx } from '../../src/files/xlsx/write';
import { countedSteps } from '../counted-work';
import { anchored, PRESETS, shape } from './docx/read/drawings';
import { cellOf, landscape, para, rowOf as wordRow, run, tableOf, wordFile } from './docx/read/word-file';
import { cell, flatOdsOf, rowOf, sheet } from './ods/build-ods';

const HEAD = ['No', 'Kegiatan', 'Kadis', 'Staf', 'Kelengkapan', 'Waktu', 'Output'];
const rowsOf = (count: number): readonly (readonly string[])[] => [
  HEAD,
  ...Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `Menyusun konsep ${String(at)}`,
    at % 2 === 0 ? '●' : '',
    at % 2 === 0 ? '' : '■',
    `Data ${String(at)}`,
    '10 menit',
    `Konsep ${String(at)}`,
  ]),
];

/** A packed file is unpacked before the counting begins: how well it packs says nothing of its reader. */
const stored = (file: Uint8Array): Uint8Array => zipSync(unzipSync(file), { level: 0 });

const openedOf = (opened: unknown): OpenedFile => {
  const { ok, value } = opened as { ok: boolean; value: OpenedFile };
  if (!ok) throw new Error('not read');
  return value;
};

function word(count: number): () => OpenedFile {
  const rows = rowsOf(count).map((row) =>
    wordRow(
      row.map((text, at) =>
        cellOf(
          at === 2 && text === '●'
            ? para(anchored(shape(PRESETS.terminator, {}), 'Shape', { x: 8, y: 2 }))
            : text === ''
              ? ''
              : para(run(text)),
        ),
      ),
    ),
  );
  const bytes = stored(
    wordFile({
      body:
        tableOf(
          HEAD.map(() => 1_300),
          rows,
        ) +
        para() +
        landscape(),
    }),
  );
  return () => openedOf(openDocx(bytes, 'a.docx', 'a'));
}

function calc(count: number): () => OpenedFile {
  const bytes = flatOdsOf(
    sheet(
      'SOP',
      rowsOf(count)
        .map((row, at) => (at % 2 === 0 ? rowOf(...row) : rowOf(...row.slice(0, 6), cell('<text:p>a &amp; b</text:p>'))))
        .join(''),
    ),
  );
  return () => openedOf(openFlatOds(bytes, 'a.fods', 'a'));
}

function workbook(count: number): () => OpenedFile {
  const book = emptyBook('SOP');
  const cells = rowsOf(count).map((row) => row.map((value) => ({ value })));
  const bytes = stored(writeXlsx({ ...book, sheets: book.sheets.map((one) => ({ ...one, cells })) }));
  return () => openedOf(openWorkbook(bytes, 'a.xlsx', 'a'));
}

/** A page as long as its table, with its lines or without. */
function printed(count: number, ruled: boolean): () => OpenedFile {
  const rows = rowsOf(count);
  const line = (x1: number, y1: number, x2: number, y2: number): PaintedPath => ({
    points: [{ x: x1, y: y1 }, { x: x2, y: y2 }], // prettier-ignore
    closed: false,
    stroked: true,
    filled: false,
    colour: '',
    width: 0.5,
  });
  const bottom = 20 + rows.length * 20;
  const paths = [
    ...Array.from({ length: rows.length + 1 }, (_, at) => line(20, 20 + at * 20, 20 + 7 * 100, 20 + at * 20)),
    ...Array.from({ length: 8 }, (_, at) => line(20 + at * 100, 20, 20 + at * 100, bottom)),
    ...rows.map((_, at): PaintedPath => {
      const [left, top] = [325, 24 + at * 20];
      const points = [{ x: left, y: top }, { x: left + 40, y: top }, { x: left + 40, y: top + 12 }, { x: left, y: top + 12 }]; // prettier-ignore
      return { points, closed: true, stroked: true, filled: false, colour: '', width: 0.5 };
    }),
  ];
  const words = rows.flatMap((row, down) =>
    row.flatMap((text, across): readonly Word[] =>
      text === '' || (across === 3 && down > 0)
        ? []
        : [{ text, left: 23 + across * 100, right: 60 + across * 100, top: 26 + down * 20, bottom: 36 + down * 20, size: 9 }],
    ),
  );
  const marks = rows.flatMap((row, down): readonly Word[] =>
    down > 0 && row[3] !== '' && !ruled
      ? [{ text: 'v', left: 323, right: 330, top: 26 + down * 20, bottom: 36 + down * 20, size: 9 }]
      : [],
  );
  const painted: Painted = { words: [...words, ...marks], paths: ruled ? paths : [], images: [] };
  return () => {
    const built = new SheetOfPages('a', [partsOfPage(bottom + 20, painted)]).build();
    return { snapshot: { sheetNames: ['a'], active: 'a', sheets: [built.sheet] }, doubts: built.doubts };
  };
}

describe('the work of reading a file', () => {
  it.each([
    ['.docx', word],
    ['.ods', calc],
    ['.xlsx', workbook],
    ['.pdf', (count: number) => printed(count, true)],
    ['.pdf without lines', (count: number) => printed(count, false)],
  ] as const)('grows with its rows and no faster: %s', (_, make) => {
    const work = (count: number): number => {
      const read = make(count);
      let kegiatan = 0;
      const steps = countedSteps(() => {
        const { snapshot } = read();
        kegiatan = snapshot.sheets.flatMap((one) => readSops(one).sops).reduce((sum, sop) => sum + sop.kegiatan.length, 0);
      });
      expect(kegiatan).toBe(count);
      return steps;
    };
    const [once, twice, fourTimes] = [work(60), work(120), work(240)];
    expect(twice / once).toBeLessThan(2.6);
    expect(fourTimes / once).toBeLessThan(6);
  });

  it('counts what a search looks at', () => {
    const list = Array.from({ length: 1_000 }, (_, at) => at);
    expect(countedSteps(() => list.find((one) => one === 900))).toBeGreaterThan(900);
  });
});
