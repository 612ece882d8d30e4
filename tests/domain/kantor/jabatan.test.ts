import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingIn, idPelaksana, columnsOfJabatan, isOffice, jabatanKey, sameJabatan } from '../../../src/domain/kantor/jabatan';
import { actorNames } from '../../../src/domain/kantor/jabatan-mentions';
import { actorOf } from '../../../src/domain/tracker/authority';
import { Story, langkahNamed, sopVersi } from '../tracker/stories';

/** What the reader of an SOP with these columns takes a text for: the name of a column, or undefined. */
function reader(columns: readonly string[], text: string): string | undefined {
  const pelaksana = columns.map((nama, index) => ({ id: String(index), nama }));
  const named = actorNames(pelaksana)
    .sebutan(text)
    .find((one) => one.pelaksana !== undefined);
  return named && columns[Number(named.pelaksana)];
}

/** The columns whose steps the tracker lets somebody of this jabatan move. */
function tracker(columns: readonly string[], jabatan: string): readonly string[] {
  const cerita = new Story().start('LKj 2025', sopVersi(columns.map((oleh) => langkahNamed({ oleh, setelah: [] }))));
  const berkas = cerita.state.berkas.get(cerita.berkas);
  if (!berkas) throw new Error('no Berkas');
  return columns.filter((_, index) => actorOf(berkas, index, { nama: 'Eka', jabatan }).ok);
}

const SAMA = [
  ['Sekretaris Daerah', 'Sekda'],
  ['Kepala Bagian Umum', 'Kabag Umum'],
  ['Pejabat Pembuat Komitmen', 'PPK'],
  ['Pejabat Pelaksana Teknis Kegiatan', 'PPTK'],
  ['Sekretaris Kecamatan', 'Sekcam'],
  ['Sekretaris Camat', 'Sekcam'],
  ['Sekretaris Dinas', 'Sekdis'],
  ['Sekretaris Badan', 'Sekban'],
  ['Kepala Dinas', 'Kadis'],
  ['Kepala Dinas', 'Kadinas'],
  ['Kepala Badan', 'Kaban'],
  ['Kepala Badan', 'Ka. Badan'],
  ['Kepala Biro', 'Ka. Biro'],
  ['Ketua Tim', 'Ka. Tim'],
  ['Sekretaris Dinas', 'Sekr. Dinas'],
  ['Sekretaris Dinas', 'Sek. Dinas'],
  ['Kepala Puskesmas', 'Ka. Puskesmas'],
  ['Kepala UPTB', 'Ka. UPTB'],
  ['Kepala Dinas', 'Plt. Ka. Dinas'],
  ['Kepala Biro', 'Karo'],
  ['Kepala Bidang Perumahan', 'Kabid. Perumahan'],
  ['Kepala Seksi Pelayanan', 'Kasi Pelayanan'],
  ['Kepala Sub Bagian Umum', 'Kasubbag Umum'],
  ['Kasubag Umum', 'Ka. Sub Bag. Umum'],
  ['Kepala Sub Bagian Tata Usaha', 'Kasubbag TU'],
  ['Kepala Sub-Bagian Keuangan', 'Kasubbag. Keu'],
  ['Kepala Sub Bidang Anggaran', 'Kasubbid Anggaran'],
  ['Kepala UPTD', 'Ka. UPTD'],
  ['Wakil Bupati', 'Wabup'],
  ['Wakil Gubernur', 'Wagub'],
  ['Wali Kota', 'Walikota'],
  ['Wakil Wali Kota', 'Wawali'],
  ['Kepala Dinas', 'Plt. Kepala Dinas'],
  ['Sekretaris', 'Plh Sekretaris'],
  ['Kepala Dinas', 'Pelaksana Tugas Kepala Dinas'],
  ['Kadis', 'PELAKSANA HARIAN KEPALA DINAS'],
  ['Bupati', 'Penjabat Bupati'],
  ['Pj. Bupati', 'Penjabat Bupati'],
  ['Camat', 'Penjabat Sementara Camat'],
  ['Pjs. Camat', 'Pejabat Sementara Camat'],
  ['Plt. Sekretaris', 'Pelaksana Tugas (Plt.) Sekretaris'],
  ['Staf', 'Staff'],
  ['Ketua Tim', 'Katim'],
  ['Kepala Dinas Perumahan Rakyat dan Kawasan Permukiman', 'Kadis PRKP'],
  ['Inspektur Pembantu Wilayah I', 'Irban Wilayah I'],
  ['Kuasa Pengguna Anggaran', 'KPA'],
] as const;

