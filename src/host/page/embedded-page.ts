import type { Desk } from './desk';
import type { GridEngine } from './grid-engine';
import type { Panes } from './panes';

/** What the page leaves at `window.runutPage`: tests look at the workbook beneath and tell the host to be slow, hang or deny. */
export interface EmbeddedPage {
  readonly desk: Desk;
  readonly panes: Panes;
  readonly engine: GridEngine;
}
