import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSop } from '../../../src/domain/tracker/compare-sop';
import { mainFigures, standardAndActual, jabatanBeban, berkasCourse } from '../../../src/domain/tracker/dasbor/dasbor-data';
import { cannotVoid } from '../../../src/domain/tracker/decide-berkas';
import { progressOf } from '../../../src/domain/tracker/progress';
import { notesOfBerkas } from '../../../src/domain/tracker/riwayat/berkas-notes';
import type { NewEvent } from '../../../src/domain/tracker/event';
import { seal } from '../../../src/domain/tracker/log/chain';
import { peopleIn } from '../../../src/domain/tracker/riwayat/people';
import { correctedFieldsOf } from '../../../src/domain/tracker/riwayat/corrected-fields';
import { riwayatOf } from '../../../src/domain/tracker/riwayat/riwayat';
import type { Berkas } from '../../../src/domain/tracker/state';
import { workingTime } from '../../../src/domain/kantor/kalender/working-time';
import { Story, KADIS, KASUBBAG, langkahNamed, SEKRETARIS, SOP_LKJ, sopVersi, TEAM } from './stories';

const kerja = workingTime();
const berkasOf = (cerita: Story): Berkas => cerita.state.berkas.get(cerita.berkas) as Berkas;

describe('what changed between two versions of an SOP', () => {
  it('names new, changed and removed steps, and counts the rest', () => {
    const [one, dua, tiga, empat, lima] = SOP_LKJ.langkah;
    if (!one || !dua || !tiga || !empat || !lima) throw new Error('The sample SOP has five steps.');
    const next = sopVersi([
      one,
      { ...dua, waktu: { teks: '30 menit', menit: 30 } },
      langkahNamed({ nomor: '3', oleh: 'Tim LKj', uraian: 'Mengunggah data ke aplikasi', setelah: [1] }),
      { ...tiga, nomor: '4' },
      lima,
    ]);
    const { beda, tetap } = compareSop(SOP_LKJ, next);
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
  const cerita = new Story().start();
  const { berkas } = cerita;
  cerita.by(KADIS, { kind: 'hand-over', berkas, langkah: 0, kepada: { nama: 'Fajar', jabatan: 'Staf' } });
  cerita.by({ nama: 'fajar', jabatan: 'Staf Program' }, { kind: 'note', berkas, langkah: 0, teks: 'Sudah dibaca' });
  cerita.by(TEAM, { kind: 'note', berkas, teks: 'Salah tulis' });
  const salah = cerita.events.at(-1)?.id ?? '';

  it('everybody once, those who were only named too', () => {
    expect(peopleIn(cerita.events).map(({ nama }) => nama)).toEqual(['Ani', 'Dewi', 'Fajar']);
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
          expect(peopleIn([first, strange]).length).toBeGreaterThan(0);
          const rows = riwayatOf(seal([first, strange], []), cerita.state, kerja, { langkah: 0 });
          for (const row of rows) expect(row.kalimat.id).not.toBe('');
          expect(correctedFieldsOf(strange, { teks: 'x' }, undefined).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('notes as they read after correction', () => {
    cerita.by(TEAM, { kind: 'correct', berkas, peristiwa: salah, alasan: 'Salah Berkas', batal: true });
    expect(notesOfBerkas(berkasOf(cerita))).toMatchObject([{ langkah: 0, teks: 'Sudah dibaca', oleh: 'fajar' }]);
  });

  it('which act can still be voided', () => {
    cerita.by({ nama: 'Fajar', jabatan: 'Staf' }, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] });
    const first = cerita.events.at(-1)?.id ?? '';
    expect(cannotVoid(cerita.state, berkasOf(cerita), first)).toBeUndefined();
    cerita.finish(SEKRETARIS, 1);
    expect(cannotVoid(cerita.state, berkasOf(cerita), first)).toEqual({ kind: 'sudah-ada-kelanjutan' });
    expect(cannotVoid(cerita.state, berkasOf(cerita), 'tak-ada')).toEqual({ kind: 'peristiwa-tidak-ada' });
  });
});

describe('the figures of the Dasbor', () => {
  const at = (hari: string, jam: string): string => `2026-01-${hari}T${jam}:00+07:00`;
  const cerita = new Story();
  cerita.by(KADIS, { kind: 'start-berkas', nama: 'LKj 2025', sop: SOP_LKJ }, at('05', '08:00'));
  const { berkas } = cerita;
  cerita.by(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] }, at('05', '08:10'));
  cerita.by(SEKRETARIS, { kind: 'start', berkas, langkah: 1 }, at('07', '08:00'));
  cerita.by(SEKRETARIS, { kind: 'finish', berkas, langkah: 1, kelengkapan: [0] }, at('07', '08:40'));
  const progress = progressOf(berkasOf(cerita), kerja, at('12', '10:00'));

  it('draw waiting and working apart, as planned and as it went', () => {
    const { dari, langkah: lines } = berkasCourse(progress, kerja, '2026-01-12');
    expect(dari).toBe('2026-01-05');
    expect(lines[1]).toMatchObject({
      rencana: { dari: '2026-01-06', sampai: '2026-01-07' },
      tunggu: [{ dari: '2026-01-05', sampai: '2026-01-07' }],
      nyata: [{ dari: '2026-01-07', sampai: '2026-01-07' }],
    });
    expect(lines[2]).toMatchObject({ tunggu: [{ dari: '2026-01-07', sampai: '2026-01-12' }], nyata: [] });
  });

  it('plan up to a date that was set for a step', () => {
    cerita.by(KADIS, { kind: 'set-deadline', berkas, batas: [{ langkah: 2, batas: '2026-01-20' }] }, at('07', '09:00'));
    const planned = berkasCourse(progressOf(berkasOf(cerita), kerja, at('12', '10:00')), kerja, '2026-01-12');
    expect(planned.langkah[2]?.rencana).toEqual({ dari: '2026-01-07', sampai: '2026-01-20' });
    expect(planned.langkah[3]?.rencana.dari).toBe('2026-01-20');
  });

  it('weigh every jabatan, the busiest first, and compare with the standard', () => {
    expect(
      jabatanBeban([progress]).map(({ jabatan, siap, terlambat, nanti, selesai }) => [jabatan, siap, terlambat, nanti, selesai]),
    ).toEqual([
      ['Tim LKj', 1, 1, 0, 0],
      ['Kepala Dinas', 0, 0, 1, 1],
      [KASUBBAG.jabatan, 0, 0, 1, 0],
      ['Sekretaris', 0, 0, 0, 1],
    ]);
    expect(standardAndActual(progress).map(({ baku, nyata, kali }) => [baku, nyata, kali])).toEqual([
      [20, 10, 1],
      [20, 40, 1],
    ]);
    expect(mainFigures([progress])).toEqual({
      berjalan: 1,
      selesai: 0,
      langkahSelesai: 2,
      langkah: 5,
      terlambat: 1,
      segera: 0,
    });
  });
});
