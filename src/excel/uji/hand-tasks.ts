import type { HandTask } from '../../app/uji/lines';
import type { Check, Tried } from '../../app/uji/trial';
import { check, asOneText, noted, SCRATCH } from './scratch';

/** What a task begins with, and what stands there once the person has done it. */
interface Prepared {
  readonly before: readonly (readonly (string | number)[])[];
  /** Of the same cells and some below. */
  readonly after: string;
  /** The cell to begin at. */
  readonly at: string;
}

/** Everything stands in A1:C6, so that what the person does can be compared as one text. */
const AREA = 'A1:C6';
const empty = ['', '', ''];
const sixRows = (rows: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  Array.from({ length: 6 }, (_, row) => [...empty].map((blank, column) => rows[row]?.[column] ?? blank));

const NUMBERS = [
  ['c', 3, ''],
  ['a', 1, ''],
  ['b', 2, ''],
];

const TASKS: Readonly<Record<HandTask, Prepared>> = {
  type: { before: [['', '', '']], after: asOneText(sixRows([['', 'Runut', '']])), at: 'B1' },
  paste: { before: [['salin', 7, '']], after: asOneText(sixRows([['salin', 7, ''], [], ['salin', 7, '']])), at: 'A1:B1' },
  fill: {
    before: [[1, '', ''], [2, '', '']],
    after: asOneText(sixRows([[1, '', ''], [2, '', ''], [3, '', ''], [4, '', '']])),
    at: 'A1:A2',
  },
  sort: { before: NUMBERS, after: asOneText(sixRows([['a', 1, ''], ['b', 2, ''], ['c', 3, '']])), at: 'A1:B3' },
  'insert-row': { before: NUMBERS, after: asOneText(sixRows([['c', 3, ''], [], ['a', 1, ''], ['b', 2, '']])), at: 'A2' },
  undo: { before: NUMBERS, after: '', at: 'C1' },
}; // prettier-ignore

/** What Runut writes for the person to take back. */
const WRITTEN = 'ditulis Runut';

/** What the person does by hand on a sheet of its own, what Excel tells of it meanwhile, and what stands there afterwards. */
export class HandTasks {
  private heard: Excel.WorksheetChangedEventArgs[] = [];
  private stop: (() => Promise<void>) | undefined;

  async prepare(task: HandTask): Promise<void> {
    await this.cleanUp();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add(SCRATCH);
      sheet.getRange(AREA).values = sixRows(TASKS[task].before);
      sheet.activate();
      sheet.getRange(TASKS[task].at).select();
      const handler = worksheets.onChanged.add(async (event) => {
        this.heard.push(event);
      });
      await context.sync();
      if (task === 'undo') {
        // On its own, as an act of the tracker is: what stands before it must not be taken back along with it.
        sheet.getRange('C1').values = [[WRITTEN]];
        await context.sync();
      }
      this.stop = () =>
        Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
    });
    this.heard = [];
  }

  async look(task: HandTask): Promise<Tried> {
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SCRATCH).getRange(AREA);
      range.load('values');
      await context.sync();
      return range.values as readonly (readonly unknown[])[];
    });
    const events = this.heard.map(
      ({ changeType, address, source, triggerSource }) => `${changeType} ${address} ${source} ${triggerSource ?? ''}`,
    );
    return {
      checks: [
        task === 'undo' ? undone(seen) : check(AREA, TASKS[task].after, asOneText(seen)),
        noted('onChanged', events.join('; ')),
      ],
    };
  }

  async cleanUp(): Promise<void> {
    const { stop } = this;
    this.stop = undefined;
    await stop?.();
  }
}

/** From ExcelApi 1.19 on a write of an add-in can be taken back; below it the list of what can be undone is empty after one. */
function undone(seen: readonly (readonly unknown[])[]): Check {
  const canBeTakenBack = Office.context.requirements.isSetSupported('ExcelApi', '1.19');
  return check('C1', canBeTakenBack ? '' : WRITTEN, seen[0]?.[2]);
}
