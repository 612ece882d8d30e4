import { describe, expect, it } from 'vitest';
import { logProofOf } from '../../../src/app/lkj/log-proof';
import { compiledActs } from '../../../src/app/lkj/compile-sheet';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { Story, KADIS, langkahNamed, sopVersi, TEAM } from '../../domain/tracker/stories';

const LOG = {
  kepala: '7f3a91c2aa55e04b8d1c66f00e9b3a7715c4d2e8fa906b3177e5a0c9d4b82f61',
  jumlah: 42,
  pada: '2026-01-20T09:00:00+07:00',
};
const pengaturan = samplePengaturan(2025);

describe('what the log says about a compiled report', () => {
  it('records the version, and in a second record that it is final, with the head it was stamped with', () => {
    const cap = { versi: 3, disusun: '2026-01-20T09:12:00+07:00', log: LOG };
    expect(compiledActs({ status: 'konsep', cap }).map(({ jenis, data }) => [jenis, data.ringkasan])).toEqual([
      ['lkj-disusun', 'LKj versi 3 disusun sebagai Konsep.'],
    ]);
    expect(compiledActs({ status: 'final', cap }).map(({ jenis, data }) => [jenis, data.ringkasan])).toEqual([
      ['lkj-disusun', 'LKj versi 3 disusun sebagai Final.'],
      [
        'lkj-final',
        'LKj versi 3 Final. Kode verifikasi 7f3a 91c2 aa55 e04b 8d1c 66f0 0e9b 3a77 · 42 peristiwa · 20 Januari 2026 pukul 09.00 WIB.',
      ],
    ]);
    expect(compiledActs({ status: 'konsep', cap: { ...cap, versi: null } })[0]?.data.ringkasan).toBe(
      'LKj disusun sebagai Konsep.',
    );
  });

  it('knows the head, the approvals, who has handed in, and how often it was compiled', () => {
    const cerita = new Story();
    const sop = sopVersi([
      langkahNamed({ nomor: '1', oleh: 'Tim LKj', uraian: 'Menyusun konsep' }),
      langkahNamed({
        nomor: '2',
        oleh: 'Kepala Dinas',
        uraian: 'Menandatangani LKj',
        setelah: [0],
        kembali: 0,
        pelaksana: [{ id: 'kepala dinas', nama: 'Kepala Dinas', simbol: 'decision' }],
      }),
    ]);
    cerita.start('LKj 2025', sop);
    const jejak = () => {
      const berkas = cerita.state.berkas.get(cerita.berkas);
      if (!berkas) throw new Error('no Berkas');
      const events = cerita.events.map(({ waktu }) => ({ waktu }));
      return logProofOf({ state: cerita.state, events, rantai: { kepala: '0123456789abcdef0123' } }, berkas, pengaturan);
    };
    expect(jejak()).toMatchObject({
      log: { kepala: '0123456789abcdef0123', jumlah: 1 },
      disahkan: false,
      pengesahan: [],
      bidangDisetor: [],
      susunan: 0,
    });
    const data = { berkas: cerita.berkas, periode: '2025', bidang: 'Perumahan' };
    cerita
      .by(KADIS, { kind: 'open-bidang', ...data })
      .by(KADIS, { kind: 'submit-bidang', ...data })
      .by(KADIS, { kind: 'record', jenis: 'lkj-disusun', berkas: cerita.berkas, data: { ringkasan: 'Versi 1' } })
      .finish(TEAM, 0)
      .by(KADIS, { kind: 'start', berkas: cerita.berkas, langkah: 1 })
      .by(KADIS, { kind: 'approve', berkas: cerita.berkas, langkah: 1, kelengkapan: [] });
    expect(jejak()).toMatchObject({
      disahkan: true,
      pengesahan: [{ nama: 'Ani', jabatan: 'Kepala Dinas', langkah: 'Menandatangani LKj' }],
      bidangDisetor: ['B1'],
      susunan: 1,
    });
  });
});
