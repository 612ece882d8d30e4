import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import { tableMap } from '../../../src/domain/lkj/document/table-map';
import { arialWidth } from '../../../src/domain/sheet/print/arial';
import { usable } from '../../../src/files/docx/page';
import { CELL_SIDE, columnWidthsOf } from '../../../src/files/docx/table-widths';
import { sampleLkj } from '../../domain/lkj/sample-lkj';

const tables = reportDocument(sampleLkj()).flatMap((one) => (one.jenis === 'tabel' ? [one] : []));

describe('the columns of a table in Word', () => {
  it('fill the page, across or upright', () => {
    for (const across of ['tegak', 'mendatar'] as const) {
      const { width } = usable(across);
      for (const tabel of tables) {
        const sum = columnWidthsOf(tabel, width).reduce((all, one) => all + one, 0);
        expect(Math.abs(width - sum), tabel.judul).toBeLessThanOrEqual(tabel.columns.length);
      }
    }
  });

  it('break no figure, however many digits it has', () => {
    for (const tabel of tables) {
      const room = columnWidthsOf(tabel, usable('tegak').width).map((width) => width / 20 - 2 * CELL_SIDE);
      for (const cells of tableMap(tabel)) {
        for (const { cell, column, endColumn } of cells) {
          if (typeof cell.isi !== 'number') continue;
          const wide = room.slice(column, endColumn + 1).reduce((sum, one) => sum + one, 0);
          expect(arialWidth(shownText(cell), 9, cell.tebal), `${tabel.judul}: ${shownText(cell)}`).toBeLessThanOrEqual(wide);
        }
      }
    }
  });

  it('break no word of a head, and no predikat over two lines', () => {
    for (const tabel of tables) {
      const room = columnWidthsOf(tabel, usable('tegak').width).map((width) => width / 20 - 2 * CELL_SIDE);
      tabel.columns.forEach(({ judul }, index) => {
        for (const word of judul.split(' '))
          expect(arialWidth(word, 9, true), `${tabel.judul}: ${word}`).toBeLessThanOrEqual(room[index] ?? 0);
        if (judul === 'Predikat') expect(arialWidth('Sangat Tinggi', 9)).toBeLessThanOrEqual(room[index] ?? 0);
      });
    }
  });
});
