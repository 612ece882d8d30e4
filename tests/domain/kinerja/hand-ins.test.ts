import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { lateText } from '../../../src/domain/kinerja/hand-in-messages';
import { handedInBy, handInOf, hasHandedIn, lateHandIns } from '../../../src/domain/kinerja/hand-ins';
import { HAND_IN_PERIODE, PERIODE } from '../../../src/domain/kinerja/periode';
import { periodeFromWords, periodeWords } from '../../../src/domain/kinerja/periode-words';
import type { Bidang, Pengaturan } from '../../../src/domain/kinerja/pengaturan';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { KADIS, SOP_LKJ, Story } from '../tracker/stories';

const sample = samplePengaturan(2025);
const pengaturan: Pengaturan = {
  ...sample,
  kantor: { ...sample.kantor, batasSetor: '2026-01-16', batasTriwulan: ['2025-04-11', '2025-07-11', '', '2026-01-09'] },
};
const [first, second] = pengaturan.bidang as readonly [Bidang, Bidang];
const kerja = workingTime();

/** A triwulan handed in in the first Berkas of a story; its state, and the ids of its Berkas. */
const handIn = (story: Story, periode: string, bidang: Bidang, berkas = story.berkas): Story =>
  story
    .by(KADIS, { kind: 'open-bidang', berkas, periode, bidang: bidang.nama })
    .by(KADIS, { kind: 'submit-bidang', berkas, periode, bidang: bidang.nama });

describe('the words of a period', () => {
  it('are read back, and others name none', () => {
    expect(PERIODE.map((one) => periodeWords(one, 2025))).toEqual([
      'TW I 2025', 'TW II 2025', 'TW III 2025', 'TW IV 2025', 'Semester I 2025', 'Semester II 2025', '2025',
    ]); // prettier-ignore
    for (const periode of PERIODE) expect(periodeFromWords(periodeWords(periode, 2031))).toEqual({ periode, tahun: 2031 });
    expect(periodeFromWords(' tw  ii 2025')).toEqual({ periode: 'tw2', tahun: 2025 });
    for (const other of ['', 'TW II', 'Januari 2025', 'TW V 2025']) expect(periodeFromWords(other)).toBeUndefined();
  });
});

