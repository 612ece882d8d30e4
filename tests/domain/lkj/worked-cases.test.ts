import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePengaturan } from '../../../src/domain/kinerja/sample';
import { sideBySide } from '../../../src/domain/kinerja/pk-perubahan';
import { checkPengaturan } from '../../../src/domain/kinerja/check-pengaturan';
import type { Indikator } from '../../../src/domain/kinerja/pengaturan';
import { reportDocument } from '../../../src/domain/lkj/document/document';
import { shownText } from '../../../src/domain/lkj/document/shown-cell';
import type { TableBlock } from '../../../src/domain/lkj/document/block';
import type { Lkj } from '../../../src/domain/lkj/lkj';
import { lkjFrom, oneIndikator, sampleLkj, textsOf } from './sample-lkj';

const filled = (nilai: string | number, more: object = {}) => ({ realisasi: ['', '', '', nilai] as const, ...more });

/** What a reader of the document value sees: the sentences of a text, and a table as shown. */
const tableOf = (lkj: Lkj, id: string): TableBlock => {
  const one = reportDocument(lkj).find((blok): blok is TableBlock => blok.jenis === 'tabel' && blok.id === id);
  if (!one) throw new Error(`no table ${id}`);
  return one;
};
const rowsOf = (lkj: Lkj, id: string): string[][] => tableOf(lkj, id).rows.map(({ cells }) => cells.map(shownText));
const sentence = (lkj: Lkj, id = 'capaian:S1'): string => textsOf(lkj, id).split('\n').at(-1) ?? '';

describe('worked cases: reached or not', () => {
  it.each<[string, Partial<Indikator>, string | number, string, string]>([
    [
      'one short of 30.000 is not reached, whatever the percentage rounds to',
      { target: 30_000, satuan: 'orang' },
      29_999,
      'Realisasi angka uji sebesar 29.999 orang dari target 30.000 orang, kurang 1 orang, sehingga target belum tercapai (capaian 100%, predikat Sangat Tinggi).',
      '0',
    ],
    [
      'one more than 30.000 cases is not reached',
      { arah: 'negatif', rumus: '2T-R', target: 30_000, satuan: 'kasus' },
      30_001,
      'Realisasi angka uji sebesar 30.001 kasus, lebih tinggi 1 kasus daripada batas target 30.000 kasus. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target belum tercapai (capaian 100%, predikat Sangat Tinggi).',
      '0',
    ],
    [
      'no case where none was allowed',
      { arah: 'negatif', rumus: '2T-R', target: 0, satuan: 'kasus' },
      0,
      'Realisasi angka uji sebesar 0 kasus, sesuai dengan target (capaian 100%, predikat Sangat Tinggi).',
      '1',
    ],
    [
      'a case where none was allowed',
      { arah: 'negatif', rumus: '2T-R', target: 0, satuan: 'kasus' },
      2,
      'Realisasi angka uji sebesar 2 kasus, lebih tinggi 2 kasus daripada batas target 0 kasus. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target belum tercapai (capaian 0%, predikat Sangat Rendah).',
      '0',
    ],
    [
      'typed scores before those of the words',
      { skala: 'sakip', satuan: 'predikat', target: 'BB (75)' },
      'BB (72,5)',
      'Realisasi angka uji adalah BB (72,5), sedangkan targetnya BB (75), sehingga target belum tercapai (capaian 96,67%, predikat Sangat Tinggi).',
      '0',
    ],
    [
      'a thousandth short is told as such',
      { target: 100, satuan: 'unit' },
      99.999,
      'Realisasi angka uji sebesar 99,999 unit dari target 100 unit, kurang 0,001 unit, sehingga target belum tercapai (capaian 100%, predikat Sangat Tinggi).',
      '0',
    ],
  ])('%s', (_, indikator, nilai, said, reached) => {
    const lkj = oneIndikator(indikator, filled(nilai));
    expect(sentence(lkj)).toBe(said);
    expect(rowsOf(lkj, 'ikhtisar')[0]?.[3]).toBe(reached);
  });

  it('lets a target of 0 be final, with a warning', () => {
    const pengaturan = samplePengaturan(2025);
    const indikator = pengaturan.indikator.map((one, index) =>
      index === 0 ? { ...one, target: 0, targetTriwulan: ['', '', '', ''] as const } : one,
    );
    expect(checkPengaturan({ ...pengaturan, indikator }).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['target-nol', 'peringatan'],
    ]);
  });
});

