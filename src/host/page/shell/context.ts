import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Text } from '../../../domain/text';
import type { Desk } from '../desk';
import type { DeskState } from '../desk-state';
import type { FileCommands } from '../file-commands';
import type { AddinManifest } from '../manifest-ribbon';
import type { Panes } from '../panes';
import type { Sample } from '../samples';

/** What every part of the frame works with. */
export interface Frame {
  readonly desk: Desk;
  readonly files: FileCommands;
  readonly panes: Panes;
  readonly manifest: AddinManifest;
  readonly samples: readonly Sample[];
  /** How many panes share the workbook. */
  readonly paneCount: number;
}

export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('The frame is not there.');
  return frame;
}

export function useDesk(): DeskState {
  const { desk } = useFrame();
  return useSyncExternalStore(desk.subscribe, () => desk.state);
}

/** Texts in the page's language. */
export function useText(): (text: Text) => string {
  const { desk } = useFrame();
  return (text) => desk.say(text);
}
