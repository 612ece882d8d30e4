import { describe, expect, it } from 'vitest';
import type { Indikator } from '../../../../src/domain/kinerja/pengaturan';
import { withSatuan, quotedInSentence, smallInitial, differenceWords } from '../../../../src/domain/lkj/drafts/words';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { filledIdentitas } from '../../kinerja/identitas/filled-identitas';
import { manyIndikator } from '../many-indikator';
import { lkjFrom, sampleLkj, oneIndikator, textsOf } from '../sample-lkj';

const realisasi = (nilai: string | number) => ({ realisasi: ['', '', '', nilai] as const });
/** The paragraph about the indikator in the first analysis, after the one that opens it. */
const capaian = (indikator: Partial<Indikator>, nilai: string | number): string =>
  textsOf(oneIndikator(indikator, realisasi(nilai)), 'capaian:S1').split('\n')[1] ?? '';

describe('analysis 1: target and realisasi of the year', () => {
  const unit = { satuan: 'unit', target: 10 };
  it.each<[string, Partial<Indikator>, string | number, string]>([
    [
      'above',
      unit,
      12,
      'Realisasi angka uji sebesar 12 unit, melampaui target 10 unit dengan selisih 2 unit, sehingga target tercapai (capaian 120%, predikat Sangat Tinggi).',
    ],
    ['exactly', unit, 10, 'Realisasi angka uji sebesar 10 unit, sesuai dengan target (capaian 100%, predikat Sangat Tinggi).'],
    [
      'below',
      unit,
      7.5,
      'Realisasi angka uji sebesar 7,5 unit dari target 10 unit, kurang 2,5 unit, sehingga target belum tercapai (capaian 75%, predikat Sedang).',
    ],
    [
      'percentages, in points',
      { satuan: '%', target: 70.25 },
      69.88,
      'Realisasi angka uji sebesar 69,88% dari target 70,25%, kurang 0,37 poin persen, sehingga target belum tercapai (capaian 99,47%, predikat Sangat Tinggi).',
    ],
    [
      'zero is a figure',
      unit,
      0,
      'Realisasi angka uji sebesar 0 unit dari target 10 unit, kurang 10 unit, sehingga target belum tercapai (capaian 0%, predikat Sangat Rendah).',
    ],
    [
      'negative and reached',
      { ...unit, arah: 'negatif', rumus: '2T-R' },
      8,
      'Realisasi angka uji sebesar 8 unit, lebih rendah 2 unit daripada batas target 10 unit. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target tercapai (capaian 120%, predikat Sangat Tinggi).',
    ],
    [
      'negative and far off',
      { ...unit, arah: 'negatif', rumus: '2T-R' },
      25,
      'Realisasi angka uji sebesar 25 unit, lebih tinggi 15 unit daripada batas target 10 unit. Pada indikator ini angka yang lebih rendah lebih baik, sehingga target belum tercapai (capaian -50%, predikat Sangat Rendah). Capaian bernilai negatif karena realisasi lebih dari dua kali target.',
    ],
    [
      'far above',
      unit,
      25,
      'Realisasi angka uji sebesar 25 unit, melampaui target 10 unit dengan selisih 15 unit, sehingga target tercapai (capaian 250%, predikat Sangat Tinggi). Capaian di atas 120% perlu ditelaah: targetnya mungkin terlalu rendah.',
    ],
    [
      'words',
      { skala: 'sakip', satuan: 'predikat', target: 'BB' },
      'B',
      'Realisasi angka uji adalah B, sedangkan targetnya BB, sehingga target belum tercapai (capaian 80%, predikat Tinggi).',
    ],
    [
      'target 0',
      { ...unit, target: 0 },
      5,
      'Realisasi angka uji sebesar 5 unit, melampaui target 0 unit dengan selisih 5 unit, sehingga target tercapai (capaian 100%, predikat Sangat Tinggi).',
    ],
    ['no data', unit, '', 'Capaian angka uji belum dapat dihitung karena belum ada data.'],
    ['no direction', { ...unit, arah: '' }, 5, 'Capaian angka uji belum dapat dihitung karena arah belum dipilih.'],
  ])('%s', (_, indikator, nilai, sentence) => {
    expect(capaian(indikator, nilai)).toBe(sentence);
  });

  it('opens with how many reached their target, and the mean', () => {
    expect(textsOf(sampleLkj(), 'capaian:S2').split('\n')[0]).toBe(
      'Sasaran “Membaiknya mutu kawasan permukiman” diukur dengan 2 indikator kinerja. Sebanyak 1 dari 2 indikator mencapai target; rata-rata capaian sasaran 98,83% dengan predikat Sangat Tinggi.',
    );
  });
});

