import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../src/domain/kantor/angka';
import type { FormulirContent } from '../../../../src/domain/kinerja/formulir/formulir';
import type { Isian, Pengaturan } from '../../../../src/domain/kinerja/pengaturan';
import { sampleIsian, samplePengaturan } from '../../../../src/domain/kinerja/sample';
import type { Block, TableBlock } from '../../../../src/domain/lkj/document/block';
import { reportDocument } from '../../../../src/domain/lkj/document/document';
import { shownText } from '../../../../src/domain/lkj/document/shown-cell';
import { lkjFrom } from '../sample-lkj';

const base = samplePengaturan(2025);

/** A realisasi at any distance from its target: none, half, a hair below, just reached, far above, more than twice. */
const SHARES = [null, 0, 0.4, 0.9, 0.999, 1, 1.001, 1.3, 2.4] as const;
const reported = fc.record({
  share: fc.array(fc.constantFrom(...SHARES), { minLength: base.indikator.length, maxLength: base.indikator.length }),
  falling: fc.array(fc.boolean(), { minLength: base.indikator.length, maxLength: base.indikator.length }),
  spent: fc.array(fc.constantFrom(null, 0, 0.3, 0.95, 1.1), { minLength: base.program.length, maxLength: base.program.length }),
});
type Reported = typeof reported extends fc.Arbitrary<infer Of> ? Of : never;

/** The sample's office with these results; the last quarter says all. */
function reportOf({ share, falling, spent }: Reported): readonly Block[] {
  const pengaturan: Pengaturan = {
    ...base,
    indikator: base.indikator.map((one, index) =>
      falling[index] === true && one.skala === ''
        ? { ...one, metode: 'flat', arah: 'negatif', rumus: '2T-R' }
        : { ...one, metode: 'flat' },
    ),
  };
  const valueOf = (id: string): Isian => {
    const at = base.indikator.findIndex((one) => one.id === id);
    const [target, part] = [base.indikator[at]?.target, share[at] ?? null];
    if (part === null) return '';
    return typeof target === 'number' ? Number((target * part).toPrecision(12)) : part >= 1 ? 'A' : 'CC';
  };
  const isian = Object.fromEntries(
    Object.entries(sampleIsian(2025)).map(([bidang, content]): [string, FormulirContent] => [
      bidang,
      {
        ...content,
        indikator: content.indikator.map((one) => ({ ...one, realisasi: ['', '', '', valueOf(one.indikator)] as const })),
        program: content.program.map((one) => {
          const at = base.program.findIndex(({ id }) => id === one.program);
          const [pagu, part] = [base.program[at]?.pagu, spent[at] ?? null];
          const sum = part === null || typeof pagu !== 'number' ? '' : Math.round(pagu * part);
          return { ...one, realisasi: ['', '', '', sum] as const };
        }),
      },
    ]),
  );
  return reportDocument(lkjFrom(pengaturan, isian));
}

const tableOf = (blok: readonly Block[], id: string): TableBlock | undefined =>
  blok.find((one): one is TableBlock => one.jenis === 'tabel' && one.id === id);
const rowsOf = (blok: readonly Block[], id: string): readonly (readonly string[])[] =>
  (tableOf(blok, id)?.rows ?? []).filter(({ jenis }) => jenis === 'isi').map(({ cells }) => cells.map(shownText));
const textOf = (blok: readonly Block[], id: string): readonly string[] =>
  blok.flatMap((one) => (one.jenis === 'naskah' && one.naskah.id === id ? one.naskah.isi.split('\n') : []));

/** "69,88%", "898 unit" or "97,50%" as a number. */
const figure = (text: string): number => {
  const read = readFigure(text.replace(/\s*(?:%|[a-z]+)$/i, ''));
  return read.jenis === 'angka' ? read.nilai : NaN;
};

describe('what a report says beside its tables', () => {
  it('contradicts none of their figures, predikat or verdicts', () => {
    fc.assert(
      fc.property(reported, (asked) => {
        const blok = reportOf(asked);
        let [reached, missed] = [0, 0];
        for (const { id: sasaran } of base.sasaran) {
          const [, ...sentences] = textOf(blok, `capaian:${sasaran}`);
          const rows = rowsOf(blok, `capaian:${sasaran}`);
          expect(sentences).toHaveLength(rows.length);
          rows.forEach(([, , , target = '', realisasi = '', capaian = '', predikat = ''], index) => {
            const said = sentences[index] ?? '';
            const told = /\(capaian (-?[\d.,]+)%, predikat ([^)]+)\)/.exec(said);
            if (!told) {
              expect(said).toContain('belum dapat dihitung');
              expect(figure(capaian)).toBeNaN();
              return;
            }
            expect(figure(told[1] ?? '')).toBe(figure(capaian));
            expect(told[2]).toBe(predikat);
            const own = base.indikator.filter((one) => one.sasaran === sasaran)[index];
            const at = base.indikator.findIndex(({ id }) => id === own?.id);
            const [is, aim] = [figure(realisasi), figure(target)];
            if (Number.isFinite(is)) expect(figure(/sebesar (-?[\d.,]*\d)/.exec(said)?.[1] ?? '')).toBe(is);
            const falls = (asked.falling[at] === true || own?.arah === 'negatif') && own?.skala === '';
            const share = asked.share[at] ?? NaN;
            const good =
              Number.isFinite(is) && share !== 0.999 && share !== 1.001
                ? falls
                  ? is <= aim
                  : is >= aim
                : falls
                  ? share <= 1
                  : share >= 1;
            expect(/target tercapai|sesuai dengan target/.test(said)).toBe(good);
            if (good) reached += 1;
            else missed += 1;
          });
        }
        const ikhtisar = textOf(blok, 'ikhtisar').join(' ');
        const [, , count = ''] = rowsOf(blok, 'ikhtisar')[0] ?? [];
        expect(count).not.toBe('');
        const inTable = rowsOf(blok, 'ikhtisar').reduce((sum, row) => sum + Number(row[3]), 0);
        expect(inTable).toBe(reached);
        if (reached + missed > 0) {
          expect(ikhtisar).toContain(
            reached === 0 ? 'belum ada indikator yang mencapai target' : `${String(reached)} indikator mencapai target`,
          );
          if (missed > 0) expect(ikhtisar).toContain(`${String(missed)} indikator belum mencapai target`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('calls a programme efficient only where its table does, and sums only what was reported', () => {
    fc.assert(
      fc.property(reported, (asked) => {
        const blok = reportOf(asked);
        for (const { id: sasaran } of base.sasaran) {
          const said = textOf(blok, `efisiensi:${sasaran}`).join(' ');
          for (const row of rowsOf(blok, `efisiensi:${sasaran}`)) {
            const verdict = row.at(-1) ?? '';
            expect(said.includes('tergolong efisien'), said).toBe(verdict === 'Efisien');
            expect(said.includes(' tidak efisien'), said).toBe(verdict === 'Tidak efisien');
          }
        }
        const spending = textOf(blok, 'anggaran').join(' ');
        const silent = asked.spent.filter((one) => one === null).length;
        if (silent === asked.spent.length) expect(spending).toContain('belum dilaporkan');
        else expect(spending.includes('yang sudah dilaporkan')).toBe(silent > 0);
      }),
      { numRuns: 60 },
    );
  });
});
