import { UndoStep, type UndoList } from '../book/undo/undo-list';
import type { Profile } from '../profile';

/**
 * What one pane does, on the list of what can be undone, as the Excel that is played puts it there: each call is a step of its own, those
 * of a group are one, a call that Excel cannot take back empties the list, and so does every write in an Excel that keeps none.
 */
export class PaneUndo {
  private step = new UndoStep();
  private isOpen = false;

  constructor(
    private readonly list: UndoList,
    private readonly profile: Profile,
  ) {}

  get grouped(): boolean {
    return this.isOpen;
  }

  open(): void {
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
    this.push();
  }

  /** A request that may change something begins. */
  begin(): void {
    if (this.profile.undoAfterWrite === 'kept') this.list.record(this.step);
  }

  /** The pane calls on: what it did before is a step. */
  call(member: string): void {
    if (this.profile.refusedInUndoGroup.has(member)) this.list.cannotUndo();
    else if (!this.isOpen) this.push();
  }

  /** The request has run. */
  end(): void {
    if (this.profile.undoAfterWrite === 'cleared') this.list.empty();
    else if (!this.isOpen) this.push();
    this.list.record(undefined);
  }

  private push(): void {
    if (this.step.pairs.length === 0) return;
    this.list.push(this.step);
    this.step = new UndoStep();
    this.list.record(this.step);
  }
}
