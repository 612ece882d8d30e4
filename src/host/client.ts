import type { Profile, RequirementSets } from './profile';

/** One entry of office.js' richApiMessage event: category, event type, target id, message as JSON, order, remote override. */
export type EventEntry = readonly [category: 65536, type: number, target: string, message: string, id: number, remote: boolean];

/** A pane connected to the workbook: its own object references, event registrations and request count. */
export interface HostClient {
  /** Its actor name in `BookChange`. */
  readonly id: string;
  /** Answers one RichApi request body. Rejects with `HostFailure` when the host itself (not the batch) fails; may never settle when told to hang. */
  processQuery(bodyText: string, partition?: string): Promise<string>;
  close(): void;
}

/** A failure below RichApi, as office.js' error number (5004 cell edit mode, 5012 session, 5102 activity, 5103 payload, 7000 denied). */
export class HostFailure extends Error {
  constructor(readonly code: number) {
    super(`The host refused the request (${String(code)}).`);
    this.name = 'HostFailure';
  }
}

/** What the embedded workbook can be told to do to its clients. */
export interface Faults {
  /** Milliseconds before each answer. */
  latency: number;
  /** Requests are never answered while set. */
  hang: boolean;
  /** RichApi error code ("AccessDenied") or host error number (5004) for the next request that matches; cleared once used. */
  deny: { readonly next: 'write' | 'read' | 'any'; readonly code: string | number } | undefined;
  /** Whether another workbook has the focus, as when a person has clicked into it. */
  focusElsewhere: boolean;
  /** Answers already carried out are lost for the next matching request: the write happens, the client hears an error. */
  loseAnswer: boolean;
  /** The next request that changes anything ends after so many of its actions: what ran before stays, the client hears an error. */
  stopAfter: number | undefined;
}

/** What `new ExcelHost(book, options)` (src/host/excel-host.ts) offers to a bridge. */
export interface ConnectableHost {
  readonly faults: Faults;
  readonly sets: RequirementSets;
  /** Which Excel it plays. */
  readonly profile: Profile;
  /** Connects a pane; events it registered for are handed to `deliver`, already in office.js' entry form. */
  connect(deliver: (entry: EventEntry) => void): HostClient;
  /** `Excel.createWorkbook(base64)` ends here; absent, the call fails as on a host that cannot open workbooks. */
  onCreateWorkbook: ((base64: string | undefined) => void | Promise<void>) | undefined;
  /** A pane asks to be shown (`Office.addin.showAsTaskpane()`) or hidden. */
  onPaneState: ((client: string, visible: boolean) => void) | undefined;
}

/** Method numbers of office.js' `executeMethod`. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93, commandCompleted: 94 } as const;

/** Event numbers of office.js. */
export const EVENT = { selectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;
