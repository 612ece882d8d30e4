/**
 * What office.js and the Excel around it tell each other of the focus, by number: `OSF.AgaveHostAction` in Microsoft's own client.
 * A pane reports where its keyboard wants to go; it is told that the focus comes in.
 */
const TAB_IN = 11;
const TAB_IN_SHIFT = 12;

const EXITS: Readonly<Record<number, PaneExit>> = {
  5: 'next',
  6: 'previous',
  13: 'next',
  14: 'title',
  15: 'grid',
  17: 'next',
  18: 'title',
};

/** Where the focus goes as it leaves a pane: to the next part of the window, the one before, the pane's own title, or (Esc) the cells. */
export type PaneExit = 'next' | 'previous' | 'title' | 'grid';

/** What `notifyHost` says of leaving; undefined where it is about something else. `data` is the pane's id and the number. */
export function paneExit(data: unknown): PaneExit | undefined {
  const action: unknown = Array.isArray(data) ? data[1] : undefined;
  return typeof action === 'number' ? EXITS[action] : undefined;
}

/** The message that lets the focus in, at the pane's first control or its last. */
export const focusMessage = (conversationId: string, atEnd: boolean): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: location.origin,
    _serializerVersion: 1,
    _data: [atEnd ? TAB_IN_SHIFT : TAB_IN],
  });