describe('analysis 2: against earlier years', () => {
  const lalu = (...nilai: readonly (readonly [number, number | string, number | string])[]) =>
    nilai.map(([tahun, target, result]) => ({ tahun, target, realisasi: result }));
  const one = (indikator: Partial<Indikator>, nilai: string | number): string =>
    textsOf(oneIndikator({ satuan: 'unit', target: 10, ...indikator }, realisasi(nilai)), 'lalu:S1');
  it.each<[string, Partial<Indikator>, string | number, string]>([
    [
      'up',
      { lalu: lalu([2024, 10, 8]) },
      9,
      'Dibandingkan tahun 2024 (8 unit), realisasi angka uji naik 1 unit menjadi 9 unit, yang menunjukkan perbaikan kinerja. Capaian terhadap target masing-masing tahun naik dari 80% menjadi 90%.',
    ],
    [
      'down',
      { lalu: lalu([2024, '', 10]) },
      9,
      'Dibandingkan tahun 2024 (10 unit), realisasi angka uji turun 1 unit menjadi 9 unit, yang menunjukkan penurunan kinerja.',
    ],
    [
      'down is good',
      { arah: 'negatif', rumus: '2T-R', lalu: lalu([2024, '', 12]) },
      9,
      'Dibandingkan tahun 2024 (12 unit), realisasi angka uji turun 3 unit menjadi 9 unit, yang menunjukkan perbaikan kinerja.',
    ],
    ['the same', { lalu: lalu([2024, '', 9]) }, 9, 'Realisasi angka uji tetap 9 unit, sama dengan tahun 2024.'],
    [
      'rising for years',
      { lalu: lalu([2024, '', 8], [2023, '', 7]) },
      9,
      'Dibandingkan tahun 2024 (8 unit), realisasi angka uji naik 1 unit menjadi 9 unit, yang menunjukkan perbaikan kinerja. Sejak tahun 2023 realisasinya terus naik.',
    ],
    [
      'up and down',
      { lalu: lalu([2024, '', 8], [2023, '', 9]) },
      9,
      'Dibandingkan tahun 2024 (8 unit), realisasi angka uji naik 1 unit menjadi 9 unit, yang menunjukkan perbaikan kinerja. Selama tahun 2023 sampai 2025 realisasinya naik turun.',
    ],
    [
      'words on a scale',
      { skala: 'sakip', satuan: 'predikat', target: 'BB', lalu: lalu([2024, '', 'B']) },
      'BB',
      'Realisasi angka uji meningkat dari B pada tahun 2024 menjadi BB.',
    ],
    [
      'nothing before',
      { lalu: [] },
      9,
      'Realisasi tahun sebelumnya untuk angka uji belum tersedia, sehingga belum dapat dibandingkan.',
    ],
    [
      'nothing now',
      { lalu: lalu([2024, '', 8]) },
      '',
      'Realisasi tahun ini untuk angka uji belum tersedia, sehingga belum dapat dibandingkan.',
    ],
  ])('%s', (_, indikator, nilai, sentence) => {
    expect(one(indikator, nilai)).toBe(sentence);
  });
});

