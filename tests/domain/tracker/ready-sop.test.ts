import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/domain/tracker/decide';
import { sopVersiOf } from '../../../src/domain/tracker/make-sop-versi';
import { trackerRefusalText } from '../../../src/domain/tracker/messages';
import { unreadySop } from '../../../src/domain/tracker/ready-sop';
import { sopFrom } from '../sop/sheet-of-text';
import { KADIS, SOP_LKJ, stampOf, Story } from './stories';

const sopOf = (...rows: readonly string[]) =>
  sopVersiOf(sopFrom(['No | Kegiatan | Kadis | Staf | Kelengkapan | Waktu | Output', ...rows].join('\n')));
const FIRST = '1 | Menyusun surat | | ● | Data | 5 menit | Surat';
const CHECK = '2 | Memeriksa surat | ◆ ke 1 | | Surat | 5 menit | Surat benar';
const NOBODY = sopOf(FIRST, CHECK, '3 | Mengirim surat | | | Surat benar | 5 menit | Resi');
const TWICE = sopOf(FIRST, '1 | Mengetik surat | | ■ | Surat | 5 menit | Ketikan', CHECK);

describe('before a Berkas starts', () => {
  it('nothing is asked of an SOP in order', () => {
    expect(unreadySop(sopOf(FIRST, CHECK, '3 | Mengirim surat | | ● | Surat benar | 5 menit | Resi'))).toBeUndefined();
  });

  it('every step must be somebody’s', () => {
    expect(unreadySop(NOBODY)).toEqual({ kind: 'langkah-tanpa-pelaksana', nomor: ['3'] });
  });

  it('a letter of a connector is nobody', () => {
    const sop = sopOf(FIRST, CHECK, '3 | Mengirim surat | A | | Surat benar | 5 menit | Resi');
    expect(unreadySop(sop)?.kind).toBe('langkah-tanpa-pelaksana');
  });

  it('a number that a return names must be one step’s alone, and others may stand twice', () => {
    expect(unreadySop(TWICE)).toEqual({ kind: 'nomor-rancu', nomor: ['1'] });
    expect(unreadySop(sopOf(FIRST, CHECK, '2 | Mengirim surat | | ● | Surat benar | 5 menit | Resi'))).toBeUndefined();
  });

  it.each([
    ['nobody acts', NOBODY, 'Kegiatan 3 belum punya pelaksana'],
    ['a return could mean two steps', TWICE, '"kembali ke 1" bisa berarti yang mana saja'],
  ])('no Berkas starts or goes over where %s, whoever asks', (_, sop, said) => {
    const running = new Story().start();
    for (const command of [
      { kind: 'start-berkas', nama: 'Baru', sop },
      { kind: 'adopt-sop', berkas: running.berkas, sop },
    ] as const) {
      const decided = decide(running.state, command, stampOf(KADIS));
      expect(decided.ok ? '' : trackerRefusalText(decided.refusal).id).toContain(said);
    }
    expect(unreadySop(SOP_LKJ)).toBeUndefined();
  });
});
