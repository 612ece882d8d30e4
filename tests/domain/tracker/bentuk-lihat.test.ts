import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedaSop } from '../../../src/domain/tracker/beda-sop';
import { angkaPokok, bakuNyata, bebanJabatan, garisBerkas } from '../../../src/domain/tracker/dasbor/isi';
import { cannotVoid } from '../../../src/domain/tracker/decide-berkas';
import { progressOf } from '../../../src/domain/tracker/progress';
import { catatanBerkas } from '../../../src/domain/tracker/riwayat/catatan';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { seal } from '../../../src/domain/tracker/log/chain';
import { orangDalam } from '../../../src/domain/tracker/riwayat/orang';
import { perubahanOf } from '../../../src/domain/tracker/riwayat/perubahan';
import { riwayat } from '../../../src/domain/tracker/riwayat/riwayat';
import type { Berkas } from '../../../src/domain/tracker/state';
import { waktuKerja } from '../../../src/domain/kantor/kalender/hitung';
import { Cerita, KADIS, KASUBBAG, langkah, SEKRETARIS, SOP_LKJ, sopVersi, TIM } from './contoh';

const kerja = waktuKerja();
const berkasOf = (cerita: Cerita): Berkas => cerita.state.berkas.get(cerita.berkas) as Berkas;

describe('what changed between two versions of an SOP', () => {
  it('names new, changed and removed steps, and counts the rest', () => {
    const [satu, dua, tiga, empat, lima] = SOP_LKJ.langkah;
    if (!satu || !dua || !tiga || !empat || !lima) throw new Error('The sample SOP has five steps.');
    const next = sopVersi([
      satu,
      { ...dua, waktu: { teks: '30 menit', menit: 30 } },
      langkah({ nomor: '3', oleh: 'Tim LKj', uraian: 'Mengunggah data ke aplikasi', setelah: [1] }),
      { ...tiga, nomor: '4' },
      lima,
    ]);
    const { beda, tetap } = bedaSop(SOP_LKJ, next);
    expect(tetap).toBe(2);
    expect(beda).toEqual([
      { jenis: 'diubah', nomor: '2', uraian: dua.uraian, bagian: [{ apa: 'waktu', dari: '20 menit', menjadi: '30 menit' }] },
      { jenis: 'baru', nomor: '3', uraian: 'Mengunggah data ke aplikasi' },
      { jenis: 'diubah', nomor: '4', uraian: tiga.uraian, bagian: [{ apa: 'nomor', dari: '3', menjadi: '4' }] },
      { jenis: 'dihapus', nomor: '4', uraian: empat.uraian },
    ]);
  });
});

