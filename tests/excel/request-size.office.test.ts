import { beforeAll, describe, expect, it } from 'vitest';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet } from '../../src/app/lkj/compile-sheet';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { DEFAULT_KALENDER } from '../../src/domain/kantor/kalender/kalender';
import { workingTime } from '../../src/domain/kantor/kalender/working-time';
import { dasborEdits } from '../../src/domain/tracker/dasbor/write-dasbor';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { manyIndikator } from '../domain/lkj/many-indikator';
import { KADIS, SOP_LKJ, stampOf, Story } from '../domain/tracker/stories';

const KB = 1024;
let office: OfficeInNode;
let workbook: Workbook;
beforeAll(async () => {
  office = await startOffice();
  workbook = createExcelWorkbook(new KnownWorkbook());
});

/** Kilobytes that are sent for it, and the largest request among them. */
async function sent(work: () => Promise<unknown>): Promise<{ readonly all: number; readonly largest: number }> {
  office.requests.reset();
  await work();
  const largest = Math.max(...office.requests.bodies.map((body) => JSON.stringify(body).length));
  return { all: office.requests.bytes / KB, largest: largest / KB };
}

async function done<Input, Outcome, Refusal>(useCase: UseCase<Input, Outcome, Refusal>, input: Input): Promise<void> {
  const result = await run(workbook, useCase, input, stampOf(KADIS));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

/** What is sent grows with what is said, not with the rectangles it is said of: a quarter of what one range a style would cost. */
describe('what is sent to Excel', () => {
  it('for forms and the LKj of 200 indikator stays small, the first time and again', async () => {
    const { pengaturan, isi } = manyIndikator(200);
    await done(savePengaturan, { pengaturan });
    // Through a client that knows notes (npm's does not) those of every sheet are asked for first: not a kilobyte more.
    const asksForNotes = Reflect.has(office.Excel, 'NoteCollection') ? 1 : 0;
    const forms = await sent(() => done(writeFormulirSheets, { pengaturan, isi }));
    expect(forms.all).toBeLessThan(570 + asksForNotes);
    for (let time = 0; time < 2; time += 1) {
      // Written again, the report also empties in the same edit what the old one leaves free: a stop in between loses neither.
      const { all, largest } = await sent(() => done(compileLkjSheet, { pengaturan, jejak: null }));
      expect(all).toBeLessThan(3800);
      expect(largest).toBeLessThan(4 * KB);
    }
  });

  it('for a Dasbor of fifty Berkas stays small', async () => {
    const story = new Story();
    for (let berkas = 1; berkas <= 50; berkas += 1) {
      const nama = `Berkas ${String(berkas)}`;
      story.by(KADIS, { kind: 'start-berkas', nama, sop: SOP_LKJ, batas: '2026-02-27' }, '2026-01-05T08:00:00+07:00');
    }
    const edits = dasborEdits(story.state, workingTime(DEFAULT_KALENDER), '2026-01-12T10:00:00+07:00');
    const { all } = await sent(() => workbook.write(edits));
    // Six charts of steps left, one of the load, however many Berkas there are.
    expect(all).toBeLessThan(1000);
  });
});