describe('worked cases: a triwulan still blank, a target below 0, a rising indikator with a falling trend', () => {
  const quarters = { targetTriwulan: [10, 20, 30, 40] as const, target: 100, satuan: 'unit' };
  const blank = (metode: Indikator['metode'], realisasi: readonly [number | '', number | '', number | '', number | '']): Lkj =>
    oneIndikator({ ...quarters, metode }, { realisasi });
  it.each<[string, Lkj, string]>([
    ['the last one of a sum', blank('sum', [10, 20, 30, '']), 'IV'],
    ['two within a sum, though the rest already makes the target', blank('sum', ['', 20, '', 90]), 'I dan III'],
    ['the last one of a trend', blank('trend-naik', [10, 20, 30, '']), 'IV'],
    ['the last one of a flat one', blank('flat', [10, 20, 30, '']), 'IV'],
  ])('%s leaves the year unjudged, and says why', (_, lkj, which) => {
    expect(sentence(lkj)).toBe(`Capaian angka uji belum dapat dihitung karena realisasi triwulan ${which} belum diisi.`);
    expect(rowsOf(lkj, 'ikhtisar')[0]?.slice(2, 4)).toEqual(['1', '0']);
    const { realisasi, capaian, tercapai, predikat } = lkj.sasaran[0]?.indikator[0] ?? {};
    expect([realisasi, capaian?.nilai, tercapai, predikat]).toEqual(['', null, undefined, '']);
  });
  it('needs no triwulan that has no target, and of a trend none before the last', () => {
    expect(sentence(blank('trend-naik', ['', 20, '', 100]))).toContain('sesuai dengan target');
    const twice = oneIndikator({ ...quarters, metode: 'sum', targetTriwulan: ['', 50, '', 50] }, { realisasi: ['', 50, '', 50] });
    expect(sentence(twice)).toContain('sesuai dengan target');
  });
  it('judges less than nothing by the figures alone', () => {
    const less = (realisasi: number): string => sentence(oneIndikator({ satuan: '%', target: -2 }, filled(realisasi)));
    expect(less(-1)).toBe('Capaian angka uji belum dapat dihitung karena targetnya negatif; target tercapai.');
    expect(less(-3)).toBe('Capaian angka uji belum dapat dihitung karena targetnya negatif; target belum tercapai.');
  });
  it('never tells of more than 100 % beside a target that was missed', () => {
    expect(sentence(oneIndikator({ metode: 'trend-turun', satuan: 'unit', target: 100 }, filled(90)))).toBe(
      'Realisasi angka uji sebesar 90 unit dari target 100 unit, kurang 10 unit, sehingga target belum tercapai (capaian 90%, predikat Tinggi).',
    );
  });
});

