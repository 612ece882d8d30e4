import { describe, expect, it } from 'vitest';
import { isOwnSheet } from '../../../src/app/sop/own-sheet';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { sheetOf } from '../../../src/domain/sheet/snapshot';
import { dasborEdits } from '../../../src/domain/tracker/dasbor/write-dasbor';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { Story } from '../../domain/tracker/stories';
import { checkSheet } from '../../../src/app/sop/check';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';
import { earlierBook } from '../earlier-workbook';

describe('sheets of Runut’s own', () => {
  it.each(['tracked', 'compiled', 'collected', 'sinjai'] as const)('are no SOP, in %s', (name) => {
    const snapshot = wholeSnapshotOf(earlierBook('0.1.0', name));
    const taken = snapshot.sheets.filter((sheet) => checkSheet(snapshot, { sheet: sheet.name }).ok).map((sheet) => sheet.name);
    expect(taken).toEqual(['SOP']);
  });

  it.each(['lama', 'now'] as const)('are no SOP under a name a person gave the Dasbor either, written by Runut %s', (when) => {
    const earlier = earlierBook('0.1.0', 'tracked');
    const book = applyToBook(earlier, [
      { kind: 'rename-sheet', sheet: 'Dasbor', to: 'Rekap pimpinan' },
      ...(when === 'now' ? [{ kind: 'rename-sheet', sheet: 'Rekap pimpinan', to: 'Dasbor' } as const] : []),
      ...(when === 'now' ? dasborEdits(new Story().state, workingTime(DEFAULT_KALENDER), '2026-01-06T09:00:00+07:00', 400) : []),
      ...(when === 'now' ? [{ kind: 'rename-sheet', sheet: 'Dasbor', to: 'Rekap pimpinan' } as const] : []),
    ]);
    const snapshot = wholeSnapshotOf(book);
    const renamed = sheetOf(snapshot, 'Rekap pimpinan');
    expect(renamed && isOwnSheet(renamed)).toBe(true);
    expect(checkSheet(snapshot, { sheet: 'Rekap pimpinan' })).toMatchObject({ ok: false, refusal: { kind: 'bukan-sop' } });
  });
});
