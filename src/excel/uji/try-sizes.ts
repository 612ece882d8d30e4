import type { Tried } from '../../app/uji/trial';
import { check, noted, onScratch, SCRATCH, type Attempt } from './scratch';

const rows = (count: number, columns: number): (string | number)[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (column === 0 ? `baris ${String(row)}` : row * column)),
  );

/** So many cells in one write, the last of them read back: over 1,500 the client itself sends several values. */
export const tryCells =
  (count: number): Attempt =>
  (sheet) => {
    const values = rows(count / 10, 10);
    sheet.getRangeByIndexes(0, 0, values.length, 10).values = values;
    const last = sheet.getRangeByIndexes(values.length - 1, 0, 1, 10);
    last.load('values');
    const used = sheet.getUsedRange(true);
    used.load('rowCount,columnCount');
    return () => [
      check('used cells', count, used.rowCount * used.columnCount),
      check('last row', values.at(-1)?.join(' ') ?? '', last.values[0]?.join(' ')),
    ];
  };

/** A request of four megabytes, of which Excel on the web takes five. */
export const tryFourMegabytes: Attempt = (sheet) => {
  const text = 'Laporan kinerja. '.repeat(1176);
  const range = sheet.getRangeByIndexes(0, 0, 200, 1);
  range.values = Array.from({ length: 200 }, () => [text]);
  const last = sheet.getRangeByIndexes(199, 0, 1, 1);
  last.load('values');
  return () => [noted('bytes', text.length * 200), check('last length', text.length, String(last.values[0]?.[0]).length)];
};

/** What a round trip costs when nothing is asked; the line's duration is the answer. */
export async function tryEmptySync(): Promise<Tried> {
  return Excel.run(async (context) => {
    await context.sync();
    return { checks: [noted('sync', 'ok')] };
  });
}

/** How long an event may take, in milliseconds. */
const EVENT_PATIENCE = 3000;

/** Excel tells of Runut's own write, and says that it was Runut's: what is not recognised as such is taken for a person's. */
export async function tryEvents(): Promise<Tried> {
  await onScratch(() => () => []);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    let tell: (event: Excel.WorksheetChangedEventArgs | undefined) => void = () => undefined;
    const heard = new Promise<Excel.WorksheetChangedEventArgs | undefined>((resolve) => (tell = resolve));
    const handler = worksheets.onChanged.add(async (event) => {
      tell(event);
    });
    await context.sync();
    worksheets.getItem(SCRATCH).getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const timer = setTimeout(() => {
      tell(undefined);
    }, EVENT_PATIENCE);
    const event = await heard;
    clearTimeout(timer);
    handler.remove();
    await context.sync();
    return {
      checks: [
        check('onChanged', true, event !== undefined),
        check('source', 'Local', event?.source ?? ''),
        check('triggerSource', 'ThisLocalAddin', event?.triggerSource ?? ''),
        check('address', 'B2:C3', event?.address ?? ''),
      ],
    };
  });
}
