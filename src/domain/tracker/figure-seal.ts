import { digestOf } from './log/digest';

/** A figure as it stands somewhere: its value and, for telling, its place. */
export interface SealedFigure {
  readonly nilai: string | number | boolean;
  /** "L8", or what it is called where it has no cell. */
  readonly di: string;
}

/** What an event seals of the figures it speaks of; part of the row that is hashed, so it stands as long as the log does. */
export interface FigureSeal {
  /** The sheet they stood on. */
  readonly lembar: string;
  /** The code of the bidang whose form that sheet was, by which it is found when it is called something else. */
  readonly bidang?: string;
  /** Which figures it speaks of where that became more: a report's from 2 on with the indikator of programs; absent: as at first. */
  readonly versi?: number;
  /** By the figure's own name ("S1.1|tw2"), 64 bits of the SHA-256 of name and value; blanks are left out. */
  readonly angka: Readonly<Record<string, string>>;
}

const DIGITS = 16;

const isBlank = ({ nilai }: SealedFigure): boolean => typeof nilai === 'string' && nilai.trim() === '';

/** The same value gives the same text, whatever cell or program it went through. */
const canonical = (nilai: SealedFigure['nilai']): string =>
  typeof nilai === 'number'
    ? `n${String(Number(nilai.toPrecision(14)))}`
    : typeof nilai === 'boolean'
      ? `b${String(nilai)}`
      : `t${nilai.trim()}`;

const digestOfFigure = (name: string, nilai: SealedFigure['nilai']): string =>
  digestOf(`${name}\n${canonical(nilai)}`).slice(0, DIGITS);

export const sealFigures = (lembar: string, figures: ReadonlyMap<string, SealedFigure>, versi?: number): FigureSeal => ({
  lembar,
  ...(versi === undefined ? {} : { versi }),
  angka: Object.fromEntries(
    [...figures].flatMap(([name, one]) => (isBlank(one) ? [] : [[name, digestOfFigure(name, one.nilai)]])),
  ),
});

/** What is no longer as it was sealed. */
export interface BrokenSeal {
  /** Places of figures that changed, were filled, or were emptied since. */
  readonly berubah: readonly string[];
  /** Names of figures whose place is gone. */
  readonly hilang: readonly string[];
}

export function compareSeal({ angka }: FigureSeal, figures: ReadonlyMap<string, SealedFigure>): BrokenSeal {
  const berubah = [...figures].flatMap(([name, one]) => {
    const now = isBlank(one) ? undefined : digestOfFigure(name, one.nilai);
    return (Object.hasOwn(angka, name) ? angka[name] : undefined) === now ? [] : [one.di];
  });
  return { berubah, hilang: Object.keys(angka).filter((name) => !figures.has(name)) };
}
