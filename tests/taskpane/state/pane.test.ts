import { describe, expect, it, vi } from 'vitest';
import type { UseCase } from '../../../src/app/use-case';
import { WorkbookError, type Unshown, type Workbook } from '../../../src/app/workbook';
import { ok } from '../../../src/domain/result';
import type { Edit } from '../../../src/domain/sheet/edit';
import { text } from '../../../src/domain/text';
import { createPane } from '../../../src/taskpane/state/pane';
import { PieceMissing, pieceOf } from '../../../src/taskpane/state/pieces';
import { isoWithOffset } from '../../../src/taskpane/state/stamp';
import { act } from '../../../src/app/tracker/act';
import { newSession } from '../../../src/app/tracker/session';
import { decide } from '../../../src/domain/tracker/decide';
import { EMPTY_STATE } from '../../../src/domain/tracker/state';
import { belumPasti, lembarTertinggal } from '../../../src/taskpane/state/messages';
import { FakeBook } from '../../app/tracker/fake-book';
import { StoppingWorkbook } from '../../app/stopping';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { memoryServices } from '../memory-services';

const label = text('Menulis', 'Writing');

const writeCell: UseCase<string, string, never> = {
  reads: () => [],
  plan: (_, value) => {
    const edits: readonly Edit[] = [{ kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values: [[value]] }];
    return ok({ outcome: value, edits });
  },
};

/** Counts what is asked of it; fails once when told to. */
function countingWorkbook(): Workbook & { reads: number; writes: number; failWrite?: WorkbookError } {
  return {
    reads: 0,
    writes: 0,
    read() {
      this.reads += 1;
      return Promise.resolve({ sheetNames: [], active: '', sheets: [] });
    },
    write() {
      this.writes += 1;
      const { failWrite } = this;
      delete this.failWrite;
      return failWrite ? Promise.reject(failWrite) : Promise.resolve();
    },
  };
}

/** Notes something in the log, and says on the sheet SOP that it did. */
const noteIt: UseCase<string, string, never> = {
  usesLog: () => true,
  reads: () => [],
  plan: (_, teks, stamp, log = EMPTY_STATE) => {
    const decided = decide(log, { kind: 'note', berkas: [...log.berkas.keys()][0] ?? '', teks }, stamp);
    if (!decided.ok) throw new Error(decided.refusal.kind);
    const display: readonly Edit[] = [{ kind: 'write', sheet: 'SOP', at: { row: 0, column: 0 }, values: [[teks]] }];
    return ok({ outcome: teks, edits: [], acts: decided.value, display });
  },
};

describe('a use case of the log that stands but', () => {
  const begun = async (): Promise<FakeBook> => {
    const book = new FakeBook();
    const start = { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ } as const;
    await act(book.pane(), newSession('pertama'), start, stampOf(KADIS));
    return book;
  };
  /** What its screen would say is told only where nothing is left open. */
  const noted = async (workbook: Workbook) => {
    const pane = createPane(memoryServices(workbook));
    pane.declareSaya(KADIS);
    const result = await pane.ask(noteIt, 'Dibaca', { label, writes: true });
    if (result?.ok) pane.tell(text('Tercatat.', 'Recorded.'));
    return pane.store.get().notice?.message.id;
  };

  it('does not show on the sheets says so in place of what its screen says', async () => {
    const told = new Set<string>();
    for (let after = 0; after < 12; after += 1) {
      const book = await begun();
      const said = await noted(new StoppingWorkbook(book.pane(), after, true));
      if (said === undefined) continue;
      expect(said).toBe(book.grids.has('SOP') ? 'Tercatat.' : lembarTertinggal.id);
      told.add(said);
    }
    expect(told).toEqual(new Set([lembarTertinggal.id, 'Tercatat.']));
  });

  it('is not confirmed says so likewise', async () => {
    const book = await begun();
    const inner = book.pane();
    let written = false;
    const unconfirmed: Workbook = {
      read: (requests) => (written ? Promise.reject(new WorkbookError('not-responding', 'read', 'hang')) : inner.read(requests)),
      write: async (edits) => {
        await inner.write(edits);
        written = true;
      },
    };
    expect(await noted(unconfirmed)).toBe(belumPasti.id);
  });
});

