import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRACKER_RULES } from './tracker-rules';
import type { Command } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { evolve, fold } from '../../../src/domain/tracker/evolve';
import { appendEdits, sealedRow } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import { progressOf } from '../../../src/domain/tracker/progress';
import { myWork } from '../../../src/domain/tracker/my-work';
import { EMPTY_STATE, type State } from '../../../src/domain/tracker/state';
import { summaryClauses } from '../../../src/domain/tracker/riwayat/summary';
import { riwayatOf } from '../../../src/domain/tracker/riwayat/riwayat';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { Story, KADIS, KASUBBAG, langkahNamed, PEOPLE, SEKRETARIS, SOP_LKJ, sopVersi, stampOf, TEAM } from './stories';
import { inLane, LogBook } from './log-sheets';

/** Two steps side by side in the middle, so that order is not simply a count. */
const SOP = sopVersi([
  langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', setelah: [] }),
  langkahNamed({ nomor: '2a', oleh: 'Sekretaris', uraian: 'Menghitung', setelah: [0] }),
  langkahNamed({ nomor: '2b', oleh: 'Tim LKj', uraian: 'Menulis', setelah: [0], kelengkapan: ['Data'] }),
  langkahNamed({ nomor: '3', oleh: 'Kasubbag Renja, Monev dan Keuangan', uraian: 'Memeriksa', setelah: [1, 2], kembali: 2 }),
  langkahNamed({ nomor: '4', oleh: 'Kepala Dinas', uraian: 'Menandatangani', setelah: [3] }),
]);
const PELAKU = [KADIS, SEKRETARIS, TEAM, KASUBBAG, KADIS];

/** What a Berkas should look like, kept by the plainest means. */
interface Model {
  open: boolean;
  readonly step: { status: 'menunggu' | 'berjalan' | 'selesai' | 'dikembalikan'; back: number; sent: number; past: number }[];
}

const after = (target: number): number[] => {
  const found: number[] = [];
  SOP.langkah.forEach(({ setelah }, index) => {
    if (setelah.some((before) => before === target || found.includes(before))) found.push(index);
  });
  return found;
};

const isReady = (model: Model, index: number): boolean =>
  SOP.langkah[index]?.setelah.every((before) => model.step[before]?.status === 'selesai') ?? false;

/** Changes the model and says whether the act should be accepted. */
function expected(model: Model, command: Command, mine: boolean): boolean {
  if (command.kind === 'cancel' || command.kind === 'archive') {
    if (!model.open) return false;
    model.open = false;
    return true;
  }
  if (command.kind === 'reopen') {
    if (model.open) return false;
    model.open = true;
    return true;
  }
  if (!model.open || !mine) return false;
  if (command.kind === 'start' || command.kind === 'finish') {
    const step = model.step[command.langkah];
    if (!step || step.status === 'selesai' || !isReady(model, command.langkah)) return false;
    if (command.kind === 'start') {
      if (step.status === 'berjalan') return false;
      step.status = 'berjalan';
      return true;
    }
    const items = SOP.langkah[command.langkah]?.kelengkapan.length ?? 0;
    if (command.kelengkapan.length < items && !command.alasan) return false;
    step.status = 'selesai';
    return true;
  }
  if (command.kind === 'return') {
    const [from, to] = [model.step[command.langkah], model.step[command.ke]];
    if (!from || !to || !after(command.ke).includes(command.langkah)) return false;
    if (from.status === 'menunggu' && !isReady(model, command.langkah)) return false;
    from.sent += 1;
    to.back += 1;
    for (const index of [command.ke, ...after(command.ke)]) {
      const step = model.step[index];
      if (!step) continue;
      if (step === from || step.status === 'selesai' || step.status === 'berjalan') step.past += 1;
      step.status = step === to ? 'dikembalikan' : 'menunggu';
    }
    return true;
  }
  return false;
}

const act = fc.record({
  kind: fc.constantFrom('start', 'finish', 'finish', 'finish', 'return', 'cancel', 'reopen', 'archive'),
  langkah: fc.integer({ min: 0, max: 4 }),
  ke: fc.integer({ min: 0, max: 4 }),
  ticked: fc.boolean(),
  mine: fc.integer({ min: 0, max: 7 }),
});