describe('two spellings of one jabatan', () => {
  it.each(SAMA)('"%s" and "%s" are one to the reader, the tracker and each other', (one, other) => {
    for (const [column, said] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(tracker([column, 'Gudang Farmasi'], said)).toEqual([column]);
      expect(sameJabatan(column, said)).toBe(true);
    }
    expect(columnsOfJabatan([one], other)).toEqual([one]);
  });

  it.each(SAMA.filter(([one]) => !one.startsWith('Kuasa')))(
    'a sentence that says "%s" or "%s" means either column',
    (one, other) => {
      expect(reader([one], other)).toBe(one);
      expect(reader([other], one)).toBe(other);
    },
  );

  it('count as one load', () => {
    expect(jabatanKey('Ka. Sub Bag. Keu')).toBe(jabatanKey('Kepala Sub Bagian Keuangan'));
    expect(jabatanKey('Kasubbag Umum')).not.toBe(jabatanKey('Kasubbag Keuangan'));
  });
});

describe('how somebody acts for the holder of a jabatan', () => {
  it.each([
    ['Pelaksana Tugas Kepala Dinas', 'Plt.', 'Kepala Dinas'],
    ['pelaksana  harian Sekretaris', 'Plh.', 'Sekretaris'],
    ['PENJABAT BUPATI', 'Pj.', 'BUPATI'],
    ['Penjabat Sementara Camat', 'Pjs.', 'Camat'],
    ['Pelaksana Tugas (Plt.) Camat', 'Plt.', 'Camat'],
    ['PLT. Camat', 'Plt.', 'Camat'],
    ['Pejabat Pembuat Komitmen', '', 'Pejabat Pembuat Komitmen'],
    ['Pelaksana Tugas', '', 'Pelaksana Tugas'],
    ['Pelaksana Teknis Kegiatan', '', 'Pelaksana Teknis Kegiatan'],
  ])('"%s" is said shortly: "%s" and "%s"', (jabatan, acting, office) => {
    expect(actingIn(jabatan)).toEqual({ acting, office });
  });
});

const BEDA = [
  ['Kasubbag Umum', 'Kasubbag Keuangan'],
  ['Sekretaris Daerah', 'Sekretaris Dinas'],
  ['Sekretaris', 'Sekda'],
  ['Sekcam', 'Sekdis'],
  ['Sekretaris Badan', 'Sekretaris Dinas'],
  ['Kepala Bidang Pembinaan SMP', 'Kepala Bidang Pembinaan SD'],
  ['Kepala Dinas', 'Kepala Puskesmas'],
  ['Kepala Dinas Pendidikan', 'Kepala Dinas Kesehatan'],
  ['Kepala Bagian Umum', 'Kepala Bidang Umum'],
  ['Kasubbag Umum', 'Kasi Umum'],
  ['Bupati', 'Wakil Bupati'],
  ['Arsiparis', 'Operator'],
  ['PPK', 'PPTK'],
  ['Camat', 'Sekretaris Camat'],
  ['Inspektur', 'Inspektur Pembantu'],
  ['Inspektur', 'Irban Wilayah I'],
  ['Kepala Dinas', 'Wakil Kepala Dinas'],
  ['Wali Kota', 'Wakil Wali Kota'],
  ['Bupati', 'Penjabat Wakil Bupati'],
  ['Kasubbag Umum', 'Pelaksana Tugas Kasubbag Keuangan'],
  ['Kepala Puskesmas Tanjung', 'Kepala Ruang Puskesmas Tanjung'],
  ['Kepala Puskesmas Tanjung', 'Kepala TU Puskesmas Tanjung'],
] as const;

describe('two jabatan', () => {
  it.each(BEDA)('"%s" and "%s" stay two, alone or side by side', (one, other) => {
    expect(sameJabatan(one, other)).toBe(false);
    expect(reader([one], other)).toBeUndefined();
    expect(tracker([one], other)).toEqual([]);
    expect(reader([one, other], other)).toBe(other);
    expect(tracker([one, other], other)).toEqual([other]);
  });

  it('that a bare head may both mean are asked about, never guessed', () => {
    expect(tracker(['Kasubbag Umum', 'Kasubbag Keuangan'], 'Kasubbag')).toEqual([]);
    expect(tracker(['Kasubbag Umum', 'Kepala Dinas'], 'Kasubbag')).toEqual(['Kasubbag Umum']);
    expect(reader(['Kasubbag Umum', 'Kepala Dinas'], 'Kasubbag')).toBe('Kasubbag Umum');
  });

  it('are told apart by the whole name where one begins with the other', () => {
    const columns = ['Bendahara Pengeluaran', 'Bendahara Pengeluaran Pembantu'];
    for (const one of columns) expect(tracker(columns, one)).toEqual([one]);
    expect(tracker(['Ketua Tim', 'Anggota Tim'], 'Ketua Tim')).toEqual(['Ketua Tim']);
  });
});

