import { beforeAll, describe, expect, it } from 'vitest';
import { countActs, type CountedAct } from './count-acts';

/** Round trips, and the most kilobytes that may be sent, the same in every Excel: no act opens an undo group, which would cost a second. */
const BUDGET: Readonly<Record<string, readonly [reads: number, writes: number, kilobytes: number]>> = {
  'write the template': [1, 2, 82],
  'check and propose': [1, 0, 13],
  'accept all and draw': [1, 2, 72],
  'draw again': [1, 2, 79],
  'mark on the sheet': [1, 2, 42],
  'unmark the sheet': [2, 1, 30],
  'apply all certain fixes': [1, 2, 112],
  check: [1, 0, 13],
  'start a Berkas': [2, 1, 55],
  'finish a step': [2, 1, 41],
  'save the Pengaturan': [1, 2, 82],
  'open the Pengaturan': [1, 0, 3],
  'write the bidang forms': [1, 2, 320],
  'read the bidang data': [1, 0, 6],
  'compile the LKj': [1, 2, 560],
  'compile the LKj again': [1, 2, 580],
  'export the LKj': [1, 0, 10],
};

/** Kilobytes of acts that put or take notes, through a client that knows them; npm's sends none. */
const WITH_NOTES: Readonly<Record<string, number>> = {
  'write the template': 85,
  'mark on the sheet': 55,
  'unmark the sheet': 48,
};

let acts: readonly CountedAct[] = [];
beforeAll(async () => {
  acts = await countActs();
});

describe('an act of the main job', () => {
  it.each(Object.entries(BUDGET))('%s keeps to its budget', (name, [reads, writes, kilobytes]) => {
    const found = acts.find(({ act }) => act === name);
    expect(found).toMatchObject({ reads, writes });
    const sendsNotes =
      Office.context.requirements.isSetSupported('ExcelApi', '1.18') && Reflect.has(globalThis.Excel, 'NoteCollection');
    const most = (sendsNotes ? WITH_NOTES[name] : undefined) ?? kilobytes;
    expect((found?.bytes ?? Infinity) / 1024).toBeLessThanOrEqual(most);
  });

  it('is among those that have a budget', () => {
    expect(acts.map(({ act }) => act)).toEqual(Object.keys(BUDGET));
  });
});
