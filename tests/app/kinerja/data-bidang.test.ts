import { describe, expect, it } from 'vitest';
import { bidangAct } from '../../../src/app/kinerja/data-bidang';
import { logProofOf } from '../../../src/app/lkj/log-proof';
import { act } from '../../../src/app/tracker/act';
import { openTracker } from '../../../src/app/tracker/open-tracker';
import { newSession } from '../../../src/app/tracker/session';
import { run } from '../../../src/app/use-case';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { isRecordedAlong, lapsedActsOf } from '../../../src/domain/tracker/riwayat/lapse';
import { TRACKER_RULES } from '../../domain/tracker/tracker-rules';
import { KADIS, SEKRETARIS, SOP_LKJ, stampOf, TEAM } from '../../domain/tracker/stories';
import { FakeBook } from '../tracker/fake-book';
import { everyWay, Turns } from '../tracker/turns';

const AT = '2026-01-06T09:00:00+07:00';
const sample = samplePengaturan(2025);
const pengaturan = { ...sample, bidang: sample.bidang.slice(0, 2) };
const COLLECTING = 2;

describe('the last two bidang hand in at the same moment', () => {
  it(`[T18] ${TRACKER_RULES.T18}`, async () => {
    const start = new FakeBook();
    const session = newSession('before');
    const begun = await act(start.pane(), session, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, stampOf(KADIS));
    if (!begun.ok) throw new Error(begun.refusal.kind);
    const { berkas } = begun.value;
    for (const [langkah, saya] of [KADIS, SEKRETARIS].entries())
      await act(start.pane(), session, { kind: 'finish', berkas, langkah, kelengkapan: [0] }, stampOf(saya));
    const ways = await everyWay(async (choose) => {
      const book = start.copy();
      const turns = new Turns((of) => choose(of) / of);
      await turns.run(
        pengaturan.bidang.map(({ nama }, index) => async () => {
          const input = { kind: 'submit-bidang', pengaturan, berkas, bidang: nama, alasan: '' } as const;
          const own = newSession(`pane ${String(index)}`);
          const done = await run(turns.port(book.pane()), bidangAct, input, stampOf(index === 0 ? TEAM : SEKRETARIS, AT), own);
          expect(done.ok).toBe(true);
        }),
      );
      const view = await openTracker(book.pane(), newSession('after'), { at: AT, saya: KADIS });
      const own = view.state.berkas.get(berkas);
      expect(view.rantai.masalah).toEqual([]);
      expect(own?.langkah[COLLECTING]?.status).toBe('selesai');
      expect(own && logProofOf(view, own, pengaturan).bidangDisetor).toEqual(pengaturan.bidang.map(({ id }) => id));
      // Both may have recorded it, or opened what the other had opened: nobody's act was lost by that, and nobody is told so.
      const lapsed = view.events.filter(({ id }) => view.state.lapsed.has(id));
      expect(lapsed.filter((event) => !isRecordedAlong(event))).toEqual([]);
      for (const saya of [TEAM, SEKRETARIS]) expect(own && lapsedActsOf(own, view.state, saya)).toEqual([]);
    }, 120);
    expect(ways).toBeGreaterThan(20);
  });
});
