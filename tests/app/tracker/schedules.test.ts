import { describe, expect, it } from 'vitest';
import { act, type ActOutcome } from '../../../src/app/tracker/act';
import { readTracker } from '../../../src/app/tracker/read-log';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession, type TrackerSession } from '../../../src/app/tracker/session';
import type { Workbook } from '../../../src/app/workbook';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { nodeDigest } from '../../../src/cli/node-digest';
import { lapsedActsOf } from '../../../src/domain/tracker/riwayat/lapse';
import { expectSound } from '../../domain/tracker/branches';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';
import { FakeBook } from './fake-book';
import { ALL, manyWays, random, schedules, SEED, Turns } from './turns';

const MOST = schedules(ALL);

/** Schedules gone through so far, each with a right end. */
let tried = 0;

const CHAIN = [KADIS, SEKRETARIS, TEAM, KASUBBAG, KADIS];
const AT = '2026-01-06T09:00:00+07:00';
const LONG = 'Uraian panjang. '.repeat(2_200);

interface Given {
  readonly book: FakeBook;
  readonly berkas: string;
  readonly other: string;
  readonly last: string;
  /** The log as a pane has it that has been open since; nothing changes it. */
  readonly seen: Required<Pick<TrackerSession, 'seen'>>;
}

/** A workbook in which the first steps of the LKj are finished, and a second Berkas is begun. */
async function given(steps: number): Promise<Given> {
  const book = new FakeBook();
  const session = newSession('before');
  const done = async (saya: Saya, command: Command) => {
    const result = await act(book.pane(), session, command, stampOf(saya));
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  };
  const other = (await done(KADIS, { kind: 'start-berkas', nama: 'Data TW IV', sop: SOP_LKJ })).berkas;
  const first = await done(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ });
  let last = first.events[0]?.id ?? '';
  for (const [langkah, saya] of CHAIN.slice(0, steps).entries()) {
    last = (await done(saya, { kind: 'finish', berkas: first.berkas, langkah, kelengkapan: [0, 1] })).events[0]?.id ?? '';
  }
  const pane = newSession('open', { digest: nodeDigest });
  const { reading, state } = await readTracker(book.pane(), pane);
  return { book, berkas: first.berkas, other, last, seen: { seen: { reading, state, milestones: pane.seen?.milestones ?? [] } } };
}

/** A pane that has been open since before what is told. */
const openPane = (id: string, { seen }: Given): TrackerSession => ({ ...newSession(id, { digest: nodeDigest }), ...seen });

type Act = readonly [Saya, (given: Given) => Command];
const note = (saya: Saya, teks: string): Act => [saya, ({ berkas }) => ({ kind: 'note', berkas, teks })];
const finish = (saya: Saya, langkah: number, teks = 'Nota'): Act => [
  saya,
  ({ berkas }) => ({ kind: 'finish', berkas, langkah, kelengkapan: [0, 1], keluaran: { teks } }),
];
const back = (saya: Saya, langkah: number, ke: number): Act => [
  saya,
  ({ berkas }) => ({ kind: 'return', berkas, langkah, ke, alasan: 'Periksa lagi' }),
];
const begin = (saya: Saya, nama: string): Act => [saya, () => ({ kind: 'start-berkas', nama, sop: SOP_LKJ })];

const PAIRS: readonly { readonly name: string; readonly steps: number; readonly acts: readonly [Act, Act] }[] = [
  { name: 'approve 4 beside return 4', steps: 3, acts: [finish(KASUBBAG, 3), back(KASUBBAG, 3, 2)] },
  { name: 'sign 5 beside return 4', steps: 4, acts: [finish(KADIS, 4), back(KASUBBAG, 3, 2)] },
  { name: 'correct 4 beside finish 5', steps: 4, acts: [finish(KADIS, 4), [KASUBBAG, ({ berkas, last }) => ({ kind: 'correct', berkas, peristiwa: last, alasan: 'Keliru', batal: true })]] },
  { name: 'two Berkas of one name', steps: 1, acts: [begin(SEKRETARIS, 'LKj 2026'), begin(TEAM, 'lkj 2026')] },
  { name: 'X waits for Y beside Y waits for X', steps: 1, acts: [[SEKRETARIS, ({ berkas, other }) => ({ kind: 'link', berkas, perlu: other })], [TEAM, ({ berkas, other }) => ({ kind: 'link', berkas: other, perlu: berkas })]] },
  { name: 'two finishes of one step', steps: 0, acts: [finish(KADIS, 0, 'Disposisi 1'), finish({ ...KADIS, nama: 'Gita' }, 0, 'Disposisi 2')] },
  { name: 'cancel beside finish', steps: 0, acts: [finish(KADIS, 0), [SEKRETARIS, ({ berkas }) => ({ kind: 'cancel', berkas, alasan: 'Diganti' })]] },
  { name: 'a long note beside finish', steps: 0, acts: [note(TEAM, LONG), finish(KADIS, 0)] },
  { name: 'two long notes', steps: 0, acts: [note(TEAM, LONG), note(SEKRETARIS, `${LONG} lagi`)] },
]; // prettier-ignore

