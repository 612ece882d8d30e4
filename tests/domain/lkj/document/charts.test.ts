import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import { manyIndikator } from '../many-indikator';
import { lkjFrom, sampleLkj } from '../sample-lkj';

function charts(lkj: Lkj) {
  const blocks = reportDocument(lkj);
  return {
    drawn: blocks.flatMap((block) => (block.jenis === 'bagan' ? [block] : [])),
    said: blocks.flatMap((block) => (block.jenis === 'paragraf' && block.teks.includes('tanpa grafik') ? [block.teks] : [])),
  };
}
const ofMany = (jumlah: number) => {
  const { pengaturan, isi } = manyIndikator(jumlah);
  return charts(lkjFrom(pengaturan, isi));
};

describe('charts of the report', () => {
  it('show every indikator, and its years, where they can be read', () => {
    const { drawn, said } = charts(sampleLkj());
    expect(drawn.map(({ judul }) => judul)[0]).toBe('Capaian per indikator (%)');
    expect(drawn.filter(({ id }) => id.startsWith('lalu:'))).not.toHaveLength(0);
    expect(said).toEqual([]);
  });

  it('show sasaran instead of many indikator, and say why no years are drawn', () => {
    const { drawn, said } = ofMany(60);
    expect(drawn[0]).toMatchObject({ judul: 'Rata-rata capaian per sasaran (%)', kategori: { length: 6 } });
    expect(drawn.filter(({ id }) => id.startsWith('lalu:'))).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/^Laporan ini memuat 60 indikator\. Target dan realisasi antartahun/)]);
  });

  it('miss nothing where no earlier year is known', () => {
    const { pengaturan, isi } = manyIndikator(60);
    const first = { ...pengaturan, indikator: pengaturan.indikator.map((one) => ({ ...one, lalu: [] })) };
    expect(charts(lkjFrom(first, isi)).said).toEqual([]);
  });

  it('count the indikator of each predikat where even the sasaran are too many', () => {
    const lkj = lkjFrom(manyIndikator(300).pengaturan, manyIndikator(300).isi);
    const [first] = charts(lkj).drawn;
    expect(first).toMatchObject({ judul: 'Jumlah indikator menurut predikat', persen: false });
    const counts = first?.deret[0]?.nilai ?? [];
    const judged = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ predikat }) => predikat !== '');
    expect(counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(judged.length);
    expect(first?.kategori).toEqual(lkj.ketentuan.skalaPredikat.map(({ nama }) => nama));
  });
});
