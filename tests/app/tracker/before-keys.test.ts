import { afterEach, expect, it, vi } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { confirmKey, type KeyWord } from '../../../src/app/tracker/confirm-key';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { run } from '../../../src/app/use-case';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import type * as shapes from '../../../src/domain/tracker/event-shapes';
import { troubleText } from '../../../src/taskpane/screens/trouble/messages';
import { KADIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';

const before = vi.hoisted(() => ({ keys: false }));

/** While `before.keys` is set, the pane is of the time before anything was said of keys. */
vi.mock(import('../../../src/domain/tracker/event-shapes'), async (original) => {
  const now = await original();
  const isKnown = (jenis: string): boolean => !(before.keys && jenis.startsWith('kunci-'));
  return {
    ...now,
    kindOf: (jenis) => (isKnown(jenis) ? now.kindOf(jenis) : undefined),
    isWellFormed: (event) => isKnown(event.jenis) && now.isWellFormed(event),
  } as typeof shapes;
});

afterEach(() => {
  before.keys = false;
});

const kunci = 'a1'.repeat(16);

it.each([
  { kind: 'confirm-key', kunci, nama: ['Budi'] },
  { kind: 'revoke-key', kunci, alasan: 'Laptop hilang' },
] satisfies KeyWord[])('a pane older than what was said of a key refuses to write beside it, in words: $kind', async (word) => {
  const book = new FakeBook();
  const settings = samplePengaturan(2025);
  book.apply(
    writePengaturan({
      ...settings,
      kantor: { ...settings.kantor, kepala: { ...settings.kantor.kepala, jabatan: KADIS.jabatan } },
    }),
  );
  const begun = await act(
    book.pane(),
    newSession('baru'),
    { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
    stampOf(KADIS),
  );
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const { berkas } = begun.value;
  expect(await run(book.pane(), confirmKey, word, stampOf(KADIS), newSession('kunci'))).toMatchObject({ ok: true });
  const note = (session: string) => act(book.pane(), newSession(session), { kind: 'note', berkas, teks: 'x' }, stampOf(KADIS));
  expect(await note('sama')).toMatchObject({ ok: true });

  before.keys = true;
  await expect(note('lama')).rejects.toMatchObject({ kind: 'newer-log', detail: 'log row 3' });
  expect(troubleText['newer-log'].terjadi.id).toBe('Log buku kerja ini ditulis Runut yang lebih baru');
  const { rantai, events } = await openTracker(book.pane(), newSession('lihat'), { at: stampOf(KADIS).at, saya: KADIS });
  expect(rantai.masalah[0]?.pesan.id).toContain('Runut yang lebih baru');
  expect(events.map(({ jenis }) => jenis)).toEqual(['berkas-dimulai', 'catatan-ditambahkan']);
});