describe('analyses 3 and 4: against Renstra and a national standard', () => {
  const base = { satuan: 'unit', target: 10 };
  it.each<[string, Partial<Indikator>, string | number, string]>([
    [
      'still to go',
      { renstra: { tahun: 2026, target: 12 } },
      9,
      'Capaian angka uji tahun ini terhadap target akhir Renstra tahun 2026, sebesar 12 unit, adalah 75%; masih diperlukan tambahan 3 unit.',
    ],
    [
      'still to sink',
      { arah: 'negatif', rumus: '2T-R', renstra: { tahun: 2026, target: 8 } },
      9,
      'Capaian angka uji tahun ini terhadap target akhir Renstra tahun 2026, sebesar 8 unit, adalah 87,5%; masih perlu diturunkan 1 unit.',
    ],
    [
      'already there',
      { renstra: { tahun: 2026, target: 8 } },
      10,
      'Realisasi angka uji tahun ini sudah memenuhi target akhir Renstra tahun 2026, sebesar 8 unit, dengan capaian 125%.',
    ],
    [
      'no target',
      { renstra: { tahun: 2026, target: '' } },
      9,
      'Perbandingan angka uji dengan target akhir Renstra belum dapat dilakukan karena target belum diisi.',
    ],
  ])('Renstra: %s', (_, indikator, nilai, sentence) => {
    expect(textsOf(oneIndikator({ ...base, ...indikator }, realisasi(nilai)), 'renstra:S1')).toBe(sentence);
  });

  it.each<[string, Partial<Indikator>, string | number, string]>([
    [
      'better',
      { standarNasional: 8 },
      9,
      'Realisasi angka uji sebesar 9 unit lebih tinggi 1 unit daripada standar nasional 8 unit.',
    ],
    [
      'lower is better',
      { arah: 'negatif', standarNasional: 8 },
      9,
      'Realisasi angka uji sebesar 9 unit masih 1 unit di atas standar nasional 8 unit, sehingga belum menyamainya.',
    ],
    ['the same', { standarNasional: 9 }, 9, 'Realisasi angka uji sama dengan standar nasional 9 unit.'],
    [
      'none',
      { standarNasional: '' },
      9,
      'Belum ada standar nasional yang dapat dijadikan pembanding bagi indikator pada sasaran ini.',
    ],
  ])('national: %s', (_, indikator, nilai, sentence) => {
    expect(textsOf(oneIndikator({ ...base, ...indikator }, realisasi(nilai)), 'nasional:S1')).toBe(sentence);
  });
});

describe('analysis 5: causes and solutions, in the bidang’s own words', () => {
  const one = (nilai: number | '', isian: object): string =>
    textsOf(oneIndikator({ satuan: 'unit', target: 10 }, { ...realisasi(nilai), ...isian }), 'sebab:S1');
  it('says why a target was missed and what is done about it', () => {
    expect(
      one(7, { kendala: 'Data terlambat terbit.', penghambat: 'Banjir di dua kabupaten', tindakLanjut: 'Menyepakati jadwal' }),
    ).toBe(
      'Target angka uji belum tercapai dengan capaian 70%, turun dari tahun 2024. Belum tercapainya target tersebut disebabkan hal berikut: data terlambat terbit dan banjir di dua kabupaten. Alternatif solusi yang ditempuh: menyepakati jadwal. Pencapaiannya ditunjang oleh Program Uji.',
    );
  });
  it('says what helped where it was reached', () => {
    expect(one(12, { pendukung: 'Kontrak lebih awal', kendala: '-', tindakLanjut: 'Mempertahankan pola itu' })).toBe(
      'Target angka uji tercapai dengan capaian 120%, naik dari tahun 2024. Tercapainya target tersebut didukung oleh: kontrak lebih awal. Tindak lanjut: mempertahankan pola itu. Pencapaiannya ditunjang oleh Program Uji.',
    );
  });
  it('names the bidang that has still to explain a missed target', () => {
    expect(one(7, {})).toContain('Kendalanya belum diisi oleh Bidang Perumahan.');
  });
  it('says that nothing was said', () => {
    expect(one(12, {})).toContain('Faktor pendukung dan penghambat angka uji belum diisi oleh bidang.');
  });
});

