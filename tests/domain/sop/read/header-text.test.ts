import { describe, expect, it } from 'vitest';
import { headerText } from '../../../../src/domain/sop/read/header-text';

describe('a header as a person reads it', () => {
  it.each([
    ['S\nT\nA\nF', 'STAF'],
    ['K\nE\nP\nA\nL\nA\n\nD\nI\nN\nA\nS', 'KEPALA DINAS'],
    ['K E P A L A   D I N A S', 'KEPALA DINAS'],
    ['K E P A L A D I N A S', 'KEPALA DINAS'],
    ['K A D I S', 'KADIS'],
    ['Sekre-\ntaris', 'Sekretaris'],
    ['Sekreta\nris', 'Sekretaris'],
    ['Kepala\nDinas', 'Kepala Dinas'],
    ['Kepala\ndinas', 'Kepala dinas'],
    ['Tim A B', 'Tim A B'],
    ['No', 'No'],
  ])('%j is %s', (raw, text) => {
    expect(headerText(raw)).toBe(text);
  });
});
