import type { Files } from '../app/files';
import type { Signatures } from '../app/computer-key';
import type { TrialTools } from '../app/uji/trial';
import type { OpenNewWorkbook, Workbook, WorkbookEvents, WorkbookSelection } from '../app/workbook';
import type { Language } from '../domain/text';

/** Everything the pane is given from outside, so that it runs the same in Excel, in the embedded workbook and in tests. */
export interface Services {
  readonly workbook: Workbook;
  readonly events?: WorkbookEvents;
  readonly selection?: WorkbookSelection;
  readonly files: Files;
  /** What a trial of this Excel is made with, loaded when it is wanted; absent where there is no Excel to try. */
  readonly trial?: () => Promise<TrialTools>;
  readonly openNewWorkbook?: OpenNewWorkbook;
  /** Offers bytes as a file to keep; rejects where the host blocks downloads. */
  readonly download: (name: string, bytes: Uint8Array, mime: string) => Promise<void>;
  readonly copyText: (value: string) => Promise<void>;
  /** What is kept on this machine: who acts, language, and the heads of logs seen here. Never what a workbook says. */
  readonly preferences: Preferences;
  /** Signs acts with this computer's key and verifies signatures; absent where there is no cryptography. */
  readonly signatures?: Signatures;
  /** Where the workbook is kept, as the host tells it; '' where it does not. */
  readonly workbookAddress?: () => string;
  /** Tells a workbook that was never saved from every other one, as long as its window lasts. */
  readonly unsavedName?: () => string;
  /** The language of Excel, used until the person chooses another. */
  readonly hostLanguage: Language;
  readonly scheme: Scheme;
  /** The server this pane came from; absent where nothing is fetched from one. */
  readonly deployment?: Deployment;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** A small text store that may be unavailable (private windows, partitioned storage): then it forgets, and does not throw. */
export interface Preferences {
  get(key: string): string | undefined;
  /** Whether it outlasts the pane. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  /** False where nothing outlasts the pane. */
  readonly lasting?: boolean;
}

/** What the server of the pane holds now. */
export interface Deployment {
  /** Whether it is another version than the one that runs; false where it cannot be asked. */
  isNewer(): Promise<boolean>;
  /** Loads the pane anew; drafts stay. */
  reload(): void;
}

/** Whether the surroundings are dark, and when that changes. */
export interface Scheme {
  isDark(): boolean;
  subscribe(listener: () => void): () => void;
}
