import { describe, expect, it } from 'vitest';
import { logProofOf } from '../../../src/app/lkj/log-proof';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { LogProof } from '../../../src/domain/lkj/lkj';
import { Story, KADIS, KASUBBAG, langkahNamed, SEKRETARIS, sopVersi, TEAM } from '../../domain/tracker/stories';

const pengaturan = samplePengaturan(2025);
const decision = (nomor: string, oleh: string, before: number) =>
  langkahNamed({
    nomor,
    oleh,
    uraian: `Memeriksa (${oleh})`,
    setelah: [before],
    kembali: before,
    pelaksana: [{ id: oleh.toLowerCase(), nama: oleh, simbol: 'decision' }],
  });

/** A draft, three decisions one above the other, and filing. */
const SOP = sopVersi([
  langkahNamed({ nomor: '1', oleh: 'Tim LKj', uraian: 'Menyusun konsep' }),
  decision('2', 'Kasubbag Renja, Monev dan Keuangan', 0),
  decision('3', 'Sekretaris', 1),
  decision('4', 'Kepala Dinas', 2),
  langkahNamed({ nomor: '5', oleh: 'Tim LKj', uraian: 'Mengarsipkan', setelah: [3] }),
]);

const traceOf = (cerita: Story): LogProof => {
  const berkas = cerita.state.berkas.get(cerita.berkas);
  if (!berkas) throw new Error('no Berkas');
  const events = cerita.events.map(({ waktu }) => ({ waktu }));
  return logProofOf({ state: cerita.state, events, rantai: { kepala: 'ab'.repeat(32) } }, berkas, pengaturan);
};

describe('what the log proves about a report', () => {
  it('is approved when the last of several decisions is taken, not with the first', () => {
    const cerita = new Story().start('LKj 2025', SOP).finish(TEAM, 0);
    const approved: boolean[] = [];
    for (const [step, saya] of [
      [1, KASUBBAG],
      [2, SEKRETARIS],
      [3, KADIS],
    ] as const) {
      approved.push(traceOf(cerita).disahkan);
      cerita.by(saya, { kind: 'approve', berkas: cerita.berkas, langkah: step, kelengkapan: [] });
    }
    expect([...approved, traceOf(cerita).disahkan]).toEqual([false, false, false, true]);
    expect(traceOf(cerita).pengesahan.map(({ jabatan }) => jabatan)).toEqual(
      [KASUBBAG, SEKRETARIS, KADIS].map((one) => one.jabatan),
    );
    cerita.by(KADIS, { kind: 'return', berkas: cerita.berkas, langkah: 3, ke: 2, alasan: 'Ada yang salah' });
    expect(traceOf(cerita)).toMatchObject({ disahkan: false, pengesahan: [{ jabatan: KASUBBAG.jabatan }] });
  });

  it('counts for each period what was compiled of it, and for every one what does not say of which it is', () => {
    const cerita = new Story().start('LKj 2025', SOP);
    const { berkas } = cerita;
    for (const lembar of [undefined, 'LKj', 'lkj tw i', 'LKj TW I', 'LKj Semester I']) {
      const data = { ringkasan: 'Disusun', ...(lembar === undefined ? {} : { segel: { lembar, angka: {} } }) };
      cerita.by(TEAM, { kind: 'record', jenis: 'lkj-disusun', berkas, data });
    }
    const found = cerita.state.berkas.get(berkas);
    if (!found) throw new Error('no Berkas');
    const log = { state: cerita.state, events: [], rantai: { kepala: 'ab'.repeat(32) } };
    const counted = (['tahun', 'tw1', 's1', 'tw2'] as const).map((one) => logProofOf(log, found, pengaturan, one).susunan);
    expect(counted).toEqual([2, 3, 2, 1]);
  });

  it('counts the records that carry a signature and the computers these are of', () => {
    const { state, berkas, events } = new Story().start('LKj 2025', SOP).finish(TEAM, 0);
    const found = state.berkas.get(berkas);
    if (!found) throw new Error('no Berkas');
    const signed = (kunci?: string) => ({ waktu: events[0]?.waktu ?? '', ...(kunci ? { tanda: { kunci, nilai: '' } } : {}) });
    const proof = (all: readonly ReturnType<typeof signed>[]) =>
      logProofOf({ state, events: all, rantai: { kepala: 'ab'.repeat(32) } }, found, pengaturan).tanda;
    expect(proof([signed('a'), signed(), signed('b'), signed('a')])).toEqual({ catatan: 3, komputer: 2 });
    expect(proof([signed()])).toBeUndefined();
  });

  it('counts a bidang whose data were locked after it had handed in, and none that was sent back', () => {
    const cerita = new Story().start('LKj 2025', SOP);
    const { berkas } = cerita;
    for (const bidang of ['Perumahan', 'Kawasan Permukiman', 'Sekretariat']) {
      cerita.by(KADIS, { kind: 'open-bidang', berkas, periode: '2025', bidang });
      cerita.by(KADIS, { kind: 'submit-bidang', berkas, periode: '2025', bidang });
    }
    cerita.by(KADIS, { kind: 'lock-bidang', berkas, periode: '2025', bidang: 'Perumahan' });
    cerita.by(KADIS, { kind: 'return-bidang', berkas, periode: '2025', bidang: 'Sekretariat', alasan: 'Belum lengkap' });
    expect(traceOf(cerita).bidangDisetor).toEqual(['B1', 'B2']);
  });
});
