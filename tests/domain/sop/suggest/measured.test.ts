import { describe, expect, it } from 'vitest';
import { suggestPelaksana } from '../../../../src/domain/sop/suggest/suggest-pelaksana';
import { drawing, sopFrom } from '../sheet-of-text';
import { LABELLED } from './labelled-sops';

interface Judged {
  readonly uraian: string;
  readonly right: boolean;
  readonly ragu: boolean;
}

/** Every labelled step with what was proposed for it, the whole SOP unmarked. */
const judged: readonly Judged[] = LABELLED.trim()
  .split(/\n\n+/)
  .flatMap((block) => {
    const [header = '', ...lines] = block.split('\n');
    const actors = header.split('|').map((one) => one.trim());
    const steps = lines.map((line) => ({
      column: Number(line.slice(0, line.indexOf(' '))),
      uraian: line.slice(line.indexOf(' ') + 1),
    }));
    const grid = [
      `No | Kegiatan | ${actors.join(' | ')} | Kelengkapan | Waktu | Output`,
      ...steps.map(
        ({ uraian }, index) =>
          `${String(index + 1)} | ${uraian} |${' |'.repeat(actors.length)} Berkas | 5 menit | Hasil ${String(index)}`,
      ),
    ].join('\n');
    const sop = sopFrom(drawing(grid));
    if (sop.kegiatan.length !== steps.length) throw new Error(`not every step was read: ${header}`);
    const proposals = suggestPelaksana(sop);
    return steps.map(({ column, uraian }, index) => {
      const proposed = proposals[index];
      return { uraian, right: proposed?.pelaksana === sop.pelaksana[column - 1]?.id, ragu: proposed?.ragu ?? true };
    });
  });

const share = (of: readonly Judged[]): number => of.filter(({ right }) => right).length / of.length;

describe('proposals over steps labelled by hand', () => {
  it('are enough to tell', () => {
    expect(judged.length).toBeGreaterThanOrEqual(230);
  });

  it('are as right as measured: of 231 steps 224 actors, sure of 171, and right in all of these', () => {
    const sure = judged.filter(({ ragu }) => !ragu);
    const count = (of: readonly Judged[]): number => of.filter(({ right }) => right).length;
    expect([judged.length, count(judged), sure.length, count(sure)]).toEqual([231, 224, 171, 171]);
  });

  it('name the right actor in at least 85 of 100', () => {
    expect(share(judged), judged.flatMap(({ uraian, right }) => (right ? [] : [uraian])).join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('are right in at least 95 of 100 where they say they are sure, and sure in more than half', () => {
    const sure = judged.filter(({ ragu }) => !ragu);
    expect(share(sure), sure.flatMap(({ uraian, right }) => (right ? [] : [uraian])).join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(sure.length / judged.length).toBeGreaterThan(0.5);
  });
});
