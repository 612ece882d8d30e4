import { describe, expect, it } from 'vitest';
import { mergeIdentitas } from '../../../../src/domain/kinerja/identitas/merge-identitas';
import { filledIdentitas } from './filled-identitas';

const dasar = filledIdentitas();
const changed = (part: Partial<typeof dasar>) => ({ ...filledIdentitas(), ...part });

describe('what two people say of one office', () => {
  it('is put together where they changed different entries', () => {
    const saya = changed({
      tugas: 'Tugas yang baru',
      fungsi: [...dasar.fungsi, 'Pembinaan'],
      sdm: dasar.sdm.map((one) => (one.uraian === 'PNS' ? { ...one, jumlah: 63 } : one)),
      reviu: { ...dasar.reviu, nomor: '700/13' },
    });
    const mereka = changed({
      tujuan: ['Tujuan lain'],
      fungsi: ['Perencanaan', ...dasar.fungsi],
      sdm: [
        ...dasar.sdm.map((one) => (one.uraian === 'PPPK' ? { ...one, jumlah: 10 } : one)),
        { kelompok: '', uraian: 'Honorer', jumlah: 2 },
      ],
      reviu: { ...dasar.reviu, nama: 'Pereviu lain' },
    });
    const { identitas, bentrok } = mergeIdentitas(dasar, saya, mereka);
    expect(bentrok).toEqual([]);
    expect(identitas).toMatchObject({
      tugas: 'Tugas yang baru',
      tujuan: ['Tujuan lain'],
      reviu: { nomor: '700/13', nama: 'Pereviu lain' },
    });
    expect(identitas.fungsi).toEqual(['Perencanaan', ...dasar.fungsi, 'Pembinaan']);
    expect(identitas.sdm.map(({ uraian, jumlah }) => [uraian, jumlah])).toEqual([
      ['PNS', 63],
      ['PPPK', 10],
      ['S1', 71],
      ['Honorer', 2],
    ]);
    expect(Object.keys(identitas.sdm[0] ?? {})).toEqual(['kelompok', 'uraian', 'jumlah']);
  });

  it('is asked about, by name, where both changed one entry, and the decision holds for what was seen', () => {
    const [saya, mereka] = [changed({ tugas: 'Milik saya' }), changed({ tugas: 'Milik mereka' })];
    const { bentrok } = mergeIdentitas(dasar, saya, mereka);
    expect(bentrok).toMatchObject([
      { kunci: 'tugas', apa: 'Tugas pokok', saya: { id: 'Milik saya' }, mereka: { id: 'Milik mereka' } },
    ]);
    const decided = { tugas: { pakai: 'saya' as const, atas: 'Milik mereka' } };
    expect(mergeIdentitas(dasar, saya, mereka, decided)).toMatchObject({ identitas: { tugas: 'Milik saya' }, bentrok: [] });
    expect(mergeIdentitas(dasar, saya, changed({ tugas: 'Ketiga' }), decided).bentrok).toHaveLength(1);
  });

  it('loses none of several comparisons about the same', () => {
    const [one] = dasar.pembanding;
    if (!one) throw new Error('no comparison');
    const alike = changed({ pembanding: [one, { ...one, nilai: 66 }] });
    expect(mergeIdentitas(dasar, alike, changed({ tugas: 'Lain' })).identitas.pembanding).toEqual(alike.pembanding);
    const removed = changed({ pembanding: [] });
    const named = mergeIdentitas(dasar, removed, changed({ pembanding: dasar.pembanding.map((row) => ({ ...row, nilai: 70 })) }));
    expect(named.bentrok[0]).toMatchObject({
      apa: 'Pembanding S1.1, nasional, Indonesia, 2024',
      saya: { id: 'dihapus' },
      mereka: { id: 'S1.1; nasional; Indonesia; 2024; 70; BPS, Susenas 2024' },
    });
  });
});
