import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import type { FormulirContent } from '../../../src/domain/kinerja/formulir/formulir';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';

/** An office with so many sasaran of ten indikator each, and everything filled in. */
export function manyIndikator(jumlah: number): {
  readonly pengaturan: Pengaturan;
  readonly isi: Readonly<Record<string, FormulirContent>>;
} {
  const base = samplePengaturan(2025);
  const pola = base.indikator.filter(({ skala }) => skala === '');
  const indikator = Array.from({ length: jumlah }, (_, index): Indikator => {
    const one = pola[index % pola.length];
    if (!one) throw new Error('no pattern');
    return {
      ...one,
      id: `I${String(index)}`,
      sasaran: `S${String(Math.floor(index / 10))}`,
      nama: `${one.nama} di wilayah ${String(index + 1)}`,
      bidang: ['B1'],
    };
  });
  const sasaran = Array.from({ length: Math.ceil(jumlah / 10) }, (_, index) => ({
    id: `S${String(index)}`,
    nama: `Meningkatnya mutu layanan ${String(index + 1)}`,
  }));
  const program = sasaran.map(({ id }, index) => ({
    id: `P${String(index)}`,
    jenis: 'program' as const,
    nama: `Program Pelayanan ${String(index + 1)}`,
    pagu: 1_000_000_000 + index,
    bidang: 'B1',
    indikator: indikator.filter((one) => one.sasaran === id).map((one) => one.id),
  }));
  const content: FormulirContent = {
    penanggungJawab: '',
    tanggal: '',
    indikator: indikator.map(({ id, target, metode, targetTriwulan }) => ({
      indikator: id,
      // A sum has no figure before every triwulan of it is filled in.
      realisasi: metode === 'sum' ? targetTriwulan : ['', '', '', target],
      kendala: `Kendala pada ${id} yang cukup panjang sehingga harus dilipat ke baris berikutnya di dalam selnya`,
      tindakLanjut: 'Memajukan kontrak',
      bukti: 'Berita acara',
      pendukung: 'Tim lengkap',
      penghambat: '-',
    })),
    program: program.map(({ id }) => ({ program: id, realisasi: ['', '', '', 900_000_000], catatan: '' })),
  };
  return { pengaturan: { ...base, bidang: base.bidang.slice(0, 1), sasaran, indikator, program }, isi: { B1: content } };
}
