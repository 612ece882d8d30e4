import { describe, expect, it } from 'vitest';
import type { Edit, ShapeSpec } from '../../src/domain/sheet/edit';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice } from '../host/node/office-in-node';

const STEPS = 320;
const nameOf = (step: number): string => `runut:simbol:${String(step + 1)}:1`;

const symbols = Array.from({ length: STEPS }, (_, step): ShapeSpec => ({
  kind: 'symbol',
  name: nameOf(step),
  symbol: 'process',
  box: { left: 100, top: step * 40, width: 60, height: 24 },
  alt: `Kegiatan ${String(step + 1)}`,
}));
const lines = Array.from({ length: STEPS - 1 }, (_, step): ShapeSpec => ({
  kind: 'connector',
  name: `runut:panah:${String(step + 1)}>${String(step + 2)}`,
  from: { shape: nameOf(step), site: 'bottom' },
  to: { shape: nameOf(step + 1), site: 'top' },
  points: [
    { x: 130, y: step * 40 + 24 },
    { x: 130, y: step * 40 + 40 },
  ],
  arrow: true,
  alt: 'Panah',
}));

describe('a drawing of more steps than one request holds', () => {
  it('is drawn in several requests, each line glued to its symbols, and drawn again', async () => {
    const office = await startOffice();
    const workbook = createExcelWorkbook(new KnownWorkbook());
    await workbook.write([{ kind: 'ensure-sheet', sheet: 'Gambar' }]);
    const draw: Edit = { kind: 'shapes', sheet: 'Gambar', prefix: 'runut:', shapes: [...symbols, ...lines] };
    for (let time = 0; time < 2; time += 1) {
      await workbook.read([{ sheet: { name: 'Gambar' }, parts: ['shapes'] }]);
      office.requests.reset();
      await workbook.write([draw]);
      expect(Math.max(...office.requests.bodies.map((body) => JSON.stringify(body).length))).toBeLessThan(5_000_000);
      expect(office.requests.writes).toBeGreaterThan(1);
      const { sheets } = await workbook.read([{ sheet: { name: 'Gambar' }, parts: ['shapes'] }]);
      expect(sheets[0]?.shapes).toHaveLength(STEPS * 2 - 1);
    }
    const drawn = office.book.sheet('Gambar')?.shapes.all() ?? [];
    const ids = new Map(drawn.map((shape) => [shape.name, shape.id]));
    const glued = drawn.flatMap((shape) =>
      'line' in shape && shape.line ? [[shape.line.from?.shapeId, shape.line.to?.shapeId]] : [],
    );
    expect(glued).toEqual(lines.map((_, step) => [ids.get(nameOf(step)), ids.get(nameOf(step + 1))]));
  });
});