describe('worked cases: money', () => {
  const money = (indikator: Partial<Indikator>, nilai: number, spent: number): Lkj =>
    oneIndikator({ satuan: 'kasus', target: 10, ...indikator }, filled(nilai), { pagu: 1000, realisasi: spent });
  it.each<[string, Lkj, string, string]>([
    [
      'below 0 there is no figure of efficiency',
      money({ arah: 'negatif', rumus: '2T-R' }, 25, 900),
      'Program Uji tidak efisien: target tidak tercapai (capaian -50%) sedangkan anggaran terserap 90%.',
      'Tidak efisien',
    ],
    [
      'nothing reached with most of the money',
      money({}, 0, 900),
      'Program Uji tidak efisien: target tidak tercapai (capaian 0%) sedangkan anggaran terserap 90%.',
      'Tidak efisien',
    ],
    [
      'half reached with less is not called efficient',
      money({}, 5, 400),
      'Program Uji mencapai kinerja 50% dengan serapan anggaran 40%; tingkat efisiensinya 20%. Target yang didukungnya belum seluruhnya tercapai, sehingga sisa anggaran belum dapat dinilai sebagai efisiensi.',
      'Target belum tercapai',
    ],
  ])('%s', (_, lkj, said, verdict) => {
    expect(textsOf(lkj, 'efisiensi:S1')).toBe(said);
    expect(rowsOf(lkj, 'efisiensi:S1')[0]?.at(-1)).toBe(verdict);
  });
});

describe('worked cases: the plan, the words, the agreement', () => {
  const lalu = [70, 80, 90].map((nilai, index) => ({ tahun: 2022 + index, target: '', realisasi: nilai }));
  it('adds the years up for a cumulative indikator, and only for that', () => {
    const plan = { satuan: 'unit', target: 100, lalu };
    const renstra = { tahun: 2026, target: 500 };
    const summed = oneIndikator({ ...plan, renstra: { ...renstra, jenis: 'kumulatif' } }, filled(100));
    expect(sentence(summed, 'renstra:S1')).toBe(
      'Realisasi kumulatif angka uji tahun 2022 sampai dengan 2025 sebesar 340 unit (70 + 80 + 90 + 100) atau 68% terhadap target akhir Renstra tahun 2026, sebesar 500 unit; masih diperlukan tambahan 160 unit.',
    );
    expect(rowsOf(summed, 'renstra:S1')[0]?.slice(3)).toEqual(['340', '2026', '500', '68,00%']);
    expect(rowsOf(oneIndikator({ ...plan, renstra }, filled(100)), 'renstra:S1')[0]?.slice(3)).toEqual([
      '100',
      '2026',
      '500',
      '20,00%',
    ]);
  });
  it('holds the year against the plan’s target of that year', () => {
    const renstra = { tahun: 2026, target: 12, awal: 5, perTahun: [{ tahun: 2025, target: 8 }] };
    const lkj = oneIndikator({ satuan: 'unit', target: 10, renstra }, filled(9));
    expect(sentence(lkj, 'renstra:S1')).toContain('Target Renstra tahun 2025, sebesar 8 unit, tercapai.');
    expect(rowsOf(lkj, 'renstra:S1')[0]?.slice(3)).toEqual(['5', '8', '9', '2026', '12', '75,00%']);
  });
  it('keeps typed lists as lists, and drops their numbers in a sentence', () => {
    const lkj = oneIndikator(
      { satuan: 'unit', target: 10 },
      filled(7, { kendala: '1. Anggaran terbatas.\n2. SDM kurang.', tindakLanjut: '1. Menambah anggaran. 2. Pelatihan.' }),
    );
    expect(textsOf(lkj, 'sebab:S1')).toContain(
      'disebabkan hal berikut: anggaran terbatas dan SDM kurang. Alternatif solusi yang ditempuh: menambah anggaran dan pelatihan.',
    );
    expect(textsOf(lkj, 'masalah').split('\n').slice(1)).toEqual(
      ['1. Anggaran terbatas (angka uji).'.replace('angka', 'Angka'), '2. SDM kurang (Angka uji).'].map((one) =>
        one.replace('Angka uji', 'angka uji'),
      ),
    );
    expect(rowsOf(lkj, 'sebab:S1')[1]?.[1]).toBe('1. Anggaran terbatas.\n2. SDM kurang.');
  });
  it.each(['Baznas dan TNI membantu', 'Pontianak dilanda banjir', 'Rp500 juta terserap', 'Pelalawan terdampak'])(
    'keeps the name in “%s”',
    (kendala) => {
      expect(textsOf(oneIndikator({ satuan: 'unit', target: 10 }, filled(7, { kendala })), 'sebab:S1')).toContain(
        `: ${kendala}.`,
      );
    },
  );
  it('shows a sasaran without indikator, as something to be mended', () => {
    const base = samplePengaturan(2025);
    const pengaturan = { ...base, sasaran: [...base.sasaran, { id: 'S4', nama: 'Meningkatnya minat baca' }] };
    expect(checkPengaturan(pengaturan).map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'sasaran-tanpa-indikator',
      'galat',
    ]);
    const lkj = lkjFrom(pengaturan, {});
    expect(rowsOf(lkj, 'perjanjian').slice(-2)).toEqual([
      ['Sasaran 4. Meningkatnya minat baca'],
      ['–', 'Belum ada indikator kinerja.'],
    ]);
  });
  it('says nothing of bars where there are none', () => {
    const table = tableOf(oneIndikator({ satuan: 'unit', target: 10 }, filled(7)), 'ukur');
    expect(table.notes.join(' ')).not.toContain('Batang');
    expect(table.sheetNotes?.join(' ')).toContain('Batang');
  });
});

