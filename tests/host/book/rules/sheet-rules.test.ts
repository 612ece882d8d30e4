import { describe, expect, it } from 'vitest';
import { area } from '../../../../src/domain/sheet/address';
import type { BookConditional } from '../../../../src/files/xlsx/book-rules';
import type { Grid } from '../../../../src/host/book/grid';
import { gridConditional, type GridConditional } from '../../../../src/host/book/rules/grid-conditional';
import { SheetRules } from '../../../../src/host/book/rules/sheet-rules';

const format = (row: number): BookConditional => ({
  areas: [area(row, 0)],
  rule: { kind: 'formula', formula: `=A${String(row + 1)}>1`, look: { bold: true } },
});

describe('conditional formats of the embedded workbook', () => {
  it('are translated one at a time where one is asked for, however many there are', () => {
    let translated = 0;
    const kept = Array.from({ length: 400 }, (_, row): GridConditional => {
      const { rule, ...rest } = gridConditional(format(row), `id${String(row)}`);
      return {
        ...rest,
        get rule() {
          translated += 1;
          return rule;
        },
      };
    });
    const grid = { facade: () => ({ getConditionalFormattingRules: () => kept }) } as unknown as Grid;
    const rules = new SheetRules(grid, 'satu', () => 'baru', { scoped: (formula) => formula, unscoped: (formula) => formula });
    expect(rules.conditional('id399')).toEqual({ ...format(399), id: 'id399' });
    expect(translated).toBeLessThan(5);
    expect(rules.conditional('tidak ada')).toBeUndefined();
    expect(rules.conditionals()[3]).toEqual({ ...format(3), id: 'id3' });
  });
});
