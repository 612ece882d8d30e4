import { describe, expect, it } from 'vitest';
import { checkSop } from '../../../src/domain/rules/check';
import { sopFrom } from '../sop/sheet-of-text';
import { withCells, findingsAt } from './findings';

describe('waktu-outlier speaks up from its bounds on, not before', () => {
  // Nothing is ten times the middle here: the four others take half as long.
  const waktu = (longest: string): string =>
    withCells(
      ['10 menit', '30 hari kerja'],
      ['15 menit', '30 hari kerja'],
      ['60 menit', longest],
      ['30 menit', '30 hari kerja'],
      ['10 menit', '30 hari kerja'],
    );

  it.each([
    ['60 hari kerja', []],
    ['61 hari kerja', ['G15']],
    ['59 hari kerja', []],
  ])('sixty working days: %s', (longest, cells) => {
    expect(findingsAt('waktu-outlier', waktu(longest))).toEqual(cells);
  });

  it('days among minutes are meant so, and only more than sixty are told', () => {
    const told = (longest: string): string | undefined =>
      checkSop(sopFrom(withCells(['60 menit', longest]))).findings.find(({ rule }) => rule === 'waktu-outlier')?.message.id;
    expect(told('60 hari kerja')).toBeUndefined();
    expect(told('61 hari kerja')).toBe('Lebih dari 60 hari kerja.');
    expect(told('5 jam')).toContain('15 menit');
  });

  it.each([
    ['145 menit', []],
    ['150 menit', ['G15']],
  ])('ten times the middle, a quarter of an hour: %s', (longest, cells) => {
    expect(findingsAt('waktu-outlier', withCells(['60 menit', longest], ['30 menit', '15 menit']))).toEqual(cells);
  });

  it.each([
    ['1 menit', []],
    ['60 detik', []],
    ['59 detik', ['G16']],
  ])('a minute: %s', (shortest, cells) => {
    expect(findingsAt('waktu-outlier', withCells(['30 menit', shortest]))).toEqual(cells);
  });
});

describe('identitas-tanggal reads every spelling of a month', () => {
  it.each([
    'Januari', 'Februari', 'Pebruari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Nopember',
    'Desember', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des',
  ])('%s', (month) => {
    expect(findingsAt('identitas-tanggal', withCells(['06 Januari 2025', `06 ${month} 2025`]))).toEqual([]);
  }); // prettier-ignore

  it('and knows which comes first', () => {
    const made = (pembuatan: string, efektif: string): readonly string[] =>
      findingsAt('identitas-tanggal', withCells(['02 Januari 2025', pembuatan], ['06 Januari 2025', efektif]));
    expect(made('02 Nopember 2025', '06 Oktober 2025')).toEqual(['D4']);
    expect(made('02 Nopember 2025', '06 Desember 2025')).toEqual([]);
    expect(made('02 Oktober 2025', '06 Nopember 2025')).toEqual([]);
    expect(made('02 Desember 2025', '06 Nopember 2025')).toEqual(['D4']);
    expect(made('02 Januari 2025', '02 Januari 2025')).toEqual([]);
    expect(made('02 Januari 2025', '01 Januari 2025')).toEqual(['D4']);
  });
});
