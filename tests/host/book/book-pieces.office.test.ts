import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyBook, type Book } from '../../../src/files/xlsx/book';
import { BookOfPieces } from '../../../src/files/xlsx/pieces';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

const ROWS = 5_000;

function book(): Book {
  const whole = emptyBook('Log');
  const [sheet] = whole.sheets;
  if (!sheet) throw new Error('an empty book has a sheet');
  const rows = Array.from({ length: ROWS }, (_, row) => [{ value: row }, { value: `catatan ${String(row)}` }]);
  const linked = [[{ value: 'tautan', link: 'https://contoh.go.id/' }], [{ value: 2 }]];
  return {
    ...whole,
    sheets: [
      { ...sheet, cells: rows },
      { ...sheet, name: 'Tautan', cells: linked },
      { ...sheet, name: 'Hitung' },
    ],
  };
}

describe('A workbook handed over in pieces', () => {
  let office: OfficeInNode;
  const copy = new BookOfPieces();
  beforeAll(async () => {
    office = await startOffice({ book: book() });
  });
  afterAll(() => office.stop());

  /** How many rows went over, and the workbook as the copy and as itself would be saved. */
  async function taken(meanwhile: () => Promise<void> = async () => undefined) {
    let rows = 0;
    let paused = 0;
    const frame = await office.book.inPieces.take(
      (lines) => {
        rows += lines.lines.length;
        copy.put(structuredClone(lines));
      },
      async () => {
        paused += 1;
        if (paused === 1) await meanwhile();
      },
    );
    const bytes = writeXlsx(copy.whole(structuredClone(frame)));
    const dumped = await office.book.dump();
    const [copied, own] = [bytes, writeXlsx(dumped)].map((one) => readXlsx(one, 'buku.xlsx'));
    return { rows, copied, own };
  }

  const change = (act: (book: Excel.Workbook) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });

  it('comes whole the first time, and then only what has changed', async () => {
    const first = await taken();
    expect(first.copied).toEqual(first.own);
    expect(first.rows).toBeGreaterThanOrEqual(ROWS);
    await change(({ worksheets }) => {
      worksheets.getItem('Log').getRange(`A${String(ROWS + 1)}:B${String(ROWS + 1)}`).values = [[1, 'baru']];
    });
    // The row's own piece, and the sheet that comes as a whole.
    const then = await taken();
    expect(then.copied).toEqual(then.own);
    expect(then.rows).toBeLessThan(1_000);
  });

  it('is right after rows have moved, formulas were calculated, looks changed and sheets came and went', async () => {
    await change(({ worksheets }) => {
      worksheets.getItem('Hitung').getRange('A1:A2').formulas = [['=SUM(Log!A1:A3)'], ['=Log!A10*2']];
      worksheets.getItem('Log').getRange('B3').format.font.bold = true;
    });
    const after1 = await taken();
    expect(after1.copied).toEqual(after1.own);
    await change(({ worksheets }) => {
      worksheets.getItem('Log').getRange('5:7').insert('Down');
      worksheets.getItem('Log').getRange('A1').values = [[7_000]];
      worksheets.add('Baru').getRange('C4').values = [['isi']];
    });
    const after2 = await taken();
    expect(after2.copied).toEqual(after2.own);
    await change(({ worksheets }) => {
      worksheets.getItem('Log').name = 'Catatan';
      worksheets.getItem('Tautan').getRange('1:1').insert('Down');
      worksheets.getItem('Baru').delete();
      worksheets.getItem('Catatan').getRange('A4000:B5004').clear('Contents');
    });
    const after3 = await taken();
    expect(after3.copied).toEqual(after3.own);
  });

  it('is the workbook as it is at the end, whatever changes on the way', async () => {
    office.book.inPieces.changed();
    const { copied, own } = await taken(() =>
      change(({ worksheets }) => {
        worksheets.getItem('Catatan').getRange('A1:A2').values = [[-1], [-2]];
        worksheets.getItem('Catatan').getRange('2:2').delete('Up');
      }),
    );
    expect(copied).toEqual(own);
  });
});
