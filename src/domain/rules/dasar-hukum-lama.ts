import { identitasOf } from '../sop/sop';
import { text, type Text } from '../text';
import type { Examples } from './example';
import type { SopRule } from './rule';

const words = {
  dicabut: (lama: string, baru: string): Text =>
    text(`${lama} sudah diganti dengan ${baru}. Periksa Dasar Hukum.`, `${lama} was replaced by ${baru}. Look over Dasar Hukum.`),
  salahKutip: (tertulis: string, benar: string): Text =>
    text(`"${tertulis}" seharusnya ${benar}.`, `"${tertulis}" should be ${benar}.`),
};

/** A regulation offices cite: its kind, number, year, and what it is about. */
interface Peraturan {
  readonly jenis: 'uu' | 'pp' | 'perpres' | 'inpres' | 'permenpan' | 'permendagri';
  readonly nomor: number;
  readonly tahun: number;
  readonly tentang: RegExp;
  /** What took its place, where it is no longer in force. */
  readonly diganti?: string;
}

const JENIS: readonly (readonly [jenis: Peraturan['jenis'], pola: string, nama: string])[] = [
  ['uu', 'undang-?\\s*undang|uu', 'Undang-Undang'],
  ['perpres', 'peraturan\\s+presiden|perpres', 'Peraturan Presiden'],
  ['inpres', 'instruksi\\s+presiden|inpres', 'Instruksi Presiden'],
  ['pp', 'peraturan\\s+pemerintah|pp', 'Peraturan Pemerintah'],
  [
    'permenpan',
    'peraturan\\s+menteri\\s+(?:negara\\s+)?(?:pendayagunaan|pan)[^0-9]{0,90}?|permen\\s*pan(?:\\s*-?\\s*rb|\\s+dan\\s+rb)?',
    'Peraturan Menteri PANRB',
  ],
  ['permendagri', 'peraturan\\s+menteri\\s+dalam\\s+negeri|permendagri', 'Peraturan Menteri Dalam Negeri'],
];

const PERATURAN: readonly Peraturan[] = [
  { jenis: 'perpres', nomor: 29, tahun: 2014, tentang: /akuntabilitas\s+kinerja/i },
  { jenis: 'permenpan', nomor: 53, tahun: 2014, tentang: /perjanjian\s+kinerja|pelaporan\s+kinerja/i },
  { jenis: 'permenpan', nomor: 35, tahun: 2012, tentang: /standar\s+operasional/i },
  { jenis: 'permenpan', nomor: 88, tahun: 2021, tentang: /evaluasi\s+akuntabilitas/i },
  { jenis: 'permendagri', nomor: 86, tahun: 2017, tentang: /perencanaan|pengendalian/i },
  { jenis: 'uu', nomor: 23, tahun: 2014, tentang: /pemerintahan\s+daerah/i },
  {
    jenis: 'permenpan',
    nomor: 21,
    tahun: 2008,
    tentang: /standar\s+operasional/i,
    diganti: 'Peraturan Menteri PANRB Nomor 35 Tahun 2012',
  },
  { jenis: 'inpres', nomor: 7, tahun: 1999, tentang: /akuntabilitas/i, diganti: 'Peraturan Presiden Nomor 29 Tahun 2014' },
  {
    jenis: 'permenpan',
    nomor: 29,
    tahun: 2010,
    tentang: /penetapan\s+kinerja|akuntabilitas/i,
    diganti: 'Peraturan Menteri PANRB Nomor 53 Tahun 2014',
  },
  { jenis: 'permenpan', nomor: 12, tahun: 2015, tentang: /evaluasi/i, diganti: 'Peraturan Menteri PANRB Nomor 88 Tahun 2021' },
  { jenis: 'permenpan', nomor: 25, tahun: 2012, tentang: /evaluasi/i, diganti: 'Peraturan Menteri PANRB Nomor 88 Tahun 2021' },
  {
    jenis: 'permendagri',
    nomor: 54,
    tahun: 2010,
    tentang: /rencana|pembangunan/i,
    diganti: 'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017',
  },
  { jenis: 'uu', nomor: 32, tahun: 2004, tentang: /pemerintahan\s+daerah/i, diganti: 'Undang-Undang Nomor 23 Tahun 2014' },
  { jenis: 'pp', nomor: 41, tahun: 2007, tentang: /perangkat\s+daerah/i, diganti: 'Peraturan Pemerintah Nomor 18 Tahun 2016' },
  { jenis: 'uu', nomor: 5, tahun: 2014, tentang: /aparatur\s+sipil/i, diganti: 'Undang-Undang Nomor 20 Tahun 2023' },
  { jenis: 'pp', nomor: 53, tahun: 2010, tentang: /disiplin/i, diganti: 'Peraturan Pemerintah Nomor 94 Tahun 2021' },
];

