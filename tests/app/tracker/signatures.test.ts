import { assert, describe, expect, it } from 'vitest';
import { act } from '../../../src/app/tracker/act';
import { resend } from '../../../src/app/tracker/append';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { restoreLog } from '../../../src/app/tracker/restore-log';
import { newSession } from '../../../src/app/tracker/session';
import type { Signatures } from '../../../src/app/computer-key';
import { sealSigned, verifySignatures } from '../../../src/app/tracker/signatures';
import { WorkbookError } from '../../../src/app/workbook';
import { verifyInNode } from '../../../src/cli/node-signatures';
import { SHEET } from '../../../src/domain/sheet/names';
import type { Saya } from '../../../src/domain/stamp';
import type { NewEvent, Tanda, TrackerEvent } from '../../../src/domain/tracker/event';
import { rewriteEdits, sealedRow } from '../../../src/domain/tracker/log/append-edits';
import { seal, sealOne } from '../../../src/domain/tracker/log/chain';
import { digestOf } from '../../../src/domain/tracker/log/digest';
import { lanesOf } from '../../../src/domain/tracker/log/lanes';
import { fingerprintOf, signedText } from '../../../src/domain/tracker/tanda/tanda';
import { KADIS, SEKRETARIS, SOP_LKJ, stampOf } from '../../domain/tracker/stories';
import { everyStop, StoppingWorkbook } from '../stopping';
import { computer, REFUSING } from './computers';
import { FakeBook } from './fake-book';

const LATER = '2026-01-06T09:00:00+07:00';

/** An office in which two people act, each at a computer of their own. */
class Office {
  readonly book = new FakeBook();
  readonly kadis = computer();
  readonly sekretaris = computer();
  berkas = '';

