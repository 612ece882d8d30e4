import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShapeSpec, SymbolShape } from '../../../../src/domain/sheet/edit';
import type { CellValue, ShapeSnapshot, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import type { FlowGrid, FlowStep } from '../../../../src/domain/sop/layout/flow';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { draw, gridFor } from './flow-checks';
import { drawings } from './random-flows';

const RUNS = Number(process.env['RUNUT_RUNS'] ?? 1000);

const TYPE: { readonly [shape in SymbolShape]: string } = {
  terminator: 'FlowChartTerminator',
  process: 'FlowChartProcess',
  decision: 'FlowChartDecision',
  connector: 'FlowChartOffpageConnector',
};

/** Number and uraian stand left of the actors, the standards right of them; nothing is written in the actor cells. */
function sheet(steps: readonly FlowStep[], { columns, rows }: FlowGrid, shapes: readonly ShapeSnapshot[]): SheetSnapshot {
  const left = columns[0] ?? 0;
  const actors = columns.slice(1).map((edge, index) => edge - (columns[index] ?? 0));
  const nama = actors.map((_, index) => `Staf ${String(index + 1)}`);
  const values: CellValue[][] = [
    ['No', 'Kegiatan', ...nama, 'Kelengkapan', 'Waktu', 'Output'],
    ...steps.map(({ nomor }) => [
      Number(nomor),
      `Melaksanakan pekerjaan ${nomor}`,
      ...actors.map(() => ''),
      'Data',
      '5 menit',
      'Hasil',
    ]),
  ];
  return {
    name: 'SOP',
    values,
    sizes: {
      columns: [30, left - 30, ...actors, 60, 60, 60],
      rows: [rows[0]?.top ?? 0, ...rows.map(({ top, bottom }) => bottom - top)],
    },
    shapes,
  };
}

/** The drawing as its own sheet would give it back. */
const milikRunut = (spec: ShapeSpec): ShapeSnapshot => {
  if (spec.kind === 'connector') return { name: spec.name, type: 'Line', ...kotak(spec.points), alt: spec.alt };
  const type = spec.kind === 'symbol' ? TYPE[spec.symbol] : 'Rectangle';
  return {
    name: spec.name,
    type,
    ...spec.box,
    ...(spec.text ? { text: spec.text } : {}),
    ...(spec.kind === 'symbol' ? { alt: spec.alt } : {}),
  };
};

/** The same drawing as if somebody had made it by hand: no names and no alternative texts, only shapes and arrows. */
function tanpaNama(specs: readonly ShapeSpec[]): readonly ShapeSnapshot[] {
  const names = new Map(specs.map((spec, index) => [spec.name, `Shape ${String(index)}`]));
  return specs.map((spec): ShapeSnapshot => {
    const { alt: _alt, ...shape } = milikRunut(spec);
    const name = names.get(spec.name) ?? '';
    if (spec.kind !== 'connector') return { ...shape, name };
    const [from, to] = [spec.from && names.get(spec.from.shape), spec.to && names.get(spec.to.shape)];
    return {
      ...shape,
      name,
      line: {
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        points: spec.points,
        startArrow: false,
        endArrow: spec.arrow,
      },
    };
  });
}

function kotak(
  points: readonly { readonly x: number; readonly y: number }[],
): Pick<ShapeSnapshot, 'left' | 'top' | 'width' | 'height'> {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function read(sheet: SheetSnapshot): Sop {
  const [sop] = readSops(sheet).sops;
  if (!sop) throw new Error('no SOP read');
  return sop;
}

const simbolOf = (sop: Sop): readonly (readonly string[])[] =>
  sop.kegiatan.map((one) => one.pelaku.map((actor) => `${actor.pelaksana} ${actor.simbol}`).sort());
const simbolAsli = (steps: readonly FlowStep[]): readonly (readonly string[])[] =>
  steps.map(({ symbols }) => symbols.map(({ column, shape }) => `staf ${String(column + 1)} ${shape}`).sort());
const kembaliOf = (sop: Sop): readonly (number | undefined)[] => sop.kegiatan.map((one) => one.kembali);

describe('a drawing read back', () => {
  it('is the same SOP: actors, symbols and returns of every step', () => {
    fc.assert(
      fc.property(drawings, ({ steps, widths, pageStarts, extra }) => {
        const grid = gridFor(steps, widths, pageStarts, extra);
        const sop = read(sheet(steps, grid, draw(steps, grid).map(milikRunut)));
        expect(simbolOf(sop)).toEqual(simbolAsli(steps));
        expect(kembaliOf(sop)).toEqual(steps.map(({ back }) => back));
      }),
      { numRuns: RUNS },
    );
  });

  it('has the same returns when only its arrows tell of them', () => {
    fc.assert(
      fc.property(drawings, ({ steps, widths, pageStarts, extra }) => {
        const grid = gridFor(steps, widths, pageStarts, extra);
        const sop = read(sheet(steps, grid, tanpaNama(draw(steps, grid))));
        expect(kembaliOf(sop)).toEqual(steps.map(({ back }) => back));
      }),
      { numRuns: RUNS },
    );
  });
});
