import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    for (const [name, factor] of [['Sheet1', 1], ['Data baru', 100], ['Tiga', 10]] as const) {
      if (name !== 'Sheet1') context.workbook.worksheets.add(name);
      sheet(context, name).getRange('A1:A3').values = [[factor], [2 * factor], [3 * factor]];
    }
    await context.sync();
  });
}); // prettier-ignore

const sheet = (context: Excel.RequestContext, name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);

/** Sets formulas from D1 down, and answers what they come to and how they read. */
const written = (name: string, ...formulas: string[]): Promise<[unknown[], unknown[]]> =>
  Excel.run(async (context) => {
    const range = sheet(context, name).getRange(`D1:D${String(formulas.length)}`);
    if (formulas.some((formula) => formula !== '')) range.formulas = formulas.map((formula) => [formula]);
    range.load('values,formulas');
    await context.sync();
    return [range.values.flat(), range.formulas.flat()];
  });

/** The same name on two sheets and in the workbook. */
const nameThrice = (): Promise<void> =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    sheet(context, 'Sheet1').names.add('dasar', sheet(context, 'Sheet1').getRange('A1'));
    sheet(context, 'Data baru').names.add('dasar', sheet(context, 'Data baru').getRange('A2'));
    names.add('dasar', sheet(context, 'Tiga').getRange('A3'));
    await context.sync();
  });

describe('a name of one sheet', () => {
  it('holds there alone, and comes before the workbook’s of the same name', async () => {
    await nameThrice();
    expect(await written('Sheet1', '=dasar', "='Data baru'!dasar", '=SUM(dasar,2)&"dasar"')).toEqual([
      [1, 200, '3dasar'],
      ['=dasar', "='Data baru'!dasar", '=SUM(dasar,2)&"dasar"'],
    ]);
    expect(await written('Data baru', '=DASAR+1', '=Sheet1!dasar')).toEqual([[201, 1], ['=DASAR+1', '=Sheet1!dasar']]); // prettier-ignore
    expect(await written('Tiga', '=dasar')).toEqual([[30], ['=dasar']]);
    await Excel.run(async (context) => {
      const all = [sheet(context, 'Sheet1').names, sheet(context, 'Data baru').names, context.workbook.names];
      for (const names of all) names.load('items/name,items/formula,items/scope');
      await context.sync();
      expect(all.map(({ items }) => items.map(({ name, formula, scope }) => [name, formula, scope]))).toEqual([
        [['dasar', '=Sheet1!$A$1', 'Worksheet']],
        [['dasar', "='Data baru'!$A$2", 'Worksheet']],
        [['dasar', '=Tiga!$A$3', 'Workbook']],
      ]);
    });
  });

  it('holds in conditional formats and input rules of its sheet, whenever it came, and is read as it was written', async () => {
    const rules = async (name: string, formula: string): Promise<void> =>
      Excel.run(async (context) => {
        const range = sheet(context, name).getRange('A1:A3');
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.fill.color = '#FF0000';
        sheet(context, name).getRange('B1').dataValidation.rule = { custom: { formula } };
        await context.sync();
      });
    await rules('Sheet1', '=A1>dasar');
    await nameThrice();
    await rules('Data baru', '=A1>dasar');
    const { book } = office;
    for (const [name, inGrid] of [['Sheet1', '=A1>Sheet1!dasar'], ['Data baru', "=A1>'Data baru'!dasar"]] as const) {
      const held = book.sheet(name);
      expect(held?.rules.conditionals().map(({ rule }) => rule.kind === 'formula' && rule.formula)).toEqual(['=A1>dasar']);
      expect(held?.rules.validations().map(({ rule }) => rule)).toEqual([{ kind: 'custom', formula: '=A1>dasar' }]);
      const kept = [...(held?.rules.formulas().values() ?? [])].flatMap((one) => Object.values(one)).filter(Boolean);
      expect(kept).toEqual([inGrid, inGrid]);
    }
  }); // prettier-ignore

  it('is unknown elsewhere', async () => {
    await Excel.run(async (context) => {
      sheet(context, 'Sheet1').names.add('lokal', sheet(context, 'Sheet1').getRange('A2'));
      const elsewhere = [context.workbook.names, sheet(context, 'Tiga').names].map((names) => names.getItemOrNullObject('lokal'));
      await context.sync();
      expect(elsewhere.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    });
    expect(await written('Tiga', '=lokal', '=Sheet1!lokal')).toEqual([['#NAME?', 2], ['=lokal', '=Sheet1!lokal']]); // prettier-ignore
  });

  it('takes effect in formulas that stood before it, and leaves them to the workbook’s when it goes', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('dasar', sheet(context, 'Tiga').getRange('A1'));
      await context.sync();
    });
    expect(await written('Sheet1', '=dasar')).toEqual([[10], ['=dasar']]);
    await Excel.run(async (context) => {
      sheet(context, 'Sheet1').names.add('dasar', sheet(context, 'Sheet1').getRange('A3'));
      await context.sync();
    });
    expect(await written('Sheet1', '')).toEqual([[3], ['=dasar']]);
    await Excel.run(async (context) => {
      sheet(context, 'Sheet1').names.getItem('dasar').delete();
      await context.sync();
    });
    expect(await written('Sheet1', '')).toEqual([[10], ['=dasar']]);
  });

  it('stays when its sheet is renamed, its rows move, and the workbook is written and opened again', async () => {
    await nameThrice();
    await written('Data baru', '=dasar');
    await Excel.run(async (context) => {
      sheet(context, 'Data baru').name = 'Data lain';
      sheet(context, 'Data lain').getRange('1:1').insert('Down');
      const range = sheet(context, 'Data lain').getRange('D2').load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[200]], [['=dasar']]]);
    });
    const book = await office.book.dump();
    expect(book.sheets[1]?.cells[1]?.[3]).toMatchObject({ formula: '=dasar', value: 200 });
    expect(book.names).toContainEqual({ name: 'dasar', formula: "'Data lain'!$A$3", sheet: 'Data lain' });
    office = await startOffice({ book });
    await Excel.run(async (context) => {
      sheet(context, 'Data lain').getRange('A3').values = [[7]];
      const range = sheet(context, 'Data lain').getRange('D2').load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[7]], [['=dasar']]]);
    });
  });
});
