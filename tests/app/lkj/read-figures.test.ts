import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/app/lkj/read-figures';
import { readOffice } from '../../../src/app/lkj/read-office';
import { writeFormulir } from '../../../src/domain/kinerja/formulir/write-formulir';
import { PERIODE } from '../../../src/domain/kinerja/periode';
import { writePengaturan } from '../../../src/domain/kinerja/pengaturan-sheet/write-pengaturan';
import { sampleIsian, samplePengaturan } from '../../../src/domain/kinerja/sample';
import { applyToBook } from '../../../src/files/xlsx/apply-edits';
import { emptyBook } from '../../../src/files/xlsx/book';
import { wholeSnapshotOf } from '../../../src/files/xlsx/snapshot';

const pengaturan = samplePengaturan(2025);
const [, ...others] = pengaturan.bidang;
const content = sampleIsian(2025);
const forms = others.flatMap((bidang) => {
  const own = content[bidang.id];
  return writeFormulir(pengaturan, bidang, { dibuat: '2025-12-01T08:00:00+07:00', ...(own ? { content: own } : {}) });
});
// One bidang has no form yet, so that something is late.
const snapshot = wholeSnapshotOf(applyToBook(emptyBook('SOP'), [...writePengaturan(pengaturan), ...forms]));

describe('the figures of an office without its report', () => {
  it.each(PERIODE)('are those of the report itself: %s', (periode) => {
    const at = '2026-01-20T08:00:00+07:00';
    const office = readOffice(snapshot, { at, periode });
    const figures = readFigures(snapshot, pengaturan, { at, periode });
    if (!office.ok || !figures.ok) throw new Error('there is no report');
    const { sasaran, rataRata, predikat, anggaran, penunjang, jumlahAnggaran } = office.value.lkj;
    expect(figures.value.lkj).toMatchObject({ periode, sasaran, rataRata, predikat, anggaran, penunjang, jumlahAnggaran });
    expect(figures.value.terlambat).toEqual(office.value.terlambat);
    expect(figures.value.terlambat.size).toBeGreaterThan(0);
  });

  it('are refused where nothing is to be measured', () => {
    const nothing = readFigures(snapshot, { ...pengaturan, indikator: [] }, { at: '2026-01-20', periode: 'tahun' });
    expect(nothing).toMatchObject({ ok: false, refusal: { kind: 'tanpa-indikator' } });
  });
});
