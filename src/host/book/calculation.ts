import type { Area } from '../../domain/sheet/address';
import { gridRange, type Grid } from './grid';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFY = 'formula.mutation.set-formula-calculation-notification';

/**
 * Brings formulas up to date when a value is about to be read. Univer calculates by itself a tenth of a second after a
 * change; a reader cannot wait that long, so the same calculation is asked for at once, over what changed since the last.
 */
export class Calculation {
  private dirty: { unitId: string; sheetId: string; range: object }[] = [];
  private everything = false;
  private running: Promise<void> | undefined;
  private finish: (() => void) | undefined;
  /** Calculations begun and not yet reported as done: one begun while another runs waits for its turn. */
  private outstanding = 0;
  /** Whether the next start is the one asked for here, which is counted already. */
  private asked = false;
  private readonly listening: { dispose(): void };

  /** Whether the workbook holds, or once held, a formula: until then nothing is ever calculated. */
  hasFormulas = false;

  constructor(
    private readonly grid: Grid,
    private readonly done: () => void,
  ) {
    this.listening = grid.api.onCommandExecuted(({ id, params }) => {
      if (id === START) this.started();
      else if (id === NOTIFY && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined)
        this.ended();
    });
  }

  changed(sheetId: string, area: Area): void {
    this.dirty.push({ unitId: this.grid.unitId, sheetId, range: gridRange(area) });
  }

  /** After rows, columns, sheets or names changed: every formula may be concerned. */
  restructured(): void {
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

  dispose(): void {
    this.listening.dispose();
    this.finish?.();
  }

  private calculate(): Promise<void> {
    const { dirty, everything } = this;
    this.dirty = [];
    this.everything = false;
    this.asked = true;
    const wait = this.begin();
    void this.grid.api.executeCommand(
      START,
      {
        dirtyRanges: dirty,
        forceCalculation: everything,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
    return wait;
  }

  private begin(): Promise<void> {
    this.outstanding += 1;
    this.running ??= new Promise((resolve) => {
      this.finish = () => {
        this.running = undefined;
        this.finish = undefined;
        this.outstanding = 0;
        resolve();
      };
    });
    return this.running;
  }

  private started(): void {
    if (this.asked) this.asked = false;
    else void this.begin();
  }

  private ended(): void {
    this.outstanding -= 1;
    if (this.outstanding > 0) return;
    this.finish?.();
    this.done();
  }
}
