import { expect, it } from 'vitest';
import { openIdentitas } from '../../src/app/kinerja/identitas';
import { openPengaturan, savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { readData } from '../../src/app/kinerja/read-data';
import { newSession } from '../../src/app/tracker/session';
import { openTracker } from '../../src/app/tracker/open-tracker';
import { run, type UseCase } from '../../src/app/use-case';
import { samplePengaturan } from '../../src/domain/kinerja/sample';
import { SHEET } from '../../src/domain/sheet/names';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { emptyBook, type Book } from '../../src/files/xlsx/book';
import { KADIS, stampOf } from '../domain/tracker/stories';
import { startOffice } from '../host/node/office-in-node';

const pengaturan = samplePengaturan(2025);

/** A person's own sheets: each more than half of what one answer may hold on the web. */
function dataSheets(count: number): Book {
  const empty = emptyBook('Data 1');
  const [first] = empty.sheets;
  if (!first) throw new Error('no sheet');
  const line = Array.from({ length: 30 }, (_, column) => ({ value: `Keluarga penerima bantuan ${String(column)}` }));
  const cells = Array.from({ length: 3_500 }, () => line);
  return {
    ...empty,
    sheets: Array.from({ length: count }, (_, index) => ({ ...first, name: `Data ${String(index + 1)}`, cells })),
  };
}

it('twenty sheets of 3 MB of a person’s own data hinder nothing that is opened', async () => {
  await startOffice({ book: dataSheets(20), profile: 'excel-web' });
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const done = async <Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<void> => {
    expect(await run(workbook, useCase, input, stampOf(KADIS))).toMatchObject({ ok: true });
  };
  // The first time nothing is known of the sheets, afterwards their names are.
  for (let time = 0; time < 2; time += 1) {
    await done(openPengaturan, {});
    await done(openIdentitas, { pengaturan });
    await done(readData, { pengaturan });
    await openTracker(workbook, newSession('panel'), stampOf(KADIS));
  }
  // And a sheet of Runut's that somebody renamed is found among them.
  await done(savePengaturan, { pengaturan });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET.pengaturan).name = 'Setelan';
    await context.sync();
  });
  for (let time = 0; time < 2; time += 1)
    expect(await run(workbook, openPengaturan, {}, stampOf(KADIS))).toMatchObject({ ok: true, value: { pengaturan } });
}, 120_000);
