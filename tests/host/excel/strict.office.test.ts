import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const failure = (run: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error | undefined> =>
  Excel.run(async (context) => {
    run(context);
    await context.sync();
    return undefined;
  }).catch((error: unknown) => error as OfficeExtension.Error);

describe('what fails in Excel fails here', () => {
  it('reading a property that was not loaded', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('values of another shape than the range', async () => {
    expect(await failure((context) => { sheet(context).getRange('A1:B2').values = [[1, 2]]; })).toMatchObject({ code: 'InvalidArgument' }); // prettier-ignore
    expect(await failure((context) => { sheet(context).getRange('A1:B2').values = [[1, 2], [3]]; })).toMatchObject({ code: 'InvalidArgument' }); // prettier-ignore
    expect(await failure((context) => { sheet(context).getRange('A:A').values = [[1]]; })).toMatchObject({ code: 'InvalidArgument' }); // prettier-ignore
  });

  it('a request over 5 MB, of which nothing is carried out', async () => {
    const text = 'x'.repeat(30_000);
    const error = await failure((context) => {
      sheet(context).getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
    });
    expect(error).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(office.book.active.used(true)).toBeUndefined();
  });

  it('reading more than five million cells: null on the desktop, refused on the web', async () => {
    await Excel.run(async (context) => {
      const many = sheet(context).getRangeByIndexes(0, 0, 1_000_000, 6).load('values');
      await context.sync();
      expect(many.values).toBeNull();
    });
    office = await startOffice({ profile: 'excel-web' });
    const error = await failure((context) => sheet(context).getRangeByIndexes(0, 0, 1_000_000, 6).load('values'));
    expect(error).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('addresses and arguments that make no sense', async () => {
    expect(await failure((context) => sheet(context).getRange('bukan alamat'))).toMatchObject({ code: 'InvalidArgument' });
    expect(await failure((context) => sheet(context).getRangeByIndexes(-1, 0, 1, 1))).toMatchObject({ code: 'InvalidArgument' });
    expect(await failure((context) => { sheet(context).getRange('A1').format.fill.color = 'biru'; })).toMatchObject({ code: 'InvalidArgument' }); // prettier-ignore
    expect(await failure((context) => { sheet(context).getRange('A1').load('nilai' as 'values'); })).toMatchObject({ code: 'InvalidArgument' }); // prettier-ignore
  });

  it('whatever the host does not implement, by name', async () => {
    const error = await failure((context) => sheet(context).pivotTables.load('items'));
    expect(error).toMatchObject({ code: 'NotImplemented' });
    expect(error?.message).toContain('Worksheet.pivotTables');
    const method = await failure((context) => { sheet(context).getRange('A1').removeDuplicates([0], false); }); // prettier-ignore
    expect(method?.debugInfo).toMatchObject({ errorLocation: 'Range.removeDuplicates' });
  });

  it('kinds that Excel has and the host does not play, by name; and what is no kind at all', async () => {
    const kinds: readonly (readonly [name: string, set: (context: Excel.RequestContext) => unknown])[] = [
      ['ChartType Pie', (context) => sheet(context).charts.add('Pie', sheet(context).getRange('A1:B2'))],
      ['ConditionalFormatType ColorScale', (context) => sheet(context).getRange('A1').conditionalFormats.add('ColorScale')],
      ['HorizontalAlignment CenterAcrossSelection', (context) => { sheet(context).getRange('A1').format.horizontalAlignment = 'CenterAcrossSelection'; }],
      ['RangeUnderlineStyle Double', (context) => { sheet(context).getRange('A1').format.font.underline = 'Double'; }],
      ['BorderIndex DiagonalUp', (context) => { sheet(context).getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous'; }],
      ['PaperType EnvelopeDL', (context) => { sheet(context).pageLayout.paperSize = 'EnvelopeDL'; }],
    ]; // prettier-ignore
    for (const [name, set] of kinds) {
      const error = await failure(set);
      expect(error).toMatchObject({ code: 'NotImplemented' });
      expect(error?.message).toContain(name);
    }
    const notAKind = await failure((context) => sheet(context).charts.add('Kue' as 'Pie', sheet(context).getRange('A1:B2')));
    expect(notAKind).toMatchObject({ code: 'InvalidArgument' });
    const noDiagonal = await failure((context) => { sheet(context).getRange('A1').format.borders.getItem('DiagonalUp').style = 'None'; }); // prettier-ignore
    expect(noDiagonal).toBeUndefined();
  });

  it('a formula with the separators of another language, except in the rows of an array', async () => {
    const set = (formula: string) => failure((context) => { sheet(context).getRange('A1').formulas = [[formula]]; }); // prettier-ignore
    for (const formula of ['=SUM(1;2)', '=IF(A2="x";1;0)', '={1;2', '=SUM((1,2})', '=SUM(1,2));1']) {
      expect(await set(formula)).toMatchObject({ code: 'InvalidArgument' });
    }
    for (const formula of ['=SUM({1;2})', '="a;b"', "=SUM('a;b'!A1,2)"]) expect(await set(formula)).toBeUndefined();
    const rule = await failure((context) => {
      sheet(context).getRange('A1').dataValidation.rule = { custom: { formula: '=AND(A1>0;A1<9)' } };
    });
    expect(rule).toMatchObject({ code: 'InvalidArgument' });
    const condition = await failure((context) => {
      sheet(context).getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=OR(A1=1;A1=2)';
    });
    expect(condition).toMatchObject({ code: 'InvalidArgument' });
  });

  it('a number format that does not parse', async () => {
    const set = (format: string) => failure((context) => { sheet(context).getRange('A1').numberFormat = [[format]]; }); // prettier-ignore
    expect(await set('[biru]0')).toMatchObject({ code: 'InvalidArgument' });
    expect((await set('0 "hari'))?.message).toContain('0 "hari');
    expect(await set('[Blue][<1000]0;#,##0 "hari"')).toBeUndefined();
  });

  it('the rest of a batch after the first failure; what ran before stays', async () => {
    await failure((context) => {
      sheet(context).getRange('A1').values = [['tinggal']];
      context.workbook.worksheets.getItem('tidak ada').activate();
      sheet(context).getRange('A2').values = [['tidak sampai']];
    });
    expect([office.book.active.content(0, 0), office.book.active.content(1, 0)]).toEqual(['tinggal', '']);
  });

  it('but a chain on what is known not to exist stays null', async () => {
    await Excel.run(async (context) => {
      const nowhere = context.workbook.worksheets.getItemOrNullObject('tidak ada').load('name');
      await context.sync();
      const range = nowhere.getRange('A1').getCell(0, 0).load('values');
      const axis = nowhere.charts.getItemOrNullObject('grafik').axes.valueAxis.load('maximum');
      nowhere.getRange('A1').values = [[1]];
      nowhere.delete();
      await context.sync();
      expect([nowhere.isNullObject, range.isNullObject, axis.isNullObject]).toEqual([true, true, true]);
      await context.sync();
    });
  });

  it('colours by the names HTML has for them', async () => {
    await Excel.run(async (context) => {
      const { fill, font } = sheet(context).getRange('A1').format;
      fill.color = 'Tomato';
      font.color = 'rebeccapurple';
      sheet(context).tabColor = 'gold';
      fill.load('color');
      font.load('color');
      const one = sheet(context).load('tabColor');
      await context.sync();
      expect([fill.color, font.color, one.tabColor]).toEqual(['#FF6347', '#663399', '#FFD700']);
    });
  });

  it('but calls on what does not exist are passed over, as Excel does for OrNullObject', async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItemOrNullObject('tidak ada').delete();
      context.workbook.worksheets.getItemOrNullObject('tidak ada').getRange('A1').values = [[1]];
    });
    expect(error).toBeUndefined();
  });
});

describe('faults', () => {
  const write = (): Promise<OfficeExtension.Error | undefined> =>
    failure((context) => {
      sheet(context).getRange('A1').values = [['tertulis']];
    });

  it('slow: the answer comes late', async () => {
    office.faults.latency = 60;
    const start = performance.now();
    await write();
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
  });

  it('hanging: no answer comes', async () => {
    office.faults.hang = true;
    const outcome = await Promise.race([
      write().then(() => 'answered'),
      new Promise((resolve) => setTimeout(resolve, 60, 'silence')),
    ]);
    expect(outcome).toBe('silence');
  });

  it('denying: the next write fails with the code asked for, then things work again', async () => {
    office.faults.deny = { next: 'write', code: 'AccessDenied' };
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(await write()).toMatchObject({ code: 'AccessDenied' });
    expect(office.book.active.content(0, 0)).toBe('');
    expect(await write()).toBeUndefined();
    expect(office.book.active.content(0, 0)).toBe('tertulis');
  });

  it('a cell being edited is the host’s own refusal', async () => {
    office.faults.deny = { next: 'any', code: 5004 };
    expect(await write()).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('an answer lost on the way: the write happened all the same', async () => {
    office.faults.loseAnswer = true;
    expect(await write()).toBeDefined();
    expect(office.book.active.content(0, 0)).toBe('tertulis');
  });
});

describe('two panes on one workbook', () => {
  it('see each other’s writes, and their batches do not interleave', async () => {
    const other = office.secondPane();
    const append = (who: string): Promise<void> =>
      Excel.run(async (context) => {
        const used = sheet(context).getUsedRangeOrNullObject(true).load('rowCount');
        await context.sync();
        const row = used.isNullObject ? 0 : used.rowCount;
        sheet(context).getRangeByIndexes(row, 0, 1, 1).values = [[who]];
        await context.sync();
      });
    await append('saya');
    await other.as(() => append('rekan'));
    await append('saya');
    expect([0, 1, 2].map((row) => office.book.active.content(row, 0))).toEqual(['saya', 'rekan', 'saya']);
  });
});
