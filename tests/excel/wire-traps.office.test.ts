import { beforeAll, describe, expect, it, vi } from 'vitest';
import { officeScheme } from '../../src/addin/browser-services';
import { openPengaturan } from '../../src/app/kinerja/open-pengaturan';
import { exportLkj } from '../../src/app/lkj/export-lkj';
import { checkUseCase } from '../app/sop/check-use-cases';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { newSession } from '../../src/app/tracker/session';
import { JOB_LINES } from '../../src/app/uji/lines';
import { MainJob } from '../../src/app/uji/main-job';
import { run } from '../../src/app/use-case';
import type { WorkbookChange } from '../../src/app/workbook';
import { EXCEL_LIMITS } from '../../src/domain/sheet/limits';
import { createExcelEvents } from '../../src/excel/excel-events';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { openNewWorkbookInExcel } from '../../src/excel/open-new-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { purposeOf } from '../../src/host/excel/purpose';
import { ActionType, type RequestBody } from '../../src/host/richapi/protocol';
import { stampOf } from '../domain/tracker/stories';
import { inSources, protecting, sentIn, type Sent } from './wire-sent';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';

/** Everything that goes to Excel for the whole main job and an export, in the Excel that is played: the test runs once in each. */
let bodies: readonly RequestBody[] = [];
let office: OfficeInNode;
const known = new KnownWorkbook();
const workbook = createExcelWorkbook(known);

beforeAll(async () => {
  office = await startOffice();
  const job = new MainJob(workbook, createBookWorkbook(emptyBook()));
  office.requests.reset();
  for (const line of JOB_LINES) await job.do(line);
  const settings = await run(workbook, openPengaturan, {}, STAMP);
  const pengaturan = settings.ok ? settings.value.pengaturan : undefined;
  if (!pengaturan) throw new Error('no settings');
  const made = await run(workbook, exportLkj, { pengaturan, jejak: null, bentuk: 'xlsx' }, STAMP);
  if (!made.ok) throw new Error('no export');
  await openNewWorkbookInExcel(new Uint8Array([80, 75, 3, 4]));
  bodies = [...office.requests.bodies];
});

const STAMP = stampOf({ nama: 'Pegawai Uji', jabatan: 'Kepala Dinas' }, '2026-02-02T08:00:00+07:00');

const all = (): readonly Sent[] => bodies.flatMap(sentIn);
const set = (name: string): readonly Sent[] => all().filter((one) => one.kind === ActionType.setProperty && one.name === name);
const named = (pattern: RegExp): readonly string[] =>
  all().flatMap(({ path, name }) => (pattern.test(name) || pattern.test(path) ? [`${path} ${name}`] : []));

const formulas = (): readonly string[] =>
  set('Values')
    .concat(set('Formulas'))
    .flatMap(({ given }) => (Array.isArray(given[0]) ? (given[0] as readonly (readonly unknown[])[]).flat() : given))
    .filter((one): one is string => typeof one === 'string' && one.startsWith('='));

