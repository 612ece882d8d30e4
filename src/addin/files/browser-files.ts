import type { Files } from '../../app/files';
import { maker } from './maker';
import { pieceOf } from '../../taskpane/state/pieces';

const made = pieceOf(() => import('./made'));
const lkjDocx = pieceOf(() => import('../../files/lkj-docx'));
const sopDocx = pieceOf(() => import('../../files/sop-docx'));
const history = pieceOf(() => import('./history'));
const received = pieceOf(() => import('./received'));
const opened = pieceOf(() => import('./opened'));
const picture = pieceOf(() => import('../../files/picture/read-picture'));
const reviewDocx = pieceOf(() => import('../../files/review-docx'));
const table = pieceOf(() => import('../../files/table/read-table'));

/** Office files are made on a thread of their own; only where there is none does the pane load what makes them. */
const office = maker({
  xlsx: async (...given) => (await made.fetch()).xlsx(...given),
  docx: async (...given) => (await lkjDocx.fetch()).lkjDocx(...given),
  reviewDocx: async (...given) => (await reviewDocx.fetch()).reviewDocx(...given),
  sopDocx: async (...given) => (await sopDocx.fetch()).sopDocx(...given),
});

/** Files as the browser makes and reads them; each kind is a piece of code of its own, fetched when it is first wanted. */
export const browserFiles: Files = {
  ...office,
  zip: async (...given) => (await made.fetch()).zip(...given),
  picture: async (...given) => (await picture.fetch()).readPicture(...given),
  csv: async (...given) => (await history.fetch()).csv(...given),
  xes: async (...given) => (await history.fetch()).xes(...given),
  readXlsx: async (...given) => (await received.fetch()).readReceived(...given),
  openSheets: async (...given) => (await opened.fetch()).openSheets(...given),
  readTable: async (pasted) => (await table.fetch()).readTable(pasted, '').sheets[0] ?? { values: [] },
};
