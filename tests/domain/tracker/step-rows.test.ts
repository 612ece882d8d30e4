import { describe, expect, it } from 'vitest';
import type { Kegiatan } from '../../../src/domain/sop/sop';
import { stepAt, stepRows } from '../../../src/domain/tracker/step-rows';

const kegiatan = (row: number, rows = 1) => ({ row, rows }) as Kegiatan;

describe('the rows of a Berkas', () => {
  // Three kegiatan, the second over two rows and new since the Berkas began.
  const rows = stepRows({ kegiatan: [kegiatan(5), kegiatan(6, 2), kegiatan(8, 2)] }, [0, null, 1]);

  it('are those of its own steps, every row of a step among them', () => {
    expect([5, 8, 9].map((row) => stepAt(rows, row))).toEqual([0, 1, 1]);
  });

  it('are neither those around the table nor those the Berkas does not know', () => {
    expect([4, 6, 7, 10].map((row) => stepAt(rows, row))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
