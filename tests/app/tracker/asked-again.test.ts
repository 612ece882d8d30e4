import { describe, expect, it } from 'vitest';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { SopsOnSheets } from '../../../src/app/tracker/sops-on-sheets';
import type { Workbook } from '../../../src/app/workbook';
import { SHEET } from '../../../src/domain/sheet/names';
import type { NewEvent, TrackerEvent } from '../../../src/domain/tracker/event';
import { rewriteEdits } from '../../../src/domain/tracker/log/append-edits';
import { seal } from '../../../src/domain/tracker/log/chain';
import { digestOf, type Digest } from '../../../src/domain/tracker/log/digest';
import { EventList } from '../../../src/domain/tracker/log/event-list';
import { sightsOf, type SeenLog } from '../../../src/domain/tracker/log/seen-logs';
import { missingSince, WITNESSES } from '../../../src/domain/tracker/log/witness';
import { KADIS, noteOf, Story } from '../../domain/tracker/stories';
import { countedWork } from '../../counted-work';
import { FakeBook } from './fake-book';

const AT = '2026-01-06T09:00:00+07:00';

const grid = (uraian = 'Menyusun konsep'): string[][] => [
  ['SOP PENYUSUNAN LAPORAN KINERJA', '', '', '', '', '', '', ''],
  ['No', 'Kegiatan', 'Pelaksana', '', 'Mutu Baku', '', '', 'Ket'],
  ['', '', 'Kepala Dinas', 'Sekretaris', 'Kelengkapan', 'Waktu', 'Output', ''],
  ...['Memerintahkan penyusunan', uraian, 'Menandatangani'].map((text, index) => [
    String(index + 1), text, '■', '', 'Disposisi', '20 menit', 'Konsep', '',
  ]), // prettier-ignore
];

describe('what is asked again and again costs what has changed', () => {
  it('an SOP whose sheet is as it was is neither read nor hashed anew; one cell makes it be', () => {
    const book = new FakeBook({ SOP: grid() });
    let hashed = 0;
    const digest: Digest = (text) => {
      hashed += 1;
      return digestOf(text);
    };
    const looking = () => {
      const snapshot = book.snapshot([{ sheet: { name: 'SOP' }, parts: ['values', 'merges', 'shapes'] }]);
      return new SopsOnSheets(snapshot, digest).followedBy({ sheet: 'SOP', judul: '' });
    };
    let first: ReturnType<typeof looking>;
    const work = countedWork(() => (first = looking()));
    expect([hashed, first?.sop.kegiatan.length]).toEqual([1, 3]);
    for (let time = 0; time < 5; time += 1)
      expect(countedWork(() => expect(looking()?.versi).toEqual(first?.versi))).toBeLessThan(work / 20);
    expect(hashed).toBe(1);
    book.grids.set('SOP', grid('Menyusun naskah'));
    expect(looking()?.sop.kegiatan[1]?.uraian).toBe('Menyusun naskah');
    expect(hashed).toBe(2);
  });

  it('a pane that opens a long log without a checkpoint reads the calendar and the SOP once', async () => {
    const berkas = new Story().start('LKj 2025');
    const notes = Array.from({ length: 200 }, (_, index) => ({ ...noteOf(`n-${String(index)}`), berkas: berkas.berkas }));
    const book = new FakeBook({ [SHEET.kalender]: [['Kalender']], [SHEET.sop]: grid() });
    book.apply(rewriteEdits(seal([berkas.events[0] as NewEvent, ...notes], []), [3], 0, []));
    const asked: string[] = [];
    const pane = book.pane();
    const counting: Workbook = {
      write: pane.write,
      read: (requests) => {
        asked.push(...requests.map(({ sheet }) => (sheet === 'active' ? sheet : sheet.name)));
        return pane.read(requests);
      },
    };
    const view = await openTracker(counting, newSession('buka'), { at: AT, saya: KADIS }, { early: true });
    expect([view.sementara, view.events.length]).toEqual([false, 201]);
    expect(asked.filter((name) => name === SHEET.kalender)).toHaveLength(1);
    expect(asked.filter((name) => name === SHEET.sop)).toHaveLength(1);
    const plain = await openTracker(book.pane(), newSession('biasa'), { at: AT, saya: KADIS });
    for (const part of ['state', 'rantai', 'sopChanged', 'rows', 'kalenderProblems'] as const)
      expect(view[part]).toEqual(plain[part]);
    expect(view.sopChanged.size).toBe(1);
  });

  it('what this computer saw of a log before is compared without going through the log at every act', () => {
    let looked = 0;
    const eventAt = (index: number): TrackerEvent => {
      const hash = index.toString(16).padStart(64, '0');
      const counted = {
        get hash() {
          looked += 1;
          return hash;
        },
      };
      return counted as TrackerEvent;
    };
    const sights = Array.from({ length: 200 }, (_, index): SeenLog => {
      const kepala = (index * 7).toString(16).padStart(64, '0');
      return { buku: 'rumah', asal: kepala, kepala, jumlah: 1, pada: AT };
    });
    const costs = [20_000, 80_000].map((count) => {
      let log = EventList.of(Array.from({ length: count }, (_, index) => eventAt(index)));
      const compare = () => sightsOf(sights, 'lain', log).flatMap((sight) => missingSince(log, sight, WITNESSES.komputer) ?? []);
      expect(compare()).toEqual([]);
      log = log.adding([eventAt(count)]);
      looked = 0;
      expect(compare()).toEqual([]);
      expect(missingSince(log, { kepala: 'f'.repeat(64), jumlah: 9, pada: AT }, WITNESSES.komputer)?.id).toContain('9 peristiwa');
      return looked;
    });
    expect(costs[1]).toBe(costs[0]);
    expect(costs[0]).toBeLessThan(20_000);
  });
});
