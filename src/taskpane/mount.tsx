import { createRoot } from 'react-dom/client';
import type { Services } from './services';
import { App } from './shell/App';
import { followWorkbook } from './state/follow-workbook';
import { createPane, type Pane } from './state/pane';
import { followSelection } from './state/selected-row';

/** Puts the pane into the page in place of its first static content; events of the workbook keep it up to date. */
export function mountPane(element: HTMLElement, services: Services): Pane {
  const pane = createPane(services);
  createRoot(element).render(<App pane={pane} />);
  void followWorkbook(pane);
  void followSelection(pane);
  return pane;
}
