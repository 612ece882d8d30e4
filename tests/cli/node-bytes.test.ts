import { describe, expect, it } from 'vitest';
import { nodeBytes } from '../../src/cli/node-bytes';
import { emptyBook, emptySheet } from '../../src/files/xlsx/book';
import { readXlsx } from '../../src/files/xlsx/read';
import { writeXlsx } from '../../src/files/xlsx/write';

describe("Node's own way with bytes", () => {
  it.each([
    ['ASCII', [...Buffer.from('<t>Menyusun konsep</t>')]],
    ['signs beyond it', [...Buffer.from('● ■ “kutip” 🔷')]],
    ['a byte order mark', [0xef, 0xbb, 0xbf, ...Buffer.from('<t>1</t>')]],
    ['what is no UTF-8', [0x41, 0xff, 0xc3, 0x42, 0x80]],
    ['nothing', []],
  ])('makes of %s what a TextDecoder makes', (_, bytes) => {
    const all = new Uint8Array([0x20, ...bytes, 0x20]).subarray(1, 1 + bytes.length);
    expect(nodeBytes.decode?.(all)).toBe(new TextDecoder().decode(all));
  });

  it('reads a workbook as the portable way does, and refuses the same', () => {
    const cells = Array.from({ length: 50 }, (_, row) => [{ value: row }, { value: row % 2 ? `■ ke ${String(row)}` : 'teks' }]);
    const bytes = writeXlsx({ ...emptyBook(), sheets: [{ ...emptySheet('SOP'), cells }] });
    expect(readXlsx(bytes, 'a.xlsx', nodeBytes)).toEqual(readXlsx(bytes, 'a.xlsx'));
    const broken = bytes.slice();
    broken.fill(7, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
    expect(readXlsx(broken, 'a.xlsx', nodeBytes)).toEqual(readXlsx(broken, 'a.xlsx'));
  });
});
