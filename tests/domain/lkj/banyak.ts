import { contohPengaturan } from '../../../src/domain/kinerja/contoh';
import type { IsiFormulir } from '../../../src/domain/kinerja/formulir/formulir';
import type { Indikator, Pengaturan } from '../../../src/domain/kinerja/pengaturan';

/** An office with so many sasaran of ten indikator each, and everything filled in. */
export function banyakIndikator(jumlah: number): {
  readonly pengaturan: Pengaturan;
  readonly isi: Readonly<Record<string, IsiFormulir>>;
} {
  const dasar = contohPengaturan(2025);
  const pola = dasar.indikator.filter(({ skala }) => skala === '');
  const indikator = Array.from({ length: jumlah }, (_, index): Indikator => {
    const satu = pola[index % pola.length];
    if (!satu) throw new Error('no pattern');
    return {
      ...satu,
      id: `I${String(index)}`,
      sasaran: `S${String(Math.floor(index / 10))}`,
      nama: `${satu.nama} di wilayah ${String(index + 1)}`,
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
    indikator: indikator.filter((satu) => satu.sasaran === id).map((satu) => satu.id),
  }));
  const isi: IsiFormulir = {
    penanggungJawab: '',
    tanggal: '',
    indikator: indikator.map(({ id, target }) => ({
      indikator: id,
      realisasi: ['', '', '', target],
      kendala: `Kendala pada ${id} yang cukup panjang sehingga harus dilipat ke baris berikutnya di dalam selnya`,
      tindakLanjut: 'Memajukan kontrak',
      bukti: 'Berita acara',
      pendukung: 'Tim lengkap',
      penghambat: '-',
    })),
    program: program.map(({ id }) => ({ program: id, realisasi: ['', '', '', 900_000_000], catatan: '' })),
  };
  return { pengaturan: { ...dasar, bidang: dasar.bidang.slice(0, 1), sasaran, indikator, program }, isi: { B1: isi } };
}
