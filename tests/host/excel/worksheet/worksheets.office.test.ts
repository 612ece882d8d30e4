import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const code = (run: (context: Excel.RequestContext) => void): Promise<string> =>
  Excel.run(async (context) => {
    run(context);
    await context.sync();
    return 'none';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);

describe('worksheets', () => {
  it('are added behind the others without being shown, listed with hidden ones, and found by name or id', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const log = worksheets.add('_runut_log');
      log.visibility = 'VeryHidden';
      worksheets.add('SOP').load('id');
      worksheets.load('items/name,items/visibility,items/id');
      const active = worksheets.getActiveWorksheet().load('name');
      const missing = worksheets.getItemOrNullObject('LKj');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['_runut_log', 'VeryHidden'],
        ['SOP', 'Visible'],
      ]);
      expect([active.name, missing.isNullObject, visible.value]).toEqual(['Sheet1', true, 2]);
      const byId = worksheets.getItem(worksheets.items[2]?.id ?? '').load('name');
      await context.sync();
      expect(byId.name).toBe('SOP');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.book.active.name).toBe('Sheet1');
  });

  it('refuse the names and acts that Excel refuses', async () => {
    expect(await code(({ workbook }) => workbook.worksheets.add('Bidang/Umum'))).toBe('InvalidArgument');
    expect(await code(({ workbook }) => workbook.worksheets.add('x'.repeat(32)))).toBe('InvalidArgument');
    expect(await code(({ workbook }) => workbook.worksheets.add('sheet1'))).toBe('ItemAlreadyExists');
    expect(await code(({ workbook }) => { workbook.worksheets.getItem('tidak ada').delete(); })).toBe('ItemNotFound'); // prettier-ignore
    expect(await code(({ workbook }) => { workbook.worksheets.getItem('Sheet1').delete(); })).toBe('InvalidOperation'); // prettier-ignore
    expect(await code(({ workbook }) => { workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'; })).toBe('InvalidOperation'); // prettier-ignore
    expect(
      await code(({ workbook }) => {
        const log = workbook.worksheets.add('_runut_log');
        log.visibility = 'VeryHidden';
        log.delete();
      }),
    ).toBe('InvalidOperation');
  });

  it('delete once shown again, and take their names with them', async () => {
    await Excel.run(async (context) => {
      const log = context.workbook.worksheets.add('_runut_log');
      log.visibility = 'VeryHidden';
      log.names.add('kepala', log.getRange('A1'));
      context.workbook.names.add('Tahun', context.workbook.worksheets.getItem('Sheet1').getRange('B1'));
      await context.sync();
      log.visibility = 'Visible';
      log.delete();
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([['Tahun', '=Sheet1!$B$1']]);
    });
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('select cells on the sheet a person then looks at, and freeze panes', async () => {
    await Excel.run(async (context) => {
      const sop = context.workbook.worksheets.add('SOP');
      sop.freezePanes.freezeAt(sop.getRange('A1:B3'));
      const frozen = sop.freezePanes.getLocationOrNullObject().load('address');
      sop.activate();
      sop.getRange('C4:D5').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([frozen.address, selected.address, cell.address]).toEqual(['SOP!A1:B3', 'SOP!C4:D5', 'SOP!C4']);
    });
    expect(office.book.active.name).toBe('SOP');
  });
});

describe('protection', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const form = context.workbook.worksheets.getItem('Sheet1');
      form.getRange('A1:B2').values = [
        ['Target', 10],
        ['Realisasi', ''],
      ];
      form.getRange('B2').format.protection.locked = false;
      form.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
  });

  it('takes input in unlocked cells only', async () => {
    const at = (context: Excel.RequestContext, address: string): Excel.Range =>
      context.workbook.worksheets.getItem('Sheet1').getRange(address);
    expect(await code((context) => { at(context, 'B2').values = [[8]]; })).toBe('none'); // prettier-ignore
    expect(await code((context) => { at(context, 'B1').values = [[8]]; })).toBe('AccessDenied'); // prettier-ignore
    expect(await code((context) => { at(context, 'B1:B2').values = [[8], [9]]; })).toBe('AccessDenied'); // prettier-ignore
    expect(await code((context) => { at(context, 'B2').format.fill.color = '#FF0000'; })).toBe('AccessDenied'); // prettier-ignore
    expect(await code((context) => { at(context, '2:2').insert('Down'); })).toBe('AccessDenied'); // prettier-ignore
    expect(await code((context) => { at(context, 'A:A').format.columnWidth = 90; })).toBe('none'); // prettier-ignore
    expect(await code(({ workbook }) => { workbook.worksheets.getItem('Sheet1').shapes.addTextBox('x'); })).toBe('AccessDenied'); // prettier-ignore
    expect(office.book.active.content(0, 1)).toBe(10);
    expect(office.book.active.content(1, 1)).toBe(8);
  });

  it('refuses a person at the grid as well', () => {
    const refused: unknown[] = [];
    office.book.onRefusedEdit = (_sheet, area) => refused.push(area);
    const { active } = office.book;
    const worksheet = office.book.grid.facade(active.id);
    worksheet.getRange('B1').setValue(99);
    worksheet.getRange('B2').setValue(7);
    expect([active.content(0, 1), active.content(1, 1)]).toEqual([10, 7]);
    expect(refused).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }]);
  });

  it('cannot be set twice, tells its options, and is lifted with the password it was given', async () => {
    const form = (context: Excel.RequestContext): Excel.WorksheetProtection =>
      context.workbook.worksheets.getItem('Sheet1').protection;
    expect(await code((context) => { form(context).protect(); })).toBe('InvalidOperation'); // prettier-ignore
    await Excel.run(async (context) => {
      const protection = form(context).load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowInsertRows: false, selectionMode: 'Normal' });
      protection.unprotect();
      protection.protect({}, 'rahasia');
      await context.sync();
    });
    expect(await code((context) => { form(context).unprotect('salah'); })).toBe('BadPassword'); // prettier-ignore
    expect(await code((context) => { form(context).unprotect('rahasia'); })).toBe('none'); // prettier-ignore
    expect(office.book.active.protected).toBe(false);
  });
});

