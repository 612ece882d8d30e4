import type { FUniver } from '@univerjs/core/facade';
import type { WholeBook } from './whole-book';

/** What a person does that moves cells, and what takes it back. */
const MOVES_CELLS =
  /^sheet\.command\.(?:insert-(?:row|col|range|multi)|append-row|remove-(?:row|col|sheet)|delete-range|move-(?:rows|cols|range)|(?:sort|reorder)-range)|^univer\.command\.(?:undo|redo)$/;

/**
 * A calculation writes its results where the formulas stood when it began. A person's command that would move them waits until
 * it is over, as a pane's batch does, and is carried out then. Returns how to stop.
 */
export function holdBackUnderCalculation({ api, grid, calculation, unitId }: WholeBook): () => void {
  let ended = false;
  const later = async (id: string, params: object | undefined): Promise<void> => {
    await calculation.idle();
    if (!ended) await api.executeCommand(id, params);
  };
  const listening = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params } = event;
    if (grid.changing || !calculation.busy || !MOVES_CELLS.test(id)) return;
    const { unitId: meant = shown(api) } = (params ?? {}) as { readonly unitId?: string };
    if (meant !== unitId) return;
    event.cancel = true;
    void later(id, params);
  });
  return () => {
    ended = true;
    listening.dispose();
  };
}

/** The workbook in view, which commands that name none are meant for. */
const shown = (api: WholeBook['api']): string | undefined =>
  (api as FUniver & { getActiveWorkbook(): { getId(): string } | null }).getActiveWorkbook()?.getId();
