import { describe, expect, it } from 'vitest';
import { DEFAULT_KALENDER } from '../../../../src/domain/kantor/kalender/kalender';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import { bidangPeriods, burnDown, returnHeats, weeklyLoad } from '../../../../src/domain/tracker/dasbor/trends';
import { dasborEdits } from '../../../../src/domain/tracker/dasbor/write-dasbor';
import { progressOf } from '../../../../src/domain/tracker/progress';
import { KADIS, KASUBBAG, SEKRETARIS, SOP_LKJ, Story, TEAM } from '../stories';

const kerja = workingTime();
const NOW = '2026-01-14T10:00:00+07:00';

/** Begun on Monday the 5th with a day for each step; two steps are done at once, the third on the 14th came back once. */
function told(): Story {
  const story = new Story();
  story.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, '2026-01-05T08:00:00+07:00');
  const on = { berkas: story.berkas };
  const done = (saya: typeof KADIS, langkah: number, at: string) =>
    story.by(saya, { kind: 'finish', ...on, langkah, kelengkapan: [0, 1] }, `2026-01-${at}:00+07:00`);
  done(KADIS, 0, '05T08:10');
  done(SEKRETARIS, 1, '06T09:00');
  done(TEAM, 2, '12T09:00');
  story.by(KASUBBAG, { kind: 'return', ...on, langkah: 3, ke: 2, alasan: 'Angka tidak cocok' }, '2026-01-13T09:00:00+07:00');
  done(TEAM, 2, '14T09:00');
  return story;
}
const progressIn = (story: Story) => [...story.state.berkas.values()].map((berkas) => progressOf(berkas, kerja, NOW));

describe('the burn-down of a Berkas', () => {
  it('counts at each week’s end what the plan leaves and what is left in fact, and nothing for weeks to come', () => {
    const [progress] = progressIn(told());
    if (!progress) throw new Error('no Berkas');
    // Five steps of a day each from Monday the 5th: planned to the 12th.
    expect(burnDown(progress, kerja, '2026-01-14')).toEqual([
      { sampai: '2026-01-09', rencana: 1, nyata: 3 },
      { sampai: '2026-01-16', rencana: 0, nyata: 2 },
    ]);
    const later = burnDown({ ...progress, berkas: { ...progress.berkas, batas: '2026-01-28' } }, kerja, '2026-01-14');
    expect(later.slice(2)).toEqual([
      { sampai: '2026-01-23', rencana: 0 },
      { sampai: '2026-01-30', rencana: 0 },
    ]);
  });

  it('knows nothing of next week, whether it has a holiday or today is a Sunday', () => {
    const [progress] = progressIn(told());
    if (!progress) throw new Error('no Berkas');
    const off = workingTime({ ...DEFAULT_KALENDER, libur: [{ tanggal: '2026-01-20', nama: 'Libur', jenis: 'libur' }] });
    const long = { ...progress, berkas: { ...progress.berkas, batas: '2026-01-28' } };
    for (const today of ['2026-01-16', '2026-01-18'])
      expect(burnDown(long, off, today).flatMap(({ sampai, nyata }) => (nyata === undefined ? [] : [sampai]))).toEqual([
        '2026-01-09',
        '2026-01-16',
      ]);
  });
});

describe('the load of the coming weeks', () => {
  it('counts each open step in the week it is due in, what is late in this one, the busiest jabatan first', () => {
    const story = told();
    story.by(
      KADIS,
      { kind: 'set-deadline', berkas: story.berkas, batas: [{ langkah: 4, batas: '2026-01-30' }] },
      '2026-01-14T09:10:00+07:00',
    );
    story.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2026', sop: SOP_LKJ }, '2026-01-02T08:00:00+07:00');
    const { sampai, jabatan } = weeklyLoad(progressIn(story), '2026-01-14');
    expect(sampai.slice(0, 3)).toEqual(['2026-01-16', '2026-01-23', '2026-01-30']);
    expect(jabatan[0]).toEqual({ jabatan: 'Kepala Dinas', minggu: [1, 1, 1, 0, 0, 0] });
    expect(jabatan.map((one) => one.jabatan)).toEqual([
      'Kepala Dinas',
      'Kasubbag Renja, Monev dan Keuangan',
      'Sekretaris',
      'Tim LKj',
    ]);
  });
});

describe('the heat of returns', () => {
  it('shows by step and Berkas how often work was sent back, and no table where it never was', () => {
    const story = told();
    expect(returnHeats(progressIn(new Story().start()), 3)).toEqual([]);
    story.start('LKj 2026');
    const [heat, more] = returnHeats(progressIn(story), 3);
    expect(more).toBeUndefined();
    expect(heat?.berkas).toEqual(['LKj 2026', 'LKj 2025']);
    expect(heat?.langkah.map(({ kali, semua }) => [...kali, semua])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 1, 1],
      [0, 0, 0],
    ]);
  });
});

describe('the data of the bidang', () => {
  it('stands by period, newest last', () => {
    const story = told();
    const on = { berkas: story.berkas, alasan: 'Lengkapi', ringkasan: '' };
    for (const [periode, bidang] of [
      ['2026 TW I', 'Perumahan'],
      ['2026 TW II', 'Perumahan'],
      ['2026 TW I', 'Pertanahan'],
    ] as const)
      story.by(KADIS, { kind: 'open-bidang', berkas: on.berkas, periode, bidang });
    story.by(KADIS, { kind: 'submit-bidang', ...on, periode: '2026 TW I', bidang: 'Perumahan' });
    const { periode, bidang } = bidangPeriods(story.state, 4);
    expect(periode).toEqual(['2026 TW I', '2026 TW II']);
    expect(bidang.map(({ nama, data }) => [nama, ...data.map((one) => one?.status)])).toEqual([
      ['Perumahan', 'disetor', 'terbuka'],
      ['Pertanahan', 'terbuka', undefined],
    ]);
    expect(bidangPeriods(story.state, 1).periode).toEqual(['2026 TW II']);
  });
});

describe('the Dasbor over time', () => {
  it('draws the burn-down and the load as charts of the figures beside them', () => {
    const edits = dasborEdits(told().state, kerja, NOW);
    const charts = edits.flatMap((edit) => (edit.kind === 'charts' ? edit.charts : []));
    expect(charts.map(({ name, type }) => [name.replace(/:id-\d+$/, ''), type])).toEqual([
      ['runut:dasbor:beban', 'column'],
      ['runut:dasbor:sisa', 'line'],
    ]);
    const write = edits.find((edit) => edit.kind === 'write');
    if (write?.kind !== 'write') throw new Error('nothing is written');
    const [, sisa] = charts;
    const [plan, actual] = (sisa?.series ?? []).map(({ values }) =>
      Array.from({ length: values.rows }, (_, row) => write.values[values.row + row]?.[values.column]),
    );
    expect([plan, actual]).toEqual([
      [1, 0],
      [3, 2],
    ]);
    // Each chart stands in rows of its own: below the last figure it shows.
    const heights = edits.flatMap((edit) => (edit.kind === 'row-height' ? [edit] : []));
    const top = (row: number) =>
      heights.reduce((sum, one) => sum + one.height * Math.max(0, Math.min(row, one.row + one.rows) - one.row), 0);
    for (const { box, categories } of charts) expect(box.top).toBeGreaterThanOrEqual(top(categories.row + categories.rows));
  });
});
