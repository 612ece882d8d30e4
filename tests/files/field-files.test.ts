import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSops } from '../../src/domain/sop/read/read-sops';
import { KINDS } from './field/encode';
import { judge, tableRow, type Judged } from './field/measure';
import { FIELD_STRUCTURES, STRUCTURES } from './field/structure';

/** PDF takes longest: headers and marks in other words say nothing about its lines, and every other sheet is enough for plain ones. */
const sampleFor = (kind: string): typeof STRUCTURES => {
  if (kind === 'pdf') return FIELD_STRUCTURES.filter((_, index) => index % 2 === 0);
  return kind.startsWith('pdf') ? FIELD_STRUCTURES : STRUCTURES;
};

const judged = new Map<string, readonly Judged[]>();
const isWhole = ({ rows, steps, actors, symbols, minutes }: Judged): boolean =>
  rows && [actors, symbols, minutes].every((right) => right === steps);

beforeAll(async () => {
  for (const [kind, encode] of Object.entries(KINDS)) {
    const found: Judged[] = [];
    for (const one of sampleFor(kind)) found.push(await judge(one, encode(one), 'SOP'));
    judged.set(kind, found);
  }
});

describe('structures from the field', () => {
  it('are enough to tell', () => {
    expect(FIELD_STRUCTURES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(STRUCTURES.map(({ name }) => name)).size).toBe(STRUCTURES.length);
  });

  it.each(STRUCTURES.map((one) => [one.name, one] as const))('as a sheet: %s', (_, { values, merges, right }) => {
    const { sops } = readSops({ name: 'SOP', values, merges });
    const letters = { mark: 'm', terminator: 't', process: 'p', decision: 'd', connector: 'c' } as const;
    expect(
      sops.map(({ kegiatan, pelaksana }) => ({
        actors: kegiatan.map(({ pelaku }) =>
          pelaku.map((one) => pelaksana.find(({ id }) => id === one.pelaksana)?.nama).join('&'),
        ),
        minutes: kegiatan.map(({ waktu }) => String(waktu.menit?.[1] ?? '-')),
        symbols: kegiatan.map(({ pelaku }) => pelaku.map(({ simbol }) => letters[simbol]).join('')),
      })),
    ).toEqual(right);
  });

  it('are read alike from every kind of file', () => {
    // Files read whole, then actors, symbols and waktu, in hundredths; text has no merged cells.
    expect([...judged].map(([kind, found]) => tableRow(kind, found))).toEqual([
      'xlsx | 184 | 100.0 | 100.0 | 100.0 | 100.0',
      'ods | 184 | 100.0 | 100.0 | 100.0 | 100.0',
      'html | 184 | 100.0 | 100.0 | 100.0 | 100.0',
      'csv | 184 | 100.0 | 99.6 | 99.6 | 99.8',
      'tsv | 184 | 100.0 | 99.6 | 99.6 | 99.8',
      'docx | 184 | 100.0 | 100.0 | 100.0 | 100.0',
      'docx, drawn | 184 | 100.0 | 100.0 | 100.0 | 100.0',
      'pdf | 63 | 100.0 | 100.0 | 100.0 | 100.0',
      'pdf, as Word prints it | 126 | 100.0 | 100.0 | 100.0 | 100.0',
    ]);
  });

  it.each([
    ['header over four rows', 'calc-header-over-four-rows'],
    ['labels in row beneath', 'calc-labels-in-row-beneath'],
    ['actors merged over steps by names', 'calc-actors-merged'],
    ['seven actors', 'calc-seven-actors'],
  ])('%s, as LibreOffice Calc prints it', async (name, file) => {
    const structure = STRUCTURES.find((one) => one.name === name);
    if (!structure) throw new Error(name);
    const bytes = readFileSync(new URL(`../fixtures/pdf/${file}.pdf`, import.meta.url));
    expect(isWhole(await judge(structure, bytes, `${file}.pdf`))).toBe(true);
  });

  it.each(['xlsx', 'ods', 'html', 'docx', 'docx, drawn', 'pdf', 'pdf, as Word prints it'])(
    '%s keeps each of them whole',
    (kind) => {
      expect(judged.get(kind)?.filter((one) => !isWhole(one))).toEqual([]);
    },
  );
});