const WAKIL = [
  'Wakil',
  'Pembantu',
  'Sekretaris',
  'Staf',
  'Ajudan',
  'Asisten',
  'Bendahara',
  'Deputi',
  'Anggota',
  'Tim',
  'Kepala Bagian',
  'Pengemudi',
];
const PIMPINAN = [
  'Direktur RSUD',
  'Direktur',
  'Rektor',
  'Ketua DPRD',
  'Dekan',
  'Komandan Satpol PP',
  'Bupati',
  'Camat',
  'Inspektur',
];

describe('who stands under a head', () => {
  it.each(PIMPINAN.flatMap((head) => WAKIL.map((under) => [`${under} ${head}`, head] as const)))(
    '"%s" is not "%s", whether a dictionary knows the title or not',
    (under, head) => {
      for (const said of [under, under.toUpperCase(), `${under} dr. Soedarso`]) {
        expect(isOffice(said, head)).toBe(false);
        expect(tracker([head], said)).toEqual([]);
      }
    },
  );

  it.each(PIMPINAN)('is not "%s" either where the word stands behind the title', (head) => {
    for (const behind of ['Pembantu', '(Wakil)', 'Bagian Umum', 'dan Ajudan', 'Bidang Pelayanan'])
      expect(isOffice(`${head} ${behind}`, head)).toBe(false);
  });

  it.each(['Wk', 'an', 'Eks', 'PA'])('is not the head either where "%s" shortens what he is', (short) => {
    for (const head of ['Camat', 'Bupati', 'Kepala Dinas', 'Direktur RSUD']) {
      expect(isOffice(`${short} ${head}`, head)).toBe(false);
      expect(tracker([head], `${short}. ${head}`)).toEqual([]);
    }
  });

  it('is not the head where only a section is named behind a title that every section has', () => {
    expect(isOffice('Direktur Keuangan', 'Direktur')).toBe(false);
    expect(isOffice('Kepala Tata Usaha', 'Kepala')).toBe(false);
    expect(isOffice('Kepala Ruang Puskesmas Tanjung', 'Kepala Puskesmas Tanjung')).toBe(false);
    expect(isOffice('Kepala Badan Keuangan Daerah', 'Kepala Badan')).toBe(true);
    expect(isOffice('Kepala Puskesmas Kecamatan Tanjung', 'Kepala Puskesmas Tanjung')).toBe(true);
    expect(isOffice('Kepala SMP Negeri 1', 'Kepala Sekolah SMP Negeri 1')).toBe(true);
    expect(isOffice('1. Camat', 'Camat')).toBe(true);
  });

  it('is never the head with a word of service or rank before a title of any words', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...WAKIL), title, (under, head) => {
        fc.pre(!isOffice(under, head));
        expect(isOffice(`${under} ${head}`, head)).toBe(false);
        expect(isOffice(head.toUpperCase(), head)).toBe(true);
        for (const acting of ['Plt.', 'Pelaksana Tugas', 'Pelaksana Harian', 'Penjabat', 'Penjabat Sementara'])
          expect(isOffice(`${acting} ${head}`, head)).toBe(true);
      }),
    );
  });

  it('is told from the head however the head spells its own title', () => {
    for (const said of ['Direktur RSUD', 'DIREKTUR RSUD', 'Plt. Direktur RSUD', 'Direktur RSUD dr. Soedarso'])
      expect(isOffice(said, 'Direktur RSUD')).toBe(true);
    expect(isOffice('Direktur RSUD', 'Direktur RSUD dr. Soedarso')).toBe(true);
    expect(isOffice('Inspektur', 'Inspektur Kabupaten Sinjai')).toBe(true);
  });
});

const SAME_OFFICE = [
  ['Kepala RSUD', 'Kepala Rumah Sakit Umum Daerah'],
  ['Kepala BLK', 'Kepala Balai Latihan Kerja'],
  ['Pimpinan BLUD', 'Pimpinan Badan Layanan Umum Daerah'],
  ['Kepala BLUD RSUD Ciawi', 'Kepala RSUD Ciawi'],
  ['Direktur RSUD Ciawi', 'Direktur'],
  ['Direktur Utama', 'Direktur'],
] as const;

describe('the head of an office', () => {
  it.each(SAME_OFFICE)('is "%s" as well as "%s", whichever is shortened', (one, other) => {
    expect(isOffice(one, other)).toBe(true);
  });

  it.each([
    ['Direktur Pelayanan', 'Direktur'],
    ['Direktur Medik dan Keperawatan', 'Direktur'],
    ['Direktur SDM', 'Direktur'],
    ['Inspektur Wilayah I', 'Inspektur'],
    ['Inspektur Muda', 'Inspektur Kabupaten Sinjai'],
    ['Ketua Harian', 'Ketua'],
    ['Kepala Ruang RSUD', 'Kepala Rumah Sakit Umum Daerah'],
  ])('is not "%s" where it is "%s"', (said, office) => {
    expect(isOffice(said, office)).toBe(false);
  });
});

