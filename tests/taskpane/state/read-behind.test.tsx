// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { act as actOn } from '../../../src/app/tracker/act';
import { WorkbookError } from '../../../src/app/workbook';
import { newSession } from '../../../src/app/tracker/session';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { rewriteEdits } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import type { SheetRequest } from '../../../src/domain/sheet/snapshot';
import { KADIS, noteOf, stampOf, Story } from '../../domain/tracker/stories';
import { emptyWorkbook } from '../empty-workbook';
import { renderPane } from '../render-pane';

const NOW = '2026-01-12T10:00:00+07:00';

/** A workbook with a long log and its checkpoint, whose host waits with the log itself until it is released, or fails so many times. */
async function longLog(failures = 0) {
  const story = new Story().start('LKj 2025');
  const berkas = story.berkas;
  const notes = Array.from({ length: 1_500 }, (_, index): NewEvent => ({ ...noteOf(`n-${String(index)}`), berkas }));
  const workbook = emptyWorkbook();
  await workbook.write(rewriteEdits(seal([...story.events, ...notes], []), [3], 0, []));
  await actOn(workbook, newSession('x'), { kind: 'note', berkas, teks: 'terakhir' }, stampOf(KADIS, NOW));
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const asked: (readonly SheetRequest[])[] = [];
  let left = failures;
  const host = {
    ...workbook,
    write: workbook.write.bind(workbook),
    read: async (requests: readonly SheetRequest[]) => {
      asked.push(requests);
      if (requests.some(({ rowsTo }) => rowsTo !== undefined && rowsTo >= 900)) {
        await gate;
        left -= 1;
        if (left >= 0) throw new WorkbookError('not-responding', 'read', 'timeout');
      }
      return workbook.read(requests);
    },
  };
  const { pane } = renderPane(host, { now: () => new Date(NOW) });
  act(() => {
    pane.declareSaya(KADIS);
    pane.openTab('lacak');
  });
  await screen.findByText(/^Keadaan sesudah tindakan terakhir/);
  return { pane, asked, release };
}

const whole = () =>
  waitFor(() => {
    expect(screen.queryByText(/^Keadaan sesudah tindakan terakhir/)).toBeNull();
  });

it('a long log is shown by its checkpoint at once, read behind it part by part, and then shown with its history', async () => {
  const { pane, asked, release } = await longLog();
  expect(screen.getAllByText('LKj 2025').length).toBeGreaterThan(0);
  expect(pane.session.seen).toBeUndefined();
  release();
  await whole();
  expect(pane.session.seen?.reading.events.length).toBe(1_502);
  const rows = asked
    .flat()
    .flatMap(({ rowsFrom, rowsTo }) => (rowsFrom === undefined || rowsTo === undefined ? [] : [rowsTo - rowsFrom + 1]));
  expect(Math.max(...rows)).toBeLessThanOrEqual(1_000);
  act(() => {
    pane.openLayer('riwayat');
  });
  await screen.findByText(/^Rantai utuh · 1502 peristiwa/);
});

it('where the host fails meanwhile, that is said, and reading goes on once the person asks for it', async () => {
  const { pane, release } = await longLog(1);
  release();
  await waitFor(() => {
    expect(pane.store.get().trouble).toBeDefined();
  });
  expect(pane.session.seen).toBeUndefined();
  act(() => {
    pane.recover();
  });
  await whole();
  expect(pane.session.seen?.reading.events.length).toBe(1_502);
});