/** Types into cells as a person does, and waits for what Excel tells of it. */
async function type(cells: string): Promise<void> {
  office.book.grid
    .facade(office.book.sheet('SOP')?.id ?? '')
    .getRange(cells)
    .setValue('diketik');
  await office.book.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What was sent while something was done. */
async function sentBy(work: () => Promise<unknown>): Promise<readonly RequestBody[]> {
  office.requests.reset();
  await work();
  return [...office.requests.bodies];
}

const asking = (name: string): readonly RequestBody[] =>
  bodies.filter((body) => sentIn(body).some((one) => one.name === name || one.path.endsWith(name)));

/** Every trap that is known of Excel and office.js, and what shows that the main job keeps out of it. */
const TRAPS: Readonly<Record<string, () => void | Promise<void>>> = {
  async 'Writes clear the undo stack on hosts below ExcelApi 1.19'() {
    const stop = await createExcelEvents(known).subscribe(() => undefined);
    const sent = await sentBy(async () => {
      await type('B12');
      await run(workbook, checkUseCase, { sheet: 'SOP' }, STAMP);
      await openTracker(workbook, newSession('melihat'), STAMP);
    });
    await stop();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((body) => purposeOf(body) === 'write')).toEqual([]);
  },
  'TableRowCollection.add loses rows under co-authoring'() {
    expect(named(/Tables\b/)).toEqual([]);
    const log = all().filter(({ path, name }) => name === 'Values' && path.includes('GetRangeByIndexes'));
    expect(log.length).toBeGreaterThan(20);
  },
  async 'onChanged fires for every co-author and for our own writes'() {
    expect(set('EnableEvents')).toEqual([]);
    const heard: WorkbookChange[] = [];
    const stop = await createExcelEvents(known).subscribe((change) => void heard.push(change));
    await workbook.write([{ kind: 'write', sheet: 'SOP', at: { row: 90, column: 1 }, values: [['milik Runut']] }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.filter(({ kind }) => kind === 'edited')).toEqual([]);
    await stop();
  },
  async 'details missing on multi-cell edits'() {
    const heard: WorkbookChange[] = [];
    const stop = await createExcelEvents(known).subscribe((change) => void heard.push(change));
    const sent = await sentBy(() => type('B92:C93'));
    await stop();
    expect(heard).toMatchObject([{ kind: 'edited', sheet: 'SOP', address: 'B92:C93' }]);
    expect(sent).toEqual([]);
  },
  async 'the pane can be closed at any time'() {
    const afresh = createExcelWorkbook(new KnownWorkbook());
    const [first] = await sentBy(async () => {
      const { events, rantai } = await openTracker(afresh, newSession('dibuka lagi'), STAMP);
      expect(events.map(({ jenis }) => jenis)).toContain('kegiatan-selesai');
      expect(rantai.utuh).toBe(true);
    });
    expect(first && purposeOf(first)).toBe('read');
  },
  'protect() throws when already protected'() {
    const isOn = new Map<string, boolean>();
    const wrong = bodies.flatMap(protecting).filter(([name, sheet]) => {
      const before = isOn.get(sheet) ?? false;
      isOn.set(sheet, name === 'Protect');
      return before === (name === 'Protect');
    });
    expect(isOn.size).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
    for (const body of bodies) expect(new Set(protecting(body).map(String)).size).toBe(protecting(body).length);
  },
  'strings in values are parsed as en-US; leading = + - @ become formulas'() {
    const texts = set('Values').flatMap(({ given }) => (given[0] as readonly (readonly unknown[])[]).flat());
    const read = texts.filter((one) => typeof one === 'string' && /^(?:[+@]|-\S|\d{1,4}[-/]\d|\d+[.,]?\d*%?$)/.test(one));
    expect(texts.length).toBeGreaterThan(500);
    expect(read).toEqual([]);
  },
  'multi-area addresses depend on the culture'() {
    expect(named(/GetRanges$/)).toEqual([]);
    const addresses = all().filter(({ name, given }) => /^GetRange$/.test(name) && given.some((one) => /[,;]/.test(String(one))));
    expect(addresses).toEqual([]);
  },
  'merged areas are reported only from their top-left'() {
    const asked = asking('GetMergedAreasOrNullObject');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((body) => purposeOf(body) === 'write')).toEqual([]);
    expect(named(/GetMergedAreasOrNullObject$/).filter((path) => !path.includes('GetUsedRange'))).toEqual([]);
  },
  '5 MB per request on the web; 5,000,000 cells per read'() {
    const largest = Math.max(...bodies.map((body) => JSON.stringify(body).length));
    expect(largest).toBeLessThan(EXCEL_LIMITS.requestBytes * 0.8);
    const used = all().filter(({ name, path }) => name === 'GetUsedRangeOrNullObject' && path !== '');
    const whole = bodies.flatMap((body) =>
      body.Actions.filter(({ ActionType: kind, ObjectPathId, QueryInfo }) => {
        if (kind !== ActionType.query || !JSON.stringify(QueryInfo ?? {}).includes('values')) return false;
        const path = ObjectPathId === undefined ? undefined : body.ObjectPaths[String(ObjectPathId)];
        return path?.Name === 'GetUsedRangeOrNullObject' && path.ArgumentInfo?.Arguments?.[0] !== true;
      }),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(whole).toEqual([]);
  },
  'getFileAsync(Pdf) returns nothing on the web'() {
    expect(named(/GetFile/)).toEqual([]);
    expect(inSources(/getFileAsync/)).toEqual([]);
    expect(named(/PageLayout/).length).toBeGreaterThan(0);
  },
  'anchor download of a blob fails on Mac; PDF blobs in WebView2'() {
    expect(office.created).toHaveLength(1);
    expect(asking('CreateWorkbook')).toHaveLength(1);
    expect(inSources(/application\/pdf/)).toEqual([]);
  },
  'insertWorksheetsFromBase64 fails on web for files with charts, comments'() {
    expect(named(/InsertWorksheetsFromBase64/)).toEqual([]);
  },
  async 'context.sync() can hang for ever on the web; onReady can hang'() {
    const writes = bodies.filter((body) => purposeOf(body) === 'write').map((body) => JSON.stringify(body));
    expect(writes.filter((one, index) => one === writes[index - 1])).toEqual([]);
    office.faults.hang = true;
    const edit = { kind: 'write', sheet: 'SOP', at: { row: 95, column: 1 }, values: [['sekali']] } as const;
    const sent = await sentBy(() =>
      expect(createExcelWorkbook(known, { patience: 300 }).write([edit])).rejects.toMatchObject({ kind: 'not-responding' }),
    );
    office.faults.hang = false;
    expect(sent).toHaveLength(1);
  },
  'office.js sets history.pushState to null; alert/confirm/prompt throw'() {
    expect(inSources(/history\.(?:push|replace)State|\b(?:window\.)?(?:alert|confirm|prompt)\(/)).toEqual([]);
    expect(named(/DisplayDialog/)).toEqual([]);
  },
  'officeTheme undefined on the web'() {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined }));
    expect(officeScheme(() => undefined).isDark()).toBe(true);
    expect(officeScheme(() => ({ bodyBackgroundColor: '#FFFFFF' })).isDark()).toBe(false);
    vi.unstubAllGlobals();
  },
  'localStorage is partitioned on the web'() {
    expect(inSources(/\b(?:local|session)Storage\b/)).toEqual(['src/addin/browser-services.ts']);
    const written = JSON.stringify(set('Values'));
    for (const what of ['kegiatan-selesai', 'Nota Dinas 01/2026']) expect(written).toContain(what);
  },
  'veryHidden sheets cannot be deleted directly'() {
    expect(set('Visibility').map(({ given }) => given[0])).toEqual(set('Visibility').map(() => 'VeryHidden'));
    expect(set('Visibility').length).toBeLessThanOrEqual(4);
    const gone = all().filter(({ name, path }) => name === 'Delete' && /Worksheets\.[^.]*$/.test(path));
    expect(gone).toEqual([]);
  },
  async 'error.name is not what the docs say'() {
    office.faults.deny = { next: 'write', code: 'AccessDenied' };
    const edit = { kind: 'write', sheet: 'SOP', at: { row: 96, column: 1 }, values: [['ditolak']] } as const;
    await expect(workbook.write([edit])).rejects.toMatchObject({ kind: 'protected' });
    expect(inSources(/error\.name\b/)).toEqual([]);
  },
  async 'Excel clears or refuses input while a cell is being edited'() {
    office.faults.deny = { next: 'write', code: 'InvalidOperationInCellEditMode' };
    const edit = { kind: 'write', sheet: 'SOP', at: { row: 97, column: 1 }, values: [['sedang mengetik']] } as const;
    const sent = await sentBy(() => expect(workbook.write([edit])).rejects.toMatchObject({ kind: 'cell-edit-mode' }));
    expect(sent).toHaveLength(1);
  },
  'A workbook travels to PCs without the add-in'() {
    const functions = new Set(
      formulas().flatMap((one) => one.replaceAll(/"[^"]*"/g, '').match(/[A-Z_][A-Z0-9_.]*(?=\()/g) ?? []),
    );
    expect(functions.size).toBeGreaterThan(5);
    expect([...functions].filter((name) => !OF_EXCEL_2010.has(name))).toEqual([]);
    expect(named(/CustomFunction/)).toEqual([]);
  },
};

const OF_EXCEL_2010 = new Set(
  (
    'ABS AND AVERAGE COLUMN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HYPERLINK IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT ' +
    'LEFT LEN LOWER MATCH MAX MIN N NETWORKDAYS NOT OR ROUND ROW SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER'
  ).split(' '),
);

/** What is not a trap of its own, but keeps a person's data safe from one. */
describe('what the main job sends to Excel', () => {
  it('is the whole of it', () => {
    expect(bodies.length).toBeGreaterThan(20);
    expect(set('Values').length).toBeGreaterThan(20);
  });

  it.each(Object.keys(TRAPS))('keeps out of this trap: %s', async (name) => {
    expect.hasAssertions();
    await TRAPS[name]?.();
  });

  it('opens no undo group, which refuses protection, names and visibility', () => {
    expect(named(/UndoScope/)).toEqual([]);
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

  it('clears no conditional formats of a whole sheet, where a person’s own stand', () => {
    expect(named(/ConditionalFormats.* ClearAll$/).filter((path) => !path.includes('GetRange'))).toEqual([]);
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
});
