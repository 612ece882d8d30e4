import { browserFiles } from '../src/addin/files/browser-files';
import type { Lkj } from '../src/domain/lkj/lkj';
import type { Edit } from '../src/domain/sheet/edit';
import { applyToBook } from '../src/files/xlsx/apply-edits';
import { emptyBook } from '../src/files/xlsx/book';
import { writeXlsx } from '../src/files/xlsx/write';
import { lkjDocx } from '../src/files/lkj-docx';
import { longestPause } from './longest-pause';

const HERE = {
  xlsx: (_lkj: Lkj, edits: readonly Edit[]) => Promise.resolve(writeXlsx(applyToBook(emptyBook('LKj'), edits))),
  docx: (lkj: Lkj) => lkjDocx(lkj),
};
const AWAY = {
  xlsx: (_lkj: Lkj, edits: readonly Edit[]) => browserFiles.xlsx('LKj', edits),
  docx: (lkj: Lkj) => browserFiles.docx(lkj, {}),
};

window.exportOnce = (kind, where, lkj, edits) =>
  longestPause(async () => {
    const bytes = await (where === 'away' ? AWAY : HERE)[kind](lkj, edits);
    if (bytes.length < 10_000) throw new Error('that is no report');
  });