describe('page set-up', () => {
  it('keeps paper, fit, margins, titles, footers and breaks', async () => {
    await Excel.run(async (context) => {
      const sop = context.workbook.worksheets.getItem('Sheet1');
      const { pageLayout } = sop;
      pageLayout.paperSize = 'Folio';
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 42.5;
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$7:$8');
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Halaman &P dari &N';
      sop.horizontalPageBreaks.add('A21');
      pageLayout.load('paperSize,orientation,zoom,leftMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        paperSize: 'Folio',
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 42.5,
      });
      expect([titles.address, area.address]).toEqual(['Sheet1!7:8', 'Sheet1!A1:H40']);
      sop.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(office.book.active.page).toMatchObject({
      paper: 14,
      fit: { width: 1, height: 0 },
      printArea: [{ row: 1, column: 0, rows: 40, columns: 8 }],
      titleRows: { row: 7, rows: 2 },
      breaksAbove: [21],
      footer: { right: 'Halaman &P dari &N' },
    });
  });
});

describe('what an add-in keeps in the workbook', () => {
  it('are settings and custom XML parts', async () => {
    await Excel.run(async (context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add('pemetaan', { kolom: [1, 2], sejak: '2026' });
      const part = customXmlParts.add('<r:kepala xmlns:r="urn:runut:log">abc</r:kepala>').load('id,namespaceUri');
      await context.sync();
      const setting = settings.getItemOrNullObject('pemetaan').load('value');
      const only = customXmlParts.getByNamespace('urn:runut:log').getOnlyItemOrNullObject();
      const xml = only.getXml();
      const missing = settings.getItemOrNullObject('lain');
      await context.sync();
      expect(setting.value).toEqual({ kolom: [1, 2], sejak: '2026' });
      expect([part.namespaceUri, xml.value, missing.isNullObject]).toEqual([
        'urn:runut:log',
        '<r:kepala xmlns:r="urn:runut:log">abc</r:kepala>',
        true,
      ]);
    });
  });

  it('is a finished workbook handed over to be opened', async () => {
    await Excel.createWorkbook('UEsDBA==');
    expect(office.created).toEqual(['UEsDBA==']);
  });
});
