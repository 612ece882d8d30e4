import { describe, expect, it } from 'vitest';
import type { TrackerEvent } from '../../../../src/domain/tracker/event';
import { seal } from '../../../../src/domain/tracker/log/chain';
import { findHead, type AddedEvent } from '../../../../src/domain/tracker/log/find-head';
import { headCode, printedHead } from '../../../../src/domain/tracker/log/printed-head';
import { addedText } from '../../../../src/domain/tracker/riwayat/added-text';
import { EMPTY_STATE } from '../../../../src/domain/tracker/state';
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

  const printed = printedHead(hash);

  it.each([
    ['whole', hash],
    ['in groups, as printed', printed],
    ['in capitals, with other spaces and hyphens', `  ${printed.toUpperCase().replaceAll(' ', ' - ')} `],
    ['broken over two lines', `${printed.slice(0, 20)}\n${printed.slice(20)}`],
    ['with the words around it', `Kepala log ${printed} · 6 catatan · 5 Januari 2026 pukul 08.05 WIB`],
    ['with the words around it as now printed', `Kode verifikasi ${printed} · 6 peristiwa · 5 Januari 2026 pukul 08.05 WIB`],
    ['from its QR code', headCode({ kepala: hash, jumlah: 6, pada: '2026-01-05T08:05:00+07:00' })],
  ])('is found %s', (_, text) => {
    expect(findHead(events, text)).toMatchObject({ kind: 'ada', peristiwa: { id: 'a5' }, jumlah: 6, sesudahnya: 4 });
    expect(jawab(events, text)).toContain('peristiwa ke-6 (5 Jan 2026)');
    expect(jawab(events, text, false)).toContain('log bermasalah');
  });

  it('[T30] is not found once an event before it was rewritten, or where one digit differs', () => {
    const rewritten = [...events.slice(0, 3), ...rantai('z', 7, [events[2]?.hash ?? ''])];
    expect(findHead(rewritten, hash)).toEqual({ kind: 'tidak-ada' });
    const other = `${hash.slice(0, 31)}${hash[31] === '0' ? '1' : '0'}`;
    expect(findHead(events, printedHead(other))).toEqual({ kind: 'tidak-ada' });
    expect(jawab(rewritten, hash)).toContain('tidak ada di log');
  });

  it.each([8, 12, 16, 24, 31])('is never taken for found by its first %i digits, and says nothing of the others', (digit) => {
    const answer = findHead(events, hash.slice(0, digit));
    expect(answer).toMatchObject({ kind: 'kurang', digit });
    expect(jawab(events, hash.slice(0, digit))).toMatch(/dapat dipalsukan|hanya petunjuk/);
    expect(findHead(events, `${hash.slice(0, 8)}…${hash.slice(-4)}`)).toEqual({ kind: 'kurang', digit: 12 });
  });

  it('a history forged to fit 8 digits is not taken for the printed one', () => {
    const forged = Array.from({ length: 400 }, (_, index) => rantai(`f${String(index)}x`, 1)).flat();
    // Two digits are met by chance at once; what is met by chance is not looked at however many there are.
    const met = forged.find((event) => event.hash.startsWith(hash.slice(0, 2)));
    expect(met).toBeDefined();
    for (const digit of [8, 16]) expect(findHead(forged, hash.slice(0, digit)).kind).toBe('kurang');
    expect(findHead(forged, hash)).toEqual({ kind: 'tidak-ada' });
  });

  it('of an earlier print of 16 digits is a hint, never a proof', () => {
    expect(findHead(events, hash.slice(0, 16))).toEqual({ kind: 'kurang', digit: 16, petunjuk: 6 });
    expect(jawab(events, hash.slice(0, 16))).toContain('hanya petunjuk, bukan bukti');
  });

  it('names what was added since, and how far back what does not follow it begins', () => {
    const late = rantai('k', 2, [events[1]?.hash ?? '']);
    const all = [...events.slice(0, 2), ...late, ...events.slice(2)];
    const answer = findHead(all, hash);
    expect(answer).toMatchObject({ kind: 'ada', jumlah: 6, sesudahnya: 6 });
    const tambahan = answer.kind === 'ada' ? answer.tambahan : [];
    expect(tambahan.map(({ peristiwa, melewati }) => [peristiwa.id, melewati])).toEqual([
      ['k0', 4],
      ['k1', 4],
      ...['a6', 'a7', 'a8', 'a9'].map((id) => [id, 0]),
    ]);
    const said = (melewati: number) =>
      addedText({ peristiwa: late[0] ?? noteOf('x'), melewati } as AddedEvent, EMPTY_STATE, kerja).id;
    expect(said(0)).not.toContain('samping');
    expect(said(4)).toContain('di samping 4 peristiwa yang sudah tercetak');
    expect(said(40)).toContain('bercabang jauh di belakang, melewati 40 peristiwa');
  });

  it('that does not fit the number printed beside it is told apart', () => {
    expect(findHead(events, `${hash} · 7 catatan`)).toMatchObject({ kind: 'ada', jumlah: 6, tercetak: 7 });
    expect(jawab(events, `${hash} · 7 catatan`)).toContain('tercetak 7 peristiwa');
  });

  it.each(['', 'Kepala log', 'abc', '1234567', 'kemarin deadbeefs'])('cannot be read in %j', (text) => {
    expect(findHead(events, text)).toEqual({ kind: 'tidak-terbaca' });
  });

  it('of a forked log is found by both its heads, and counts both branches', () => {
    const stem = rantai('s', 3);
    const end = [stem.at(-1)?.hash ?? ''];
    const [one, two] = [rantai('x', 2, end), rantai('y', 1, end)];
    const join = rantai('j', 2, [one.at(-1)?.hash ?? '', two.at(-1)?.hash ?? '']);
    const all = [...stem, ...one, ...two, ...join];
    const kepala = [one, two]
      .map((branch) => branch.at(-1)?.hash ?? '')
      .sort()
      .join(' ');
    const found = { kind: 'ada', jumlah: 6, sesudahnya: 2 };
    expect(findHead(all, kepala)).toMatchObject(found);
    expect(findHead(all, printedHead(kepala))).toMatchObject(found);
    expect(findHead(all, printedHead(kepala).replace(' + ', ' '))).toMatchObject(found);
    expect(findHead(all, headCode({ kepala, jumlah: 6, pada: '2026-01-05T08:05:00+07:00' }))).toMatchObject(found);
    expect(findHead(all, `${printedHead(kepala.slice(0, 64))} + ${'0'.repeat(32)}`)).toEqual({ kind: 'tidak-ada' });
  });
});
