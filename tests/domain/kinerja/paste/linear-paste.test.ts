import { describe, expect, it } from 'vitest';
import { emptyPengaturan } from '../../../../src/domain/kinerja/defaults';
import { readPaste } from '../../../../src/domain/kinerja/paste/read-paste';
import { takePaste } from '../../../../src/domain/kinerja/paste/take-paste';
import { countedSteps } from '../../../counted-work';

/** Rows of a table, by their number. */
type Rows = (at: number) => readonly string[];

const HEAD = ['No', 'Sasaran', 'Indikator', 'Target', 'Rencana Aksi', 'Bidang', 'Program', 'Pagu'];
const TABLES: readonly (readonly [what: string, of: Rows])[] = [
  ['of names of their own', (at) => [String(at), `Sasaran ${String(at)}`, `Indikator ${String(at)}`, '80', 'Survei', `Bidang ${String(at)}`, `Program ${String(at)}`, '1.000']], // prettier-ignore
  ['that say the same', () => ['1', 'Sasaran', 'Indikator', '80', 'Survei', 'Bidang', 'Program', '1.000']],
  ['that repeat the indikator beside its actions', (at) => ['', 'Sasaran', 'Indikator', '80', `Aksi ${String(at)}`, '', '', '']],
  ['that go on the first', (at) => (at === 0 ? ['1', 'Sasaran', 'Indikator', '80', 'Aksi', 'Bidang', '', ''] : ['', '', '', '', `Aksi ${String(at)}`, `Bidang ${String(at)}`, '', ''])], // prettier-ignore
  ['of notes', (at) => ['', `Catatan ${String(at)}`, '', '', '', '', '', '']],
  ['of headers', () => HEAD],
];

describe('the work of taking in a pasted Perjanjian Kinerja', () => {
  it.each(TABLES)('grows with its rows and no faster: rows %s', (_, of) => {
    const work = (count: number): number => {
      const values = [HEAD, of(0), ...Array.from({ length: count }, (__, at) => of(at))];
      return countedSteps(() => takePaste(emptyPengaturan(2026), readPaste({ values }, 2026, [])));
    };
    const [once, twice, fourTimes] = [work(100), work(200), work(400)];
    expect(twice / once).toBeLessThan(2.6);
    expect(fourTimes / once).toBeLessThan(6);
  });
});