describe('who has handed in', () => {
  it('finds a triwulan and the year in whichever Berkas they were handed in, but in none that was cancelled', () => {
    const story = handIn(new Story().start('Data Kinerja TW I 2025'), 'TW I 2025', first);
    const quarterly = story.berkas;
    story.start('LKj 2025', SOP_LKJ);
    const yearly = [...story.state.berkas.keys()].find((id) => id !== quarterly) ?? '';
    handIn(story, '2025', first, yearly);
    const found = (periode: 'tw1' | 'tahun', berkas: string | undefined) =>
      handInOf({ state: story.state, berkas }, 2025, periode, first.nama);
    expect(found('tw1', yearly)).toMatchObject({ berkas: quarterly, status: 'disetor' });
    for (const berkas of [quarterly, yearly, undefined])
      expect(found('tahun', berkas), berkas ?? 'none').toMatchObject({ berkas: yearly, status: 'disetor' });
    const log = () => ({ state: story.state, berkas: quarterly });
    const late = () =>
      lateHandIns(log(), pengaturan, kerja, '2026-03-02T09:00:00+07:00').filter(({ bidang }) => bidang === first);
    expect(handedInBy(log(), 2025, first.nama)).toEqual(['tw1', 'tahun']);
    expect(late()).toEqual([]);
    story.by(KADIS, { kind: 'cancel', berkas: quarterly, alasan: 'salah' });
    expect(found('tw1', yearly)).toBeUndefined();
    expect(found('tw1', quarterly), 'its own, cancelled').toBeUndefined();
    story.by(KADIS, { kind: 'cancel', berkas: yearly, alasan: 'salah' });
    expect(handedInBy(log(), 2025, first.nama)).toEqual([]);
    expect(late().map(({ periode }) => periode)).toContain('tahun');
  });

  it('builds the figures of the year from its triwulan, and a semester from its own two', () => {
    const story = new Story().start();
    const standing = () => {
      const log = { state: story.state, berkas: story.berkas };
      return PERIODE.filter((periode) => hasHandedIn(log, pengaturan, periode, first));
    };
    const seen: unknown[] = [];
    for (const periode of ['TW I 2025', 'TW II 2025', 'TW III 2025', 'TW IV 2025']) {
      handIn(story, periode, first);
      seen.push(standing());
    }
    expect(seen).toEqual([
      ['tw1'],
      ['tw1', 'tw2', 's1'],
      ['tw1', 'tw2', 'tw3', 's1'],
      ['tw1', 'tw2', 'tw3', 'tw4', 's1', 's2', 'tahun'],
    ]);
    story.by(KADIS, { kind: 'return-bidang', berkas: story.berkas, periode: 'TW II 2025', bidang: first.nama, alasan: 'salah' });
    expect(standing()).toEqual(['tw1']);
  });

  it('asks nothing in a triwulan of a bidang that owes no figure in it', () => {
    const yearly: Pengaturan = {
      ...pengaturan,
      program: [],
      indikator: pengaturan.indikator.map((one) => ({ ...one, targetTriwulan: ['', '', '', ''] as const })),
    };
    const log = { state: new Story().start().state, berkas: undefined };
    const asked = PERIODE.filter((periode) => !hasHandedIn(log, yearly, periode, first));
    expect(asked).toEqual(['tw4', 's2', 'tahun']);
    const late = lateHandIns(log, yearly, kerja, '2026-03-02T09:00:00+07:00');
    expect(new Set(late.map(({ periode }) => periode))).toEqual(new Set(['tw4', 'tahun']));
  });
});

describe('who is late', () => {
  const lateAt = (story: Story, at: string) => lateHandIns({ state: story.state, berkas: story.berkas }, pengaturan, kerja, at);

  it('is told by triwulan in working days, and not where nobody set a day', () => {
    const story = handIn(new Story().start(), 'TW I 2025', first);
    const late = lateAt(story, '2025-07-17T08:00:00+07:00');
    expect(late.map(({ bidang, periode, hari }) => [bidang.nama, periode, hari])).toEqual([
      ['Kawasan Permukiman', 'tw1', 69],
      ['Sekretariat', 'tw1', 69],
      ['Perumahan', 'tw2', 4],
      ['Kawasan Permukiman', 'tw2', 4],
      ['Sekretariat', 'tw2', 4],
    ]);
    const own = late.find(({ bidang, periode }) => bidang === first && periode === 'tw2');
    expect(own && lateText(own).id).toBe(
      'Bidang Perumahan belum menyampaikan data TW II 2025, terlambat 4 hari kerja (batas 11 Juli 2025).',
    );
    expect(own && lateText(own).en).toMatch(/\(due 11 July 2025\)\.$/);
    expect(late.map(lateText).map(({ id }) => id)[1]).toMatch(/^Sekretariat belum menyampaikan data TW I 2025/);
  });

  it('is nobody on the day itself nor on the weekend after it', () => {
    const story = new Story().start();
    for (const at of ['2025-04-11T23:00:00+07:00', '2025-04-13T12:00:00+07:00']) expect(lateAt(story, at), at).toEqual([]);
    expect(lateAt(story, '2025-04-14T07:00:00+07:00').map(({ hari }) => hari)).toEqual([1, 1, 1]);
  });

  it('is no longer who has handed in the triwulan, or the year', () => {
    const story = handIn(new Story().start(), '2025', second);
    const late = lateAt(story, '2026-02-02T09:00:00+07:00');
    expect(new Set(late.map(({ bidang }) => bidang.id))).toEqual(new Set(['B1', 'B3']));
    expect(new Set(late.map(({ periode }) => periode))).toEqual(new Set(HAND_IN_PERIODE.filter((one) => one !== 'tw3')));
  });
});