  async begin(): Promise<this> {
    const session = newSession('awal', { signatures: this.kadis });
    const begun = await act(this.book.pane(), session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
    if (!begun.ok) throw new Error(begun.refusal.kind);
    this.berkas = begun.value.berkas;
    await this.note('satu', SEKRETARIS, this.sekretaris);
    await this.note('dua', KADIS, this.kadis);
    return this.note('tiga', SEKRETARIS, this.sekretaris);
  }

  async note(teks: string, saya: Saya, signatures?: Signatures): Promise<this> {
    const session = newSession(teks, signatures ? { signatures } : {});
    const done = await act(this.book.pane(), session, { kind: 'note', berkas: this.berkas, teks }, stampOf(saya, LATER));
    if (!done.ok || done.value.saved !== 'tersimpan') throw new Error(`given: ${teks}`);
    return this;
  }

  async read() {
    const view = await openTracker(this.book.pane(), newSession('baca'), { at: LATER, saya: KADIS });
    if (view.rantai.masalah.length > 0) throw new Error(view.rantai.masalah[0]?.pesan.id);
    return view;
  }

  async events(): Promise<readonly TrackerEvent[]> {
    return (await this.read()).events;
  }

  /** What the log's signatures say, by the browser's cryptography and by Node's: both must agree. */
  async verified() {
    const events = await this.events();
    const report = await verifySignatures(events, this.kadis.verify);
    assert.deepEqual(await verifySignatures(events, verifyInNode), report);
    return report;
  }

  /** Somebody with the algorithm writes the log anew, chain, copies and heads. */
  forge(events: readonly TrackerEvent[]): void {
    this.book.apply(rewriteEdits(events, lanesOf('x'), 100, this.book.grid(SHEET.salinan)));
  }
}

const kinds = ({ salah }: { readonly salah: readonly { readonly sebab: string }[] }): readonly string[] =>
  salah.map(({ sebab }) => sebab);

/** An event without its place in the chain and its signature, as one who forges would take it. */
const bare = (event: TrackerEvent | undefined, change: object = {}): NewEvent => {
  if (!event) throw new Error('no such event');
  const { tanda: _, ...rest } = event;
  return { ...rest, ...change };
};

const FORGED = { id: 'palsu', data: { teks: 'Disetujui' } };

const forged = (events: readonly TrackerEvent[], tanda?: Tanda): TrackerEvent => {
  const last = events.at(-1);
  return sealOne(bare(events[2], FORGED), last ? [last.hash] : [], digestOf, tanda);
};

describe('signatures of the computers that act', () => {
  it('every act is signed, the key goes into the log once, and pane and command find all of them right', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    expect(events.map(({ tanda }) => tanda?.publik !== undefined)).toEqual([true, true, false, false]);
    const report = await office.verified();
    expect(report).toMatchObject({ cocok: 4, tanpa: 0, salah: [], berhenti: [] });
    expect(report.komputer.map(({ jumlah, nama }) => [jumlah, nama])).toEqual([
      [2, [KADIS.nama]],
      [2, [SEKRETARIS.nama]],
    ]);
  });

  it('an act without a key counts all the same and is told apart; rows of earlier versions hash as they did', async () => {
    const office = await new Office().begin();
    const session = newSession('tanpa', { signatures: computer(REFUSING) });
    await act(office.book.pane(), session, { kind: 'note', berkas: office.berkas, teks: 'lain' }, stampOf(KADIS, LATER));
    expect(session.unsigned).toBe('simpanan-ditolak');
    const report = await office.verified();
    expect(report).toMatchObject({ cocok: 4, tanpa: 1, salah: [] });
    expect(report.berhenti.map(({ oleh }) => oleh.nama)).toEqual([KADIS.nama]);
    const [plain] = seal([bare((await office.events())[4])], []);
    expect(plain && sealedRow(plain).salinan).not.toContain('_tanda');
  });

  it('a lost key is a new key that the log has, and is told of under the name that had another', async () => {
    const office = await new Office().begin();
    await office.note('dari komputer baru', KADIS, computer());
    const report = await office.verified();
    expect(report).toMatchObject({ cocok: 5, salah: [] });
    const [old, , fresh] = report.komputer;
    expect(fresh?.sesudah).toEqual({ nama: KADIS.nama, kunci: old?.kunci });
  });

  it('what stopped, was sent again, or stood in a log that was restored keeps its signature', async () => {
    const tried = await everyStop(async (after) => {
      const office = await new Office().begin();
      const session = newSession('a', { signatures: office.kadis });
      const stopping = new StoppingWorkbook(office.book.pane(), after);
      await act(stopping, session, { kind: 'note', berkas: office.berkas, teks: 'empat' }, stampOf(KADIS, LATER)).catch(
        (error: unknown) => {
          if (!(error instanceof WorkbookError)) throw error;
        },
      );
      await resend(office.book.pane(), session);
      await office.note('lima', SEKRETARIS, office.sekretaris);
      expect(await office.verified()).toMatchObject({ tanpa: 0, salah: [], komputer: [{}, {}] });
      return stopping.edits;
    });
    expect(tried).toBeGreaterThan(4);
    const office = await new Office().begin();
    office.book.grid(SHEET.log).splice(2, 1);
    await restoreLog(office.book.pane(), newSession('r', { signatures: office.kadis }), stampOf(KADIS, LATER));
    expect(await office.verified()).toMatchObject({ cocok: 5, tanpa: 0, salah: [] });
  });
});