describe('analyses 6 and 7: resources and programs', () => {
  const uang = (nilai: number, pagu: number, realisasiUang?: number) =>
    oneIndikator(
      { satuan: 'unit', target: 10 },
      realisasi(nilai),
      realisasiUang === undefined ? { pagu } : { pagu, realisasi: realisasiUang },
    );
  it('calls it efficient when the same was reached with less', () => {
    expect(textsOf(uang(10, 1000, 900), 'efisiensi:S1')).toBe(
      'Program Uji mencapai kinerja 100% dengan serapan anggaran 90%; tingkat efisiensinya 10%, sehingga penggunaan sumber daya tergolong efisien.',
    );
    expect(textsOf(uang(5, 1000, 900), 'efisiensi:S1')).toContain('tidak efisien: target tidak tercapai (capaian 50%)');
    expect(textsOf(uang(10, 1000, 1100), 'efisiensi:S1')).toContain('belum efisien');
    expect(textsOf(uang(10, 1000), 'efisiensi:S1')).toContain('belum dapat dihitung');
  });
  it.each([
    [10, 900, 'Program Uji menunjang keberhasilan; capaian indikator yang didukungnya 100%.'],
    [
      9.5,
      900,
      'Program Uji hampir memenuhi tujuannya: capaian indikator yang didukungnya 95% dengan serapan anggaran 90%, tetapi angka uji belum mencapai target.',
    ],
    [
      5,
      950,
      'Anggaran Program Uji terserap 95%, tetapi capaian indikator yang didukungnya 50%, sehingga rancangan kegiatannya perlu ditinjau.',
    ],
    [5, 500, 'Serapan Program Uji 50% dan capaian indikator yang didukungnya 50%, sehingga pelaksanaannya perlu dipercepat.'],
  ])('weighs absorption against capaian (realisasi %d, spent %d)', (nilai, used, sentence) => {
    expect(textsOf(uang(nilai, 1000, used), 'program:S1')).toBe(
      `Pencapaian sasaran ini ditunjang oleh Program Uji.\n${sentence}`,
    );
  });
  it('points out spending above the budget', () => {
    expect(textsOf(uang(10, 1000, 1100), 'anggaran')).toContain('Realisasi Program Uji melebihi pagunya');
  });
});

describe('the words', () => {
  it('start small inside a sentence, but not names and abbreviations', () => {
    expect(
      ['Persentase rumah layak', 'Badan Pusat Statistik', 'SAKIP Dinas', 'Indeks Pembangunan', 'Banjir'].map(smallInitial),
    ).toEqual(['persentase rumah layak', 'Badan Pusat Statistik', 'SAKIP Dinas', 'Indeks Pembangunan', 'banjir']);
    expect(quotedInSentence('Hujan deras;\nJalan putus. ')).toBe('hujan deras dan jalan putus');
    expect(quotedInSentence('Pembebasan lahan belum selesai\nSatu paket gagal tender')).toBe(
      'pembebasan lahan belum selesai dan satu paket gagal tender',
    );
    for (const name of [
      'Baznas membantu',
      'Pontianak dilanda banjir',
      'Merauke terpencil',
      'Pekalongan terendam',
      'Ketapang sulit',
    ])
      expect(smallInitial(name)).toBe(name);
  });
  it.each([
    ['1. Anggaran terbatas. / 2. SDM kurang.', 'anggaran terbatas dan SDM kurang'],
    ['1) Anggaran terbatas; dan 2) SDM kurang.', 'anggaran terbatas dan SDM kurang'],
    ['1. Anggaran terbatas | 2. SDM kurang', 'anggaran terbatas dan SDM kurang'],
    ['1. Anggaran terbatas;\n2. SDM kurang; dan\n3. Hujan.', 'anggaran terbatas, SDM kurang, dan hujan'],
    ['Perbaikan sarana dan/atau prasarana', 'perbaikan sarana dan/atau prasarana'],
  ])('leave out what stands between points: %s', (written, said) => {
    expect(quotedInSentence(written)).toBe(said);
  });
  it('carry their units as people write them', () => {
    expect([withSatuan(898, 'unit'), withSatuan(69.88, '%'), withSatuan(86.7, 'indeks'), withSatuan('BB', 'predikat')]).toEqual([
      '898 unit',
      '69,88%',
      '86,7',
      'BB',
    ]);
    expect([differenceWords(-0.37, '%'), differenceWords(2, 'indeks'), differenceWords(1250, 'km')]).toEqual([
      '0,37 poin persen',
      '2 poin',
      '1.250 km',
    ]);
  });
});

