import { describe, expect, it } from 'vitest';
import { actingForMany, manyJabatanText, otherJabatan } from '../../../../src/domain/tracker/riwayat/many-jabatan';
import { KADIS, KASUBBAG, SEKRETARIS, Story } from '../stories';

const CITRA_AS_HEAD = { ...KASUBBAG, nama: 'citra.', jabatan: 'Kepala Dinas Perumahan Rakyat' };

describe('a person who acts for several jabatan', () => {
  it('is named with every jabatan, and it is said where one was only declared', () => {
    const story = new Story().start();
    story
      .by(KADIS, { kind: 'note', berkas: story.berkas, teks: 'a' })
      .by(KASUBBAG, { kind: 'note', berkas: story.berkas, teks: 'b' });
    expect(actingForMany(story.events)).toEqual([]);
    story.by(CITRA_AS_HEAD, { kind: 'finish', berkas: story.berkas, langkah: 0, kelengkapan: [] });
    const [found, ...others] = actingForMany(story.events);
    expect(others).toEqual([]);
    expect(found && manyJabatanText(found).id).toBe(
      'Citra bertindak untuk 2 jabatan: Kasubbag Renja, Monev dan Keuangan, Kepala Dinas Perumahan Rakyat. Tidak semuanya dicatat sebagai Plt., Plh., atau anggota tim.',
    );
  });

  it('who was recorded as acting is named without that, and one jabatan written in two ways is one', () => {
    const story = new Story().start();
    const { berkas } = story;
    story
      .by(KADIS, { kind: 'act-for', berkas, jabatan: 'Sekretaris', nama: 'Citra', sifat: 'plt' })
      .by(KADIS, { kind: 'finish', berkas, langkah: 0, kelengkapan: [] })
      .by(KASUBBAG, { kind: 'note', berkas, teks: 'b' })
      .by(KASUBBAG, { kind: 'finish', berkas, langkah: 1, kelengkapan: [0] })
      .by({ ...SEKRETARIS, jabatan: 'Sekretaris Dinas' }, { kind: 'note', berkas, teks: 'c' })
      .by(SEKRETARIS, { kind: 'note', berkas, teks: 'd' });
    expect(actingForMany(story.events).map((one) => manyJabatanText(one).id)).toEqual([
      'Citra bertindak untuk 2 jabatan: Kasubbag Renja, Monev dan Keuangan, Plt. Sekretaris.',
    ]);
  });

  it('is asked about when they call themselves something new', () => {
    const story = new Story().start();
    expect(otherJabatan(story.events, 'ANI', 'Sekretaris')).toBe('Kepala Dinas');
    expect(otherJabatan(story.events, 'Ani', 'Kepala Dinas Perumahan')).toBeUndefined();
    expect(otherJabatan(story.events, 'Ani', ' ')).toBeUndefined();
    expect(otherJabatan(story.events, 'Eka', 'Sekretaris')).toBeUndefined();
  });
});
