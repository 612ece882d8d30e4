import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { Text } from '../../domain/text';
import type { Pane } from './pane';
import type { Layer, PaneState } from './pane-state';

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('A screen was rendered outside of the pane.');
  return pane;
}

/** One part of the pane's state; the component renders again only when that part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Handlers that lead to a screen over the tab; without one, back to the tab. */
export function useGo(): (layer?: Layer) => () => void {
  const { openLayer } = usePane();
  return (layer) => () => {
    openLayer(layer);
  };
}

/** Turns a text into the words of the language in use. */
export function useTranslate(): (text: Text) => string {
  const language = usePaneState((state) => state.language);
  return useCallback((text: Text) => text[language], [language]);
}