describe('sentences about the whole', () => {
  it('tell a mean of some never as one of all, nor spending that nobody reported as unspent', () => {
    const { B1 } = sampleIsian(2025);
    const half = lkjFrom(samplePengaturan(2025), B1 ? { B1 } : {});
    const ikhtisar = textsOf(half, 'ikhtisar');
    expect(ikhtisar).toContain(
      'Rata-rata capaian 2 dari 6 indikator yang dapat dihitung 97,5% dengan predikat Sangat Tinggi: belum ada indikator yang mencapai target, 2 indikator belum mencapai target, dan 4 indikator belum dapat dinilai.',
    );
    expect(ikhtisar).toContain(
      'realisasi anggaran yang sudah dilaporkan sebesar Rp33.070.500.000 atau 42,15%; realisasi Program Kawasan Permukiman dan Program Penunjang Urusan Pemerintahan Daerah Provinsi belum dilaporkan.',
    );
    const method = reportDocument(half).flatMap((one) => (one.jenis === 'paragraf' ? [one.teks] : []));
    expect(method).toContain(
      'Realisasi bersumber dari data yang diisi Bidang Perumahan beserta bukti dukungnya (Lampiran 4). Realisasi dari Bidang Kawasan Permukiman dan Sekretariat belum ada.',
    );
    expect(textsOf(sampleLkj(), 'ikhtisar')).toContain('Rata-rata capaian kinerja tahun ini 98,91%');
  });

  it('name no budget that nobody knows, and every part that the report has', () => {
    const settings = samplePengaturan(2025);
    const unknown = lkjFrom({ ...settings, program: settings.program.map((one) => ({ ...one, pagu: '' })) }, {});
    for (const { id, isi } of unknown.naskah) expect(isi, id).not.toMatch(/sebesar (–|Rp0\b)/);
    expect(textsOf(unknown, 'perencanaan')).toContain('disediakan 3 program.');
    expect(textsOf(sampleLkj(), 'sistematika')).toContain('capaian kinerja organisasi dan realisasi anggaran, dan Bab IV');
    expect(textsOf(sampleLkj({ identitas: filledIdentitas() }), 'sistematika')).toContain(
      'capaian kinerja organisasi, realisasi anggaran, dan pemanfaatan laporan kinerja, dan Bab IV',
    );
  });

  it('ask for less where less is better', () => {
    expect(textsOf(sampleLkj(), 'langkah')).toContain('guna menurunkan luas kawasan kumuh kewenangan provinsi yang tersisa (');
    expect(textsOf(sampleLkj(), 'langkah')).toContain('guna meningkatkan jumlah rumah tidak layak huni yang diperbaiki (');
  });

  it('name the formula of many indikator once, the most of them as the others', () => {
    const { pengaturan, isi } = manyIndikator(60);
    const method = reportDocument(lkjFrom(pengaturan, isi)).flatMap((one) => (one.jenis === 'paragraf' ? [one.teks] : []));
    expect(method).toContain('Capaian indikator lainnya dihitung dengan realisasi / target × 100%.');
    const six = reportDocument(sampleLkj()).flatMap((one) => (one.jenis === 'paragraf' ? [one.teks] : []));
    expect(six).toContain('Capaian indikator 1, 2, 4, dan 6 dihitung dengan realisasi / target × 100%.');
  });

  it('say once that a target was missed and why is not known', () => {
    const lkj = oneIndikator({ satuan: 'unit', target: 10 }, realisasi(5));
    expect(textsOf(lkj, 'sebab:S1')).toMatch(
      /^Target angka uji belum tercapai dengan capaian 50%.*\. Kendalanya belum diisi oleh Bidang Perumahan\./,
    );
    expect(textsOf(lkj, 'sebab:S1').match(/belum tercapai/g)).toHaveLength(1);
  });
});
