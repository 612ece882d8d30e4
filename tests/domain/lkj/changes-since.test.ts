import { expect, it } from 'vitest';
import { changesSince, figuresIn } from '../../../src/domain/lkj/changes-since';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { writeLkj } from '../../../src/domain/lkj/write-lkj';
import { TestBook } from '../kinerja/test-book';
import { oneIndikator } from './sample-lkj';

/** A report whose one indikator has no realisasi, with something else where its capaian stands. */
function standing(capaian: CellValue) {
  const lkj = oneIndikator({ satuan: 'unit', target: 10 }, {});
  const sheet = new TestBook().apply(writeLkj(lkj)).sheet('LKj');
  const at = figuresIn(sheet).find(({ apa }) => apa === 'angka')?.sel[2];
  if (!at) throw new Error('no capaian on the sheet');
  const values = sheet.values.map((line, row) =>
    line.map((one, column) => (row === at.row && column === at.column ? capaian : one)),
  );
  return changesSince({ ...sheet, values }, lkj);
}

it('why there is no figure may be told in other words, and nothing changed', () => {
  expect(standing('alasan lama')).toEqual([]);
});

it('a figure that stood there, and is none now, is a change', () => {
  expect(standing(0.5)).toMatchObject([{ jenis: 'angka', sebelum: '50%' }]);
});
