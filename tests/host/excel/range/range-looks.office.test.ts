import { beforeEach, describe, expect, it } from 'vitest';
import { startOffice, type OfficeInNode } from '../../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe('formats', () => {
  it('come back as set, and as null where cells differ', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:B2');
      range.format.font.set({ name: 'Arial', size: 9, bold: true, color: '#1F2937' });
      range.format.fill.color = '#F2F2F2';
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Center';
      range.format.wrapText = true;
      range.numberFormat = [['#,##0.00']];
      sheet(context).getRange('B2').format.font.bold = false;
      range.load('numberFormat,format/horizontalAlignment,format/verticalAlignment,format/wrapText');
      range.format.font.load('name,size,bold,color');
      range.format.fill.load('color');
      await context.sync();
      expect(range.format.font.toJSON()).toEqual({ name: 'Arial', size: 9, bold: null, color: '#1F2937' });
      expect(range.format.fill.color).toBe('#F2F2F2');
      expect([range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText]).toEqual([
        'Center',
        'Center',
        true,
      ]);
      expect(range.numberFormat).toEqual([
        ['#,##0.00', '#,##0.00'],
        ['#,##0.00', '#,##0.00'],
      ]);
    });
  });

  it('draw borders around and between cells', async () => {
    await Excel.run(async (context) => {
      const { borders } = sheet(context).getRange('B2:C3').format;
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const) {
        const border = borders.getItem(edge);
        border.style = 'Continuous';
        border.weight = edge.startsWith('Edge') ? 'Medium' : 'Hairline';
        border.color = '#333333';
      }
      const top = borders.getItem('EdgeTop').load('style,weight,color');
      await context.sync();
      expect(top.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#333333' });
    });
    const book = await office.book.dump();
    expect(book.sheets[0]?.cells[1]?.[1]?.style?.border).toEqual({
      top: { style: 'medium', color: '#333333' },
      right: { style: 'hair', color: '#333333' },
      bottom: { style: 'hair', color: '#333333' },
      left: { style: 'medium', color: '#333333' },
    });
  });

  it('set widths and heights in points and give them for many columns and rows at once', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('B:C').format.columnWidth = 120;
      sheet(context).getRange('2:2').format.rowHeight = 36;
      const columns = sheet(context)
        .getRange('A1:D1')
        .getColumnProperties({ format: { columnWidth: true } });
      const rows = sheet(context)
        .getRange('A1:A3')
        .getRowProperties({ format: { rowHeight: true } });
      const range = sheet(context).getRange('C3').load('left,top');
      await context.sync();
      const standard = columns.value[0]?.format?.columnWidth ?? 0;
      expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([standard, 120, 120, standard]);
      expect(rows.value[1]?.format?.rowHeight).toBe(36);
      expect(range.left).toBe(standard + 120);
      expect(range.top).toBe((rows.value[0]?.format?.rowHeight ?? 0) + 36);
    });
  });

  it('of thousands of cells are handed to the grid at once, however many parts they have', async () => {
    let changes = 0;
    const counted = office.book.api.addEvent(office.book.api.Event.CommandExecuted, ({ id }) => {
      if (id === 'sheet.mutation.set-range-values') changes += 1;
    });
    await Excel.run(async (context) => {
      const { format } = sheet(context).getRange('A1:J500');
      format.font.set({ name: 'Arial', size: 10, bold: false, italic: false, color: '#000000' });
      format.fill.color = '#FFFFFF';
      format.wrapText = true;
      for (const edge of ['EdgeTop', 'InsideVertical', 'InsideHorizontal'] as const)
        format.borders.getItem(edge).style = 'Continuous';
      await context.sync();
    });
    counted.dispose();
    expect(changes).toBe(1);
    expect(office.requests.syncs).toBe(1);
  });
});

describe('conditional formats', () => {
  it('keep formula, look and order, and are cleared by area', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A2:C9');
      const late = range.conditionalFormats.add('Custom');
      late.custom.rule.formula = '=$C2="Terlambat"';
      late.custom.format.font.color = '#B91C1C';
      late.custom.format.fill.color = '#FEE2E2';
      const bar = range.conditionalFormats.add('DataBar').dataBar;
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'Number', formula: '1' };
      bar.positiveFormat.fillColor = '#93C5FD';
      bar.positiveFormat.gradientFill = false;
      range.conditionalFormats.load('items/type');
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['DataBar', 'Custom']);
      sheet(context).getRange('A5:C9').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(office.book.active.rules.conditionals().map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      {
        areas: [{ row: 1, column: 0, rows: 3, columns: 3 }],
        rule: {
          kind: 'bar',
          min: { type: 'num', value: '0' },
          max: { type: 'num', value: '1' },
          color: '#93C5FD',
          gradient: false,
        },
      },
      {
        areas: [{ row: 1, column: 0, rows: 3, columns: 3 }],
        rule: { kind: 'formula', formula: '=$C2="Terlambat"', look: { color: '#B91C1C', fill: '#FEE2E2' } },
      },
    ]);
  });

  it('follow their cells when rows are inserted above them', async () => {
    await Excel.run(async (context) => {
      const format = sheet(context).getRange('A2:A5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND($A2>$B$1,$C2="A2")';
      await context.sync();
      sheet(context).getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(office.book.active.rules.conditionals()[0]).toMatchObject({
      areas: [{ row: 3, column: 0, rows: 4, columns: 1 }],
      rule: { formula: '=AND($A4>$B$1,$C4="A2")' },
    });
  });
});

describe('input rules', () => {
  it('keep lists, bounds, alerts and prompts', async () => {
    await Excel.run(async (context) => {
      const list = sheet(context).getRange('A1:A5').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'Mulai, Selesai,Kembali' } };
      list.errorAlert = { showAlert: true, style: 'Stop', title: 'Tanda', message: 'Pilih dari daftar.' };
      list.prompt = { showPrompt: true, title: 'Tanda', message: 'Klik panah.' };
      const number = sheet(context).getRange('B1').dataValidation;
      number.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      const options = sheet(context).getRange('D1:D3');
      sheet(context).getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: options } };
      const none = sheet(context).getRange('Z1').dataValidation;
      for (const rule of [list, number, none]) rule.load();
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'Mulai,Selesai,Kembali' } },
        errorAlert: { style: 'Stop', title: 'Tanda', message: 'Pilih dari daftar.', showAlert: true },
        prompt: { title: 'Tanda', message: 'Klik panah.' },
      });
      expect(number.toJSON()).toMatchObject({
        type: 'Decimal',
        rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      });
      expect(none.type).toBe('None');
    });
    expect(office.book.active.rules.validations().map(({ rule }) => rule.kind)).toEqual(['list', 'compare', 'list-from']);
  });

  it('change where they stand, among the others of the sheet', async () => {
    await Excel.run(async (context) => {
      const [first, second] = ['F1:F5', 'G1:G5'].map((address) => sheet(context).getRange(address).dataValidation);
      if (!first || !second) throw new Error('no range');
      first.rule = { decimal: { formula1: 1, formula2: 9, operator: 'Between' } };
      second.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      first.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      first.load('rule');
      second.load('rule');
      await context.sync();
      expect(first.rule).toEqual({ decimal: { formula1: 0, formula2: '', operator: 'GreaterThanOrEqualTo' } });
      expect(second.rule).toEqual({ list: { inCellDropDown: true, source: 'a,b' } });
    });
  });

  it('refuse what Excel refuses: a list of more than 255 characters, a message without a rule', async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    await Excel.run(async (context) => {
      sheet(context).getRange('A1').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'a', message: 'b' };
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });
});