const CITED = new RegExp(
  `(?<!\\p{L})(?:${JENIS.map(([, pola]) => `(${pola})`).join('|')})\\s*(?:republik\\s+indonesia\\s*|ri\\s*)?(?:nomor|no\\.?)?\\s*:?\\s*(\\d{1,3})\\s*(?:tahun|thn\\.?|/)\\s*(\\d{4})`,
  'giu',
);

/** Regulations that are no longer in force, or are cited with another year or kind than theirs. */
export const dasarHukumLama: SopRule = {
  id: 'dasar-hukum-lama',
  severity: 'petunjuk',
  basis: 'perlu-dipastikan',
  later: true,
  title: text('Peraturan lama atau salah kutip', 'Old or misquoted regulation'),
  scope: 'sop',
  *check({ sop }) {
    const field = identitasOf(sop).find((one) => one.field === 'dasar-hukum');
    for (const line of field?.isi ?? []) {
      for (const cited of line.matchAll(CITED)) {
        const message = said(cited, line.slice(cited.index + cited[0].length).slice(0, 160));
        if (message && field) yield { at: cellOf(field, line), message };
      }
    }
  },
};

type Field = ReturnType<typeof identitasOf>[number];

const cellOf = ({ sel = [], at }: Field, line: string): Field['at'] => sel.find(({ teks }) => teks.includes(line))?.at ?? at;

function said(cited: RegExpMatchArray, about: string): Text | undefined {
  const kind = JENIS[cited.slice(1, 1 + JENIS.length).findIndex((group) => group !== undefined)];
  const [nomor, tahun] = cited.slice(1 + JENIS.length).map(Number);
  if (!kind) return undefined;
  const known = PERATURAN.find((one) => one.jenis === kind[0] && one.nomor === nomor && one.tahun === tahun);
  const name = `${kind[2]} Nomor ${String(nomor)} Tahun ${String(tahun)}`;
  if (known) return known.diganti ? words.dicabut(name, known.diganti) : undefined;
  // The same number about the same thing, with another year or of another kind.
  const meant = PERATURAN.find(
    (one) => one.nomor === nomor && (one.jenis === kind[0] || one.tahun === tahun) && one.tentang.test(about) && !one.diganti,
  );
  const right = meant && JENIS.find(([jenis]) => jenis === meant.jenis)?.[2];
  return meant && right
    ? words.salahKutip(name, `${right} Nomor ${String(meant.nomor)} Tahun ${String(meant.tahun)}`)
    : undefined;
}

/** @executed as tests and shown in docs/rules.md. */
export const examples: Examples = {
  invalid: [
    {
      shows: 'a regulation that was replaced',
      sheet: { 'Peraturan Presiden Nomor 29 Tahun 2014': 'Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah' },
      at: ['B7'],
    },
    {
      shows: 'one cited with another year, and one of another kind',
      sheet: {
        '1. Peraturan Presiden Nomor 29 Tahun 2014':
          '1. Perpres Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja\\\\n2. Peraturan Pemerintah No. 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja',
      },
      at: ['B7', 'B7'],
    },
  ],
  valid: [
    { shows: 'one in force', sheet: { 'Nomor 29 Tahun 2014': 'Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja' } },
  ],
};
