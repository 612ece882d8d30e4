import { describe, expect, it } from 'vitest';
import { dateAfterWorkingMinutes, workingMinutesBetween, workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import { decide } from '../../../../src/domain/tracker/decide';
import { fold } from '../../../../src/domain/tracker/evolve';
import { forecastOf, type BerkasForecast } from '../../../../src/domain/tracker/forecast/forecast-berkas';
import { stepHistories } from '../../../../src/domain/tracker/forecast/step-history';
import type { Command } from '../../../../src/domain/tracker/command';
import type { Saya } from '../../../../src/domain/stamp';
import { EMPTY_STATE, type State } from '../../../../src/domain/tracker/state';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../stories';

const kerja = workingTime();

/** A tracker in which things are done on days of January 2026. */
class Office {
  state: State = EMPTY_STATE;
  at = '';
  private does(saya: Saya, command: Command): void {
    const decided = decide(this.state, command, stampOf(saya, this.at));
    if (!decided.ok) throw new Error(decided.refusal.kind);
    this.state = fold(decided.value, this.state);
  }
  begin(nama: string): string {
    this.does(KADIS, { kind: 'start-berkas', nama, sop: SOP_LKJ });
    return [...this.state.berkas.keys()].at(-1) ?? '';
  }
  finish(berkas: string, langkah: number, saya: Saya): void {
    this.does(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] });
  }
  sendBack(berkas: string, langkah: number, ke: number, saya: Saya): void {
    this.does(saya, { kind: 'return', berkas, langkah, ke, alasan: 'Angka tidak cocok' });
  }
}

/** A Berkas whose Sekretaris needed three working days, and whose draft came back once. */
function year(): { readonly office: Office; readonly berkas: string } {
  const office = new Office();
  office.at = '2026-01-05T08:00:00+07:00';
  const berkas = office.begin('LKj 2024');
  office.finish(berkas, 0, KADIS);
  office.at = '2026-01-08T08:00:00+07:00';
  office.finish(berkas, 1, SEKRETARIS);
  office.finish(berkas, 2, TEAM);
  office.at = '2026-01-08T09:00:00+07:00';
  office.sendBack(berkas, 3, 2, KASUBBAG);
  office.at = '2026-01-08T10:00:00+07:00';
  office.finish(berkas, 2, TEAM);
  office.finish(berkas, 3, KASUBBAG);
  return { office, berkas };
}

function forecastFor(...given: Parameters<typeof forecastOf>): { readonly made: BerkasForecast; readonly pieces: number } {
  const pieces = forecastOf(...given);
  for (let count = 1; ; count += 1) {
    const piece = pieces.next();
    if (piece.done) return { made: piece.value, pieces: count };
  }
}

describe('the history of an SOP', () => {
  it('holds each passage from ready to ended in working time, and how many sent work back', () => {
    const { office } = year();
    const histories = stepHistories(office.state, SOP_LKJ, kerja);
    const days = workingMinutesBetween('2026-01-05T08:00:00+07:00', '2026-01-08T08:00:00+07:00', kerja);
    expect(histories.map(({ menit }) => menit)).toEqual([[1], [days], [1, 60], [60, 1], []]);
    expect(histories.map(({ dikembalikan }) => dikembalikan)).toEqual([0, 0, 0, 1, 0]);
  });
});

describe('the forecast of a Berkas', () => {
  it('begins where the Berkas is, and names whom it waits for longest', () => {
    const { office } = year();
    office.at = '2026-01-12T08:00:00+07:00';
    const next = office.begin('LKj 2025');
    const { made } = forecastFor(SOP_LKJ, office.state.berkas.get(next), office.state, kerja, office.at);
    expect(made.penahan[0]?.langkah).toBe(1);
    expect([made.riwayat, made.tanpaRiwayat]).toEqual([6, 1]);
    expect(made.tanggalSeparuh >= '2026-01-12').toBe(true);
    expect(made.tanggalEmpatDariLima >= made.tanggalSeparuh).toBe(true);
    office.at = '2026-01-13T08:00:00+07:00';
    office.finish(next, 0, KADIS);
    office.finish(next, 1, SEKRETARIS);
    const { made: later } = forecastFor(SOP_LKJ, office.state.berkas.get(next), office.state, kerja, office.at);
    expect(later.penahan[0]?.langkah).not.toBe(1);
    expect(later.separuh).toBeLessThan(made.separuh);
  });

  it('of an SOP that is not begun is a simulation of it, and a finished Berkas has no more to wait', () => {
    const { made } = forecastFor(SOP_LKJ, undefined, EMPTY_STATE, kerja, '2026-01-05T08:00:00+07:00');
    expect(made.tanpaRiwayat).toBe(5);
    // Its waktu baku add up to 140 minutes; some returns and late days make it longer.
    expect(made.separuh).toBeGreaterThan(140);
    expect(made.separuh).toBeLessThan(300);
    expect(made.tanggalSeparuh).toBe('2026-01-05');
  });

  it('is made in pieces of no more than 600 steps, so that a long SOP does not hold the page', () => {
    const langkah = Array.from({ length: 60 }, (_, index) => ({
      ...(SOP_LKJ.langkah[0] as (typeof SOP_LKJ.langkah)[number]),
      nomor: String(index + 1),
      setelah: index === 0 ? [] : [index - 1],
    }));
    const long = { ...SOP_LKJ, langkah };
    const { pieces } = forecastFor(long, undefined, EMPTY_STATE, kerja, '2026-01-05T08:00:00+07:00');
    // A thousand runs of sixty steps, and again for each change that is tried.
    expect(pieces).toBeGreaterThanOrEqual((4 * 1_000 * 60) / 600);
  });
});

describe('the date after working minutes', () => {
  it('counts no nights, weekends and holidays', () => {
    const monday = '2026-01-05T08:00:00+07:00';
    const day = kerja.hari.menit;
    expect(dateAfterWorkingMinutes(monday, 0, kerja)).toBe('2026-01-05');
    expect(dateAfterWorkingMinutes(monday, 60, kerja)).toBe('2026-01-05');
    expect(dateAfterWorkingMinutes('2026-01-09T16:30:00+07:00', 60, kerja)).toBe('2026-01-12');
    const after = dateAfterWorkingMinutes(monday, 5 * day, kerja);
    expect(['2026-01-09', '2026-01-12']).toContain(after);
    for (const minutes of [30, 200, 700, 3_000]) {
      const date = dateAfterWorkingMinutes(monday, minutes, kerja);
      expect(workingMinutesBetween(monday, `${date}T23:59:00+07:00`, kerja)).toBeGreaterThanOrEqual(minutes);
      expect(workingMinutesBetween(monday, `${date}T00:00:00+07:00`, kerja)).toBeLessThan(minutes);
    }
  });
});
