import { readSops } from '../../../src/domain/sop/read/read-sops';
import type { Sop } from '../../../src/domain/sop/sop';
import { readAny } from '../../../src/files/read-any';
import type { Right, Structure } from './structure';

/** What of one file is right: its rows, and of those the shares of actors, symbols and waktu. */
export interface Judged {
  readonly name: string;
  readonly rows: boolean;
  readonly steps: number;
  readonly actors: number;
  readonly symbols: number;
  readonly minutes: number;
}

const SYMBOLS = { mark: 'm', terminator: 't', process: 'p', decision: 'd', connector: 'c' } as const;

const saidBy = (sop: Sop): Right => ({
  actors: sop.kegiatan.map(({ pelaku }) =>
    pelaku.map(({ pelaksana }) => sop.pelaksana.find(({ id }) => id === pelaksana)?.nama ?? '').join('&'),
  ),
  minutes: sop.kegiatan.map(({ waktu }) => String(waktu.menit?.[1] ?? '-')),
  symbols: sop.kegiatan.map(({ pelaku }) => pelaku.map(({ simbol }) => SYMBOLS[simbol]).join('')),
});

const uraianOf = (sops: readonly Sop[]): readonly string[] =>
  sops.flatMap(({ kegiatan }) => kegiatan.map(({ uraian }) => uraian.toLowerCase().replace(/[^a-z0-9]/g, '')));

/** Reads a file and compares; its rows are those that the sheet itself has, with the same words. */
export async function judge(of: Structure, bytes: Uint8Array, file: string): Promise<Judged> {
  const steps = of.right.reduce((sum, { actors }) => sum + actors.length, 0);
  const opened = await readAny(bytes, file);
  const sops = opened.ok ? opened.value.snapshot.sheets.flatMap((sheet) => readSops(sheet).sops) : [];
  const { sops: plain } = readSops({ name: 'SOP', values: of.values, merges: of.merges });
  const said = sops.map(saidBy);
  const same = (part: keyof Right): number => {
    const [got, right] = [said.flatMap((one) => one[part]), of.right.flatMap((one) => one[part])];
    return right.filter((one, index) => one.toLowerCase() === got[index]?.toLowerCase()).length;
  };
  return {
    name: of.name,
    rows: said.length === of.right.length && uraianOf(sops).join('\n') === uraianOf(plain).join('\n'),
    steps,
    actors: same('actors'),
    symbols: same('symbols'),
    minutes: same('minutes'),
  };
}

/** "kind | files | rows | actors | symbols | waktu", shares of a hundred. */
export function tableRow(kind: string, judged: readonly Judged[]): string {
  const steps = judged.reduce((sum, one) => sum + one.steps, 0);
  const of = (part: 'actors' | 'symbols' | 'minutes'): string =>
    ((100 * judged.reduce((sum, one) => sum + one[part], 0)) / steps).toFixed(1);
  const rows = ((100 * judged.filter((one) => one.rows).length) / judged.length).toFixed(1);
  return `${kind} | ${String(judged.length)} | ${rows} | ${of('actors')} | ${of('symbols')} | ${of('minutes')}`;
}