interface Done {
  readonly saya: Saya;
  readonly outcome: ActOutcome | undefined;
}

async function doing(workbook: Workbook, session: TrackerSession, start: Given, [saya, command]: Act): Promise<Done> {
  const result = await act(workbook, session, command(start), stampOf(saya, AT));
  return { saya, outcome: result.ok ? result.value : undefined };
}

/** What must hold whoever came first: nothing confirmed lost or doubled, no false alarm, a sound fold, and each told what befell them. */
async function expectRight(book: FakeBook, done: readonly Done[], start: Given): Promise<void> {
  const { reading, state } = await readTracker(book.pane(), newSession('after', { digest: nodeDigest }));
  expect(reading.masalah).toEqual([]);
  expectSound(state);
  const ids = reading.events.toArray().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { saya, outcome } of done) {
    if (outcome?.saved !== 'tersimpan') continue;
    for (const { id, berkas } of outcome.events) {
      expect(ids).toContain(id);
      const own = state.berkas.get(berkas === '' ? start.berkas : berkas);
      if (!state.lapsed.has(id) || !own) continue;
      // Whoever wrote last was told at once; whoever came before is told with the next act or when the pane reads again.
      const shown = lapsedActsOf(own, state, saya).map(([event]) => event.id);
      expect(shown.includes(id) || done.some((one) => one.saya === saya && one.outcome?.lapse !== undefined)).toBe(true);
    }
  }
}

describe(`two panes, orders of their calls (seed ${String(SEED)})`, () => {
  it.each(PAIRS)(
    '$name',
    async ({ steps, acts }) => {
      const start = await given(steps);
      const ways = await manyWays(async (choose) => {
        const book = start.book.copy();
        const turns = new Turns((of) => choose(of) / of);
        const done: Done[] = [];
        await turns.run(
          acts.map((one, index) => async () => {
            done.push(await doing(turns.port(book.pane()), openPane(`pane ${String(index)}`, start), start, one));
          }),
        );
        await expectRight(book, done, start);
      }, MOST);
      tried += ways;
      expect(ways).toBeGreaterThanOrEqual(Math.min(MOST, 20));
    },
    120_000,
  );

  it.each([
    { name: 'an act', beside: finish(TEAM, 2) },
    { name: 'a long note', beside: note(TEAM, LONG) },
  ])(
    'restoring the log beside $name',
    async ({ beside }) => {
      const start = await given(2);
      const ways = await manyWays(async (choose) => {
        const book = start.book.copy();
        const turns = new Turns((of) => choose(of) / of);
        const done: Done[] = [];
        const session = newSession('restoring', { digest: nodeDigest });
        await turns.run([
          async () => {
            done.push(await doing(turns.port(book.pane()), openPane('acting', start), start, beside));
          },
          async () => {
            await restoreLog(turns.port(book.pane()), session, stampOf(KADIS, AT));
          },
        ]);
        // What one replaced of the other after it had looked is sent again with the next act of anybody.
        done.push(await doing(book.pane(), newSession('next', { digest: nodeDigest }), start, note(KADIS, 'Berikutnya')));
        await expectRight(book, done, start);
      }, MOST);
      tried += ways;
      expect(ways).toBeGreaterThan(10);
    },
    120_000,
  );
});

/** As many of three panes as fill up what two panes leave of 10,000. */
const THREE = Math.ceil(MOST * 0.35);

describe(`three panes (seed ${String(SEED)})`, () => {
  it('in orders drawn by lot', async () => {
    const start = await given(3);
    // Each pane is one person's: what a name has been told is not told again to the same name.
    const acts: readonly (readonly Act[])[] = [
      [finish(KASUBBAG, 3), back(KASUBBAG, 3, 2)],
      [note(TEAM, LONG), begin(TEAM, 'LKj 2026')],
      [begin(KADIS, 'LKj 2026'), note(KADIS, 'Segera')],
    ];
    for (let time = 0; time < THREE; time += 1) {
      const next = random(SEED * 100_000 + time);
      const book = start.book.copy();
      const turns = new Turns(next);
      const done: Done[] = [];
      await turns.run(
        acts.map((own, pane) => async () => {
          const session = openPane(`pane ${String(pane)} ${String(time)}`, start);
          for (let count = 0; count < 2; count += 1) {
            const one = own[Math.floor(next() * own.length)];
            if (one) done.push(await doing(turns.port(book.pane()), session, start, one));
          }
        }),
      );
      expect(done).toHaveLength(2 * acts.length);
      await expectRight(book, done, start);
      tried += 1;
    }
  });
});

it.skipIf(MOST < ALL)('10,000 schedules were tried', () => {
  expect(tried).toBeGreaterThanOrEqual(10_000);
});
