import { describe, expect, it } from 'vitest';
import { HostBook } from '../../src/host/book/host-book';
import type { HostClient } from '../../src/host/client';
import { ExcelHost } from '../../src/host/excel-host';
import { pressUndo, startUniver } from './node/univer-in-node';
import { PROFILES, type ProfileId } from '../../src/host/profile';
import { PathType } from '../../src/host/richapi/protocol';
import { Wire } from './wire';

function start(id: ProfileId) {
  const book = HostBook.open(startUniver());
  const client = new ExcelHost(book, { profile: PROFILES[id] }).connect(() => undefined);
  return { book, client, undo: () => pressUndo(book.unitId), content: (row: number) => book.active.content(row, 0) };
}

const range = (wire: Wire, address: string): number => wire.path(PathType.method, 'GetRange', wire.sheet('Sheet1'), address);
const valuesOf = (wire: Wire, address: string, value: string | number): Wire =>
  wire.act('setProperty', range(wire, address), 'Values', value);
async function send(client: HostClient, ...queue: ((wire: Wire) => Wire)[]): Promise<void> {
  const wire = new Wire();
  for (const one of queue) one(wire);
  expect((await wire.send(client)).Error).toBeUndefined();
}
const group = (client: HostClient, name: 'Open' | 'Close') =>
  send(client, (wire) => wire.act('method', wire.property(wire.property(wire.root(), 'Application'), 'UndoScope'), name));

