import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import type { Workbook } from '../../../src/app/workbook';
import { createExcelWorkbook } from '../../../src/excel/excel-workbook';
import { KnownWorkbook } from '../../../src/excel/known-workbook';
import { emptyBook } from '../../../src/files/xlsx/book';
import { createBookWorkbook } from '../../../src/files/xlsx/book-workbook';
import { startOffice, type SecondPane } from '../../host/node/office-in-node';
import { KADIS, KASUBBAG, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';
import { random, Turns } from './turns';

const LATER = '2026-01-06T09:00:00+07:00';

/** What office.js does for a second person's pane on the same workbook. */
function paneOf(other: SecondPane): Workbook {
  const workbook = createExcelWorkbook(new KnownWorkbook());
  return {
    read: (requests) => other.as(() => workbook.read(requests)),
    write: (edits) => other.as(() => workbook.write(edits)),
  };
}

const catatan = (berkas: string, text: string): Parameters<typeof act>[2] => ({ kind: 'note', berkas, teks: text });

describe('two panes on one embedded workbook, through the real office.js', () => {
  it('[T24] 1,000 random schedules with appended rows overwritten: no event lost, none doubled, forks joined', async () => {
    let resent = 0;
    let forks = 0;
    const begun = createBookWorkbook(emptyBook('SOP'));
    const started = await act(
      begun,
      newSession('awal'),
      { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
      stampOf(KADIS),
    );
    if (!started.ok) throw new Error(started.refusal.kind);
    const { berkas } = started.value;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const office = await startOffice({ book: begun.book });
      try {
        const first = createExcelWorkbook(new KnownWorkbook());
        const second = paneOf(office.secondPane());
        const next = random(seed);
        const giliran = new Turns(next);
        const written: string[] = [];
        const stories = [first, second].map((workbook, index) => async () => {
          const port = giliran.port(workbook);
          const session = newSession(String(next()));
          for (let round = 0; round < 2; round += 1) {
            const text = `${String(index)}-${String(round)}`;
            const done = await act(port, session, catatan(berkas, text), stampOf(index === 0 ? KASUBBAG : TEAM, LATER));
            if (!done.ok) throw new Error(done.refusal.kind);
            expect(done.value.saved).toBe('tersimpan');
            resent += done.value.resent;
            written.push(text);
          }
        });
        await giliran.run(stories);
        await act(first, newSession('akhir'), catatan(berkas, 'penutup'), stampOf(KADIS, LATER));
        const view = await openTracker(second, newSession('baru'), { at: LATER, saya: KADIS });
        const told = view.events.flatMap((event) => (event.jenis === 'catatan-ditambahkan' ? [event.data.teks] : []));
        expect([...told].sort(), `schedule ${String(seed)}`).toEqual([...written, 'penutup'].sort());
        forks += Math.max(0, ...view.events.map(({ sebelum }) => sebelum.length - 1));
        expect(view.rantai, `schedule ${String(seed)}`).toMatchObject({ utuh: true, masalah: [], tertunda: 0 });
        expect(view.rantai.kepala, `schedule ${String(seed)}`).toMatch(/^[0-9a-f]{64}$/);
      } finally {
        office.stop();
      }
    }
    expect(resent).toBeGreaterThan(100);
    expect(forks).toBeGreaterThan(100);
  });
});