describe('a Berkas under random acts of several people', () => {
  it('the state folded from the log is the model, and every act is accepted or refused as the model says', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const begun = new Story().start('LKj 2025', SOP);
        const { berkas } = begun;
        const sheet = new LogBook();
        let state: State = begun.state;
        sheet.append(begun.events);
        const events: NewEvent[] = [...begun.events];
        const model: Model = { open: true, step: SOP.langkah.map(() => ({ status: 'menunggu', back: 0, sent: 0, past: 0 })) };
        acts.forEach(({ kind, langkah: index, ke, ticked, mine }, count) => {
          const owner = PELAKU[index] ?? KADIS;
          // One act in eight is tried by somebody whose turn it is not.
          const saya = mine === 0 ? (PEOPLE.find((one) => one !== owner) ?? KADIS) : owner;
          const command = {
            start: { kind: 'start', berkas, langkah: index },
            finish: { kind: 'finish', berkas, langkah: index, kelengkapan: ticked ? [0] : [] },
            return: { kind: 'return', berkas, langkah: index, ke, alasan: 'Perbaiki' },
            cancel: { kind: 'cancel', berkas, alasan: 'Diganti' },
            reopen: { kind: 'reopen', berkas, alasan: 'Lanjut' },
            archive: { kind: 'archive', berkas },
          }[kind] as Command;
          const should = expected(model, command, saya.jabatan === owner.jabatan);
          const decided = decide(
            state,
            command,
            stampOf(
              saya,
              `2026-01-05T${String(8 + Math.floor(count / 6)).padStart(2, '0')}:${String((count % 6) * 10).padStart(2, '0')}:00+07:00`,
            ),
          );
          expect([command, decided.ok]).toEqual([command, should]);
          if (!decided.ok) return;
          for (const event of decided.value) state = evolve(state, event);
          events.push(...decided.value);
          const reading = sheet.read();
          sheet.apply(appendEdits(reading, seal(decided.value, reading.heads).map(sealedRow), inLane(count % 3)));
        });
        const reading = sheet.read();
        expect(reading.masalah).toEqual([]);
        const folded = fold(reading.events);
        const own = folded.berkas.get(berkas);
        expect(
          own?.langkah.map(({ status, dikembalikan, mengembalikan, lalu }) => [status, dikembalikan, mengembalikan, lalu.length]),
        ).toEqual(model.step.map(({ status, back, sent, past }) => [status, back, sent, past]));
        expect(own?.langkah.map(({ kini, status }) => status === 'selesai' || kini.siap !== undefined)).toEqual(
          model.step.map(({ status }, index) => status === 'selesai' || isReady(model, index)),
        );
        expect(own?.status === 'berjalan' || own?.status === 'selesai').toBe(model.open);
        expect(JSON.stringify(own?.langkah)).toBe(JSON.stringify(state.berkas.get(berkas)?.langkah));
      }),
      { numRuns: 200 },
    );
  });
});

describe('evolve', () => {
  const anything = fc.record({
    versi: fc.constant(1),
    id: fc.string(),
    waktu: fc.oneof(fc.constant('2026-01-05T08:00:00+07:00'), fc.string()),
    oleh: fc.constant(KADIS),
    sebagai: fc.constant({ jabatan: 'Kepala Dinas' }),
    berkas: fc.constantFrom('b', 'c', ''),
    jenis: fc.oneof(
      fc.string(),
      fc.constantFrom('berkas-dimulai', 'kegiatan-selesai', 'kegiatan-dikembalikan', 'bidang-disetor', 'lkj-final', '__proto__'),
    ),
    data: fc.oneof(fc.jsonValue(), fc.constant({})),
  });
  const step = fc.integer({ min: 0, max: 12 });
  const likely = fc
    .tuple(
      anything,
      fc.oneof(
        fc.constant({ jenis: 'berkas-dimulai', data: { nama: 'LKj', sop: SOP_LKJ } }),
        fc.constant({ jenis: 'berkas-dimulai', data: { nama: 'LKj', sop: sopVersi([]) } }),
        step.map((langkahIndex) => ({ jenis: 'kegiatan-dimulai', data: { langkah: langkahIndex } })),
        step.map((langkahIndex) => ({ jenis: 'kegiatan-selesai', data: { langkah: langkahIndex, kelengkapan: [3, 9] } })),
        fc.tuple(step, step).map(([from, ke]) => ({ jenis: 'kegiatan-dikembalikan', data: { langkah: from, ke, alasan: '' } })),
        fc.string().map((peristiwa) => ({ jenis: 'peristiwa-dikoreksi', data: { peristiwa, alasan: '', batal: true } })),
        fc.array(fc.option(step)).map((map) => ({ jenis: 'sop-versi-diadopsi', data: { sop: SOP, peta: map } })),
        step.map((langkahIndex) => ({
          jenis: 'batas-ditetapkan',
          data: { batas: [{ langkah: langkahIndex, batas: 'x' }], asal: 'tangan' },
        })),
        fc.constant({ jenis: 'berkas-ditautkan', data: { perlu: 'c' } }),
        fc.constant({ jenis: 'berkas-dibuka-kembali', data: { alasan: '' } }),
        fc.constant({ jenis: 'berkas-diarsipkan', data: {} }),
      ),
    )
    .map(([event, more]) => ({ ...event, ...more }));
  const events = fc.array(fc.oneof(anything, likely), { maxLength: 30 }) as unknown as fc.Arbitrary<NewEvent[]>;
  const kerja = workingTime();

  it(`[T19] ${TRACKER_RULES.T19}`, () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = fold(list);
        expect(state.jumlahPeristiwa).toBe(list.length);
        for (const berkas of state.berkas.values()) {
          expect(berkas.langkah).toHaveLength(berkas.sop.langkah.length);
          expect(progressOf(berkas, kerja, '2026-02-01T08:00:00+07:00').langkah).toHaveLength(berkas.langkah.length);
          expect(summaryClauses(berkas, kerja, '2026-02-01T08:00:00+07:00').length).toBeGreaterThan(0);
        }
        myWork(state, KADIS, kerja, '2026-02-01T08:00:00+07:00');
        const told = riwayatOf(
          list.map((event) => ({ ...event, sebelum: [], hash: '' })),
          state,
          kerja,
        );
        expect(told).toHaveLength(list.length);
      }),
      { numRuns: 500 },
    );
  });

  it(`[T20] ${TRACKER_RULES.T20}`, () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(fold(list)).toEqual(list.reduce(evolve, EMPTY_STATE));
      }),
      { numRuns: 300 },
    );
  });
});
