import { createRoot } from 'react-dom/client';
import type { Services } from './services';
import { App } from './shell/App';
import { keepFocus } from './shell/keep-focus';
import { keepKeys } from './shell/keep-keys';
import { followWorkbook } from './state/follow-workbook';
import { createPane, type Pane } from './state/pane';
import { followSelection } from './state/selected-row';
import { fetchAhead, PieceMissing } from './state/pieces';

interface Surroundings {
  /** Says in the page itself that the pane has stopped: nothing of it is left then. */
  onStopped(error: Error): void;
  /** Resolves when the page has nothing else to do. */
  whenIdle(): Promise<void>;
}

/** Puts the pane into the page in place of its first static content; events of the workbook keep it up to date. */
export function mountPane(element: HTMLElement, services: Services, { onStopped, whenIdle }: Surroundings): Pane {
  const pane = createPane(services);
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      // React empties its element after this; what is said comes in its place.
      setTimeout(() => {
        onStopped(error instanceof Error ? error : new Error(String(error)));
      });
    },
  });
  root.render(<App pane={pane} />);
  keepKeys(element.ownerDocument);
  keepFocus(element.ownerDocument);
  // What a press needed could not be fetched, and nobody else says so.
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof PieceMissing) pane.fail(reason);
  });
  void followWorkbook(pane);
  void followSelection(pane);
  void fetchAhead(whenIdle);
  return pane;
}
