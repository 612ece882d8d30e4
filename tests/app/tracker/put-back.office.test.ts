import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { putBack } from '../../../src/app/tracker/put-back';
import { newSession } from '../../../src/app/tracker/session';
import { SHEET } from '../../../src/domain/sheet/names';
import type { CellValue } from '../../../src/domain/sheet/snapshot';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { startOffice } from '../../host/node/office-in-node';
import { KADIS, KASUBBAG, SOP_LKJ, stampOf } from '../../domain/tracker/stories';

const LATER = stampOf(KADIS, '2026-01-06T09:00:00+07:00');
const LOG = [SHEET.log, SHEET.salinan, SHEET.titipan];

/** What Ctrl+Z does with an act: its rows are as they were before it. */
async function begun() {
  await startOffice();
  const workbook = createExcelWorkbook(new KnownWorkbook());
  const rows = async () => {
    const { sheets } = await workbook.read(LOG.map((name) => ({ sheet: { name }, parts: ['values'] })));
    return new Map(sheets.map(({ name, values }) => [name, values]));
  };
  const undo = async (before: ReadonlyMap<string, readonly (readonly CellValue[])[]>) => {
    const after = await rows();
    await workbook.write(
      [...after].flatMap(([sheet, values]) => [
        {
          kind: 'write' as const,
          sheet,
          at: { row: 0, column: 0 },
          values: values.map((line, row) => line.map((_, column) => before.get(sheet)?.[row]?.[column] ?? '')),
        },
      ]),
    );
  };
  const [mine, other] = [newSession('panel-1'), newSession('panel-2')];
  const started = await act(workbook, mine, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
  if (!started.ok) throw new Error(started.refusal.kind);
  return { workbook, rows, undo, mine, other, berkas: started.value.berkas };
}

describe('an act that Ctrl+Z takes back', () => {
  it('is noticed by every pane that saw it, and put back as it was, once, with a record of that', async () => {
    const { workbook, rows, undo, mine, other, berkas } = await begun();
    const before = await rows();
    const finish = { kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi' } } as const;
    await act(workbook, mine, finish, stampOf(KADIS));
    const seen = await openTracker(workbook, other, LATER);
    expect(seen.takenBack).toEqual([]);
    expect(seen.state.berkas.get(berkas)?.langkah[0]?.status).toBe('selesai');
    await undo(before);
    for (const session of [mine, other]) {
      const view = await openTracker(workbook, session, LATER);
      expect(view.state.berkas.get(berkas)?.langkah[0]?.status).not.toBe('selesai');
      expect(view.takenBack.map(({ jenis }) => jenis)).toContain('kegiatan-selesai');
    }
    const put = await putBack(workbook, other, LATER);
    expect(put).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
    for (const session of [mine, other, newSession('panel-3')]) {
      const view = await openTracker(workbook, session, LATER);
      expect(view.takenBack).toEqual([]);
      expect(view.state.berkas.get(berkas)?.langkah[0]?.status).toBe('selesai');
      expect(view.rantai).toMatchObject({ utuh: true, masalah: [] });
      expect(view.events.slice(0, seen.events.length)).toEqual(seen.events);
      expect(view.events.map(({ jenis }) => jenis).filter((jenis) => jenis === 'log-dipulihkan')).toHaveLength(1);
    }
    // A second pane that presses as well finds nothing missing and writes nothing.
    expect(await putBack(workbook, mine, LATER)).toMatchObject({ ok: true, value: { jumlah: 0 } });
  });

  it('is not taken for one where another pane only added its own', async () => {
    const { workbook, mine, other, berkas } = await begun();
    await openTracker(workbook, other, LATER);
    await act(workbook, mine, { kind: 'note', berkas, teks: 'satu' }, stampOf(KADIS));
    await act(workbook, other, { kind: 'note', berkas, teks: 'dua' }, stampOf(KASUBBAG));
    for (const session of [mine, other]) expect((await openTracker(workbook, session, LATER)).takenBack).toEqual([]);
  });
});
