import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { putBack } from '../../../src/app/tracker/put-back';
import { newSession } from '../../../src/app/tracker/session';
import { SHEET } from '../../../src/domain/sheet/names';
import { createExcelEvents } from '../../../src/excel/excel-events';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { startOffice } from '../../host/node/office-in-node';
import { readySop } from '../../app/sop/ready-sop';
import { writeTemplate } from '../../../src/app/sop/write-template';
import { run } from '../../../src/app/use-case';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';

const LOG = [SHEET.log, SHEET.salinan, SHEET.titipan];
const LATER = stampOf(KADIS, '2026-01-06T09:00:00+07:00');

/** A Berkas on a sheet that is there, so that an act writes its status as well, and two panes that follow the workbook. */
async function begun() {
  const office = await startOffice();
  const known = new KnownWorkbook();
  const workbook = createExcelWorkbook(known);
  await createExcelEvents(known).subscribe(() => undefined);
  await run(workbook, writeTemplate, { templat: 'kalbar-lkj' }, stampOf(KADIS));
  const sop = await readySop(workbook, stampOf(KADIS));
  const [mine, other] = [newSession('panel-1'), newSession('panel-2')];
  const started = await act(workbook, mine, { kind: 'start-berkas', nama: 'LKj 2025', sop }, stampOf(KADIS));
  if (!started.ok) throw new Error(started.refusal.kind);
  const { berkas } = started.value;
  const status = async (session: typeof mine) => {
    const view = await openTracker(workbook, session, LATER);
    return { view, of: view.state.berkas.get(berkas)?.langkah[0]?.status };
  };
  return { office, workbook, mine, other, berkas, status };
}

const finish = (berkas: string) =>
  ({ kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi' } }) as const;

describe('an act that Ctrl+Z takes back', () => {
  it('is noticed by every pane that saw it, and put back as it was, once, with a record of that', async () => {
    const { office, workbook, mine, other, berkas, status } = await begun();
    await act(workbook, mine, finish(berkas), stampOf(KADIS));
    const { view: seen, of } = await status(other);
    expect([seen.takenBack, of]).toEqual([[], 'selesai']);
    const stands = async () => {
      const { sheets } = await workbook.read(LOG.map((name) => ({ sheet: { name }, parts: ['values'] })));
      return JSON.stringify(sheets).includes(seen.events.at(-1)?.id ?? '');
    };
    let presses = 0;
    while (presses < 100 && (await stands()) && (await office.pressUndo())) presses += 1;
    if (office.host.profile.undoAfterWrite === 'cleared') {
      expect(presses).toBe(0);
      for (const session of [mine, other]) expect((await status(session)).of).toBe('selesai');
      return;
    }
    for (const session of [mine, other]) {
      const { view, of: now } = await status(session);
      expect(now).not.toBe('selesai');
      expect(view.takenBack.map(({ jenis }) => jenis)).toContain('kegiatan-selesai');
    }

    expect(await putBack(workbook, other, LATER)).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
    for (const session of [mine, other, newSession('panel-3')]) {
      const { view, of: now } = await status(session);
      expect([view.takenBack, now]).toEqual([[], 'selesai']);
      expect(view.rantai).toMatchObject({ utuh: true, masalah: [] });
      expect(view.events.slice(0, seen.events.length)).toEqual(seen.events);
      expect(view.events.map(({ jenis }) => jenis).filter((jenis) => jenis === 'log-dipulihkan')).toHaveLength(1);
    }
    // A second pane that presses as well finds nothing missing and writes nothing.
    expect(await putBack(workbook, mine, LATER)).toMatchObject({ ok: true, value: { jumlah: 0 } });
  });

  it('is never gone in silence, however often a person presses and however often a pane looks', async () => {
    const { office, workbook, mine, other, berkas, status } = await begun();
    await act(workbook, mine, finish(berkas), stampOf(KADIS));
    expect((await status(other)).of).toBe('selesai');
    for (let presses = 0; presses < 100 && (await office.pressUndo()); presses += 1) {
      for (const session of [mine, other]) {
        const { view, of } = await status(session);
        expect(of === 'selesai' || view.takenBack.some(({ jenis }) => jenis === 'kegiatan-selesai')).toBe(true);
        expect(view.rantai.masalah).toEqual([]);
      }
      if ((await status(other)).of !== 'selesai') break;
    }
  });

  it('may be an approval, which no pane forgets either', async () => {
    const office = await startOffice();
    const workbook = createExcelWorkbook(new KnownWorkbook());
    const [mine, other] = [newSession('panel-1'), newSession('panel-2')];
    const started = await act(workbook, mine, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
    if (!started.ok) throw new Error(started.refusal.kind);
    const { berkas } = started.value;
    for (const [langkah, saya] of [KADIS, SEKRETARIS, TEAM].entries()) {
      await act(workbook, mine, { ...finish(berkas), langkah, kelengkapan: [0, 1] }, stampOf(saya));
    }
    const approve = { ...finish(berkas), kind: 'approve', langkah: 3 } as const;
    expect(await act(workbook, mine, approve, stampOf(KASUBBAG))).toMatchObject({ ok: true });
    const last = async () => (await openTracker(workbook, other, LATER)).events.at(-1)?.jenis;
    expect(await last()).toBe('kegiatan-disetujui');
    while ((await last()) === 'kegiatan-disetujui' && (await office.pressUndo()));
    const isKept = office.host.profile.undoAfterWrite === 'kept';
    for (const session of [mine, other]) {
      const { takenBack } = await openTracker(workbook, session, LATER);
      expect(takenBack.map(({ jenis }) => jenis)).toEqual(isKept ? ['kegiatan-disetujui'] : []);
    }
  });

  it('is not taken for one where another pane only added its own', async () => {
    const { workbook, mine, other, berkas } = await begun();
    await openTracker(workbook, other, LATER);
    await act(workbook, mine, { kind: 'note', berkas, teks: 'satu' }, stampOf(KADIS));
    await act(workbook, other, { kind: 'note', berkas, teks: 'dua' }, stampOf(KASUBBAG));
    for (const session of [mine, other]) expect((await openTracker(workbook, session, LATER)).takenBack).toEqual([]);
  });
});