describe('a sentence and its table', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 40_000 }),
    fc.integer({ min: 0, max: 40_000_000 }).map((n) => n / 1000),
  );
  it('never contradict each other', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('R/T', '2T-R', 'T/R'), amount, (target, realisasi, rumus, spent) => {
        const arah = rumus === 'R/T' ? 'positif' : 'negatif';
        const lkj = oneIndikator(
          { satuan: 'unit', target, arah, rumus: rumus === 'R/T' ? 'otomatis' : rumus },
          filled(realisasi),
          { pagu: 20_000, realisasi: spent },
        );
        const met = arah === 'positif' ? realisasi >= target : realisasi <= target;
        const said = sentence(lkj);
        expect(/belum tercapai/.test(said)).toBe(!met);
        expect(rowsOf(lkj, 'ikhtisar')[0]?.[3]).toBe(met ? '1' : '0');
        const [, , , t, r, c] = rowsOf(lkj, 'ukur')[1] ?? [];
        if (target !== realisasi) expect(t).not.toBe(r);
        if (c?.endsWith('%')) expect(said).toContain(`capaian ${c.replace(/,?0*%$/, '').replace(/^-?$/, '0')}`);
        const verdict = rowsOf(lkj, 'efisiensi:S1')[0]?.at(-1);
        if (verdict === 'Efisien') expect(met).toBe(true);
        expect(textsOf(lkj, 'efisiensi:S1').includes('tergolong efisien')).toBe(verdict === 'Efisien');
        if (!met) expect(textsOf(lkj, 'ikhtisar')).toContain('1 indikator belum mencapai target');
      }),
      { numRuns: 60 },
    );
  });
});

