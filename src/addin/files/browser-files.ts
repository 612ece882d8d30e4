import type { Files } from '../../app/files';

/** Files as the browser makes and reads them; each kind is a piece of code of its own, fetched when it is first wanted. */
export const browserFiles: Files = {
  xlsx: async (...given) => (await import('./made')).xlsx(...given),
  zip: async (...given) => (await import('./made')).zip(...given),
  docx: async (...given) => (await import('../../files/lkj-docx')).lkjDocx(...given),
  sopDocx: async (...given) => (await import('../../files/sop-docx')).sopDocx(...given),
  csv: async (...given) => (await import('./history')).csv(...given),
  xes: async (...given) => (await import('./history')).xes(...given),
  readXlsx: async (...given) => (await import('./received')).readReceived(...given),
  openSheets: async (...given) => (await import('./opened')).openSheets(...given),
  readTable: async (pasted) => (await import('../../files/table/read-table')).readTable(pasted, '').sheets[0] ?? { values: [] },
};
