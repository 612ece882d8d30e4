import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/app/kinerja/data';
import { tulisIsian } from '../../../src/app/kinerja/tulis-isian';
import { contohIsian, contohPengaturan } from '../../../src/domain/kinerja/contoh';
import { kolomRealisasi } from '../../../src/domain/kinerja/formulir/letak';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/tulis';
import type { TemuanData } from '../../../src/domain/kinerja/temuan';
import { BukuUji } from '../../domain/kinerja/buku-uji';

const pengaturan = contohPengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

/** The sample with one realisasi typed as given. */
function buku(isi: string | number): BukuUji {
  const contoh = contohIsian(2025);
  const semua = new BukuUji();
  for (const bidang of pengaturan.bidang) {
    const milik = contoh[bidang.id];
    semua.terapkan(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(milik ? { isi: milik } : {}) }));
  }
  return semua.tulis('Bidang Perumahan', 8, kolomRealisasi(0), isi);
}

function ditanya(ke: BukuUji): TemuanData {
  const data = readData.plan(ke.snapshot(), { pengaturan }, stamp);
  const temuan = data.ok ? data.value.outcome.bidang.flatMap((satu) => satu.temuan).find((satu) => satu.usul) : undefined;
  if (!temuan) throw new Error('nothing is asked');
  return temuan;
}

describe('a figure that is asked about', () => {
  it.each([
    ['1.234', 'angka-ragu', [1234, 1.234]],
    ['210,5', 'angka-sebagai-teks', [210.5]],
  ])('“%s” is written as the one chosen', (isi, aturan, menjadi) => {
    const ke = buku(isi);
    const temuan = ditanya(ke);
    expect([temuan.aturan, temuan.usul]).toEqual([aturan, { dari: isi, menjadi }]);
    const [nilai = 0] = menjadi;
    if (!temuan.at) throw new Error('no cell');
    const hasil = tulisIsian.plan(ke.snapshot(), { at: temuan.at, dari: isi, nilai }, stamp);
    if (!hasil.ok) throw new Error('refused');
    ke.terapkan(hasil.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[8]?.[kolomRealisasi(0)]).toBe(nilai);
  });

  it('is not written over what somebody typed meanwhile', () => {
    const ke = buku('1.234');
    const { at } = ditanya(ke);
    if (!at) throw new Error('no cell');
    ke.tulis('Bidang Perumahan', 8, kolomRealisasi(0), 99);
    expect(tulisIsian.plan(ke.snapshot(), { at, dari: '1.234', nilai: 1234 }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'sel-berubah' },
    });
  });
});