describe('attacks by somebody who knows the algorithm', () => {
  it('a forged act without a key stands out under the name that had signed', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    office.forge([...events, forged(events)]);
    const report = await office.verified();
    expect(report).toMatchObject({ cocok: 4, tanpa: 1, salah: [] });
    expect(report.berhenti.map(({ id }) => id)).toEqual(['palsu']);
  });

  it('a signature moved to another act, or an act moved to another place, does not fit', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    const [, , third, fourth] = events;
    office.forge([...events, forged(events, third?.tanda)]);
    expect(kinds(await office.verified())).toEqual(['tidak-cocok']);
    // The fourth act goes before the third, with everything hashed anew: neither stands where it was signed.
    const begin = events.slice(0, 2);
    const moved = sealOne(bare(fourth), [begin[1]?.hash ?? ''], digestOf, fourth?.tanda);
    office.forge([...begin, moved, sealOne(bare(third), [moved.hash], digestOf, third?.tanda)]);
    expect(kinds(await office.verified())).toEqual(['tidak-cocok', 'tidak-cocok']);
  });

  it('a key that was never logged, or that stands under the name of another, proves nothing', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    const stranger = await computer().key();
    if (typeof stranger === 'string') throw new Error(stranger);
    const own = fingerprintOf(stranger.publik) ?? '';
    const theirs = events[0]?.tanda?.kunci ?? '';
    const before = [events.at(-1)?.hash ?? ''];
    const signed = async (tanda: Omit<Tanda, 'nilai'>): Promise<Tanda> => {
      return { ...tanda, nilai: await stranger.sign(signedText(bare(events[2], FORGED), before, tanda)) };
    };
    const told: string[] = [];
    for (const tanda of [{ kunci: own }, { kunci: theirs }, { kunci: theirs, publik: stranger.publik }]) {
      office.forge([...events, forged(events, await signed(tanda))]);
      told.push(...kinds(await office.verified()));
    }
    expect(told).toEqual(['kunci-tidak-tercatat', 'tidak-cocok', 'kunci-tidak-sesuai']);
    office.forge([...events, forged(events, await signed({ kunci: own, publik: stranger.publik }))]);
    const { komputer } = await office.verified();
    expect(komputer.map(({ sesudah }) => sesudah?.nama)).toEqual([undefined, undefined, KADIS.nama]);
  });

  it('a signature taken away breaks the chain; where the chain is made anew, every signature after it fails', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    const row = office.book.grid(SHEET.log)[2] ?? [];
    row[11] = String(row[11]).replace(/"_tanda":\{[^}]*\},?/, '');
    const view = await openTracker(office.book.pane(), newSession('b'), { at: LATER, saya: KADIS });
    expect(view.rantai.masalah).toMatchObject([{ baris: 3, jenis: 'diubah' }]);
    const rehashed: TrackerEvent[] = [];
    for (const [index, event] of events.entries()) {
      const before = rehashed.at(-1);
      rehashed.push(sealOne(bare(event), before ? [before.hash] : [], digestOf, index === 2 ? undefined : event.tanda));
    }
    office.forge(rehashed);
    const report = await office.verified();
    expect(report.berhenti.map(({ id }) => id)).toEqual([events[2]?.id]);
    expect(report.salah.map(({ peristiwa }) => peristiwa.id)).toEqual([events[3]?.id]);
  });

  it('what only looks like a signature is told, and the row goes on hashing as it was written', async () => {
    const office = await new Office().begin();
    const events = await office.events();
    for (const tanda of [
      7,
      {},
      { kunci: 'x', nilai: 'y' },
      { ...events[2]?.tanda, lain: 1 },
      { ...events[2]?.tanda, nilai: '' },
    ]) {
      const strange = bare(events[2], { id: 'aneh', data: { teks: 'x', _tanda: tanda } });
      office.forge([...events, sealOne(strange, [events.at(-1)?.hash ?? ''], digestOf)]);
      expect(kinds(await office.verified())).toEqual(['bentuk']);
    }
  });
});

describe('acts of one pane made while another is being signed', () => {
  it('go below it: the chain does not fork', async () => {
    const office = await new Office().begin();
    const session = newSession('a', { signatures: office.kadis });
    const note = (teks: string) =>
      act(office.book.pane(), session, { kind: 'note', berkas: office.berkas, teks }, stampOf(KADIS, LATER));
    await Promise.all([note('kiri'), note('kanan')]);
    const report = await office.verified();
    expect(report).toMatchObject({ cocok: 6, tanpa: 0, salah: [] });
  });

  it('the order of heads does not matter to what is signed', async () => {
    const office = await new Office().begin();
    const [first] = await office.events();
    const session = newSession('a', { signatures: office.kadis });
    const [one] = await sealSigned(session, [bare(first)], ['b'.repeat(64), 'a'.repeat(64)]);
    expect(one?.sebelum).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
    expect(await verifySignatures(one ? [one] : [], verifyInNode)).toMatchObject({ cocok: 1 });
  });
});
