import { describe, expect, it } from 'vitest';
import { sheetColumns } from '../../../../src/domain/sop/write/columns';
import { footerTitle, planSop } from '../../../../src/domain/sop/write/write-sop';
import { KALBAR, SINJAI } from '../../../../src/domain/sop/templat/templates';

describe('columns', () => {
  it('are those of the printed sheet for four pelaksana', () => {
    expect(sheetColumns(4).widths.slice(0, 10)).toEqual([32, 274, 102, 102, 102, 102, 126, 62, 138, 80]);
  });

  it.each([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12])('fill one page across with %i pelaksana', (count) => {
    const { widths, keterangan } = sheetColumns(count);
    expect(widths.slice(0, keterangan + 1).reduce((sum, width) => sum + width, 0)).toBe(1120);
    expect(Math.min(...widths.slice(1, keterangan + 1))).toBeGreaterThanOrEqual(44);
  });
});

describe('the document', () => {
  it.each([KALBAR, SINJAI])('keeps its identity block on the first page', (templat) => {
    const { edits, titleRow } = planSop(templat, 'SOP');
    const heights = edits.flatMap((edit) =>
      edit.kind === 'row-height' && edit.row < titleRow ? Array<number>(edit.rows).fill(edit.height) : [],
    );
    expect(heights).toHaveLength(titleRow);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(536);
    const page = edits.find((edit) => edit.kind === 'page');
    expect(page).toMatchObject({
      setup: {
        paper: 'folio',
        orientation: 'landscape',
        fitToWidth: true,
        breaksAbove: [titleRow],
        titleRows: { row: titleRow + 1, rows: 2 },
      },
    });
  });

  it('leaves the officials unnamed', () => {
    const { edits } = planSop(KALBAR, 'SOP');
    const texts = edits
      .flatMap((edit) => (edit.kind === 'write' ? edit.values.flat() : []))
      .filter((value) => typeof value === 'string');
    const signature = texts.find((value) => value.includes('NIP.'));
    expect(signature).toMatch(/\.{20}\nPangkat\/Gol\. \.{20,}\nNIP\. \.{20,}$/);
  });

  it('turns a title in capitals into a footer', () => {
    expect(footerTitle('SOP PENYUSUNAN LAPORAN KINERJA DINAS')).toBe('SOP Penyusunan Laporan Kinerja Dinas');
    expect(footerTitle('SOP Monitoring dan Evaluasi')).toBe('SOP Monitoring dan Evaluasi');
  });
});
