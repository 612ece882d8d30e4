import { describe, expect, it } from 'vitest';
import { saveKalender } from '../../../src/app/tracker/kalender-sheet';
import { newSession } from '../../../src/app/tracker/session';
import { writeDasbor } from '../../../src/app/tracker/write-dasbor';
import { run } from '../../../src/app/use-case';
import { DEFAULT_KALENDER } from '../../../src/domain/kantor/kalender/kalender';
import { SHEET } from '../../../src/domain/sheet/names';
import { sheetOf, valueAt } from '../../../src/domain/sheet/snapshot';
import { DASBOR } from '../../../src/domain/tracker/dasbor/messages';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { snapshotOf } from '../../../src/files/xlsx/snapshot';
import { KADIS, stampOf } from '../../domain/tracker/stories';

/** A workbook whose sheet Dasbor holds this, after the Dasbor was asked for. */
async function asked(rows: readonly (readonly string[])[]) {
  const at = { row: 0, column: 0 };
  const book = applyToBook(emptyBook(), [
    { kind: 'ensure-sheet', sheet: SHEET.dasbor, visibility: 'visible' },
    { kind: 'write', sheet: SHEET.dasbor, at, values: rows },
  ]);
  const workbook = createBookWorkbook(book);
  const result = await run(workbook, writeDasbor, null, stampOf(KADIS), newSession('a'));
  return {
    result,
    sheet: sheetOf(snapshotOf(workbook.book, [{ sheet: { name: SHEET.dasbor }, parts: ['values'] }]), SHEET.dasbor),
  };
}

describe('the calendar', () => {
  const saved = async (rows: readonly (readonly string[])[]) => {
    const name = SHEET.kalender;
    const book = applyToBook(emptyBook(), [
      { kind: 'ensure-sheet', sheet: name, visibility: 'visible' },
      { kind: 'write', sheet: name, at: { row: 0, column: 0 }, values: rows },
    ]);
    const workbook = createBookWorkbook(book);
    const result = await run(workbook, saveKalender, { kalender: DEFAULT_KALENDER }, stampOf(KADIS));
    return { result, workbook };
  };

  it('takes no sheet of that name that is somebody’s own, and its own again', async () => {
    const { result, workbook } = await saved([['Kalender kegiatan 2026'], ['Januari', 'Rapat kerja']]);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'lembar-bentrok' } });
    expect(
      snapshotOf(workbook.book, [{ sheet: { name: SHEET.kalender }, parts: ['values'] }]).sheets[0]?.values.flat(),
    ).toContain('Rapat kerja');
    const own = await saved([['']]);
    expect(own.result.ok).toBe(true);
    expect((await run(own.workbook, saveKalender, { kalender: DEFAULT_KALENDER }, stampOf(KADIS))).ok).toBe(true);
  });
});

describe('the Dasbor', () => {
  it('takes no sheet of that name that is somebody’s own', async () => {
    const own = [
      ['Dasbor kinerja Dinas Pangan', 'TW I'],
      ['Produksi beras', '7.400'],
    ];
    const { result, sheet } = await asked(own);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'lembar-bentrok' } });
    expect(sheet?.values.map((row) => row.slice(0, 2))).toEqual(own);
  });

  it('keeps what people wrote on it, at its end, however often it is written', async () => {
    const workbook = createBookWorkbook(emptyBook());
    const write = () => run(workbook, writeDasbor, null, stampOf(KADIS), newSession('a'));
    const values = () =>
      sheetOf(snapshotOf(workbook.book, [{ sheet: { name: SHEET.dasbor }, parts: ['values'] }]), SHEET.dasbor)?.values ?? [];
    await write();
    expect(values().flat()).not.toContain(DASBOR.tulisan.id);
    await workbook.write([
      { kind: 'write', sheet: SHEET.dasbor, at: { row: 1, column: 20 }, values: [['rapat Senin']] },
      { kind: 'write', sheet: SHEET.dasbor, at: { row: 40, column: 2 }, values: [['minta data ke bidang']] },
    ]);
    for (let time = 0; time < 2; time += 1) {
      await write();
      const said = values().flatMap((line) => (line[0] === '' ? [] : [line[0]]));
      expect(said.slice(-3)).toEqual([DASBOR.tulisan.id, 'rapat Senin', 'minta data ke bidang']);
    }
  });

  it.each([[[['']]], [[[DASBOR.judul.id], ['Keadaan lama']]]])('takes a blank sheet, and its own', async (rows) => {
    const { result, sheet } = await asked(rows);
    expect(result.ok).toBe(true);
    expect(sheet && valueAt(sheet, 0, 0)).toBe(DASBOR.judul.id);
    expect(sheet?.values.flat()).not.toContain('Keadaan lama');
  });
});
