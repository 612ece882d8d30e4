import { expect, it } from 'vitest';
import { followKoreksi } from '../../../src/app/sop/follow-koreksi';
import type { Edit } from '../../../src/domain/sheet/edit';
import type { KoreksiPemetaan } from '../../../src/domain/sop/read/reading';

const koreksi: KoreksiPemetaan = {
  sheet: 'SOP',
  kolom: [
    { column: 2, peran: 'pelaksana' },
    { column: 3, peran: 'kelengkapan' },
  ],
};

const insert = (column: number, columns: number): Edit => ({ kind: 'insert-columns', sheet: 'SOP', column, columns });

it('moves a remembered column past every column that comes in, and takes each new one for a pelaksana', () => {
  const { kolom } = followKoreksi(koreksi, [insert(3, 1), insert(3, 2)]);
  expect([...kolom].sort((a, b) => a.column - b.column)).toEqual([
    { column: 2, peran: 'pelaksana' },
    { column: 3, peran: 'pelaksana' },
    { column: 4, peran: 'pelaksana' },
    { column: 5, peran: 'pelaksana' },
    { column: 6, peran: 'kelengkapan' },
  ]);
});

it('takes the columns in order when one comes in and another goes', () => {
  const gone: Edit = { kind: 'delete-columns', sheet: 'SOP', column: 2, columns: 1 };
  expect(followKoreksi(koreksi, [insert(4, 1), gone]).kolom).toEqual([
    { column: 2, peran: 'kelengkapan' },
    { column: 3, peran: 'pelaksana' },
  ]);
});