describe('the pane asks the workbook', () => {
  it('reads once, writes once, and marks what was read before as stale', async () => {
    const workbook = countingWorkbook();
    const pane = createPane(memoryServices(workbook));
    const result = await pane.ask(writeCell, 'a', { label, writes: true });
    expect(result).toEqual({ ok: true, value: 'a' });
    expect([workbook.reads, workbook.writes]).toEqual([1, 1]);
    expect(pane.store.get().revision).toBe(1);
  });

  it('runs one request after the other', async () => {
    const order: string[] = [];
    const workbook: Workbook = {
      read: async () => {
        order.push('read');
        await Promise.resolve();
        return { sheetNames: [], active: '', sheets: [] };
      },
      write: () => {
        order.push('write');
        return Promise.resolve();
      },
    };
    const pane = createPane(memoryServices(workbook));
    await Promise.all([pane.ask(writeCell, 'a', { label, writes: true }), pane.ask(writeCell, 'b', { label, writes: true })]);
    expect(order).toEqual(['read', 'write', 'read', 'write']);
  });

  it('tells of a write that failed and never repeats it by itself', async () => {
    const workbook = countingWorkbook();
    workbook.failWrite = new WorkbookError('denied', 'write', 'AccessDenied');
    const pane = createPane(memoryServices(workbook));
    expect(await pane.ask(writeCell, 'a', { label, writes: true })).toBeUndefined();
    expect(pane.store.get().trouble).toMatchObject({ kind: 'denied', during: 'write', label });
    pane.recover();
    expect(pane.store.get().trouble).toBeUndefined();
    expect(workbook.writes).toBe(1);
  });

  it('goes on after a failure', async () => {
    const workbook = countingWorkbook();
    workbook.failWrite = new WorkbookError('not-responding', 'write', 'Timeout');
    const pane = createPane(memoryServices(workbook));
    await pane.ask(writeCell, 'a', { label, writes: true });
    expect(await pane.ask(writeCell, 'b', { label, writes: true })).toEqual({ ok: true, value: 'b' });
  });
});

describe('a write that could not be shown', () => {
  it('is told instead of the outcome its screen tells, and not longer than that', async () => {
    let tell: ((what: Unshown) => void) | undefined;
    const failure = new WorkbookError('unknown', 'write', 'GeneralException');
    const workbook: Workbook = {
      ...countingWorkbook(),
      read: () => Promise.resolve({ sheetNames: [], active: '', sheets: [] }),
      write: () => {
        tell?.({ failure, saved: true });
        return Promise.resolve();
      },
      onUnshown: (listener) => {
        tell = listener;
      },
    };
    const pane = createPane(memoryServices(workbook));
    await pane.ask(writeCell, 'a', { label, writes: true });
    pane.openLayer(undefined);
    pane.tell(text('Lembar SOP ditulis.', 'Sheet SOP written.'));
    const { notice, trouble } = pane.store.get();
    expect(trouble).toBeUndefined();
    expect(notice).toMatchObject({
      tone: 'warn',
      message: { id: expect.stringMatching(/^Tersimpan\. Lembar tidak dapat dibuka/) },
    });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    pane.tell(label);
    expect(pane.store.get().notice).toMatchObject({ tone: 'ok', message: label });
  });
});

describe('what is kept on this machine', () => {
  it('remembers who acts and the language', () => {
    const services = memoryServices(countingWorkbook());
    const first = createPane(services);
    first.declareSaya({ nama: 'Ibu A', jabatan: 'Sekretaris' });
    first.speak('en');
    const second = createPane(services);
    expect(second.store.get()).toMatchObject({ language: 'en', saya: { nama: 'Ibu A', jabatan: 'Sekretaris' } });
  });

  it('forgets what is no longer readable instead of failing', () => {
    const services = memoryServices(countingWorkbook());
    services.preferences.set('runut.saya', '{"nama": 3');
    expect(createPane(services).store.get().saya).toBeUndefined();
  });
});