describe('Bab III', () => {
  it('opens with the method: which formula for which indikator, and the source', () => {
    const blok = reportDocument(sampleLkj());
    const start = blok.findIndex((one) => one.jenis === 'judul' && one.teks.startsWith('BAB III'));
    expect(blok.slice(start + 1, start + 6)).toEqual(
      [
        'Capaian indikator 1, 2, 4, dan 6 dihitung dengan realisasi / target × 100%.',
        'Capaian indikator 3, yang makin rendah makin baik, dihitung dengan (2 × target − realisasi) / target × 100%.',
        'Capaian indikator 5, yang targetnya berupa kata, dihitung dari nilai angkanya bila disebutkan pada target maupun realisasi, dan dari skor katanya bila tidak.',
        'Skor Nilai SAKIP: AA = 7, A = 6, BB = 5, B = 4, CC = 3, C = 2, dan D = 1.',
        'Realisasi bersumber dari data yang diisi Bidang Perumahan, Bidang Kawasan Permukiman, dan Sekretariat beserta bukti dukungnya (Lampiran 4).',
      ].map((teks) => ({ jenis: 'paragraf', teks })),
    );
  });
  it('tells apart whose target is 0 or less: no formula counts for them', () => {
    const base = samplePengaturan(2025);
    const indikator = base.indikator.map((one, index) => (index < 2 ? { ...one, target: index === 0 ? 0 : -5 } : one));
    const texts = reportDocument(lkjFrom({ ...base, indikator }, {})).flatMap((one) =>
      one.jenis === 'paragraf' ? [one.teks] : [],
    );
    for (const text of [
      'Capaian indikator 4 dan 6 dihitung dengan realisasi / target × 100%.',
      'Target indikator 1 adalah 0; menurut ketentuan perangkat daerah capaiannya ditulis 100% bila target tercapai dan ditulis 0% bila tidak.',
      'Target indikator 2 negatif, sehingga yang dinilai hanya tercapai atau belum, tanpa persentase.',
    ])
      expect(texts).toContain(text);
  });
  it.each([
    ['tahun', 'Perjanjian Kinerja Perubahan Tahun 2025', '880'],
    ['tw2', 'Perjanjian Kinerja Tahun 2025', '940'],
  ] as const)('calls the agreement of %s by the name of the one whose targets stand there', (periode, name, target) => {
    const base = samplePengaturan(2025);
    const perubahan = { target: 880, targetTriwulan: [140, 260, 300, 180] as const };
    const changed = {
      ...base,
      kantor: { ...base.kantor, pkPerubahan: '2025-09-15' },
      indikator: base.indikator.map((one, index) => (index === 1 ? { ...one, perubahan } : one)),
    };
    const lkj = lkjFrom(changed, {}, { periode, perubahan: sideBySide(changed) });
    for (const id of ['perjanjian', 'pk']) {
      expect(tableOf(lkj, id).judul).toBe(name);
      expect(rowsOf(lkj, id)[2]).toContain(target);
    }
    for (const id of ['ikhtisar', 'perencanaan']) expect(textsOf(lkj, id)).toContain(name);
  });
  it('tells the head in the summary what moved, what stood in the way, what is done and how money was used', () => {
    expect(textsOf(sampleLkj(), 'ikhtisar').split('\n').slice(-3)).toEqual([
      'Dibandingkan tahun 2024, capaian 3 indikator naik dan capaian 3 indikator turun.',
      'Kendala utama pada target yang belum tercapai: data rumah tangga kabupaten baru terbit pada triwulan IV; banjir pada triwulan IV menunda pengiriman bahan ke dua kabupaten; pembebasan lahan di dua kawasan belum selesai. Upaya yang ditempuh: menyepakati jadwal pertukaran data dengan Badan Pusat Statistik; memajukan kontrak penyediaan bahan ke triwulan I; pendampingan pembebasan lahan bersama pemerintah kota.',
      'Penggunaan sumber daya 1 dari 3 program yang dapat dinilai tergolong efisien.',
    ]);
    const part = textsOf(sampleLkj({ periode: 'tw2' }), 'ikhtisar');
    expect(part).not.toMatch(/Dibandingkan tahun|tergolong efisien/);
  });
  it('says who carries out each step that follows', () => {
    expect(textsOf(sampleLkj(), 'langkah').split('\n')[1]).toBe(
      '1. Menyepakati jadwal pertukaran data dengan Badan Pusat Statistik guna meningkatkan persentase keluarga yang menghuni rumah layak (penanggung jawab: Bidang Perumahan).',
    );
  });
  it('prints the head’s NIP in its groups', () => {
    const base = samplePengaturan(2025);
    const kepala = { ...base.kantor.kepala, nama: 'Nama Pejabat', nip: '197001011995031001' };
    const blok = reportDocument(lkjFrom({ ...base, kantor: { ...base.kantor, kepala } }, {}));
    expect(blok.find((one) => one.jenis === 'tanda-tangan')?.baris).toContain('NIP 19700101 199503 1 001');
  });
});
