import { describe, expect, it } from 'vitest';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { EventList } from '../../../../src/domain/tracker/log/event-list';
import { parseSeenLogs, sightsOf, withoutSights, withSight, type SeenLog } from '../../../../src/domain/tracker/log/seen-logs';
import { parseWitness, witnessMark } from '../../../../src/domain/tracker/log/witness';
import { noteOf } from '../stories';

const log = seal([noteOf('1'), noteOf('2')], []);
const sight = (part: Partial<SeenLog>): SeenLog => ({
  buku: 'rumah',
  asal: log[0]?.hash ?? '',
  kepala: log[1]?.hash ?? '',
  jumlah: 2,
  pada: '2026-01-20T09:00:00+07:00',
  ...part,
});

describe('logs a computer has seen', () => {
  it('are known again by the workbook’s address or by their first record', () => {
    const seen = [
      sight({}),
      sight({ buku: 'lain' }),
      sight({ buku: 'x', asal: 'f'.repeat(64) }),
      sight({ buku: '', asal: 'e'.repeat(64) }),
    ];
    expect(sightsOf(seen, 'x', EventList.of([...log])).map(({ buku }) => buku)).toEqual(['rumah', 'lain', 'x']);
    expect(sightsOf(seen, 'rumah', EventList.of([])).map(({ buku }) => buku)).toEqual(['rumah']);
    expect(sightsOf(seen, '', EventList.of([]))).toEqual([]);
  });

  it('are kept once a log and workbook, the newest first, and may be forgotten', () => {
    const newer = sight({ kepala: 'a'.repeat(64), jumlah: 3 });
    const seen = withSight(withSight([sight({})], sight({ buku: 'lain' })), newer);
    expect(seen.map(({ buku, jumlah }) => [buku, jumlah])).toEqual([
      ['rumah', 3],
      ['lain', 2],
    ]);
    expect(withoutSights(seen, [newer]).map(({ buku }) => buku)).toEqual(['lain']);
    expect(
      withSight(
        Array.from({ length: 300 }, (_, index) => sight({ asal: String(index) })),
        newer,
      ),
    ).toHaveLength(200);
  });

  it('are read as far as they can be', () => {
    expect(parseSeenLogs([sight({}), { buku: 1 }, null, 'x'])).toEqual([sight({})]);
    expect(parseSeenLogs({})).toEqual([]);
  });
});

describe('the witness a form carries', () => {
  it('is read back as it was written, and nothing else is taken for one', () => {
    const { kepala, jumlah, pada } = sight({});
    for (const one of [
      { kepala, jumlah, pada },
      { kepala: `${kepala} ${'a'.repeat(64)}`, jumlah, pada },
    ])
      expect(parseWitness(witnessMark(one))).toEqual(one);
    const mark = ['runut:saksi', kepala, String(jumlah), pada];
    const wrong: readonly (readonly [number, string])[] = [
      [0, 'runut:formulir'],
      [1, kepala.slice(0, 32)],
      [1, `${kepala} ${kepala.slice(1)}`],
      [1, kepala.replace(/.$/, 'g')],
      [2, ''],
      [2, 'dua'],
      [2, '-2'],
      [3, ''],
      [3, 'kemarin'],
    ];
    expect(parseWitness(mark.join(';'))).toEqual({ kepala, jumlah, pada });
    for (const [place, text] of wrong)
      expect(parseWitness(mark.map((own, index) => (index === place ? text : own)).join(';'))).toBeUndefined();
    for (const other of [mark.slice(0, 3).join(';'), 7, undefined]) expect(parseWitness(other)).toBeUndefined();
  });
});
