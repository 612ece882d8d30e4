import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSop, type CheckResult } from '../../src/domain/rules/check';
import { a1 } from '../../src/domain/sheet/address';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { suggestPelaksana } from '../../src/domain/sop/suggest/suggest-pelaksana';
import { readAny } from '../../src/files/read-any';

const FOLDER = new URL('../fixtures/cases/', import.meta.url);
const FILES = readdirSync(FOLDER);

const RESULTS = new Map(
  await Promise.all(
    FILES.map(async (file) => {
      const opened = await readAny(new Uint8Array(readFileSync(new URL(file, FOLDER))), file);
      const sops = opened.ok ? opened.value.snapshot.sheets.flatMap((sheet) => readSops(sheet).sops) : [];
      return [file, sops.map((sop) => checkSop(sop))] as const;
    }),
  ),
);

/** The one SOP of a case, checked; the case is named by how its file begins. */
function checked(name: string): CheckResult {
  const [result, ...more] = RESULTS.get(FILES.find((one) => one.startsWith(name)) ?? name) ?? [];
  if (!result || more.length > 0) throw new Error(`${name}: not one SOP`);
  return result;
}

const actors = ({ sop }: CheckResult): readonly string[] =>
  sop.kegiatan.map((one) =>
    one.pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama.toLowerCase() ?? '').join(' & '),
  );
const symbols = ({ sop }: CheckResult): readonly string[] =>
  sop.kegiatan.map((one) => one.pelaku.map(({ simbol }) => simbol).join(' '));
const minutes = ({ sop }: CheckResult): readonly (number | undefined)[] => sop.kegiatan.map(({ waktu }) => waktu.menit?.[1]);
const rules = ({ findings }: CheckResult): readonly string[] => findings.map(({ rule, at }) => `${rule} ${a1(at)}`);
const galat = ({ findings }: CheckResult): readonly string[] =>
  findings.flatMap(({ severity, rule, at }) => (severity === 'galat' ? [`${rule} ${a1(at)}`] : []));
const identitas = ({ sop }: CheckResult, field: string): string | undefined =>
  sop.identitas.find((one) => one.field === field)?.isi.join('\n');

const FIVE = ['kepala dinas', 'sekretaris', 'kasubbag perencanaan', 'sekretaris', 'kepala dinas'];

describe('marks of the five steps', () => {
  it.each(['w01', 'w02', 'w06', 'w34', 'w36', 'w40', 'w42', 'w44', 'w48', 'w49'])('%s', (name) => {
    const read = checked(name);
    expect(actors(read)).toEqual(FIVE);
    expect(minutes(read)).toEqual([10, 15, 120, 450, 30]);
    expect(galat(read)).toEqual([]);
    expect(rules(read).filter((one) => one.startsWith('pelaksana-mark'))).toEqual([]);
  });

  it.each(['w01', 'w44'])('%s: kapsul at both ends, and a decision that goes back to 3', (name) => {
    const read = checked(name);
    expect(symbols(read)).toEqual(['terminator', 'process', 'process', 'decision', 'terminator']);
    expect(read.sop.kegiatan[3]?.kembali).toBe(2);
  });

  it('w02: its twin box "Decision" makes a decision', () => {
    expect(symbols(checked('w02'))[3]).toBe('decision');
    expect(checked('w02').sop.pelaksana).toHaveLength(3);
  });
});

describe('what cells show', () => {
  it('w08: clock formats, a unit in the format, a date that was a range, half a day', () => {
    const read = checked('w08');
    expect(minutes(read)).toEqual([10, 15, 120, undefined, 225]);
    expect(rules(read)).toContain('waktu-tanggal G6');
  });

  it('w14: an Excel error is no output', () => {
    expect(rules(checked('w14'))).toContain('nilai-galat D5');
  });

  it('w28: the unit stands in the number format', () => {
    const read = checked('w28');
    expect(minutes(read)).toEqual([10, 15, 120, 450, 30]);
    expect(rules(read).filter((one) => one.startsWith('waktu-unit'))).toEqual([]);
  });

  it('w30: a range became a date, and its serial number is never shown', () => {
    const read = checked('w30');
    const found = read.findings.find(({ rule }) => rule === 'waktu-tanggal');
    expect(found && a1(found.at)).toBe('G6');
    expect(found?.message.id).toContain('tanggal 1 Feb; maksudnya 1-2');
    expect(found?.fix).toBeDefined();
    expect(JSON.stringify(read)).not.toContain('46054');
  });
});

