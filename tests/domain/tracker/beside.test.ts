import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { fold } from '../../../src/domain/tracker/evolve';
import { countingOrder } from '../../../src/domain/tracker/log/counting-order';
import { lapsedActsOf, lapseText } from '../../../src/domain/tracker/riwayat/lapse';
import type { State } from '../../../src/domain/tracker/state';
import { TRACKER_RULES } from './tracker-rules';
import { Branch, expectSound } from './branches';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, TEAM } from './stories';

const CHAIN = [KADIS, SEKRETARIS, TEAM, KASUBBAG, KADIS];
const begun = (): Branch => new Branch().does(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ });
const idOf = ({ state }: Branch): string => [...state.berkas.keys()][0] ?? '';
const kerja = workingTime();

/** What each of two people did having seen the same, and what came of it: the statuses and who is told what. */
interface Conflict {
  readonly name: string;
  readonly given: () => Branch;
  readonly one: readonly [Saya, (given: Branch) => Command];
  readonly other: readonly [Saya, (given: Branch) => Command];
  readonly comesOut: (state: State, given: Branch) => void;
}

const finish = (langkah: number) => (given: Branch): Command => ({ kind: 'finish', berkas: idOf(given), langkah, kelengkapan: [0, 1] }); // prettier-ignore
const approve = (langkah: number) => (given: Branch): Command => ({ kind: 'approve', berkas: idOf(given), langkah, kelengkapan: [0, 1] }); // prettier-ignore
const back = (langkah: number, ke: number) => (given: Branch): Command => ({ kind: 'return', berkas: idOf(given), langkah, ke, alasan: 'Periksa lagi' }); // prettier-ignore
const take = (given: Branch): Command => ({ kind: 'correct', berkas: idOf(given), peristiwa: given.seen.at(-1)?.id ?? '', alasan: 'Keliru', batal: true }); // prettier-ignore
const statuses = (state: State, given: Branch): string =>
  state.berkas.get(idOf(given))?.langkah.map(({ status }) => status).join(' ') ?? ''; // prettier-ignore
const told = (state: State, saya: Saya): string[] =>
  [...state.berkas.values()].flatMap((berkas) =>
    lapsedActsOf(berkas, state, saya).map(([event, lapse]) => lapseText(lapse, event, state, kerja).id),
  );
const two = (): Branch => begun().does(KADIS, { kind: 'start-berkas', nama: 'Data TW IV', sop: SOP_LKJ });
const both = (given: Branch): string[] => [...given.state.berkas.keys()];

