import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../../src/domain/kantor/kalender/working-time';
import type { Saya } from '../../../../src/domain/stamp';
import type { Command } from '../../../../src/domain/tracker/command';
import { countingOrder } from '../../../../src/domain/tracker/log/counting-order';
import { actsBeside, besideText } from '../../../../src/domain/tracker/riwayat/acts-beside';
import { lapsedActsOf, lapseText } from '../../../../src/domain/tracker/riwayat/lapse';
import { Branch } from '../branches';
import { KADIS, SEKRETARIS, SOP_LKJ } from '../stories';

const GITA: Saya = { ...KADIS, nama: 'Gita' };
const kerja = workingTime();
const begun = new Branch().does(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ });
const berkas = [...begun.state.berkas.keys()][0] ?? '';
const finish = (teks: string): Command => ({ kind: 'finish', berkas, langkah: 0, kelengkapan: [], keluaran: { teks } });

/** What both are told once each has acted having seen the same: of what lapsed, and of what the other did. */
function told(one: readonly [Saya, Command], other: readonly [Saya, Command]) {
  const all = begun
    .beside(9)
    .does(...one)
    .with(begun.beside(10).does(...other));
  const events = countingOrder(all.seen);
  const { state } = all;
  const own = state.berkas.get(berkas);
  if (!own) throw new Error('no Berkas');
  return [one[0], other[0]].map((saya) => [
    ...lapsedActsOf(own, state, saya).map(([event, lapse]) => lapseText(lapse, event, state, kerja).id),
    ...actsBeside(events, berkas, saya).map((event) => besideText(event, state, kerja).id),
  ]);
}

describe('what two people who acted at the same moment are told', () => {
  it('of two finishes: whose counts, what became of the other output, and that there was another', () => {
    expect(told([KADIS, finish('Disposisi 1')], [GITA, finish('Disposisi 2')])).toEqual([
      ['Bersamaan dengan tindakan terakhir Anda, pukul 10.01 oleh Gita: Kegiatan 1 selesai (tidak berlaku)'],
      [
        'Tidak berlaku: bersamaan dengan itu kegiatan 1 sudah diselesaikan oleh Ani pukul 09.01. Output "Disposisi 2" tetap ada di Riwayat, tetapi tidak dipakai.',
        'Bersamaan dengan tindakan terakhir Anda, pukul 09.01 oleh Ani: Kegiatan 1 selesai, melewati waktu baku 40 menit',
      ],
    ]);
  });

  it('of a cancel beside a finish: each what the other did', () => {
    expect(told([SEKRETARIS, { kind: 'cancel', berkas, alasan: 'Diganti' }], [KADIS, finish('Disposisi')])).toEqual([
      [expect.stringMatching(/^Bersamaan dengan tindakan terakhir Anda, pukul 10\.01 oleh Ani: Kegiatan 1 selesai/)],
      [expect.stringMatching(/^Bersamaan dengan tindakan terakhir Anda, pukul 09\.01 oleh Budi: Berkas dibatalkan/)],
    ]);
  });

  it('is nothing where one had seen the other, or acted again since', () => {
    const seen = begun.does(KADIS, finish('Disposisi')).does(SEKRETARIS, { kind: 'cancel', berkas, alasan: 'Diganti' });
    expect(actsBeside(countingOrder(seen.seen), berkas, KADIS)).toEqual([]);
    const beside = begun
      .beside(9)
      .does(KADIS, finish('1'))
      .with(begun.beside(10).does(GITA, finish('2')));
    const again = beside.does(KADIS, { kind: 'note', berkas, teks: 'Sudah tahu' });
    expect(actsBeside(countingOrder(again.seen), berkas, KADIS)).toEqual([]);
    expect(actsBeside(countingOrder(again.seen), berkas, GITA)).toHaveLength(1);
  });
});
