import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../src/app/sop/check';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { earlierBook } from '../earlier-workbook';

describe('sheets of Runut’s own', () => {
  it.each(['tracked', 'compiled', 'collected', 'sinjai'] as const)('are no SOP, in %s', (name) => {
    const snapshot = wholeSnapshotOf(earlierBook('0.1.0', name));
    const taken = snapshot.sheets.filter((sheet) => checkSheet(snapshot, { sheet: sheet.name }).ok).map((sheet) => sheet.name);
    expect(taken).toEqual(['SOP']);
  });
});