describe('rows', () => {
  it('w09: merged values are shared and counted once', () => {
    const read = checked('w09');
    expect(galat(read)).toEqual([]);
    expect(read.totalMenit).toBe(930);
    expect(read.sop.kegiatan[1]?.kelengkapan).toBe('Surat permintaan');
    expect(read.sop.kegiatan[2]?.output).toBe('Disposisi');
  });

  it('w13: headings and lettered steps', () => {
    const read = checked('w13');
    expect(read.sop.kegiatan).toHaveLength(6);
    expect(galat(read)).toEqual([]);
    expect(rules(read).filter((one) => one.startsWith('nomor-urut'))).toEqual([]);
  });

  it('w25: a page footer', () => {
    const read = checked('w25');
    expect(read.sop.kegiatan).toHaveLength(5);
    expect(read.findings.filter(({ at }) => at.row === 5)).toEqual([]);
  });

  it('baris-nomor: a row of column numbers', () => {
    expect(checked('baris-nomor').sop.kegiatan).toHaveLength(3);
  });
});

describe('headers and names', () => {
  it.each(['aktor-opd', 'aktor-satuan-kerja'])('%s: an office as an actor', (name) => {
    expect(checked(name).sop.pelaksana).toHaveLength(3);
    expect(galat(checked(name))).toEqual([]);
  });

  it('w31: Uraian Prosedur as a band', () => {
    const { sop } = checked('w31');
    expect(sop.kegiatan.map(({ keterangan }) => keterangan)).toEqual([1, 2, 3, 4, 5].map((n) => `catatan ${String(n)}`));
    expect([sop.bandPelaksana, sop.bandMutuBaku]).toMatchObject([{ column: 2 }, { column: 5 }]);
  });

  it('w32: two positions in one cell', () => {
    const read = checked('w32');
    expect(read.sop.pelaksana.map(({ nama }) => nama)).toEqual(['Kabid', 'Sekretaris', 'Kepala Dinas']);
    expect(rules(read).filter((one) => one.startsWith('pelaksana-ganda'))).toHaveLength(3);
  });
});

describe('identity blocks', () => {
  it('w21: room for a signature', () => {
    const read = checked('w21');
    expect(identitas(read, 'disahkan-oleh')).toBe('KEPALA DINAS CONTOH\nNama Pejabat, S.Sos., M.Si.\nNIP. 197001011995011001');
    expect(rules(read).filter((one) => one.startsWith('identitas-nip'))).toEqual([]);
  });

  it('w22: a value that begins with the word of a label', () => {
    const read = checked('w22');
    expect(identitas(read, 'peringatan')).toBe('Bila tidak dilaksanakan, laporan terlambat');
    expect(identitas(read, 'pencatatan')).toBe('1. Buku agenda');
    expect(rules(read).filter((one) => one.startsWith('identitas-required'))).toEqual([]);
  });

  it('w23b: dots are blank', () => {
    expect(rules(checked('w23b'))).toContain('identitas-required E1');
  });

  it('w24: a slip in a label', () => {
    const read = checked('w24');
    expect(identitas(read, 'pencatatan')).toBe('1. Buku agenda');
    expect(read.findings.find(({ rule }) => rule === 'header-spelling')?.message.id).toContain('Pencatatan dan Pendataan');
  });

  it('identitas-satu-sel: label and value in one cell', () => {
    const read = checked('identitas-satu-sel');
    expect(identitas(read, 'tanggal-revisi')).toBe('-');
    expect(rules(read).filter((one) => one.startsWith('identitas'))).toEqual([]);
  });
});

describe('false alarms', () => {
  it('output-strip, alat-dan-total, cabang-lain', () => {
    expect(rules(checked('output-strip')).filter((one) => one.startsWith('output-sama'))).toEqual([]);
    expect(rules(checked('alat-dan-total')).filter((one) => /^(?:total-waktu|rantai)/.test(one))).toEqual([]);
    expect(rules(checked('cabang-lain'))).toEqual([]);
  });
});

describe('proposals', () => {
  it('naik: columns in rising order', () => {
    const { sop } = checked('naik');
    const said = suggestPelaksana(sop).map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama);
    expect(said).toEqual(['Staf', 'Kasubbag Umum', 'Sekretaris', 'Kepala Dinas']);
  });

  it('find who was marked in 33 of 34 steps once the marks are gone, and all of which they are sure', () => {
    const seen = new Set<string>();
    const judged = [...RESULTS.values()].flat().flatMap(({ sop }) => {
      const words = [...sop.kegiatan.map(({ uraian }) => uraian), ...sop.pelaksana.map(({ nama }) => nama)]
        .join('|')
        .toLowerCase();
      if (seen.has(words)) return [];
      seen.add(words);
      const proposals = suggestPelaksana({ ...sop, kegiatan: sop.kegiatan.map((one) => ({ ...one, pelaku: [] })) });
      return sop.kegiatan.flatMap(({ pelaku }, index) => {
        const { pelaksana, ragu } = proposals[index] ?? {};
        return pelaku.length === 0 ? [] : [{ right: pelaku.some((one) => one.pelaksana === pelaksana), ragu }];
      });
    });
    const count = (of: typeof judged): number => of.filter(({ right }) => right).length;
    const sure = judged.filter(({ ragu }) => !ragu);
    expect([judged.length, count(judged), sure.length, count(sure)]).toEqual([34, 33, 3, 3]);
  });
});