const CONFLICTS: readonly Conflict[] = [
  {
    name: 'approve 4 beside return 4 to 3',
    given: () => begun().finished(CHAIN.slice(0, 3)),
    one: [KASUBBAG, approve(3)],
    other: [KASUBBAG, back(3, 2)],
    comesOut: (state, given) => {
      expect(statuses(state, given)).toBe('selesai selesai dikembalikan menunggu menunggu');
      expect(state.lapsed.size).toBe(1);
    },
  },
  {
    name: 'sign 5 beside return 4',
    given: () => begun().finished(CHAIN.slice(0, 4)),
    one: [KADIS, approve(4)],
    other: [KASUBBAG, back(3, 2)],
    comesOut: (state, given) => {
      expect(statuses(state, given)).toBe('selesai selesai dikembalikan menunggu menunggu');
      expect(told(state, KADIS)).toEqual([
        expect.stringMatching(
          /^Tidak berlaku: bersamaan dengan itu kegiatan 4 sudah dikembalikan oleh Citra pukul \d\d\.\d\d\.$/,
        ),
      ]);
    },
  },
  {
    name: 'correcting 4 beside finishing 5',
    given: () => begun().finished(CHAIN.slice(0, 4)),
    one: [KASUBBAG, take],
    other: [KADIS, finish(4)],
    comesOut: (state, given) => {
      expect(statuses(state, given)).toBe('selesai selesai selesai menunggu menunggu');
      expect(told(state, KADIS)).toEqual([expect.stringContaining('sudah dikoreksi oleh Citra')]);
    },
  },
  {
    name: 'two Berkas of one name',
    given: begun,
    one: [SEKRETARIS, () => ({ kind: 'start-berkas', nama: 'Data TW IV', sop: SOP_LKJ })],
    other: [TEAM, () => ({ kind: 'start-berkas', nama: 'data TW IV', sop: SOP_LKJ })],
    comesOut: (state) => {
      expect([...state.berkas.values()].filter(({ status }) => status !== 'dibatalkan')).toHaveLength(2);
      expect([...told(state, SEKRETARIS), ...told(state, TEAM)]).toEqual([
        expect.stringMatching(/Berkas "data TW IV" sudah dimulai oleh (Budi|Dewi)/i),
      ]);
    },
  },
  {
    name: 'X waits for Y beside Y waits for X',
    given: two,
    one: [SEKRETARIS, (given) => ({ kind: 'link', berkas: both(given)[0] ?? '', perlu: both(given)[1] ?? '' })],
    other: [TEAM, (given) => ({ kind: 'link', berkas: both(given)[1] ?? '', perlu: both(given)[0] ?? '' })],
    comesOut: (state) => {
      expect([...state.berkas.values()].flatMap(({ perlu }) => perlu)).toHaveLength(1);
      expect([...told(state, SEKRETARIS), ...told(state, TEAM)]).toEqual([expect.stringContaining('sudah ditautkan oleh')]);
    },
  },
  {
    name: 'two finishes of one step, each with its output',
    given: begun,
    one: [
      KADIS,
      (given) => ({ kind: 'finish', berkas: idOf(given), langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi 1' } }),
    ],
    other: [
      { ...KADIS, nama: 'Gita' },
      (given) => ({ kind: 'finish', berkas: idOf(given), langkah: 0, kelengkapan: [], keluaran: { teks: 'Disposisi 2' } }),
    ],
    comesOut: (state, given) => {
      expect(state.berkas.get(idOf(given))?.langkah[0]?.kini.keluaran).toBeDefined();
      expect([...told(state, KADIS), ...told(state, { ...KADIS, nama: 'Gita' })]).toEqual([
        expect.stringMatching(/kegiatan 1 sudah diselesaikan oleh (Ani|Gita) pukul/),
      ]);
    },
  },
  {
    name: 'cancel beside finish',
    given: begun,
    one: [SEKRETARIS, (given) => ({ kind: 'cancel', berkas: idOf(given), alasan: 'Diganti' })],
    other: [KADIS, finish(0)],
    comesOut: (state, given) => {
      expect(state.berkas.get(idOf(given))).toMatchObject({ status: 'dibatalkan' });
      expect(statuses(state, given)).toMatch(/^selesai /);
      expect(state.lapsed.size).toBe(0);
    },
  },
  {
    name: 'a new version of the SOP beside finish',
    given: () => begun().finished(CHAIN.slice(0, 2)),
    one: [
      KADIS,
      (given) => ({
        kind: 'adopt-sop',
        berkas: idOf(given),
        sop: {
          ...SOP_LKJ,
          langkah: SOP_LKJ.langkah
            .slice(1)
            .map((one) => ({ ...one, setelah: one.setelah.flatMap((before) => (before === 0 ? [] : [before - 1])) })),
          sidik: 'tanpa langkah 1',
        },
      }),
    ],
    other: [TEAM, finish(2)],
    comesOut: (state, given) => {
      expect(statuses(state, given)).toBe('selesai selesai menunggu menunggu');
      expect(state.lapsed.size).toBe(0);
    },
  },
];

describe('two people who act having seen the same', () => {
  it.each(CONFLICTS)(`[T31] $name`, ({ given, one, other, comesOut }) => {
    for (const [early, late] of [
      [9, 10],
      [10, 9],
      [9, 9],
    ] as const) {
      // prettier-ignore
      const start = given();
      const a = start.beside(early).does(one[0], one[1](start));
      const b = start.beside(late).does(other[0], other[1](start));
      for (const all of [a.with(b), b.with(a)]) {
        expectSound(all.state);
        comesOut(all.state, start);
      }
      expect(a.with(b).state).toEqual(b.with(a).state);
    }
  });

  it(`[T32] ${TRACKER_RULES.T32}`, () => {
    const given = begun().finished(CHAIN.slice(0, 3));
    const offline = given.beside(9).does(KASUBBAG, approve(3)(given)).does(KADIS, finish(4)(given));
    const returned = given.beside(12).does(KASUBBAG, back(3, 2)(given));
    const all = offline.with(returned, 13);
    expect(statuses(all.state, given)).toBe('selesai selesai dikembalikan menunggu menunggu');
    expect(all.state.lapsed.size).toBe(2);
    const again = all.does(TEAM, finish(2)(given)).does(KASUBBAG, approve(3)(given)).does(KADIS, finish(4)(given));
    expect(statuses(again.state, given)).toBe('selesai selesai selesai selesai selesai');
    expect(again.state.lapsed.size).toBe(2);
    expect(told(again.state, KADIS)).toEqual([]);
  });

  it('[T31] a correction that puts a voided act back leaves no step done before its predecessors', () => {
    const given = begun().finished(CHAIN.slice(0, 2));
    const id = given.seen.at(-1)?.id ?? '';
    const gone = given.does(SEKRETARIS, take(given));
    const said = gone.beside(11).does(SEKRETARIS, {
      kind: 'correct',
      berkas: idOf(given),
      peristiwa: id,
      alasan: 'Ternyata ya',
      ubahan: { keluaran: { teks: 'Nota' } },
    });
    const other = gone.beside(10).does(KADIS, { kind: 'note', berkas: idOf(given), teks: 'Ditunggu' });
    expectSound(said.with(other).state);
    expect(statuses(said.with(other).state, given)).toBe('selesai selesai menunggu menunggu menunggu');
  });
});

const PEOPLE = [KADIS, SEKRETARIS, TEAM, KASUBBAG];
const move = fc.record({
  writer: fc.integer({ min: 0, max: 2 }),
  kind: fc.constantFrom(
    'finish',
    'finish',
    'approve',
    'return',
    'start',
    'hand-over',
    'void',
    'cancel',
    'reopen',
    'link',
    'untie',
    'begin',
    'note',
    'merge',
    'bidang',
    'hand-in',
    'send-back',
  ),
  langkah: fc.integer({ min: 0, max: 4 }),
  ke: fc.integer({ min: 0, max: 3 }),
  which: fc.integer({ min: 0, max: 3 }),
  other: fc.integer({ min: 0, max: 3 }),
});
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

function commandOf(one: Move, { state, seen }: Branch): readonly [Saya, Command] {
  const ids = [...state.berkas.keys()];
  const berkas = ids[one.which % ids.length] ?? '';
  const owner = CHAIN[one.langkah] ?? KADIS;
  const { langkah, ke } = one;
  const bidang = { berkas, periode: '2025', bidang: `Bidang ${String(one.ke % 2)}` };
  switch (one.kind) {
    case 'return':
      return [owner, { kind: 'return', berkas, langkah, ke, alasan: 'Perbaiki' }];
    case 'start':
      return [owner, { kind: 'start', berkas, langkah }];
    case 'hand-over':
      return [owner, { kind: 'hand-over', berkas, langkah, kepada: { nama: PEOPLE[one.other]?.nama ?? '' } }];
    case 'void': {
      const target = seen.filter((event) => event.berkas === berkas).at(-1 - one.ke);
      return [target?.oleh ?? KADIS, { kind: 'correct', berkas, peristiwa: target?.id ?? '', alasan: 'Keliru', batal: true }];
    }
    case 'cancel':
      return [owner, { kind: 'cancel', berkas, alasan: 'Diganti' }];
    case 'reopen':
      return [owner, { kind: 'reopen', berkas, alasan: 'Lanjut' }];
    case 'link':
    case 'untie':
      return [
        owner,
        { kind: 'link', berkas, perlu: ids[one.other % ids.length] ?? '', ...(one.kind === 'untie' ? { lepas: true } : {}) },
      ];
    case 'begin':
      return [owner, { kind: 'start-berkas', nama: `Berkas ${String(one.other)}`, sop: SOP_LKJ }];
    case 'note':
      return [owner, { kind: 'note', berkas, teks: 'Catatan' }];
    case 'bidang':
      return [owner, { kind: 'open-bidang', ...bidang }];
    case 'hand-in':
      return [owner, { kind: 'submit-bidang', ...bidang }];
    case 'send-back':
      return [owner, { kind: 'return-bidang', ...bidang, alasan: 'Kosong' }];
    default:
      return [owner, { kind: one.kind === 'approve' ? 'approve' : 'finish', berkas, langkah, kelengkapan: [0, 1] }];
  }
}

const RUNS = Number(process.env['RUNUT_SCHEDULES'] ?? 300);

describe('three people who write apart and meet now and then', () => {
  it(`[T33] ${TRACKER_RULES.T33}`, () => {
    let lapsed = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 10, maxLength: 40 }), fc.infiniteStream(fc.nat()), (moves, picks) => {
        const start = begun();
        const branches = [9, 9, 11].map((hour) => start.beside(hour));
        for (const one of moves) {
          const own = branches[one.writer] ?? start;
          if (one.kind === 'merge') branches[one.writer] = own.with(branches[one.other % 3] ?? own);
          else branches[one.writer] = own.tries(...commandOf(one, own)) ?? own;
          expectSound(branches[one.writer]?.state ?? start.state);
        }
        const all = branches.reduce((so, one) => so.with(one));
        expectSound(all.state);
        lapsed += all.state.lapsed.size;
        const rows = [...all.seen];
        for (let time = 0; time < 3; time += 1) {
          rows.sort(() => ((picks.next().value ?? 0) % 3) - 1);
          expect(fold(countingOrder(rows))).toEqual(all.state);
        }
        const order = countingOrder(all.seen);
        const place = new Map(order.map(({ hash }, index) => [hash, index]));
        for (const { hash, sebelum } of order)
          for (const before of sebelum) expect(place.get(before)).toBeLessThan(place.get(hash) ?? 0);
      }),
      { numRuns: RUNS, seed: Number(process.env['RUNUT_SEED'] ?? 20260105) },
    );
    expect(lapsed).toBeGreaterThan(RUNS / 10);
  });
});
