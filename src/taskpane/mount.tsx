import { createRoot } from 'react-dom/client';
import type { Services } from './services';
import { App } from './shell/App';
import { createPane, type Pane } from './state/pane';

/** Puts the pane into the page in place of its first static content; events of the workbook keep it up to date. */
export function mountPane(element: HTMLElement, services: Services): Pane {
  const pane = createPane(services);
  createRoot(element).render(<App pane={pane} />);
  void followWorkbook(pane);
  return pane;
}

/** Typing comes in bursts; the pane reads again once it pauses. */
const PAUSE = 400;

async function followWorkbook(pane: Pane): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await pane.services.events?.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        pane.touch();
      }, PAUSE);
    });
  } catch {
    // A host without events leaves the pane right but not live: every act reads the workbook anew.
  }
}
