import { describe, expect, it } from 'vitest';
import { arialWidth } from '../../../../src/domain/sheet/print/arial';
import { balanced, brokenLines, cutToLines, lineCount, textHeight, widthFor } from '../../../../src/domain/sheet/print/measure';

describe('measuring text', () => {
  it('knows the widths of Arial', () => {
    expect(arialWidth('Tidak', 8)).toBeCloseTo(19.56, 1);
    expect(arialWidth('Tidak', 8, true)).toBeGreaterThan(arialWidth('Tidak', 8));
  });

  it('breaks lines at spaces and at line breaks', () => {
    expect(lineCount('Membentuk Tim Penyusunan LKj Dinas', 205.5, { size: 9, indent: true })).toBe(1);
    expect(lineCount('satu\ndua\ntiga', 205.5, { size: 9 })).toBe(3);
  });

  it('breaks a word that is wider than its cell', () => {
    expect(lineCount('Pertanggungjawaban', 30, { size: 9 })).toBeGreaterThan(1);
  });

  it('breaks a heading into lines of about equal length', () => {
    const heading = 'DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN';
    expect(balanced(heading, 382.5, { size: 13, bold: true })).toBe('DINAS PERUMAHAN RAKYAT\nDAN KAWASAN PERMUKIMAN');
    expect(balanced('SEKRETARIAT', 382.5, { size: 13, bold: true })).toBe('SEKRETARIAT');
  });

  it('gives the lines of a text as a cell would break them', () => {
    const type = { size: 10 };
    const text = 'Meningkatnya mutu layanan perumahan dan pertanggungjawabankinerjapenyelenggaraanpemerintahandaerah di provinsi';
    for (const width of [60, 120, 300, 900]) {
      const lines = brokenLines(text, width, type);
      for (const line of lines) expect(lineCount(line, width, type)).toBe(1);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(Math.abs(lines.length - lineCount(text, width, type))).toBeLessThanOrEqual(1);
    }
  });

  it('gives an empty cell no height', () => {
    expect(textHeight('', 75, { size: 9 })).toBe(0);
  });

  it('cuts a text to so many lines between words, and only where it is longer', () => {
    const uraian = 'MENGOREKSI DAN MEMARAF KONSEP LAPORAN KINERJA SERTA MENERUSKANNYA KEPADA SEKRETARIS DINAS';
    const cut = cutToLines(uraian, 2, 190, { size: 8 });
    expect(lineCount(cut, 190, { size: 8 })).toBe(2);
    expect(uraian.startsWith(cut.replace(' …', ''))).toBe(true);
    expect(cut.endsWith(' …')).toBe(true);
    expect(cutToLines('Membentuk  tim', 2, 190, { size: 8 })).toBe('Membentuk tim');
  });

  it('says how wide a cell must be for one line', () => {
    const type = { size: 9, indent: true };
    const width = widthFor('Pertanggungjawaban', type);
    expect(lineCount('Pertanggungjawaban', width + 0.01, type)).toBe(1);
    expect(lineCount('Pertanggungjawaban', width - 0.5, type)).toBe(2);
  });
});