describe('the moment of an act', () => {
  it('is written with the zone of the machine', () => {
    const iso = isoWithOffset(new Date('2026-11-21T14:08:00+07:00'));
    expect(iso).toMatch(/^2026-11-\d\dT\d\d:08:00[+-]\d\d:\d\d$/);
    expect(new Date(iso).getTime()).toBe(new Date('2026-11-21T07:08:00Z').getTime());
  });
});

describe('waiting for Excel', () => {
  const readCells: UseCase<null, string, never> = { reads: () => [], plan: () => ok({ outcome: 'ada', edits: [] }) };

  it('a reading can be given up: the pane says so, goes on, and drops the answer that comes after all', async () => {
    let answer = (): void => undefined;
    const first = new Promise<void>((resolve) => (answer = resolve));
    let reads = 0;
    const workbook: Workbook = {
      read: async () => {
        reads += 1;
        if (reads === 1) await first;
        return { sheetNames: [], active: '', sheets: [] };
      },
      write: () => Promise.resolve(),
    };
    const pane = createPane(memoryServices(workbook));
    const asked = pane.ask(readCells, null, { label: text('Membaca', 'Reading') });
    await Promise.resolve();
    pane.stopWaiting();
    expect(await asked).toBeUndefined();
    expect(pane.store.get()).toMatchObject({ trouble: { kind: 'not-responding', during: 'read' } });
    expect(pane.store.get().activity).toBeUndefined();
    pane.recover();
    answer();
    expect(await pane.ask(readCells, null, { label })).toEqual({ ok: true, value: 'ada' });
    expect(pane.store.get().trouble).toBeUndefined();
  });

  it('a write is never given up', async () => {
    let answer = (): void => undefined;
    const first = new Promise<void>((resolve) => (answer = resolve));
    const workbook: Workbook = {
      read: () => Promise.resolve({ sheetNames: [], active: '', sheets: [] }),
      write: () => first,
    };
    const pane = createPane(memoryServices(workbook));
    const asked = pane.ask(writeCell, 'a', { label, writes: true });
    await Promise.resolve();
    pane.stopWaiting();
    answer();
    expect(await asked).toEqual({ ok: true, value: 'a' });
    expect(pane.store.get().trouble).toBeUndefined();
  });

  it('says so where what an act needs cannot be fetched, writes nothing, and does it once it can', async () => {
    vi.useFakeTimers();
    try {
      let down = true;
      const work = pieceOf(() => (down ? Promise.reject(new Error('404')) : Promise.resolve(writeCell)));
      const workbook = countingWorkbook();
      const pane = createPane(memoryServices(workbook));
      const asked = pane.ask(work, 'a', { label, writes: true });
      await vi.runAllTimersAsync();
      expect(await asked).toBeUndefined();
      expect(pane.store.get()).toMatchObject({ trouble: { kind: 'piece' } });
      expect([workbook.reads, workbook.writes]).toEqual([0, 0]);
      down = false;
      pane.recover();
      expect(await pane.ask(work, 'a', { label, writes: true })).toEqual({ ok: true, value: 'a' });
      expect(workbook.writes).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a write whose writer cannot be fetched is told as that, and nothing is under way any more', async () => {
    const workbook = { ...countingWorkbook(), write: () => Promise.reject(new PieceMissing(new Error('404'))) };
    const pane = createPane(memoryServices(workbook));
    expect(await pane.ask(writeCell, 'a', { label, writes: true })).toBeUndefined();
    expect(pane.store.get()).toMatchObject({ trouble: { kind: 'piece' } });
    expect(pane.store.get().activity).toBeUndefined();
  });
});
