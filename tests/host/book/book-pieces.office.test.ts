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

  /** Rows that went over until the copy was the workbook. */
  async function rowsTaken(meanwhile: () => Promise<void> = async () => undefined): Promise<number> {
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
    const read = [bytes, writeXlsx(dumped)].map((one) => readXlsx(one, 'buku.xlsx'));
    expect(read[0]).toEqual(read[1]);
    return rows;
  }

  const change = (act: (book: Excel.Workbook) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context.workbook);
      await context.sync();
    });

  it('comes whole the first time, and then only what has changed', async () => {
    expect(await rowsTaken()).toBeGreaterThanOrEqual(ROWS);
    await change(({ worksheets }) => {
      worksheets.getItem('Log').getRange(`A${String(ROWS + 1)}:B${String(ROWS + 1)}`).values = [[1, 'baru']];
    });
    // The row's own piece, and the sheet that comes as a whole.
    expect(await rowsTaken()).toBeLessThan(1_000);
  });

  it('is right after rows have moved, formulas were calculated, looks changed and sheets came and went', async () => {
    await change(({ worksheets }) => {
      worksheets.getItem('Hitung').getRange('A1:A2').formulas = [['=SUM(Log!A1:A3)'], ['=Log!A10*2']];
      worksheets.getItem('Log').getRange('B3').format.font.bold = true;
    });
    await rowsTaken();
    await change(({ worksheets }) => {
      worksheets.getItem('Log').getRange('5:7').insert('Down');
      worksheets.getItem('Log').getRange('A1').values = [[7_000]];
      worksheets.add('Baru').getRange('C4').values = [['isi']];
    });
    await rowsTaken();
    await change(({ worksheets }) => {
      worksheets.getItem('Log').name = 'Catatan';
      worksheets.getItem('Tautan').getRange('1:1').insert('Down');
      worksheets.getItem('Baru').delete();
      worksheets.getItem('Catatan').getRange('A4000:B5004').clear('Contents');
    });
    await rowsTaken();
  });

  it('is the workbook as it is at the end, whatever changes on the way', async () => {
    office.book.inPieces.changed();
    await rowsTaken(() =>
      change(({ worksheets }) => {
        worksheets.getItem('Catatan').getRange('A1:A2').values = [[-1], [-2]];
        worksheets.getItem('Catatan').getRange('2:2').delete('Up');
      }),
    );
  });
});
