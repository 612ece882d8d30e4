import { describe, expect, it } from 'vitest';
import type { SheetSnapshot } from '../../src/domain/sheet/snapshot';
import { dasborEdits } from '../../src/domain/tracker/dasbor/write-dasbor';
import { workingTime } from '../../src/domain/kantor/kalender/working-time';
import { DEFAULT_KALENDER } from '../../src/domain/kantor/kalender/kalender';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook } from '../../src/files/xlsx/book';
import { createBookWorkbook } from '../../src/files/xlsx/book-workbook';
import { startOffice } from '../host/node/office-in-node';
import type { Workbook } from '../../src/app/workbook';
import { Story, KADIS, SEKRETARIS, SOP_LKJ } from '../domain/tracker/stories';

const kerja = workingTime({ ...DEFAULT_KALENDER, libur: [{ tanggal: '2026-01-16', nama: 'Isra Mikraj', jenis: 'libur' }] });
const cerita = new Story();
cerita.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ, batas: '2026-02-27' }, '2026-01-05T08:00:00+07:00');
cerita.finish(KADIS, 0);
cerita.by(SEKRETARIS, { kind: 'start', berkas: cerita.berkas, langkah: 1 }, '2026-01-07T08:00:00+07:00');

async function written(workbook: Workbook): Promise<SheetSnapshot> {
  await workbook.write(dasborEdits(cerita.state, kerja, '2026-01-12T10:00:00+07:00'));
  const before = await workbook.read([{ sheet: { name: 'Dasbor' }, parts: ['values', 'merges', 'shapes'] }]);
  const rows = before.sheets[0]?.values.length ?? 0;
  // Written again, as a person does next week: what stood there is replaced, not added to.
  await workbook.write(dasborEdits(cerita.state, kerja, '2026-01-12T10:00:00+07:00', rows));
  const { sheets } = await workbook.read([{ sheet: { name: 'Dasbor' }, parts: ['values', 'merges'] }]);
  const [sheet] = sheets;
  if (!sheet) throw new Error('The Dasbor was not written.');
  return sheet;
}

describe('the Dasbor through office.js', () => {
  it('is the same sheet as in a file, and its formulas are counted', async () => {
    await startOffice();
    const there = await written(createExcelWorkbook(new KnownWorkbook()));
    const inFile = await written(createBookWorkbook(emptyBook()));
    const words = ({ values }: SheetSnapshot): string[] =>
      values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
    expect(words(there).filter((word) => word.startsWith('#'))).toEqual([]);
    // Everything but what depends on the day it is opened.
    const steady = (sheet: SheetSnapshot): string[] => words(sheet).filter((word) => word !== 'terlambat' && word !== 'berjalan');
    expect(steady(there)).toEqual(steady(inFile));
    expect(there.merges?.length).toBe(inFile.merges?.length);
    const row = there.values.find(
      (cells) => cells[1] === 'Meneruskan disposisi' && cells[3] !== '' && typeof cells[4] === 'number',
    );
    expect(row?.[3]).toBe('terlambat');
    const progress = there.values.find((cells) => cells[0] === 'LKj 2025' && typeof cells[3] === 'number');
    expect(progress?.[4]).toBe(1);
  });
});
