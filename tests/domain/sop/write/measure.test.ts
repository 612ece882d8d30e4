import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/domain/sop/write/arial';
import { PAGE_PIXELS, sheetColumns } from '../../../../src/domain/sop/write/columns';
import { balanced, lineCount, textHeight } from '../../../../src/domain/sop/write/measure';
import { footerTitle, planSop } from '../../../../src/domain/sop/write/write-sop';
import { KALBAR, SINJAI } from '../../../../src/domain/sop/templat';

describe('measuring text', () => {
  it('knows the widths of Arial', () => {
    expect(textWidth('Tidak', 8)).toBeCloseTo(19.56, 1);
    expect(textWidth('Tidak', 8, true)).toBeGreaterThan(textWidth('Tidak', 8));
  });

  it('breaks lines at spaces and at line breaks', () => {
    expect(lineCount('Membentuk Tim Penyusunan LKj Dinas', 274, { size: 9, indent: true })).toBe(1);
    expect(lineCount('satu\ndua\ntiga', 274, { size: 9 })).toBe(3);
  });

  it('breaks a word that is wider than its cell', () => {
    expect(lineCount('Pertanggungjawaban', 40, { size: 9 })).toBeGreaterThan(1);
  });

  it('breaks a heading into lines of about equal length', () => {
    const heading = 'DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN';
    expect(balanced(heading, 510, { size: 13, bold: true })).toBe('DINAS PERUMAHAN RAKYAT\nDAN KAWASAN PERMUKIMAN');
    expect(balanced('SEKRETARIAT', 510, { size: 13, bold: true })).toBe('SEKRETARIAT');
  });

  it('gives an empty cell no height', () => {
    expect(textHeight('', 100, { size: 9 })).toBe(0);
  });
});

describe('columns', () => {
  it('are those of the printed sheet for four pelaksana', () => {
    expect(sheetColumns(4).widths.slice(0, 10)).toEqual([32, 274, 102, 102, 102, 102, 126, 62, 138, 80]);
  });

  it.each([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12])('fill one page across with %i pelaksana', (count) => {
    const { widths, keterangan } = sheetColumns(count);
    expect(widths.slice(0, keterangan + 1).reduce((sum, width) => sum + width, 0)).toBe(PAGE_PIXELS);
    expect(Math.min(...widths.slice(1, keterangan + 1))).toBeGreaterThanOrEqual(44);
  });
});

describe('the document', () => {
  it.each([KALBAR, SINJAI])('keeps its identity block on the first page', (templat) => {
    const { edits, titleRow } = planSop(templat, 'SOP');
    const heights = edits.flatMap((edit) => (edit.kind === 'row-height' && edit.row < titleRow ? [edit.height] : []));
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
