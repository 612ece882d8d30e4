import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { findHead } from '../../../../src/domain/tracker/log/find-head';
import { headAnswerText } from '../../../../src/domain/tracker/log/messages';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import { noteOf } from '../stories';

const rantai = (start: string, banyak: number, heads: readonly string[] = []): TrackerEvent[] =>
  seal(
    Array.from({ length: banyak }, (_, index) => noteOf(`${start}${String(index)}`)),
    heads,
  );

const kerja = workingTime();
const jawab = (events: readonly TrackerEvent[], text: string, intact = true): string =>
  headAnswerText(findHead(events, text), intact, kerja).id;

describe('a head printed on an LKj', () => {
  const events = rantai('a', 10);
  const hash = events[5]?.hash ?? '';

  it.each([
    ['whole', hash],
    ['its first digits', hash.slice(0, 16)],
    ['in capitals, with spaces', `  ${hash.slice(0, 12).toUpperCase()} `],
    ['shortened as in the footer', `${hash.slice(0, 8)}…${hash.slice(12, 16)}`],
    ['shortened by its own end', `${hash.slice(0, 8)}...${hash.slice(-4)}`],
    ['with the words around it', `Kepala log ${hash.slice(0, 8)}…${hash.slice(12, 16)} · 6 catatan · 5 Jan 2026`],
  ])('is found %s', (_, text) => {
    expect(findHead(events, text)).toMatchObject({ kind: 'ada', peristiwa: { id: 'a5' }, jumlah: 6, sesudahnya: 4 });
    expect(jawab(events, text)).toContain('catatan ke-6 (5 Jan 2026)');
    expect(jawab(events, text, false)).toContain('log bermasalah');
  });

  it('[T30] is not found once an event before it was rewritten, or where only its end differs', () => {
    const rewritten = [...events.slice(0, 3), ...rantai('z', 7, [events[2]?.hash ?? ''])];
    expect(findHead(rewritten, hash)).toEqual({ kind: 'tidak-ada' });
    const otherEnd = hash.slice(12, 16) === '0000' ? '1111' : '0000';
    expect(findHead(events, `${hash.slice(0, 8)}…${otherEnd}`)).toEqual({ kind: 'tidak-ada' });
    expect(jawab(rewritten, hash)).toContain('tidak ada di log');
  });

  it('that does not fit the number printed beside it is told apart', () => {
    expect(findHead(events, `${hash} · 7 catatan`)).toMatchObject({ kind: 'ada', jumlah: 6, tercetak: 7 });
    expect(jawab(events, `${hash} · 7 catatan`)).toContain('tercetak 7 catatan');
  });

  it.each(['', 'Kepala log', 'abc', '1234567', 'kemarin deadbeefs'])('cannot be read in %j', (text) => {
    expect(findHead(events, text)).toEqual({ kind: 'tidak-terbaca' });
  });

  it('of a forked log is found by both its heads, printed in full or shortened, and counts both branches', () => {
    const stem = rantai('s', 3);
    const end = [stem.at(-1)?.hash ?? ''];
    const [one, two] = [rantai('x', 2, end), rantai('y', 1, end)];
    const join = rantai('j', 2, [one.at(-1)?.hash ?? '', two.at(-1)?.hash ?? '']);
    const all = [...stem, ...one, ...two, ...join];
    const heads = [one, two].map((branch) => branch.at(-1)?.hash.slice(0, 16) ?? '').sort();
    expect(findHead(all, heads.join(' '))).toMatchObject({ kind: 'ada', jumlah: 6, sesudahnya: 2 });
    const printed = heads.join(' ');
    expect(findHead(all, `${printed.slice(0, 8)}…${printed.slice(-4)}`)).toMatchObject({ kind: 'ada' });
    expect(findHead(all, `${heads[0] ?? ''} ${'0'.repeat(16)}`)).toEqual({ kind: 'tidak-ada' });
  });
});
