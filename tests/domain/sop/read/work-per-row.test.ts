import { expect, it } from 'vitest';
import type { CellValue, SheetSnapshot } from '../../../../src/domain/sheet/snapshot';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import { countedWork } from '../../../counted-work';

const HEAD: readonly (readonly CellValue[])[] = [
  ['No', 'Uraian Prosedur', 'Pelaksana', '', '', 'Mutu Baku', '', '', 'Keterangan'],
  ['', '', 'Kepala Dinas', 'Sekretaris', 'Staf', 'Kelengkapan', 'Waktu', 'Output', ''],
];

/** A table of so many steps; every fifth asks and goes back. */
function sheetOf(steps: number): SheetSnapshot {
  const rows = Array.from({ length: steps }, (_, index): readonly CellValue[] => {
    const asks = index % 5 === 4;
    const marks = [0, 1, 2].map((at) => (at !== index % 3 ? '' : asks ? `◆ ke ${String(index - 1)}` : '■'));
    const dokumen = `laporan bidang ke-${String(index + 1)}`;
    return [index + 1, `Menyusun ${dokumen} menurut bahan yang terkumpul`, ...marks, 'Bahan', '15 menit', dokumen, ''];
  });
  return { name: 'SOP', values: [...HEAD, ...rows] };
}

/** What of a sheet is looked at while something runs. */
function countedCells(sheet: SheetSnapshot, run: (sheet: SheetSnapshot) => unknown): number {
  let looked = 0;
  const values = sheet.values.map(
    (row) =>
      new Proxy(row, {
        get(cells, at, receiver) {
          if (typeof at === 'string' && /^\d+$/.test(at)) looked += 1;
          return Reflect.get(cells, at, receiver) as unknown;
        },
      }),
  );
  run({ ...sheet, values });
  return looked;
}

it('takes a cell of a table from the sheet twice at most: for its text, and as a number of days', () => {
  const [once, twice] = [200, 400].map((steps) => countedCells(sheetOf(steps), readSops)) as [number, number];
  expect((twice - once) / (200 * 9)).toBeLessThan(2);
});

it('looks through the texts of a row no more often than twice over with patterns', () => {
  const [once, twice] = [200, 400].map((steps) => {
    const sheet = sheetOf(steps);
    return countedWork(() => readSops(sheet));
  }) as [number, number];
  const letters = sheetOf(400).values.slice(202).flat().join('').length / 200;
  expect((twice - once) / 200).toBeLessThan(2 * letters);
});
