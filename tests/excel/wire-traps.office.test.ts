import { beforeAll, describe, expect, it } from 'vitest';
import { JOB_LINES } from '../../src/app/uji/lines';
import { MainJob } from '../../src/app/uji/main-job';
import { EXCEL_LIMITS } from '../../src/domain/sheet/limits';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { purposeOf } from '../../src/host/excel/purpose';
import { startOffice } from '../host/node/office-in-node';
import { ActionType, type RequestAction, type RequestBody } from '../../src/host/richapi/protocol';

/** Everything that goes to Excel for the whole main job, in the Excel that is played: the test runs once in each. */
let bodies: readonly RequestBody[] = [];

beforeAll(async () => {
  const office = await startOffice();
  const job = new MainJob(createExcelWorkbook(new KnownWorkbook()), createBookWorkbook(emptyBook()));
  office.requests.reset();
  for (const line of JOB_LINES) await job.do(line);
  bodies = [...office.requests.bodies];
}, 120_000);

/** "Worksheets..GetRangeByIndexes.Format" of the object an action is about. */
function pathOf({ ObjectPaths }: RequestBody, id: number | undefined): string {
  const path = id === undefined ? undefined : ObjectPaths[String(id)];
  return path ? `${pathOf({ ObjectPaths, Actions: [] }, path.ParentObjectPathId)}.${path.Name}` : '';
}

interface Sent {
  readonly path: string;
  readonly name: string;
  readonly kind: number;
  readonly given: readonly unknown[];
}
const sentIn = (body: RequestBody): readonly Sent[] => [
  ...body.Actions.map((action: RequestAction) => ({
    path: pathOf(body, action.ObjectPathId),
    name: action.Name ?? '',
    kind: action.ActionType,
    given: action.ArgumentInfo?.Arguments ?? [],
  })),
  ...Object.entries(body.ObjectPaths).map(([id, path]) => ({
    path: pathOf(body, Number(id)),
    name: path.Name ?? '',
    kind: 0,
    given: path.ArgumentInfo?.Arguments ?? [],
  })),
];
const all = (): readonly Sent[] => bodies.flatMap(sentIn);
const set = (name: string): readonly Sent[] => all().filter((one) => one.kind === ActionType.setProperty && one.name === name);
const named = (pattern: RegExp): readonly string[] =>
  all().flatMap(({ path, name }) => (pattern.test(name) || pattern.test(path) ? [`${path} ${name}`] : []));

