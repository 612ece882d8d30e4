import { describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession } from '../../../src/app/tracker/session';
import { nodeDigest } from '../../../src/cli/node-digest';
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
