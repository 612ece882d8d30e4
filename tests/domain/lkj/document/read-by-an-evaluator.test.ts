import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../src/domain/kinerja/pk-perubahan';
import type { Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import type { HeadingBlock, TableBlock } from '../../../../src/domain/lkj/document/block';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { shownText } from '../../../../src/domain/lkj/document/shown-cell';
import type { Lkj } from '../../../../src/domain/lkj/lkj';
import { PAGE_COLUMNS } from '../../../../src/domain/lkj/sheet/page-grid';
import { filledIdentitas } from '../../kinerja/identitas/filled-identitas';
import { manyIndikator } from '../many-indikator';
import { lkjFrom, oneIndikator, sampleLkj, textsOf } from '../sample-lkj';

const base = samplePengaturan(2025);
const tables = (lkj: Lkj): readonly TableBlock[] => reportDocument(lkj).filter((one): one is TableBlock => one.jenis === 'tabel');
const rowsOf = (lkj: Lkj, id: string): readonly (readonly string[])[] =>
  (tables(lkj).find((one) => one.id === id)?.rows ?? []).map(({ cells }) => cells.map(shownText));

/** The sample with all that a report may hold: a plan of action, a changed agreement, what others reached. */
function full(pengaturan: Pengaturan = base): Lkj {
  const changed: Pengaturan = {
    ...pengaturan,
    kantor: { ...pengaturan.kantor, pkPerubahan: '2025-09-30' },
    indikator: pengaturan.indikator.map((one, index) => ({
      ...one,
      rencanaAksi: 'Menyusun jadwal',
      ...(index === 0 ? { perubahan: { target: 95, targetTriwulan: ['', '', '', 95] as const } } : {}),
    })),
  };
  return lkjFrom(changed, sampleIsian(2025), { identitas: filledIdentitas(), perubahan: sideBySide(changed) });
}

describe('the tables of a report', () => {
  it('cover the nine columns of the printed page, no more and no less', () => {
    for (const lkj of [sampleLkj(), full(), full({ ...base, tahun: 2026 })])
      for (const { id, columns } of tables(lkj))
        expect(
          columns.reduce((sum, { width }) => sum + width, 0),
          id,
        ).toBe(PAGE_COLUMNS);
  });

  it('name no year for a target of the Renstra that nobody set', () => {
    const bare = oneIndikator({ renstra: { tahun: 2026, target: '' } }, {});
    expect(rowsOf(bare, 'rencana').at(-1)?.slice(4)).toEqual(['–', '–']);
    expect(
      rowsOf(oneIndikator({ renstra: { tahun: 2029, target: 10 } }, {}), 'rencana')
        .at(-1)
        ?.slice(4),
    ).toEqual(['2029', '10,00']);
  });

  it('stand under headings that are all lettered', () => {
    const chapters = reportDocument(full()).filter((one): one is HeadingBlock => one.jenis === 'judul' && one.tingkat === 2);
    for (const { teks } of chapters) expect(teks).toMatch(/^([A-H]|Lampiran \d)\. /);
  });
});

describe('a report of a triwulan', () => {
  const lkj = sampleLkj({ periode: 'tw2' });
  it('says how far it goes in its headings and tables, and needs no key to “tahun ini”', () => {
    const blok = reportDocument(lkj);
    const headings = blok.filter((one): one is HeadingBlock => one.jenis === 'judul').map(({ teks }) => teks);
    expect(headings).toContain('1. Target dan realisasi sampai dengan Triwulan II');
    expect(
      tables(lkj)
        .find(({ id }) => id === 'renstra:S1')
        ?.columns.map(({ judul }) => judul),
    ).toContain('Realisasi s.d. Triwulan II');
    const notes = blok.flatMap((one) => (one.jenis === 'catatan' ? [one.teks] : []));
    expect(notes).toContain('Laporan ini memuat target dan realisasi sampai dengan Triwulan II Tahun 2025.');
  });
});

describe('the Renstra’s cumulative figure within the year', () => {
  it('is told until the triwulan it goes to', () => {
    const renstra = { tahun: 2026, target: 500, jenis: 'kumulatif', mulai: 2024 } as const;
    const lkj = oneIndikator(
      {
        metode: 'sum',
        satuan: 'unit',
        target: 100,
        targetTriwulan: [25, 25, 25, 25],
        lalu: [{ tahun: 2024, target: 90, realisasi: 90 }],
        renstra,
      },
      { realisasi: [20, 20, '', ''] },
      {},
      { periode: 'tw2' },
    );
    expect(textsOf(lkj, 'renstra:S1')).toContain('tahun 2024 sampai dengan Triwulan II tahun 2025 sebesar 130 unit (90 + 40)');
  });
});

describe('a program', () => {
  it('stands in sentences without its code, in tables with it', () => {
    const program = base.program.map((one, index) => ({ ...one, nama: `1.04.0${String(index + 1)} ${one.nama}` }));
    const lkj = lkjFrom({ ...base, program }, sampleIsian(2025));
    for (const id of ['efisiensi:S1', 'program:S1', 'sebab:S1', 'anggaran']) {
      expect(textsOf(lkj, id), id).toMatch(/Program/);
      expect(textsOf(lkj, id), id).not.toContain('1.04');
    }
    expect(rowsOf(lkj, 'anggaran')[0]?.[1]).toMatch(/^1\.04\.01 /);
  });
});

describe('a list of the office', () => {
  it('ends every point with a full stop, whatever joined it to the next', () => {
    const fungsi = ['perumusan kebijakan;', 'pelaksanaan evaluasi; dan', 'pelaksanaan fungsi lain.'];
    expect(
      textsOf(sampleLkj({ identitas: { ...filledIdentitas(), fungsi } }), 'tugas')
        .split('\n')
        .slice(-3),
    ).toEqual(['1. perumusan kebijakan.', '2. pelaksanaan evaluasi.', '3. pelaksanaan fungsi lain.']);
  });
});

describe('what others reached', () => {
  const beside = (nilai: number, tingkat: 'nasional' | 'daerah lain', realisasi: number): string =>
    textsOf(
      oneIndikator(
        { target: 80, satuan: '%', standarNasional: '' },
        { realisasi: ['', '', '', realisasi] },
        {},
        {
          identitas: {
            ...filledIdentitas(),
            pembanding: [{ indikator: 'S1.1', tingkat, wilayah: 'Wilayah Uji', tahun: 2024, nilai, sumber: 'BPS' }],
          },
        },
      ),
      'nasional:S1',
    );

  it('is told in words too, and never beside a sentence that there is nothing to compare with', () => {
    expect(beside(65.25, 'nasional', 88.12)).toBe(
      'Dibandingkan dengan Wilayah Uji (nasional) tahun 2024, yaitu 65,25%, realisasi angka uji sebesar 88,12% lebih baik.',
    );
    expect(beside(90, 'daerah lain', 88.12)).toBe(
      'Dibandingkan dengan Wilayah Uji (daerah lain) tahun 2024, yaitu 90%, realisasi angka uji sebesar 88,12% belum menyamainya.',
    );
    expect(beside(88.12, 'nasional', 88.12)).toContain('realisasi angka uji sebesar 88,12% setara.');
  });
});

describe('a report of many indikator', () => {
  const { pengaturan, isi } = manyIndikator(60);
  const short = Object.fromEntries(
    Object.entries(isi).map(([bidang, content]) => [
      bidang,
      { ...content, indikator: content.indikator.map((one) => ({ ...one, realisasi: ['', '', '', 0] as const })) },
    ]),
  );
  const lkj = lkjFrom(pengaturan, short);
  const missed = lkj.sasaran.flatMap(({ indikator }) => indikator).filter(({ tercapai }) => tercapai === false);

  it('names by their numbers those that fell short, where their names would fill the page', () => {
    expect(missed.length).toBeGreaterThan(10);
    const said = textsOf(lkj, 'penutup').split('\n').at(-1) ?? '';
    expect(said).toMatch(
      /^Indikator yang belum mencapai target adalah indikator nomor [\d–, dan]+ pada tabel capaian kinerja Bab III\.$/,
    );
    expect(said.length).toBeLessThan(400);
  });

  it('tells the sasaran by their number, and that the points named are not all', () => {
    expect(textsOf(lkj, 'strategis')).not.toContain('meningkatnya mutu layanan 6');
    expect(textsOf(lkj, 'masalah')).toMatch(/\n\n?Permasalahan lain diuraikan pada analisis setiap sasaran dalam Bab III\.$/);
    expect(textsOf(lkj, 'langkah')).toContain('\n1. Memajukan kontrak');
  });

  it('says one step once, for all it is meant for', () => {
    const steps = textsOf(lkj, 'langkah').split('\n').slice(1);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(
      /^1\. Memajukan kontrak untuk \d+ indikator, antara lain nomor \d+, \d+, dan \d+ \(penanggung jawab: .+\)\.$/,
    );
  });

  it('says that several share the lowest capaian', () => {
    expect(textsOf(lkj, 'ikhtisar')).toMatch(/Capaian terendah, yaitu -?\d+(,\d+)?%, terdapat pada \d+ indikator, antara lain /);
  });
});
