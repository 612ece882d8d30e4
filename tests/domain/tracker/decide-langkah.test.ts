import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/tracker/command';
import { decide } from '../../../src/domain/tracker/decide';
import type { Saya } from '../../../src/domain/stamp';
import { Story, KADIS, langkahNamed, SEKRETARIS, sopVersi, stampOf } from './stories';

const SATU = sopVersi([langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', uraian: 'Mengumpulkan data' })], 'Pengumpulan data');
const DUA = sopVersi([
  langkahNamed({ nomor: '1', oleh: 'Kepala Dinas', uraian: 'Memerintahkan' }),
  langkahNamed({ nomor: '2', oleh: 'Sekretaris', uraian: 'Menyusun', setelah: [0] }),
]);

/** The Berkas "LKj 2025" waits for "Data", as a whole or with one step. */
function waiting(step?: number): { cerita: Story; lkj: string; data: string } {
  const cerita = new Story().start('LKj 2025', DUA).start('Data', SATU);
  const [lkj = '', data = ''] = [...cerita.state.berkas.keys()];
  cerita.by(KADIS, { kind: 'link', berkas: lkj, perlu: data, ...(step === undefined ? {} : { langkah: step }) });
  return { cerita, lkj, data };
}

const answer = (cerita: Story, saya: Saya, command: Command): string => {
  const decided = decide(cerita.state, command, stampOf(saya));
  return decided.ok ? 'ok' : decided.refusal.kind;
};
const finish = (berkas: string, step: number): Command => ({ kind: 'finish', berkas, langkah: step, kelengkapan: [] });

describe('a Berkas that waits for another', () => {
  it('goes on when the other is finished, and not before', () => {
    const { cerita, lkj, data } = waiting();
    expect(answer(cerita, KADIS, finish(lkj, 0))).toBe('berkas-lain-belum-selesai');
    cerita.by(KADIS, finish(data, 0));
    expect(answer(cerita, KADIS, finish(lkj, 0))).toBe('ok');
  });

  it('does not go on when the other was cancelled, even if all of it had been done', () => {
    const { cerita, lkj, data } = waiting();
    cerita.by(KADIS, finish(data, 0)).by(KADIS, { kind: 'cancel', berkas: data, alasan: 'Salah SOP' });
    expect(answer(cerita, KADIS, finish(lkj, 0))).toBe('berkas-lain-belum-selesai');
    expect(answer(cerita, KADIS, { kind: 'start', berkas: lkj, langkah: 0 })).toBe('berkas-lain-belum-selesai');
    cerita.by(KADIS, { kind: 'reopen', berkas: data, alasan: 'Ternyata benar' });
    expect(answer(cerita, KADIS, finish(lkj, 0))).toBe('ok');
  });

  it('goes on when the other was archived finished, and does not when it was archived unfinished', () => {
    const done = waiting();
    done.cerita.by(KADIS, finish(done.data, 0)).by(KADIS, { kind: 'archive', berkas: done.data });
    expect(answer(done.cerita, KADIS, finish(done.lkj, 0))).toBe('ok');
    const open = waiting();
    open.cerita.by(KADIS, { kind: 'archive', berkas: open.data });
    expect(answer(open.cerita, KADIS, finish(open.lkj, 0))).toBe('berkas-lain-belum-selesai');
  });

  it('waits only with the step that was tied', () => {
    const { cerita, lkj, data } = waiting(1);
    expect(answer(cerita, KADIS, finish(lkj, 0))).toBe('ok');
    cerita.by(KADIS, finish(lkj, 0));
    expect(answer(cerita, SEKRETARIS, finish(lkj, 1))).toBe('berkas-lain-belum-selesai');
    cerita.by(KADIS, finish(data, 0));
    expect(answer(cerita, SEKRETARIS, finish(lkj, 1))).toBe('ok');
  });
});
