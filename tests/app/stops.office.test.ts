import { describe, expect, it } from 'vitest';
import { applyImport } from '../../src/app/kinerja/import-files';
import { savePengaturan } from '../../src/app/kinerja/open-pengaturan';
import { readData } from '../../src/app/kinerja/read-data';
import { writeFormulirSheets } from '../../src/app/kinerja/write-formulir-sheets';
import { compileLkjSheet, readLkj } from '../../src/app/lkj/compile-sheet';
import { acceptUsulanUseCase } from '../../src/app/sop/accept-usulan';
import { drawSopUseCase } from '../../src/app/sop/draw-sop';
import { openSop } from '../../src/app/sop/open-sop';
import { writeTemplate } from '../../src/app/sop/write-template';
import { run, type UseCase } from '../../src/app/use-case';
import type { Workbook } from '../../src/app/workbook';
import { writeFormulir } from '../../src/domain/kinerja/formulir/write-formulir';
import type { IncomingFile } from '../../src/domain/kinerja/import/import';
import { sampleIsian, samplePengaturan } from '../../src/domain/kinerja/sample';
import { SHEET } from '../../src/domain/sheet/names';
import { TEMPLAT } from '../../src/domain/sop/templat/templates';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../src/excel/known-workbook';
import type { RequestBody } from '../../src/host/richapi/protocol';
import { startOffice, type OfficeInNode } from '../host/node/office-in-node';
import { TestBook } from '../domain/kinerja/test-book';
import { KADIS, stampOf } from '../domain/tracker/stories';

/** Through the real office.js: the host carries out k of a request's actions and then no more; another pane does it again. */
const pengaturan = samplePengaturan(2025);
const pane = (): Workbook => createExcelWorkbook(new KnownWorkbook());

async function doing<Input, Outcome>(book: Workbook, useCase: UseCase<Input, Outcome, unknown>, input: Input): Promise<Outcome> {
  const result = await run(book, useCase, input, stampOf(KADIS));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What the write of a use case sends: its first request that changes anything. */
async function requestOf(office: OfficeInNode, work: () => Promise<unknown>): Promise<RequestBody> {
  office.requests.reset();
  await work();
  const body = office.requests.bodies.find(
    ({ Actions }) => Actions.length > 10 && Actions.some(({ ActionType }) => ActionType === 4),
  );
  if (!body) throw new Error('nothing was written');
  return body;
}

/** Stops right after something was made that has no name yet, and others spread over the request. */
function stopsIn({ Actions, ObjectPaths }: RequestBody, made: readonly string[], others: number): readonly number[] {
  const right = made.map((name) => {
    const path = Object.values(ObjectPaths).find(
      (one) => `${ObjectPaths[one.ParentObjectPathId ?? 0]?.Name ?? ''}.${one.Name}` === name,
    );
    return Actions.findIndex(({ ObjectPathId }) => ObjectPathId === path?.Id) + 1;
  });
  const spread = Array.from({ length: others }, (_, index) => Math.floor(((index + 1) * Actions.length) / (others + 1)));
  return [...right, ...spread];
}

async function stopped(office: OfficeInNode, after: number, work: () => Promise<unknown>): Promise<void> {
  office.faults.stopAfter = after;
  await expect(work()).rejects.toMatchObject({ during: 'write' });
}

describe('a host that stops after k actions', () => {
  it('drawing: what has no name yet is known for Runut’s own, by any pane, and a person’s own arrow stays', async () => {
    const sheet = SHEET.sop;
    const prepared = async () => {
      const office = await startOffice();
      await doing(pane(), writeTemplate, { templat: TEMPLAT[0]?.id ?? '' });
      const { chosen } = await doing(pane(), openSop, { target: null });
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).shapes.addLine(5, 5, 40, 5).name = 'Panah saya';
        await context.sync();
      });
      return { office, input: { sheet, usulan: chosen?.usulan ?? [] } };
    };
    const first = await prepared();
    const body = await requestOf(first.office, () => doing(pane(), acceptUsulanUseCase, first.input));
    const names = (office: OfficeInNode) =>
      office.book
        .sheet(sheet)
        ?.drawnShapes()
        .map(({ name }) => name);
    const wanted = names(first.office);
    expect(wanted).toContain('Panah saya');
    const stops = stopsIn(body, ['Shapes.AddTextBox', 'Shapes.AddGeometricShape', 'Shapes.AddLine'], 1);
    expect(stops.every((after) => after > 0)).toBe(true);
    for (const after of stops) {
      const { office, input } = await prepared();
      await stopped(office, after, () => doing(pane(), acceptUsulanUseCase, input));
      await doing(pane(), acceptUsulanUseCase, input);
      await doing(pane(), drawSopUseCase, { sheet });
      expect([after, names(office)]).toEqual([after, wanted]);
    }
  });

  it('compiling: a chart that has no name yet goes when the report is compiled again', async () => {
    const input = { pengaturan, jejak: null };
    const prepared = async () => {
      const office = await startOffice();
      await doing(pane(), savePengaturan, { pengaturan });
      await doing(pane(), writeFormulirSheets, { pengaturan, isi: sampleIsian(2025) });
      return office;
    };
    const whole = await prepared();
    const body = await requestOf(whole, () => doing(pane(), compileLkjSheet, input));
    const drawn = (office: OfficeInNode) =>
      office.book
        .sheet(SHEET.lkj)
        ?.shapes.all()
        .map(({ name }) => name);
    const wanted = drawn(whole);
    expect(wanted?.length).toBeGreaterThan(0);
    for (const after of stopsIn(body, ['Charts.Add'], 0)) {
      const office = await prepared();
      await stopped(office, after, () => doing(pane(), compileLkjSheet, input));
      await doing(pane(), compileLkjSheet, input);
      expect(drawn(office)).toEqual(wanted);
      expect(await doing(pane(), readLkj, input)).toMatchObject({ disusun: true, perubahan: [] });
    }
  });

  it('importing: the form is closed again, by that pane where the host had no time for it', async () => {
    const [bidang] = pengaturan.bidang;
    const content = sampleIsian(2025)[bidang?.id ?? ''];
    if (!bidang || !content) throw new Error('no sample');
    const office = await startOffice();
    const book = pane();
    await doing(book, savePengaturan, { pengaturan });
    await doing(book, writeFormulirSheets, { pengaturan });
    const made = new TestBook().apply(writeFormulir(pengaturan, bidang, { dibuat: '2027-01-01T00:00:00+07:00', content }));
    const berkas: readonly IncomingFile[] = [{ nama: 'a.xlsx', snapshot: made.snapshot() }];
    const input = { pengaturan, berkas, keputusan: {} };
    const form = () => office.book.sheet('Bidang Perumahan');
    const deaf: Workbook = {
      read: (requests) => book.read(requests),
      write: (edits) => {
        office.faults.stopAfter = 20;
        // The request that would close the form again is not answered either.
        const later = setInterval(() => {
          if (office.faults.stopAfter === undefined) office.faults.deny = { next: 'write', code: 'GeneralException' };
        });
        return book.write(edits).finally(() => {
          clearInterval(later);
        });
      },
    };
    await expect(doing(deaf, applyImport, input)).rejects.toMatchObject({ during: 'write' });
    office.faults.deny = undefined;
    await doing(book, applyImport, input);
    expect(form()?.protected).toBe(true);
    const { bidang: read } = await doing(book, readData, { pengaturan });
    expect(read[0]?.kelengkapan.isianTerisi).toBeGreaterThan(10);
  });
});