it.each([
  ['Auditor', 'JF Auditor'],
  ['Perencana', 'Pejabat Fungsional Perencana'],
  ['Perencana', 'JF Perencana Ahli Muda'],
  ['Perencana', 'Koordinator Perencana'],
  ['Verifikator', 'Tenaga Verifikator'],
  ['Pranata Komputer', 'JF. Pranata Komputer'],
  ['Arsiparis', 'JF Arsiparis'],
  ['Dokter Gigi', 'drg. Dokter Gigi'],
  ['PPK', 'Pejabat Pembuat Komitmen'],
])('whoever holds "%s" may say "%s"', (column, said) => {
  expect(tracker([column], said)).toEqual([column]);
  expect(tracker([column, 'Gudang Farmasi'], said)).toEqual([column]);
});

describe('what the log keeps', () => {
  it('stays: the key of a column is its name as written, whatever jabatan it means', () => {
    expect(idPelaksana('Ka. Sub Bag. Umum')).toBe('ka sub bag umum');
    expect(idPelaksana('Sekda')).toBe('sekda');
    expect(idPelaksana('Plt. Kepala Dinas')).toBe('plt kepala dinas');
  });
});

const POKOK = [
  ['Kepala Bidang', 'Kabid', 'Kabid.', 'Ka. Bid', 'Ka. Bidang', 'KEPALA  BIDANG'],
  ['Kepala Sub Bagian', 'Kasubbag', 'Kasubag', 'Ka. Sub Bag.', 'Ka. Subag', 'Ka. Subbagian', 'Kepala Subag', 'Kepala Sub-Bagian'],
  ['Kepala Seksi', 'Kasi', 'Kasie', 'Ka. Si', 'Ka. Seksi'],
  ['Kepala Bagian', 'Kabag', 'Ka. Bag', 'Ka. Bagian'],
] as const;
const SIFAT = ['Umum', 'Keuangan', 'Program', 'Perencanaan', 'Hukum', 'Aset'];
const TUNGGAL = [
  ['Sekretaris Daerah', 'Sekda', 'SEKDA'],
  ['Kepala Dinas', 'Kadis', 'Ka.Dis', 'kadinas', 'Ka. Dinas', 'Ka.Dinas', 'Ka Dinas'],
  ['Camat', 'CAMAT'],
  ['Pejabat Pembuat Komitmen', 'PPK', 'ppk'],
  ['Wakil Bupati', 'Wabup'],
] as const;

/** One jabatan in one of its spellings; `sama` is equal for two that mean the same. */
interface Ejaan {
  readonly sama: string;
  readonly teks: string;
}

const ejaan: fc.Arbitrary<Ejaan> = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...POKOK), fc.constantFrom(...SIFAT))
      .chain(([pokok, sifat]) =>
        fc
          .tuple(fc.constantFrom(...pokok), fc.constantFrom('', ' Dinas Kesehatan'))
          .map(([spelling, unit]) => ({ sama: `${pokok[0]} ${sifat}`, teks: `${spelling} ${sifat}${unit}` })),
      ),
    fc
      .constantFrom(...TUNGGAL)
      .chain((spellings) => fc.constantFrom(...spellings).map((text) => ({ sama: spellings[0], teks: text }))),
  )
  .chain(({ sama, teks }) =>
    fc
      .tuple(
        fc.constantFrom('', 'Plt. ', 'PLH ', 'Pelaksana Tugas ', 'Penjabat Sementara '),
        fc.constantFrom('as', 'upper', 'lower'),
        fc.constantFrom(' ', '  '),
      )
      .map(([before, look, gap]) => {
        const written = (before + teks).replaceAll(' ', gap);
        return { sama, teks: look === 'upper' ? written.toUpperCase() : look === 'lower' ? written.toLowerCase() : written };
      }),
  );

describe('whatever the reader calls one column', () => {
  it('the tracker lets act, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ejaan, { minLength: 1, maxLength: 5, selector: ({ sama }) => sama }), ejaan, (columns, said) => {
        const names = columns.map(({ teks }) => teks);
        const meant = columns.find(({ sama }) => sama === said.sama)?.teks;
        const read = reader(names, said.teks);
        expect(read).toBe(meant);
        expect(tracker(names, said.teks)).toEqual(meant === undefined ? [] : [meant]);
      }),
      { numRuns: 300 },
    );
  });
});
