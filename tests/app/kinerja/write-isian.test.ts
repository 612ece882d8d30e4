import { describe, expect, it } from 'vitest';
import { readData } from '../../../src/app/kinerja/read-data';
import { writeIsian } from '../../../src/app/kinerja/write-isian';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { realisasiColumn } from '../../../src/domain/kinerja/formulir/formulir-layout';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import type { DataFinding } from '../../../src/domain/kinerja/data-finding';
import { TestBook } from '../../domain/kinerja/test-book';

const pengaturan = samplePengaturan(2025);
const stamp = { at: '2026-01-20T09:12:00+07:00', saya: { nama: '', jabatan: '' }, newId: () => '1' };

/** The sample with one realisasi typed as given. */
function book(content: string | number): TestBook {
  const contoh = sampleIsian(2025);
  const all = new TestBook();
  for (const bidang of pengaturan.bidang) {
    const own = contoh[bidang.id];
    all.apply(writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(own ? { content: own } : {}) }));
  }
  return all.write('Bidang Perumahan', 8, realisasiColumn(0), content);
}

function ditanya(ke: TestBook): DataFinding {
  const data = readData.plan(ke.snapshot(), { pengaturan }, stamp);
  const temuan = data.ok ? data.value.outcome.bidang.flatMap((one) => one.temuan).find((one) => one.usul) : undefined;
  if (!temuan) throw new Error('nothing is asked');
  return temuan;
}

describe('a figure that is asked about', () => {
  it.each([
    ['1.234', 'angka-ragu', [1234, 1.234]],
    ['210,5', 'angka-sebagai-teks', [210.5]],
  ])('“%s” is written as the one chosen', (content, aturan, menjadi) => {
    const ke = book(content);
    const temuan = ditanya(ke);
    expect([temuan.rule, temuan.usul]).toEqual([aturan, { dari: content, menjadi }]);
    const [nilai = 0] = menjadi;
    if (!temuan.at) throw new Error('no cell');
    const result = writeIsian.plan(ke.snapshot(), { at: temuan.at, dari: content, nilai }, stamp);
    if (!result.ok) throw new Error('refused');
    ke.apply(result.value.edits);
    expect(ke.sheet('Bidang Perumahan').values[8]?.[realisasiColumn(0)]).toBe(nilai);
  });

  it('is not written over what somebody typed meanwhile', () => {
    const ke = book('1.234');
    const { at } = ditanya(ke);
    if (!at) throw new Error('no cell');
    ke.write('Bidang Perumahan', 8, realisasiColumn(0), 99);
    expect(writeIsian.plan(ke.snapshot(), { at, dari: '1.234', nilai: 1234 }, stamp)).toMatchObject({
      ok: false,
      refusal: { kind: 'sel-berubah' },
    });
  });
});
