import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession } from '../../../src/app/tracker/session';
import { nodeDigest } from '../../../src/cli/node-digest';
import type { Edit } from '../../../src/domain/sheet/edit';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { expectSound } from '../../domain/tracker/branches';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';
import { CoAuthors } from './replicas';
import { random, schedules, SEED } from './turns';

const AT = '2026-01-06T09:00:00+07:00';
const LONG = 'Uraian panjang. '.repeat(2_200);
const PEOPLE = [KADIS, SEKRETARIS, TEAM, KASUBBAG];

const RUNS = schedules(400);

async function begun(): Promise<{ book: FakeBook; berkas: string }> {
  const book = new FakeBook();
  const result = await act(
    book.pane(),
    newSession('first'),
    { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ },
    stampOf(KADIS),
  );
  if (!result.ok) throw new Error(result.refusal.kind);
  return { book, berkas: result.value.berkas };
}

describe(`people who write the same workbook each on their own computer (seed ${String(SEED)})`, () => {
  it.each([
    { name: 'lose nothing confirmed, double nothing, and see no alarm once each has acted again', restores: 0 },
    {
      name: 'nor while one of them restores the log',
      restores: 0.04,
    },
  ])(
    '$name',
    async ({ restores }) => {
      const start = await begun();
      for (let time = 0; time < RUNS; time += 1) {
        const next = random(SEED * 100_000 + time);
        const pick = <Of>(among: readonly Of[]): Of => among[Math.floor(next() * among.length)] as Of;
        const line = new CoAuthors(start.book, 3);
        const sessions = [0, 1, 2].map((person) =>
          newSession(`person ${String(person)} ${String(time)}`, { digest: nodeDigest }),
        );
        const confirmed: string[] = [];
        const acting = async (person: number, saya: Saya, command: Command) => {
          const session = sessions[person];
          if (!session) return;
          const result = await act(line.pane(person), session, command, stampOf(saya, AT));
          if (result.ok && result.value.saved === 'tersimpan') confirmed.push(...result.value.events.map(({ id }) => id));
        };
        for (let count = 0; count < 12; count += 1) {
          const person = Math.floor(next() * 3);
          const turn = next();
          if (turn < restores) {
            const session = sessions[person];
            if (session) await restoreLog(line.pane(person), session, stampOf(pick(PEOPLE), AT));
          } else if (turn < 0.45) {
            const saya = pick(PEOPLE);
            const langkah = Math.floor(next() * 5);
            const { berkas } = start;
            await acting(
              person,
              saya,
              pick<Command>([
                { kind: 'note', berkas, teks: `Catatan ${String(count)}` },
                { kind: 'note', berkas, teks: LONG },
                { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] },
                { kind: 'return', berkas, langkah, ke: 0, alasan: 'Ulangi' },
                { kind: 'start-berkas', nama: 'LKj 2026', sop: SOP_LKJ },
                { kind: 'open-bidang', berkas, periode: '2025', bidang: `Bidang ${String(langkah % 2)}` },
                { kind: 'submit-bidang', berkas, periode: '2025', bidang: `Bidang ${String(langkah % 2)}` },
              ]),
            );
          } else if (turn < 0.55) line.offline.add(person);
          else if (turn < 0.65) line.offline.delete(person);
          else line.exchange(person, 1 + Math.floor(next() * 8));
        }
        line.settle();
        // Whoever still has the pane open acts once more, one after the other; what was replaced on the way goes along.
        for (const person of [0, 1, 2]) {
          await acting(person, KADIS, { kind: 'note', berkas: start.berkas, teks: `Terakhir ${String(person)}` });
          line.settle();
        }
        const view = await openTracker(line.settle().pane(), newSession('after', { digest: nodeDigest }), {
          at: AT,
          saya: KADIS,
        });
        const ids = view.events.map(({ id }) => id);
        expect([time, view.rantai.masalah]).toEqual([time, []]);
        expect([time, confirmed.filter((id) => !ids.includes(id))]).toEqual([time, []]);
        expect(new Set(ids).size).toBe(ids.length);
        expectSound(view.state);
      }
    },
    120_000,
  );
});

