import { describe, expect, it, vi } from 'vitest';
import { maker } from '../../../src/addin/files/maker';
import { xlsx } from '../../../src/addin/files/made';
import type { ForMaker } from '../../../src/addin/files/maker-thread';
import type { Files } from '../../../src/app/files';
import type { Edit } from '../../../src/domain/sheet/edit';
import { Thread } from '../../../src/files/thread/thread';
import { fakeThread } from '../../files/thread/fake-thread';

const ROWS = 3_000;
const EDITS: readonly Edit[] = Array.from({ length: ROWS }, (_, row) => ({
  kind: 'write',
  sheet: 'LKj',
  at: { row, column: 0 },
  values: [['teks', row]],
}));

const bytes = (text: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text));
const here = () => ({
  xlsx: vi.fn<Files['xlsx']>((sheet, edits) => Promise.resolve(xlsx(sheet, edits))),
  docx: vi.fn<Files['docx']>(() => bytes('di sini')),
  reviewDocx: vi.fn<Files['reviewDocx']>(() => bytes('di sini')),
  sopDocx: vi.fn<Files['sopDocx']>(() => bytes('di sini')),
});

/** As the real one does it; `lose`: the edits that never arrive. */
function edited(pieces: number[], lose = 0): Thread {
  return new Thread(() => {
    let edits: Edit[] = [];
    return fakeThread((wanted: ForMaker) => {
      if ('edits' in wanted) {
        pieces.push(wanted.edits.length);
        edits = [...(wanted.first ? [] : edits), ...wanted.edits.slice(lose)];
        return undefined;
      }
      if (!('xlsx' in wanted)) return new TextEncoder().encode('di utas');
      if (edits.length !== wanted.count) throw new Error('not all came');
      return xlsx(wanted.xlsx, edits);
    });
  });
}

describe('a file made on a thread', () => {
  it('is the one the pane would make, of edits that go over in pieces', async () => {
    const pieces: number[] = [];
    const pane = here();
    const made = maker(pane, edited(pieces));
    const [first, second] = await Promise.all([made.xlsx('LKj', EDITS), made.xlsx('LKj', EDITS.slice(0, 2))]);
    expect(first).toEqual(xlsx('LKj', EDITS));
    expect(second).toEqual(xlsx('LKj', EDITS.slice(0, 2)));
    expect(pane.xlsx).not.toHaveBeenCalled();
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces)).toBeLessThan(ROWS / 3);
  });

  it('is made by the pane where edits were lost on the way', async () => {
    const pane = here();
    expect(await maker(pane, edited([], 1)).xlsx('LKj', EDITS)).toEqual(xlsx('LKj', EDITS));
    expect(pane.xlsx).toHaveBeenCalledOnce();
  });

  it('is made by the pane where the browser gives no thread, and not at all once it is stopped', async () => {
    const pane = here();
    const made = maker(
      pane,
      new Thread(() => {
        throw new ReferenceError('Worker is not defined');
      }),
    );
    expect(await made.xlsx('LKj', EDITS)).toEqual(xlsx('LKj', EDITS));
    const stop = new AbortController();
    stop.abort(new Error('berhenti'));
    await expect(made.docx({} as never, {}, { signal: stop.signal })).rejects.toThrow('berhenti');
    expect(pane.docx).not.toHaveBeenCalled();
  });
});
