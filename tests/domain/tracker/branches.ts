import { expect } from 'vitest';
import type { Saya } from '../../../src/domain/stamp';
import type { Command } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import type { TrackerEvent } from '../../../src/domain/tracker/event';
import { fold } from '../../../src/domain/tracker/evolve';
import { headsOf, seal } from '../../../src/domain/tracker/log/chain';
import { countingOrder } from '../../../src/domain/tracker/log/counting-order';
import type { State } from '../../../src/domain/tracker/state';
import { sameName } from '../../../src/domain/kantor/orang';
import { stampOf } from './stories';

/** What one writer has seen of the log and added to it. */
export class Branch {
  private minute = 0;

  constructor(
    readonly seen: readonly TrackerEvent[] = [],
    readonly hour = 8,
  ) {}

  get state(): State {
    return fold(countingOrder(this.seen));
  }

  /** Another writer who has seen the same, and whose clock shows another hour. */
  beside(hour: number): Branch {
    return new Branch(this.seen, hour);
  }

  /** One who has seen what both wrote. */
  with(other: Branch, hour = this.hour): Branch {
    return new Branch([...new Map([...this.seen, ...other.seen].map((event) => [event.hash, event])).values()], hour);
  }

  /** Carries out a command; undefined where it is refused. */
  tries(saya: Saya, command: Command): Branch | undefined {
    const minute = (this.minute += 1);
    const at = `2026-01-05T${String(this.hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+07:00`;
    const decided = decide(this.state, command, stampOf(saya, at));
    if (!decided.ok) return undefined;
    const next = new Branch([...this.seen, ...seal(decided.value, headsOf(this.seen))], this.hour);
    next.minute = minute;
    return next;
  }

  does(saya: Saya, command: Command): Branch {
    const next = this.tries(saya, command);
    if (!next) throw new Error(`given: ${JSON.stringify(command)}`);
    return next;
  }

  /** The LKj begun and its first steps finished. */
  finished(people: readonly Saya[]): Branch {
    const berkas = [...this.state.berkas.keys()][0] ?? '';
    return people.reduce<Branch>(
      (so, saya, langkah) => so.does(saya, { kind: 'finish', berkas, langkah, kelengkapan: [0, 1] }),
      this,
    );
  }
}

/** What must be true of every fold, however many wrote beside each other. */
export function expectSound(state: State): void {
  const names: string[] = [];
  for (const berkas of state.berkas.values()) {
    if (berkas.status !== 'dibatalkan') {
      expect(names.filter((nama) => sameName(nama, berkas.nama))).toEqual([]);
      names.push(berkas.nama);
    }
    berkas.sop.langkah.forEach(({ setelah }, index) => {
      if (berkas.langkah[index]?.status !== 'selesai') return;
      expect(setelah.map((before) => berkas.langkah[before]?.status)).toEqual(setelah.map(() => 'selesai'));
    });
    expect(waitsForItself(state, berkas.id)).toBe(false);
  }
}

function waitsForItself(state: State, berkas: string): boolean {
  const seen = new Set<string>();
  const open = [...(state.berkas.get(berkas)?.perlu ?? [])].map((need) => need.berkas);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === berkas) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(state.berkas.get(next)?.perlu ?? []).map((need) => need.berkas));
  }
  return false;
}
