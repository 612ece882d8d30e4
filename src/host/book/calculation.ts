import type { Area } from '../../domain/sheet/address';
import { gridRange, type Grid } from './grid';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFY = 'formula.mutation.set-formula-calculation-notification';
/** How Univer reports a calculation that it broke off; it reports the same one once more when it is over. */
const STOPPED = 1;

/** Cells that changed. */
type Dirty = { readonly unitId: string; readonly sheetId: string; readonly range: object }[];

/**
 * Brings formulas up to date when a value is about to be read. Univer calculates by itself a tenth of a second after a
 * change; a reader cannot wait that long, so the same calculation is asked for at once, over what changed since the last.
 *
 * A calculation lets others act in between and writes its results where the formulas stood when it began: whoever writes
 * waits until none is running. Univer breaks a running one off when a person changes something, and forgets what one that
 * is begun on top of another was to look at; what was asked for here is then asked for again.
 */
export class Calculation {
  private dirty: Dirty = [];
  private everything = false;
  /** Names that mean something else now: Univer keeps formulas taken apart, with what their names stood for. */
  private names: Record<string, string> = {};
  /** What the calculation asked for last is to look at. */
  private asked: { readonly dirty: Dirty; readonly everything: boolean } = { dirty: [], everything: false };
  private running: Promise<void> | undefined;
  private finish: (() => void) | undefined;
  /** Calculations begun and not yet reported as done: one begun while another runs waits for its turn. */
  private outstanding = 0;
  /** Whether the next start is the one asked for here, which is counted already. */
  private starting = false;
  /** Whether the next report is the second of one that was broken off. */
  private reported = false;
  private readonly listening: { dispose(): void };

  /** Whether the workbook holds, or once held, a formula: until then nothing is ever calculated. */
  hasFormulas = false;

  constructor(
    private readonly grid: Grid,
    private readonly done: () => void,
  ) {
    this.listening = grid.api.onCommandExecuted(({ id, params }) => {
      if (id === START) this.started();
      else if (id === NOTIFY) this.ended((params as { functionsExecutedState?: number }).functionsExecutedState);
    });
  }

  changed(sheetId: string, area: Area): void {
    this.dirty.push({ unitId: this.grid.unitId, sheetId, range: gridRange(area) });
  }

  /** After rows, columns, sheets or names changed: every formula may be concerned. */
  restructured(): void {
    this.everything = true;
  }

  /** A name has come, gone or now stands for something else; every spelling of it is meant. */
  renamed(name: string): void {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) this.names[spelling] = spelling;
    this.everything = true;
  }

  get pending(): boolean {
    return this.hasFormulas && (this.everything || this.dirty.length > 0 || this.running !== undefined);
  }

  async settle(): Promise<void> {
    while (this.pending) {
      if (this.running) await this.running;
      else await this.calculate();
    }
  }

  /** Whether something is being calculated at this moment. */
  get busy(): boolean {
    return this.running !== undefined;
  }

  /** Until nothing is being calculated: only then may cells be written or moved. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  dispose(): void {
    this.listening.dispose();
    this.finish?.();
  }

  private calculate(): Promise<void> {
    const { dirty, everything, names } = this;
    this.dirty = [];
    this.everything = false;
    this.names = {};
    this.asked = { dirty, everything };
    this.starting = true;
    const wait = this.begin();
    const dirtyDefinedNameMap = Object.keys(names).length > 0 ? { [this.grid.unitId]: names } : {};
    const wanted = { dirtyRanges: dirty, forceCalculation: everything, dirtyDefinedNameMap };
    void this.grid.api.executeCommand(START, wanted, { onlyLocal: true });
    return wait;
  }

  private begin(): Promise<void> {
    this.outstanding += 1;
    this.running ??= new Promise((resolve) => {
      this.finish = () => {
        this.running = undefined;
        this.finish = undefined;
        resolve();
      };
    });
    return this.running;
  }

  private started(): void {
    if (this.starting) {
      this.starting = false;
      return;
    }
    if (this.running) this.again();
    void this.begin();
  }

  private ended(state: number | undefined): void {
    if (state === undefined) return;
    if (this.reported) {
      this.reported = false;
      return;
    }
    this.reported = state === STOPPED;
    if (this.reported) this.again();
    this.outstanding -= 1;
    if (this.outstanding > 0) return;
    this.outstanding = 0;
    this.asked = { dirty: [], everything: false };
    this.finish?.();
    this.done();
  }

  private again(): void {
    this.dirty = [...this.asked.dirty, ...this.dirty];
    this.everything ||= this.asked.everything;
    this.asked = { dirty: [], everything: false };
  }
}
