import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyBook, emptySheet, type Book } from '../../../src/files/xlsx/book';
import type { BookShape } from '../../../src/files/xlsx/book-shape';
import { readXlsx } from '../../../src/files/xlsx/read';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { HostBook } from '../../../src/host/book/host-book';
import { startUniver } from '../node/univer-in-node';

const shape = (name: string, placement?: BookShape['placement']): BookShape => ({
  kind: 'geometric',
  name,
  alt: '',
  box: { left: 12, top: 15, width: 60, height: 30 },
  geometry: 'rect',
  ...(placement ? { placement } : {}),
});

const given: Book = {
  ...emptyBook(),
  sheets: [{ ...emptySheet('Gambar'), shapes: [shape('ikut'), shape('pindah', 'oneCell'), shape('diam', 'absolute')] }],
};

const placements = (book: Book | undefined) => book?.sheets[0]?.shapes.map(({ name, placement }) => [name, placement]);

describe('how a shape follows its cells', () => {
  it('is kept in a file that is written, read, opened in the embedded workbook and saved again', async () => {
    const bytes = writeXlsx(given);
    const drawing = strFromU8(unzipSync(bytes)['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect([...drawing.matchAll(/editAs="(\w+)"/g)].map(([, how]) => how)).toEqual(['twoCell', 'oneCell', 'absolute']);
    const read = readXlsx(bytes, 'gambar.xlsx');
    const book = read.ok ? read.value : undefined;
    const wanted = [['ikut', undefined], ['pindah', 'oneCell'], ['diam', 'absolute']]; // prettier-ignore
    expect(placements(book)).toEqual(wanted);
    const opened = HostBook.open(startUniver(), book);
    opened.active.sizes.setRowHeight(1, 1, 45);
    const saved = await opened.dump();
    expect(placements(saved)).toEqual(wanted);
    const [follows, moves, stays] = saved.sheets[0]?.shapes ?? [];
    expect(follows?.box.height).toBeGreaterThan(55);
    expect([moves?.box.height, stays?.box]).toEqual([30, given.sheets[0]?.shapes[2]?.box]);
    opened.dispose();
  });
});