/** Every way in which three lists of edits reach the server in three or fewer pieces: some of each, then the rest from the last on. */
function* arrivals(sent: readonly (readonly Edit[])[]): Generator<readonly Edit[]> {
  const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]; // prettier-ignore
  for (const order of orders) {
    const cut = (upTo: readonly number[]): readonly Edit[] => [
      ...order.flatMap((one) => sent[one]?.slice(0, upTo[one]) ?? []),
      ...order.toReversed().flatMap((one) => sent[one]?.slice(upTo[one]) ?? []),
    ];
    for (let one = 0; one <= (sent[0]?.length ?? 0); one += 1)
      for (let two = 0; two <= (sent[1]?.length ?? 0); two += 1)
        for (let three = 0; three <= (sent[2]?.length ?? 0); three += 1) yield cut([one, two, three]);
  }
}

/** Sheets are there already: what makes sure of that changes nothing, whenever it arrives. */
const changing = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(({ kind }) => kind !== 'ensure-sheet' && kind !== 'visibility' && kind !== 'style');

describe('restoring the log beside two who do not see it nor each other', () => {
  const pane = (id: string) => newSession(id, { digest: nodeDigest });
  const restoring = (id: string) => (book: FakeBook) => restoreLog(book.pane(), pane(id), stampOf(KADIS, AT));
  const noting = (berkas: string, id: string) => (book: FakeBook) =>
    act(book.pane(), pane(id), { kind: 'note', berkas, teks: id }, stampOf(TEAM, AT));

  /** What somebody sends who works alone on a copy of the workbook. */
  async function sentBy(start: FakeBook, work: (book: FakeBook) => Promise<unknown>): Promise<readonly Edit[]> {
    const book = start.copy();
    const sent: Edit[] = [];
    const apply = book.apply.bind(book);
    book.apply = (edits) => {
      sent.push(...edits);
      apply(edits);
    };
    await work(book);
    return changing(sent);
  }

  const laneOf = (edits: readonly Edit[]): number | undefined =>
    edits.flatMap((edit) =>
      edit.kind === 'write' && edit.sheet === SHEET.salinan && edit.at.row > 0 ? [edit.at.column] : [],
    )[0];

  /** What somebody sends who writes in the same lane of the second copy as another. */
  async function inLane(lane: number | undefined, send: (id: string) => Promise<readonly Edit[]>): Promise<readonly Edit[]> {
    for (let person = 0; person < 200; person += 1) {
      const sent = await send(`person ${String(person)}`);
      if (laneOf(sent) === lane) return sent;
    }
    throw new Error('nobody writes in that lane');
  }

  it.each(['a second note', 'a second restoring'])('and %s: no alarm, wherever what they wrote meets', async (other) => {
    const { book: start, berkas } = await begun();
    for (const text of ['Satu', 'Dua']) await noting(berkas, text)(start);
    const restored = await sentBy(start, restoring('restoring'));
    const noted = await sentBy(start, noting(berkas, 'seen'));
    const beside = await inLane(laneOf(restored), (id) =>
      sentBy(start, other === 'a second note' ? noting(berkas, id) : restoring(id)),
    );
    let tried = 0;
    const wrong: string[] = [];
    for (const edits of arrivals([restored, noted, beside])) {
      tried += 1;
      const server = start.copy();
      server.apply(edits);
      const { rantai, events } = await openTracker(server.pane(), pane('after'), { at: AT, saya: KADIS });
      if (rantai.masalah.length === 0 && events.length === 6) continue;
      wrong.push(`${String(tried)}: ${String(events.length)} ${rantai.masalah.map(({ jenis }) => jenis).join()}`);
    }
    expect(tried).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });
});