describe('who and what a log knows', () => {
  const cerita = new Cerita().mulai();
  const { berkas } = cerita;
  cerita.oleh(KADIS, { kind: 'hand-over', berkas, langkah: 0, kepada: { nama: 'Fajar', jabatan: 'Staf' } });
  cerita.oleh({ nama: 'fajar', jabatan: 'Staf Program' }, { kind: 'note', berkas, langkah: 0, teks: 'Sudah dibaca' });
  cerita.oleh(TIM, { kind: 'note', berkas, teks: 'Salah tulis' });
  const salah = cerita.events.at(-1)?.id ?? '';

  it('everybody once, those who were only named too', () => {
    expect(orangDalam(cerita.events).map(({ nama }) => nama)).toEqual(['Ani', 'Dewi', 'Fajar']);
  });

  it('whatever a strange log holds: nothing throws, and its row is still told', () => {
    const first = cerita.events[0];
    if (!first) throw new Error('The story has no beginning.');
    fc.assert(
      fc.property(
        fc.constantFrom('kegiatan-diserahkan', 'penugasan-plt', 'catatan-ditambahkan', 'batas-ditetapkan'),
        fc.jsonValue(),
        (jenis, data) => {
          const strange = { ...first, id: 'asing', jenis, data } as unknown as NewEvent;
          expect(orangDalam([first, strange]).length).toBeGreaterThan(0);
          const rows = riwayat(seal([first, strange], []), cerita.state, kerja, { langkah: 0 });
          for (const row of rows) expect(row.kalimat.id).not.toBe('');
          expect(perubahanOf(strange, { teks: 'x' }, undefined).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('notes as they read after correction', () => {
    cerita.oleh(TIM, { kind: 'correct', berkas, peristiwa: salah, alasan: 'Salah Berkas', batal: true });
    expect(catatanBerkas(berkasOf(cerita))).toMatchObject([{ langkah: 0, teks: 'Sudah dibaca', oleh: 'fajar' }]);
  });

  it('which act can still be voided', () => {
    cerita.oleh({ nama: 'Fajar', jabatan: 'Staf' }, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] });
    const first = cerita.events.at(-1)?.id ?? '';
    expect(cannotVoid(berkasOf(cerita), first)).toBeUndefined();
    cerita.selesai(SEKRETARIS, 1);
    expect(cannotVoid(berkasOf(cerita), first)).toEqual({ kind: 'sudah-ada-kelanjutan' });
    expect(cannotVoid(berkasOf(cerita), 'tak-ada')).toEqual({ kind: 'peristiwa-tidak-ada' });
  });
});

describe('the figures of the Dasbor', () => {
  const at = (hari: string, jam: string): string => `2026-01-${hari}T${jam}:00+07:00`;
  const cerita = new Cerita();
  cerita.oleh(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, at('05', '08:00'));
  const { berkas } = cerita;
  cerita.oleh(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, at('05', '08:10'));
  cerita.oleh(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, at('07', '08:00'));
  cerita.oleh(SEKRETARIS, { kind: 'finish', berkas, langkah: 1, kelengkapan: [0] }, at('07', '08:40'));
  const progress = progressOf(berkasOf(cerita), kerja, at('12', '10:00'));

  it('draw waiting and working apart, as planned and as it went', () => {
    const { dari, langkah: lines } = garisBerkas(progress, kerja, '2026-01-12');
    expect(dari).toBe('2026-01-05');
    expect(lines[1]).toMatchObject({
      rencana: { dari: '2026-01-06', sampai: '2026-01-07' },
      tunggu: [{ dari: '2026-01-05', sampai: '2026-01-07' }],
      nyata: [{ dari: '2026-01-07', sampai: '2026-01-07' }],
    });
    expect(lines[2]).toMatchObject({ tunggu: [{ dari: '2026-01-07', sampai: '2026-01-12' }], nyata: [] });
  });

  it('plan up to a date that was set for a step', () => {
    cerita.oleh(KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 2, batas: '2026-01-20' }] }, at('07', '09:00'));
    const planned = garisBerkas(progressOf(berkasOf(cerita), kerja, at('12', '10:00')), kerja, '2026-01-12');
    expect(planned.langkah[2]?.rencana).toEqual({ dari: '2026-01-07', sampai: '2026-01-20' });
    expect(planned.langkah[3]?.rencana.dari).toBe('2026-01-20');
  });

  it('weigh every jabatan, the busiest first, and compare with the standard', () => {
    expect(
      bebanJabatan([progress]).map(({ jabatan, siap, terlambat, nanti, selesai }) => [jabatan, siap, terlambat, nanti, selesai]),
    ).toEqual([
      ['Tim LKj', 1, 1, 0, 0],
      ['Kepala Dinas', 0, 0, 1, 1],
      [KASUBBAG.jabatan, 0, 0, 1, 0],
      ['Sekretaris', 0, 0, 0, 1],
    ]);
    expect(bakuNyata(progress).map(({ baku, nyata, kali }) => [baku, nyata, kali])).toEqual([
      [20, 10, 1],
      [20, 40, 1],
    ]);
    expect(angkaPokok([progress])).toEqual({
      berjalan: 1,
      selesai: 0,
      langkahSelesai: 2,
      langkah: 5,
      terlambat: 1,
      segera: 0,
    });
  });
});
