import { describe, expect, it } from 'vitest';
import { readSops } from '../../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../../src/domain/sop/sop';
import { readAny } from '../../../../src/files/read-any';
import { ACTORS, MINUTES, STEPS } from './sop-grid';
import type { Structure } from './structure';
import { SYMBOL_STRUCTURES } from './symbol-structures';
import { TABLE_STRUCTURES } from './table-structures';

/** How many of each came out right. */
interface Score {
  readonly kind: string;
  readonly rows: number;
  readonly actors: number;
  readonly symbols: number;
  readonly waktu: number;
  readonly told: boolean;
}

const idOf = (sop: Sop, actor: number): string | undefined => sop.pelaksana.find(({ nama }) => nama === ACTORS[actor])?.id;

async function score({ kind, bytes, symbols, rows }: Structure): Promise<readonly Score[]> {
  const opened = await readAny(bytes(), 'sop.docx');
  if (!opened.ok) throw new Error(`${kind}: ${opened.refusal.kind}`);
  const { snapshot, doubts } = opened.value;
  const sops = snapshot.sheets.flatMap((sheet) => readSops(sheet).sops);
  return (sops.length === 0 ? [undefined] : sops).map((sop) => {
    const count = (fits: (index: number) => boolean): number => STEPS.filter((_, index) => fits(index)).length;
    const actorOf = (index: number): Sop['kegiatan'][number]['pelaku'][number] | undefined => {
      const [one, ...more] = sop?.kegiatan[index]?.pelaku ?? [];
      return sop && one && more.length === 0 && one.pelaksana === idOf(sop, STEPS[index]?.actor ?? -1) ? one : undefined;
    };
    const asked = (kindOf: string): boolean =>
      sop !== undefined && sop.kegiatan.every(({ row }) => doubts.some((one) => one.kind === kindOf && one.at.row === row));
    return {
      kind,
      rows: sop?.kegiatan.length === STEPS.length ? count((index) => sop.kegiatan[index]?.uraian === STEPS[index]?.uraian) : 0,
      actors: count((index) => actorOf(index) !== undefined),
      symbols: count((index) => {
        const found = actorOf(index)?.simbol;
        return symbols === 'mark' ? found === 'mark' : symbols === 'asked' ? found !== undefined : found === STEPS[index]?.symbol;
      }),
      waktu: count((index) => sop?.kegiatan[index]?.waktu.menit?.[0] === MINUTES[index]),
      told: (symbols !== 'asked' || asked('symbol-kind')) && (rows !== 'asked' || asked('symbol-row')),
    };
  });
}

const line = ({ kind, rows, actors, symbols, waktu, told }: Score): string =>
  `${kind.padEnd(52)} ${[rows, actors, symbols, waktu].map((one) => String(one).padStart(3)).join('')} ${told ? '' : 'tidak ditandai ragu'}`;

describe('openDocx', () => {
  it('reads rows, actors, symbols and times of every way a Word SOP is made, and marks what is only proposed', async () => {
    const scores = (await Promise.all([...TABLE_STRUCTURES, ...SYMBOL_STRUCTURES].map(score))).flat();
    const wrong = scores.filter(
      (one) => !one.told || [one.rows, one.actors, one.symbols, one.waktu].some((each) => each < STEPS.length),
    );
    expect(wrong.map(line), `baris pelaku simbol waktu dari 5\n${scores.map(line).join('\n')}`).toEqual([]);
    expect(scores.length).toBeGreaterThan(50);
  });
});
