import { describe, expect, it } from 'vitest';
import { LogParts } from '../../../src/app/tracker/log-parts';
import { newSession } from '../../../src/app/tracker/session';
import { verifySignatures } from '../../../src/app/tracker/signatures';
import { verifyLog } from '../../../src/app/tracker/verify-log';
import type { Workbook } from '../../../src/app/workbook';
import { nodeDigest } from '../../../src/cli/node-digest';
import { SHEET } from '../../../src/domain/sheet/names';
import { rewriteEdits } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import type { Digest } from '../../../src/domain/tracker/log/digest';
import { lanesOf } from '../../../src/domain/tracker/log/lanes';
import { noteOf } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';

/** Counts what is done between two pauses; `most` is the largest piece. */
class Pieces {
  most = 0;
  all = 0;
  private now = 0;

  done(): void {
    this.all += 1;
    this.now += 1;
    this.most = Math.max(this.most, this.now);
  }

  readonly pause = (): undefined => {
    this.now = 0;
    return undefined;
  };
}

const notes = (count: number) =>
  seal(
    Array.from({ length: count }, (_, index) => noteOf(String(index))),
    [],
    nodeDigest,
  );

describe('verifying a whole log leaves the page its turn', () => {
  it('after 500 rows hashed and 1,000 rows read at most, however long the log is', async () => {
    const book = new FakeBook();
    book.apply(rewriteEdits(notes(4_200), lanesOf('x'), 0, []));
    const hashed = new Pieces();
    let rows = 0;
    const pane = book.pane();
    const workbook: Workbook = {
      write: pane.write,
      read: async (requests) => {
        const snapshot = await pane.read(requests);
        for (const { values } of snapshot.sheets) rows = Math.max(rows, Object.keys(values).length);
        return snapshot;
      },
    };
    const digest: Digest = (text) => {
      hashed.done();
      return nodeDigest(text);
    };
    const { rantai } = await verifyLog(workbook, newSession('pane', { digest, pause: hashed.pause }), '0'.repeat(32));
    expect(rantai).toMatchObject({ utuh: true, jumlah: 4_200 });
    expect(hashed.all).toBeGreaterThanOrEqual(4_200);
    expect(hashed.most).toBeLessThanOrEqual(501);
    expect(rows).toBeLessThanOrEqual(1_000);
  });

  it('what was read in parts is handed on as it is, however long it is', async () => {
    const book = new FakeBook();
    book.apply(rewriteEdits(notes(2_100), lanesOf('x'), 0, []));
    const parts = new LogParts({ log: SHEET.log, salinan: SHEET.salinan });
    while (!(await parts.read(book.pane())));
    const { log, salinan } = parts.sheets;
    expect(log?.values.map((row) => row[0])).toEqual(book.grid(SHEET.log).map((row) => row[0]));
    expect(salinan?.values).toHaveLength(2_101);
    expect(parts.sheets.log?.values).toBe(log?.values);
  });

  it('after 16 signatures at most', async () => {
    const verified = new Pieces();
    const key = { kunci: '0'.repeat(32), nilai: 'A'.repeat(86) };
    const publik = `${'A'.repeat(43)}${'B'.repeat(43)}`;
    const kunci = nodeDigest(`{"crv":"P-256","kty":"EC","x":"${'A'.repeat(43)}","y":"${'B'.repeat(43)}"}`).slice(0, 32);
    const events = notes(1_000).map((event, index) => ({
      ...event,
      tanda: { ...key, kunci, ...(index === 0 ? { publik } : {}) },
    }));
    const report = await verifySignatures(
      events,
      () => {
        verified.done();
        return Promise.resolve(true);
      },
      { digest: nodeDigest, pause: verified.pause },
    );
    expect(report.cocok).toBe(1_000);
    expect(verified.all).toBe(1_000);
    expect(verified.most).toBe(16);
  });
});
