import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulirFrom } from '../sample-lkj';
import type { Formulir } from '../../../../src/domain/kinerja/formulir/formulir';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { compileLkj, type LkjInputs } from '../../../../src/domain/lkj/compile-lkj';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import type { KeptLayout } from '../../../../src/domain/lkj/sheet/kept-layout';
import { writeLkj } from '../../../../src/domain/lkj/write-lkj';

const base = samplePengaturan(2025);
const forms = formulirFrom(base, sampleIsian(2025));

/** An office as it stands between two compilations. */
interface Office {
  readonly pengaturan: Pengaturan;
  readonly formulir: readonly Formulir[];
  readonly stored: LkjInputs['naskahLama'];
}

const START: Office = { pengaturan: base, formulir: forms, stored: [] };

const compiled = ({ pengaturan, formulir, stored }: Office, other: Partial<LkjInputs> = {}): Lkj =>
  compileLkj({ pengaturan, formulir, temuan: [], jejak: null, naskahLama: stored, ...other });

type Change = (office: Office) => Office;

const said = (id: string, isian: Partial<Formulir['indikator'][number]>): Change => {
  const saidIn = (form: Formulir): Formulir => ({
    ...form,
    indikator: form.indikator.map((one) => (one.indikator === id ? { ...one, ...isian } : one)),
  });
  return (office) => ({ ...office, formulir: office.formulir.map(saidIn) });
};
const set =
  (pengaturan: Partial<Pengaturan>): Change =>
  (office) => ({
    ...office,
    pengaturan: { ...office.pengaturan, ...pengaturan },
  });

const indikator = fc.constantFrom(...base.indikator.map(({ id }) => id));
const LONG = 'Kontraktor terlambat memulai pekerjaan karena bahan bangunan belum tiba di pelabuhan. '.repeat(14);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(indikator, fc.integer({ min: 0, max: 3000 })).map(([id, r]) => said(id, { realisasi: ['', '', '', r] })),
  fc.tuple(indikator, fc.constantFrom('', 'Hujan', LONG)).map(([id, kendala]) => said(id, { kendala })),
  indikator.map((id): Change => ({ pengaturan, ...office }) => ({
    ...office,
    pengaturan: { ...pengaturan, indikator: pengaturan.indikator.filter((one) => one.id !== id) },
  })),
  fc
    .constantFrom(0, 2)
    .map((desimal) => set({ ketentuan: { ...base.ketentuan, pembulatan: { ...base.ketentuan.pembulatan, desimal } } })),
  fc.constantFrom('Dinas Perumahan', 'Dinas Sosial').map((nama) => set({ kantor: { ...base.kantor, nama } })),
  fc.constantFrom<Change>((office) => ({
    ...office,
    stored: compiled(office).naskah.map((one) => ({
      ...one,
      isi: one.id === 'pendahuluan' ? `${one.isi}\nDisunting.` : one.isi,
      diterima: true,
      at: { row: 0, column: 0 },
      tanda: [],
      dalamTabel: false,
      keadaan: { row: 0, column: 0 },
    })),
  })),
  fc.constant<Change>((office) => office),
);

describe('a report laid out with what is known of the one before', () => {
  it('is the same sheet as one laid out from nothing, whatever has changed', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const kept: KeptLayout = {};
        let office = START;
        writeLkj(compiled(office), { kept });
        for (const one of changes) {
          office = one(office);
          const lkj = compiled(office);
          // As text: comparing tens of thousands of cells one by one takes a minute on a slow machine.
          expect(JSON.stringify(writeLkj(lkj, { kept })) === JSON.stringify(writeLkj(lkj))).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the same for each period and without marks, one after the other', () => {
    const kept: KeptLayout = {};
    for (const periode of ['tahun', 'tw2', 's1', 'tahun'] as const) {
      const lkj = compiled(START, { periode });
      for (const forExport of [false, true])
        expect(JSON.stringify(writeLkj(lkj, { kept, forExport }))).toBe(JSON.stringify(writeLkj(lkj, { forExport })));
    }
  });

  it('lays out only the pieces that show a changed figure, and nothing when nothing has changed', () => {
    const kept: KeptLayout = {};
    writeLkj(compiled(START), { kept });
    const all = kept.pieces?.size ?? 0;
    writeLkj(compiled(START), { kept });
    expect(kept.anew).toEqual([]);
    const before = compiled(START);
    const office = said('S1.1', { realisasi: ['', '', '', 12] })(START);
    writeLkj(compiled(office), { kept });
    const shows = (name: string): boolean =>
      /^(sampul|naskah:(ikhtisar|penutup|langkah|pengantar)|tabel:(ikhtisar|ukur|triwulan)|bagan:capaian|bagan:lalu:S1\.1)$/.test(
        name,
      ) || /^(naskah|tabel):\w+:S1(\.1)?$/.test(name);
    expect(kept.anew?.filter((name) => !shows(name))).toEqual([]);
    expect(kept.anew?.length).toBeGreaterThan(5);
    expect(kept.anew?.length).toBeLessThan(all / 3);
    expect(before).not.toEqual(compiled(office));
  });
});
