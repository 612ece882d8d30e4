import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startOffice, type OfficeInNode } from '../../node/office-in-node';

let office: OfficeInNode;
beforeEach(async () => {
  office = await startOffice();
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function addSymbol(
  context: Excel.RequestContext,
  name: string,
  type: 'FlowChartProcess' | 'FlowChartDecision',
  box: Box,
): Excel.Shape {
  const shape = sheet(context).shapes.addGeometricShape(type);
  shape.set({ name, ...box, altTextDescription: `simbol ${name}` });
  return shape;
}

const process: Box = { left: 120, top: 30, width: 60, height: 24 };
const decision: Box = { left: 240, top: 90, width: 60, height: 30 };

describe('shapes', () => {
  it('come back with type, place, text and alternative text', async () => {
    await Excel.run(async (context) => {
      const shape = addSymbol(context, 'runut:3', 'FlowChartDecision', decision);
      shape.textFrame.textRange.text = 'Ya';
      shape.textFrame.horizontalAlignment = 'Center';
      shape.textFrame.textRange.font.size = 8;
      shape.fill.setSolidColor('white');
      shape.lineFormat.weight = 1.25;
      const { shapes } = sheet(context);
      shapes.load(
        'items/id,items/name,items/type,items/geometricShapeType,items/left,items/top,items/width,items/height,items/altTextDescription',
      );
      shape.textFrame.textRange.load('text');
      const count = shapes.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      expect(shapes.items[0]?.toJSON()).toMatchObject({
        name: 'runut:3',
        type: 'GeometricShape',
        geometricShapeType: 'FlowChartDecision',
        ...decision,
        altTextDescription: 'simbol runut:3',
      });
      expect(shape.textFrame.textRange.text).toBe('Ya');
    });
  });

  it('are joined by connectors that follow them', async () => {
    await Excel.run(async (context) => {
      const from = addSymbol(context, 'a', 'FlowChartProcess', process);
      const to = addSymbol(context, 'b', 'FlowChartDecision', decision);
      const connector = sheet(context).shapes.addLine(0, 0, 10, 10, 'Elbow');
      connector.name = 'a-b';
      connector.line.connectBeginShape(from, 2);
      connector.line.connectEndShape(to, 1);
      connector.line.endArrowheadStyle = 'Triangle';
      connector.load('type,left,top,width,height');
      connector.line.load('isBeginConnected,beginConnectedSite,endConnectedSite');
      await context.sync();
      expect(connector.type).toBe('Line');
      expect([connector.line.isBeginConnected, connector.line.beginConnectedSite, connector.line.endConnectedSite]).toEqual([
        true,
        2,
        1,
      ]);
      expect([connector.left, connector.top, connector.width, connector.height]).toEqual([150, 54, 90, 51]);
      to.left = 300;
      await context.sync();
    });
    const line = office.book.active.drawnShapes().find(({ name }) => name === 'a-b');
    expect(line?.path).toEqual([
      { x: 150, y: 54 },
      { x: 150, y: 105 },
      { x: 300, y: 105 },
    ]);
    expect([line?.startArrow, line?.endArrow]).toEqual([false, true]);
  });

  it('move and stretch with their cells', async () => {
    await Excel.run(async (context) => {
      const shape = addSymbol(context, 'a', 'FlowChartProcess', { left: 10, top: 20, width: 30, height: 10 });
      await context.sync();
      sheet(context).getRange('1:1').insert('Down');
      shape.load('top,height');
      const row = sheet(context).getRange('A1').load('height');
      await context.sync();
      expect(shape.top).toBeCloseTo(20 + row.height, 6);
      sheet(context).getRange('1:1').format.rowHeight = 100;
      shape.load('top');
      await context.sync();
      // A hundred points are no whole number of pixels.
      expect(shape.top).toBeCloseTo(20 + 99.75, 6);
      expect(shape.height).toBeCloseTo(10, 6);
    });
  });

  it('grow with the row they stand in, only move with it, or stay, as their placement says', async () => {
    await Excel.run(async (context) => {
      const box = { left: 10, top: 14.25 + 3, width: 30, height: 6 };
      const [both, one, none] = (['TwoCell', 'OneCell', 'Absolute'] as const).map((placement) => {
        const shape = addSymbol(context, placement, 'FlowChartProcess', box);
        shape.placement = placement;
        return shape;
      });
      const line = sheet(context).shapes.addLine(50, 20, 50, 26);
      line.placement = 'OneCell';
      sheet(context).getRange('2:2').format.rowHeight = 28.5;
      for (const shape of [both, one, none, line]) shape?.load('top,height,placement');
      await context.sync();
      const places = [both, one, none, line].map((shape) => [shape?.placement, shape?.top, shape?.height]);
      // Row 2 begins at 14.25 and is twice as high by now.
      expect(places).toEqual([
        ['TwoCell', 14.25 + 6, 12],
        ['OneCell', 14.25 + 6, 6],
        ['Absolute', 14.25 + 3, 6],
        ['OneCell', 14.25 + 11.5, 6],
      ]);
      sheet(context).getRange('1:1').insert('Down');
      for (const shape of [both, one, none, line]) shape?.load('top,height');
      await context.sync();
      expect([both, one, none, line].map((shape) => shape?.top)).toEqual([28.5 + 6, 28.5 + 6, 14.25 + 3, 28.5 + 11.5]);
      if (none) none.placement = 'TwoCell';
      sheet(context).getRange('2:2').delete('Up');
      one?.load('top,height');
      const gone = sheet(context).shapes.getItemOrNullObject('Absolute');
      await context.sync();
      expect([one?.top, one?.height, gone.isNullObject]).toEqual([14.25 + 6, 6, true]);
    });
  });

  it('vanish with their rows, by delete, and as a group', async () => {
    await Excel.run(async (context) => {
      const one = addSymbol(context, 'a', 'FlowChartProcess', { left: 5, top: 2, width: 20, height: 8 });
      const two = addSymbol(context, 'b', 'FlowChartProcess', { left: 5, top: 100, width: 20, height: 8 });
      const three = addSymbol(context, 'c', 'FlowChartProcess', { left: 5, top: 200, width: 20, height: 8 });
      const group = sheet(context).shapes.addGroup([two, three]);
      group.load('type');
      group.group.shapes.load('items/name');
      sheet(context).shapes.load('items/name');
      await context.sync();
      expect(group.type).toBe('Group');
      expect(group.group.shapes.items.map(({ name }) => name)).toEqual(['b', 'c']);
      expect(sheet(context).shapes).toBeDefined();
      sheet(context).getRange('1:1').delete('Up');
      const gone = sheet(context).shapes.getItemOrNullObject('a');
      group.delete();
      const count = sheet(context).shapes.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
      one.name = 'tidak ada lagi';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('tell whoever draws them', async () => {
    const heard: string[] = [];
    office.book.subscribe(({ kind }) => heard.push(kind));
    await Excel.run(async (context) => {
      sheet(context).shapes.addTextBox('Tidak');
      await context.sync();
    });
    expect(heard).toContain('shapes');
    expect(office.book.active.drawnShapes()[0]).toMatchObject({ kind: 'text-box', text: { value: 'Tidak' } });
  });

  it('are drawn and saved without looking for each among all', async () => {
    const COUNT = 40;
    await Excel.run(async (context) => {
      const symbols = Array.from({ length: COUNT }, (_, index) =>
        addSymbol(context, `runut:${String(index)}`, 'FlowChartProcess', { ...process, top: 30 + index * 40 }),
      );
      for (const [index, symbol] of symbols.slice(1).entries()) {
        const { line } = sheet(context).shapes.addLine(0, 0, 10, 10, 'Straight');
        line.connectBeginShape(symbols[index] ?? symbol, 2);
        line.connectEndShape(symbol, 0);
      }
      await context.sync();
    });
    const looked = vi.spyOn(Array.prototype, 'find');
    const drawn = office.book.active.drawnShapes();
    const inDrawing = looked.mock.calls.length;
    looked.mockClear();
    const saved = (await office.book.dump()).sheets[0]?.shapes ?? [];
    const inSaving = looked.mock.calls.length;
    looked.mockRestore();
    expect(drawn).toHaveLength(2 * COUNT - 1);
    expect(saved.filter((shape) => shape.kind === 'line' && shape.from && shape.to)).toHaveLength(COUNT - 1);
    expect(inDrawing).toBeLessThan(COUNT);
    expect(inSaving).toBeLessThan(COUNT);
  });
});
