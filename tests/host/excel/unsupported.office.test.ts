import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readClientSchema } from '../../../scripts/client-schema';
import { hostClasses } from '../../../scripts/requirement-sets';
import { unsupportedFile, unsupportedPage } from '../../../scripts/unsupported';
import { startOffice } from '../node/office-in-node';

const HOW_TO = 'RUNUT_WRITE=1 npx vitest run --project office tests/host/excel/unsupported.office.test.ts';

// It tells of npm's client, which is the one that everybody has.
it.skipIf(process.env['OFFICE_DIST'])(
  'src/host/UNSUPPORTED.md names every member of the client that the host does not answer',
  async () => {
    const { Excel: client } = await startOffice();
    const page = unsupportedPage(await hostClasses(client), readClientSchema(client), HOW_TO);
    if (process.env['RUNUT_WRITE']) await writeFile(unsupportedFile, page);
    expect(await readFile(unsupportedFile, 'utf8'), `what the host answers has changed; write it with: ${HOW_TO}`).toBe(page);
    expect(page).toContain('`removeDuplicates`');
    expect(page).not.toMatch(/\*\*Range\*\*:[^\n]*`values`/);
  },
);
