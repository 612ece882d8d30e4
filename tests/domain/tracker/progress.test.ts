import { describe, expect, it } from 'vitest';
import { progressOf, type LangkahProgress } from '../../../src/domain/tracker/progress';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { Story, KADIS, langkahNamed, SEKRETARIS, sopVersi } from './stories';

const kerja = workingTime();
const SOP = sopVersi([
  langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', uraian: 'Memerintahkan' }),
  langkahNamed({ nomor: '2', oleh: 'Sekretaris', uraian: 'Menyusun', setelah: [0] }),
]);

/** The first step, begun on Monday 5 January 2026 and due on Wednesday the 14th, seen at noon of a day. */
function seen(date: string, finishedOn?: string): LangkahProgress & { readonly perkiraanSelesai: string | undefined } {
  const cerita = new Story().start('LKj 2025', SOP);
  const { berkas } = cerita;
  cerita.by(KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 0, batas: '2026-01-14' }] });
  if (finishedOn !== undefined)
    cerita.by(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, `${finishedOn}T10:00:00+07:00`);
  const running = cerita.state.berkas.get(berkas);
  const progress = running && progressOf(running, kerja, `${date}T12:00:00+07:00`);
  const [first] = progress?.langkah ?? [];
  if (!first) throw new Error('no step');
  return { ...first, perkiraanSelesai: progress?.perkiraanSelesai };
}

describe('a step with a due date', () => {
  it.each([
    ['three working days before', '2026-01-09', 'menunggu', 'belum'],
    ['two working days before', '2026-01-12', 'menunggu', 'segera'],
    ['the day before', '2026-01-13', 'menunggu', 'segera'],
    ['on the day itself', '2026-01-14', 'menunggu', 'hari-ini'],
    ['the day after', '2026-01-15', 'terlambat', 'terlambat'],
  ])('%s', (_, date, status, tempo) => {
    expect(seen(date)).toMatchObject({ status, tempo });
  });

  it.each([
    ['2026-01-13', 'lebih-awal'],
    ['2026-01-14', 'tepat'],
    ['2026-01-15', 'terlambat'],
  ])('finished on %s was %s', (date, tempo) => {
    expect(seen('2026-02-01', date)).toMatchObject({ status: 'selesai', tempo });
  });

  it('that is late can end today at the earliest, and holds up what follows', () => {
    expect(seen('2026-01-14').perkiraanSelesai).toBe('2026-01-15');
    expect(seen('2026-01-22').perkiraanSelesai).toBe('2026-01-23');
    const one = new Story().start('Satu', sopVersi([langkahNamed({ nomor: '1', oleh: 'Kepala Dinas' })]));
    const berkas = one.state.berkas.get(one.berkas);
    expect(berkas && progressOf(berkas, kerja, '2026-01-22T12:00:00+07:00').perkiraanSelesai).toBe('2026-01-22');
  });
});

describe('a step that was begun', () => {
  it('counts its work from its beginning, and the time before it as waiting', () => {
    const cerita = new Story().start('LKj 2025', SOP);
    const { berkas } = cerita;
    cerita.by(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, '2026-01-05T09:00:00+07:00');
    cerita.by(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, '2026-01-05T10:00:00+07:00');
    cerita.by(SEKRETARIS, { kind: 'finish', berkas, langkah: 1, kelengkapan: [] }, '2026-01-05T10:25:00+07:00');
    const running = cerita.state.berkas.get(berkas);
    expect(running?.langkah[1]?.kini).toMatchObject({ siap: '2026-01-05T09:00:00+07:00', mulai: '2026-01-05T10:00:00+07:00' });
    const progress = running && progressOf(running, kerja, '2026-01-06T12:00:00+07:00');
    expect(progress?.langkah[1]).toMatchObject({ menitTunggu: 60, menitKerja: 25, menitBaku: 20, lewatBaku: 5 });
  });
});
