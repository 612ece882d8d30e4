import { describe, expect, it } from 'vitest';
import type { Door, Errand } from '../../../src/app/use-case';
import { HAND_TASKS, HOST_LINES, JOB_LINES, TRIAL_LINES } from '../../../src/app/uji/lines';
import { reportFile } from '../../../src/app/uji/report-sheet';
import { Trial } from '../../../src/app/uji/run-trial';
import { holds } from '../../../src/app/uji/trial';
import { newSession } from '../../../src/app/tracker/session';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { createTrialHost } from '../../../src/excel/uji/trial-host';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { startOffice } from '../../host/node/office-in-node';
import { KADIS, stampOf } from '../../domain/tracker/stories';

async function open() {
  const office = await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const door: Door = { workbook, session: newSession('panel'), stamp: stampOf(KADIS) };
  const trial = new Trial({ host: createTrialHost(), twin: createBookWorkbook(emptyBook()) }, () => performance.now());
  const ask = async <Input, Outcome, Refusal>(errand: Errand<Input, Outcome, Refusal>, input: Input) => errand(door, input);
  const type = async (cell: string, value: string | number): Promise<void> => {
    const sheet = office.book.sheet('Uji coba');
    if (!sheet) throw new Error('no sheet to type on');
    office.book.grid.facade(sheet.id).getRange(cell).setValue(value);
    await office.book.settled();
  };
  return { office, workbook, trial, ask, type };
}

describe('a trial of this Excel', () => {
  it('goes through every line, compares the main job with the same job in memory, and leaves one sheet that tells of it', async () => {
    const { office, trial, ask, type } = await open();
    expect(await ask(trial.begin, null)).toMatchObject({ ok: true });
    for (const line of HOST_LINES) await ask(trial.tryHost, line);
    for (const task of HAND_TASKS) {
      expect(await ask(trial.prepare, task)).toEqual({ ok: true, value: true });
      if (task === 'type') await type('B1', 'Runut');
      if (task === 'type' || task === 'paste') await ask(trial.look, task);
      else await ask(trial.skip, task);
    }
    for (const line of JOB_LINES) await ask(trial.doJob, line);
    await ask(trial.tryPage, { line: 'new-workbook', work: () => Promise.resolve() });
    await ask(trial.tryPage, { line: 'download', work: () => Promise.reject(new Error('blocked')) });
    await ask(trial.finish, 'id');

    const byId = Object.fromEntries(trial.results.map((result) => [result.id, result]));
    expect(Object.keys(byId)).toEqual([...TRIAL_LINES]);
    for (const line of JOB_LINES) {
      const result = byId[line];
      expect({ line, said: result?.said, wrong: result?.checks.filter((one) => !holds(one)) }).toEqual({
        line,
        said: undefined,
        wrong: [],
      });
      expect(result?.verdict).toBe('sesuai');
    }
    expect(byId['type']?.verdict).toBe('sesuai');
    expect(byId['type']?.checks.at(-1)?.seen).toMatch(/^RangeEdited B1 Local/);
    expect(byId['paste']?.verdict).toBe('berbeda');
    expect(byId['sort']?.verdict).toBe('dilewati');
    expect(byId['download']).toMatchObject({ verdict: 'ditolak', said: 'blocked' });

    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Uji Runut']);
    const sheet = office.book.sheet('Uji Runut');
    expect([3, 4].map((row) => sheet?.content(row, 0))).toEqual(['Baris', 'Lingkungan dan himpunan API']);
    expect(sheet?.content(3 + TRIAL_LINES.length, 0)).toBe('Mengunduh berkas');
    const file = JSON.parse(reportFile(trial.results, '2026-01-05', 'id')) as { readonly lines: readonly unknown[] };
    expect(file.lines).toHaveLength(TRIAL_LINES.length);
  });

  it('is refused where anything stands, and may be repeated beside its own report', async () => {
    const { office, workbook, trial, ask } = await open();
    await workbook.write([{ kind: 'write', sheet: 'Sheet1', at: { row: 4, column: 2 }, values: [['milik orang']] }]);
    const refusal = await ask(trial.begin, null);
    expect(refusal.ok ? '' : refusal.refusal.id).toContain('“Sheet1” tidak kosong');
    await workbook.write([{ kind: 'clear', sheet: 'Sheet1', area: { row: 0, column: 0, rows: 9, columns: 9 }, what: 'all' }]);
    await ask(trial.begin, null);
    await ask(trial.finish, 'en');
    expect(await ask(trial.begin, null)).toMatchObject({ ok: true });
    await workbook.write([{ kind: 'ensure-sheet', sheet: '_runut_log', visibility: 'veryHidden' }]);
    const logged = await ask(trial.begin, null);
    expect(logged.ok ? '' : logged.refusal.id).toContain('riwayat Runut');
    expect(office.book.sheet('Sheet1')).toBeDefined();
  });
});
