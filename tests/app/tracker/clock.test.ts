import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { ClockQuestion, trustClock } from '../../../src/app/tracker/clock-question';
import { newSession } from '../../../src/app/tracker/session';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';

describe('an act by a clock that is far behind the log', () => {
  it('is not written before somebody says that the clock is right, and then asks no more', async () => {
    const book = new FakeBook();
    const begun = await act(
      book.pane(),
      newSession('a'),
      { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
      stampOf(KADIS, '2026-01-06T09:00:00+07:00'),
    );
    if (!begun.ok) throw new Error(begun.refusal.kind);
    const session = newSession('b', { asksClock: true });
    const note = (teks: string) =>
      act(book.pane(), session, { kind: 'note', berkas: begun.value.berkas, teks }, stampOf(KADIS, '2026-01-04T08:00:00+07:00'));
    book.writes = 0;
    const question: unknown = await note('satu').catch((error: unknown) => error);
    expect(question).toBeInstanceOf(ClockQuestion);
    expect(book.writes).toBe(0);
    trustClock(session, (question as ClockQuestion).doubt);
    expect(await note('satu')).toMatchObject({ ok: true, value: { saved: 'tersimpan' } });
    expect(await note('dua')).toMatchObject({ ok: true });
    expect(book.writes).toBe(2);
  });
});
