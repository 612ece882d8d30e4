import { beforeAll, describe, expect, it } from 'vitest';
import { HOST_LINES } from '../../../src/app/uji/lines';
import { holds, judge } from '../../../src/app/uji/trial';
import { createTrialHost } from '../../../src/excel/uji/trial-host';
import { startOffice, type OfficeInNode } from '../../host/node/office-in-node';

/** In the Excel that is played: the test runs once in each. */
describe('every line of the trial', () => {
  let office: OfficeInNode;
  const host = createTrialHost();
  beforeAll(async () => {
    office = await startOffice();
  });

  it.each(HOST_LINES)('%s', async (line) => {
    const { verdict, checks, said } = await judge(line, () => host.try(line), { now: () => 0, wordsOf: host.wordsOf });
    await host.cleanUp();
    expect({ said, wrong: checks.filter((one) => !holds(one)) }).toEqual({ said, wrong: [] });
    const { requirements } = office.Office.context;
    // The npm package's client knows no notes, whatever the host declares; one that OFFICE_DIST names may.
    const knowsNotes = requirements.isSetSupported('ExcelApi', '1.18') && Reflect.has(office.Excel, 'NoteCollection');
    const absent =
      (line === 'notes' && !knowsNotes) || (line === 'undo-group' && !requirements.isSetSupported('MergeUndoGroup', '1.1'));
    const onlyNoted = line === 'empty-sync';
    expect({ verdict, said }).toEqual({
      verdict: absent ? 'tidak-ada' : onlyNoted ? 'dicatat' : 'sesuai',
      said: absent ? said : undefined,
    });
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