describe('what the main job sends to Excel', () => {
  it('is the whole of it', () => {
    expect(bodies.length).toBeGreaterThan(20);
    expect(set('Values').length).toBeGreaterThan(20);
  });

  it('names no several areas at once, whose separator depends on the person’s settings', () => {
    expect(named(/GetRanges$/)).toEqual([]);
    const addresses = all().filter(({ name, given }) => /^GetRange$/.test(name) && given.some((one) => /[,;]/.test(String(one))));
    expect(addresses).toEqual([]);
  });

  it('opens no undo group, which refuses protection, names and visibility', () => {
    expect(named(/UndoScope/)).toEqual([]);
  });

  it('silences no events, which would be those of other add-ins too', () => {
    expect(set('EnableEvents')).toEqual([]);
  });

  it('adds no rows to tables, which are lost when two people write', () => {
    expect(named(/Tables\b/)).toEqual([]);
  });

  it('takes in no sheets of files, which fails on the web', () => {
    expect(named(/InsertWorksheetsFromBase64/)).toEqual([]);
  });

  it('stays below what a request may hold on the web', () => {
    const largest = Math.max(...bodies.map((body) => JSON.stringify(body).length));
    expect(largest).toBeLessThan(EXCEL_LIMITS.requestBytes * 0.8);
  });

  it('asks for merged areas only where a sheet is read, and of what is used', () => {
    const asking = bodies.filter((body) => sentIn(body).some(({ name }) => name === 'GetMergedAreasOrNullObject'));
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((body) => purposeOf(body) === 'write')).toEqual([]);
    const of = named(/GetMergedAreasOrNullObject$/);
    expect(of.filter((path) => !path.includes('GetUsedRange'))).toEqual([]);
  });

  it('reads values only as far as cells hold something, however far looks reach', () => {
    const used = all().filter(({ name, path }) => name === 'GetUsedRangeOrNullObject' && path !== '');
    const whole = bodies.flatMap((body) =>
      body.Actions.filter(({ ActionType: type, ObjectPathId, QueryInfo }) => {
        if (type !== ActionType.query || !JSON.stringify(QueryInfo ?? {}).includes('values')) return false;
        const path = ObjectPathId === undefined ? undefined : body.ObjectPaths[String(ObjectPathId)];
        return path?.Name === 'GetUsedRangeOrNullObject' && path.ArgumentInfo?.Arguments?.[0] !== true;
      }),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(whole).toEqual([]);
  });

  it('says how a sheet is shown apart from what it holds, so that a refusal costs no data', () => {
    const shows = /PageLayout|FreezePanes|PageBreaks/;
    const mixed = bodies.filter((body) => {
      const sent = sentIn(body);
      const shown = sent.some(({ path, name }) => shows.test(path) || name === 'Activate' || name === 'Select');
      return shown && sent.some(({ kind, name }) => kind === ActionType.setProperty && name === 'Values');
    });
    expect(mixed).toEqual([]);
  });

  it('hides each of Runut’s own sheets once, and shows none anew', () => {
    expect(set('Visibility').map(({ given }) => given[0])).toEqual(set('Visibility').map(() => 'VeryHidden'));
    expect(set('Visibility').length).toBeLessThanOrEqual(4);
  });

  it('protects a sheet at most once a request', () => {
    const twice = bodies.filter((body) => {
      const sheets = body.Actions.filter(({ Name }) => Name === 'Protect').map(({ ObjectPathId }) => {
        const path = ObjectPathId === undefined ? undefined : body.ObjectPaths[String(ObjectPathId)];
        return JSON.stringify(body.ObjectPaths[String(path?.ParentObjectPathId)]?.ArgumentInfo ?? path?.ParentObjectPathId);
      });
      return new Set(sheets).size < sheets.length;
    });
    expect(all().some(({ name }) => name === 'Protect')).toBe(true);
    expect(twice).toEqual([]);
  });

  it('clears no conditional formats of a whole sheet, where a person’s own stand', () => {
    expect(named(/ConditionalFormats.* ClearAll$/).filter((path) => !path.includes('GetRange'))).toEqual([]);
  });

  it('sends no write twice in a row, and asks for no file or dialog of the host', () => {
    const writes = bodies.filter((body) => purposeOf(body) === 'write').map((body) => JSON.stringify(body));
    expect(writes.filter((one, index) => one === writes[index - 1])).toEqual([]);
    expect(named(/GetFile|DisplayDialog|Close$/)).toEqual([]);
  });

  it('keeps heights, sizes, widths and footers within Excel’s limits', () => {
    const numbers = (name: string): readonly number[] => set(name).map(({ given }) => Number(given[0]));
    const listed = JSON.stringify(all().filter(({ name }) => name === 'SetRowProperties'));
    const heights = [
      ...numbers('RowHeight'),
      ...[...listed.matchAll(/"rowHeight":([\d.]+)/g)].map(([, height]) => Number(height)),
    ];
    expect(heights.length).toBeGreaterThan(50);
    expect(Math.max(...heights)).toBeLessThanOrEqual(EXCEL_LIMITS.rowHeight);
    expect(Math.max(...numbers('Size'))).toBeLessThanOrEqual(EXCEL_LIMITS.fontSize.most);
    for (const band of ['LeftFooter', 'RightFooter', 'RightHeader'])
      for (const { given } of set(band)) expect(String(given[0]).length).toBeLessThanOrEqual(EXCEL_LIMITS.headerFooter);
  });

  it('writes texts that look like something else as texts, and dates as numbers', () => {
    const texts = set('Values').flatMap(({ given }) => (given[0] as readonly (readonly unknown[])[]).flat());
    const read = texts.filter((one) => typeof one === 'string' && /^(?:[+@]|-\S|\d{1,4}[-/]\d|\d+[.,]?\d*%?$)/.test(one));
    expect(texts.length).toBeGreaterThan(500);
    expect(read).toEqual([]);
  });
});