describe('what Ctrl+Z takes back of what a pane did', () => {
  it('is nothing in Excel 2021, where a write empties the list, also of what the person did before', async () => {
    const { book, client, undo, content } = start('excel-2021-id');
    await book.api.executeCommand('sheet.command.set-range-values', {
      unitId: book.unitId,
      subUnitId: book.active.id,
      range: { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 },
      value: { v: 'diketik' },
    });
    expect(content(4)).toBe('diketik');
    await send(client, (wire) => valuesOf(wire, 'A1', 'panel'));
    expect(await undo()).toBe(false);
    expect([content(0), content(4)]).toEqual(['panel', 'diketik']);
  });

  it.each(['excel-365', 'excel-web'] as const)('is one call after the other in %s, the newest first', async (id) => {
    const { book, client, undo, content } = start(id);
    await send(client, (wire) => valuesOf(wire, 'A1', 'lama'));
    const heard: unknown[] = [];
    book.subscribe((change) => change.kind === 'cells' && heard.push([change.actor, change.area.row]));
    await send(
      client,
      (wire) => valuesOf(wire, 'A1', 'baru'),
      (wire) => valuesOf(wire, 'A2', 7),
    );
    heard.length = 0;
    expect(await undo()).toBe(true);
    expect([content(0), content(1)]).toEqual(['baru', '']);
    expect(await undo()).toBe(true);
    expect(content(0)).toBe('lama');
    expect(await undo()).toBe(true);
    expect(content(0)).toBe('');
    expect(await undo()).toBe(false);
    // Every pane hears of it as of a person's own doing.
    expect(heard).toEqual([
      ['user', 1],
      ['user', 0],
      ['user', 0],
    ]);
  });

  it.each(['excel-365', 'excel-web'] as const)('is a whole group in %s, over all its requests', async (id) => {
    const { client, undo, content } = start(id);
    await send(client, (wire) => valuesOf(wire, 'A3', 'sebelum'));
    await group(client, 'Open');
    await send(client, (wire) => valuesOf(wire, 'A1', 'satu'));
    await send(client, (wire) => valuesOf(wire, 'A2', 'dua'));
    await group(client, 'Close');
    await undo();
    expect([content(0), content(1), content(2)]).toEqual(['', '', 'sebelum']);
  });

  it('are looks, heights and merged areas as well, each as it was', async () => {
    const { book, client, undo } = start('excel-365');
    const sheet = book.active;
    await send(client, (wire) => wire.act('setProperty', wire.property(range(wire, 'A1'), 'Format'), 'RowHeight', 30));
    const bold = (on: boolean) => (wire: Wire) =>
      wire.act('setProperty', wire.property(wire.property(range(wire, 'A1'), 'Format'), 'Font'), 'Bold', on);
    await send(client, bold(true), (wire) => valuesOf(wire, 'A1', '=1+1'));
    await send(client, (wire) => wire.act('method', range(wire, 'A1:B2'), 'Merge', false));
    await send(
      client,
      (wire) => wire.act('setProperty', wire.property(range(wire, 'A1'), 'Format'), 'RowHeight', 60),
      bold(false),
    );
    expect([sheet.sizes.rowHeight(0), sheet.merges().length, sheet.style(0, 0)?.bl ?? 0]).toEqual([60, 1, 0]);
    await undo();
    await undo();
    expect([sheet.sizes.rowHeight(0), sheet.merges().length, sheet.style(0, 0)?.bl]).toEqual([30, 1, 1]);
    expect(sheet.formula(0, 0)).toBe('=1+1');
    await undo();
    expect(sheet.merges()).toEqual([]);
    await undo();
    await undo();
    expect([sheet.formula(0, 0), sheet.style(0, 0)?.bl ?? 0]).toEqual(['', 0]);
  });

  it.each([
    ['excel-365', true],
    ['excel-web', true],
    ['excel-2021-id', false],
  ] as const)('are the colours of symbols in %s: %s', async (id, kept) => {
    const { book, client, undo, content } = start(id);
    const shapes = (wire: Wire) => wire.property(wire.sheet('Sheet1'), 'Shapes');
    await send(client, (wire) => wire.act('method', shapes(wire), 'AddGeometricShape', 'Rectangle'));
    const symbol = () => book.active.shapes.all()[0];
    const made = symbol()?.fill;
    const coloured = (color: string) => (wire: Wire) => {
      const shape = wire.path(PathType.method, 'GetItemAt', shapes(wire), 0);
      return wire.act('method', wire.property(shape, 'Fill'), 'SetSolidColor', color);
    };
    const outlined = (wire: Wire) => {
      const shape = wire.path(PathType.method, 'GetItemAt', shapes(wire), 0);
      return wire.act('setProperty', wire.property(shape, 'LineFormat'), 'Weight', 3);
    };
    await send(client, (wire) => valuesOf(wire, 'A1', 'log'), coloured('#FF0000'), outlined);
    expect([symbol()?.fill, symbol()?.stroke?.weight]).toEqual(['#FF0000', 3]);
    const redrawn: unknown[] = [];
    book.subscribe((change) => change.kind === 'shapes' && redrawn.push(change.sheetId));
    expect(await undo()).toBe(kept);
    if (!kept) return;
    expect(symbol()?.stroke?.weight).not.toBe(3);
    await undo();
    expect(symbol()?.fill).toBe(made);
    expect(redrawn).toEqual([book.active.id, book.active.id]);
    // What was written before the colours can still be taken back, log rows among it.
    expect(content(0)).toBe('log');
    await undo();
    expect(content(0)).toBe('');
  });

  it('ends where something was called that Excel cannot take back, such as protecting', async () => {
    const { client, undo, content } = start('excel-365');
    const protect = (name: 'Protect' | 'Unprotect') => (wire: Wire) =>
      wire.act('method', wire.property(wire.sheet('Sheet1'), 'Protection'), name);
    await send(client, (wire) => valuesOf(wire, 'A1', 'sebelum'), protect('Protect'), protect('Unprotect'));
    await send(client, (wire) => valuesOf(wire, 'A2', 'sesudah'));
    expect(await undo()).toBe(true);
    expect(await undo()).toBe(false);
    expect([content(0), content(1)]).toEqual(['sebelum', '']);
  });

  it('is nothing on a Microsoft 365 desktop once merged areas were asked for, and unharmed on the web', async () => {
    for (const [id, kept] of [
      ['excel-365', false],
      ['excel-web', true],
    ] as const) {
      // prettier-ignore
      const { client, undo } = start(id);
      await send(client, (wire) => valuesOf(wire, 'A1', 1));
      await send(client, (wire) =>
        wire.act('instantiate', wire.path(PathType.method, 'GetMergedAreasOrNullObject', range(wire, 'A1:B2')), ''),
      );
      expect(await undo()).toBe(kept);
    }
  });
});

it.each(['excel-365', 'excel-web'] as const)('takes back whether a cell is locked, filled or empty (%s)', async (id) => {
  const { book, client, undo } = start(id);
  await send(client, (wire) => valuesOf(wire, 'A1', 'isi'));
  const lock = (address: string, locked: boolean) =>
    send(client, (wire) => {
      const format = wire.property(range(wire, address), 'Format');
      return wire.act('setProperty', wire.property(format, 'Protection'), 'Locked', locked);
    });
  const locked = () => [0, 1].map((row) => book.grid.model.getActiveSheet().getCellRaw(row, 0)?.custom?.['unlocked'] !== true);
  await lock('A1', false);
  await lock('A2', false);
  expect(locked()).toEqual([false, false]);
  await undo();
  expect(locked()).toEqual([false, true]);
  await lock('A1', true);
  await undo();
  expect(locked()).toEqual([false, true]);
  expect(book.active.content(0, 0)).toBe('isi');
});
