/// <reference types="office-js" />
import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import type { Book } from '../../../src/files/xlsx/book';
import { HostBook } from '../../../src/host/book/host-book';
import type { Faults, EventEntry, HostClient } from '../../../src/host/client';
import type { RequirementSets } from '../../../src/host/profile';
import { purposeOf } from '../../../src/host/excel/purpose';
import { ExcelHost } from '../../../src/host/excel-host';
import { profileNamed, type Profile, type ProfileId } from '../../../src/host/profile';
import type { RequestBody } from '../../../src/host/richapi/protocol';
import { loadOfficeClient } from './office-client';
import { pressUndo, startUniver } from './univer-in-node';

/** What `office.js` sent, so far. */
interface RequestCount {
  /** Round trips of the add-in's own `context.sync()`. */
  syncs: number;
  /** Those that changed the workbook, and those that did not. */
  writes: number;
  reads: number;
  /** What the client sends by itself, such as letting go of ranges. */
  service: number;
  /** Characters sent and, in answer to them, received. */
  bytes: number;
  received: number;
  /** Everything sent, newest last. */
  readonly bodies: RequestBody[];
  /** Starts counting anew. */
  reset(): void;
}

/** A workbook with the real office.js connected to it, in this process. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: HostBook;
  readonly host: ExcelHost;
  readonly faults: Faults;
  readonly requests: RequestCount;
  /** What `Excel.createWorkbook` was given, in order. */
  readonly created: (string | undefined)[];
  /** Another person's pane on the same workbook. office.js is the same, its requests go out as the other pane's. */
  secondPane(): SecondPane;
  /** A person presses Ctrl+Z; false where there was nothing to undo. */
  pressUndo(): Promise<boolean>;
  /** Points office.js at this workbook again, after another test's `startOffice`. */
  use(): void;
  /** Ends this workbook. */
  stop(): void;
}

export interface SecondPane {
  readonly id: string;
  /** Events this pane registered for, as delivered to it. */
  readonly events: EventEntry[];
  /** Whatever office.js is asked to do inside is this pane's doing. */
  as<Value>(work: () => Promise<Value>): Promise<Value>;
}

interface StartOptions {
  /** The workbook to begin with; absent: one empty sheet. */
  readonly book?: Book;
  /** Which Excel to play; absent: the one that `RUNUT_PROFILE` names, else a newcomer's. */
  readonly profile?: ProfileId;
  readonly sets?: RequirementSets;
  readonly locale?: string;
}

let current: OfficeInNode | undefined;

/** Which pane's code is running. */
const acting = new AsyncLocalStorage<HostClient>();

/**
 * A fresh workbook behind the real office.js, in milliseconds: office.js and Univer are loaded once a process. `Excel`,
 * `Office` and `OfficeExtension` are global from then on, as in a task pane.
 */
export async function startOffice({
  book: source,
  profile: wanted,
  sets,
  locale = 'id-ID',
}: StartOptions = {}): Promise<OfficeInNode> {
  const profile = profileNamed(wanted ?? process.env['RUNUT_PROFILE']);
  const office = await loadOfficeClient(sets ?? profile.sets, locale);
  current?.stop();
  const created: (string | undefined)[] = [];
  const book = HostBook.open(startUniver(), source);
  const host = new ExcelHost(book, {
    profile,
    ...(sets ? { sets } : {}),
    onCreateWorkbook: (base64) => void created.push(base64),
  });
  const { client, requests } = counted(profile, host.connect((entry) => {
    if (current === started) office.deliver(entry);
  })); // prettier-ignore
  const started: OfficeInNode = {
    Excel: (globalThis as unknown as OfficeInNode).Excel,
    Office: (globalThis as unknown as OfficeInNode).Office,
    OfficeExtension: (globalThis as unknown as OfficeInNode).OfficeExtension,
    book,
    host,
    faults: host.faults,
    requests,
    created,
    secondPane: () => {
      const events: EventEntry[] = [];
      const other = host.connect((entry) => events.push(entry));
      return { id: other.id, events, as: (work) => acting.run(other, work) };
    },
    pressUndo: () => pressUndo(book.unitId),
    use: () => {
      current = started;
      office.use({ ...client, processQuery: (text) => (acting.getStore() ?? client).processQuery(text) });
    },
    stop: () => {
      client.close();
      book.dispose();
      if (current === started) current = undefined;
    },
  };
  started.use();
  return started;
}

/** With `RUNUT_WIRE=FILE` everything that would go to Excel is written there, one JSON line a request. */
function record({ id: profile }: Profile, purpose: string, body: RequestBody): void {
  const file = process.env['RUNUT_WIRE'];
  if (file) appendFileSync(file, `${JSON.stringify({ profile, purpose, body })}\n`);
}

const NONE_YET = { syncs: 0, writes: 0, reads: 0, service: 0, bytes: 0, received: 0 };

function counted(profile: Profile, inner: HostClient): { client: HostClient; requests: RequestCount } {
  const requests: RequestCount = {
    ...NONE_YET,
    bodies: [],
    reset: () => {
      Object.assign(requests, NONE_YET);
      requests.bodies.length = 0;
    },
  };
  const client: HostClient = {
    ...inner,
    processQuery: async (text) => {
      const body = JSON.parse(text) as RequestBody;
      const purpose = purposeOf(body);
      requests.bytes += text.length;
      requests.bodies.push(body);
      record(profile, purpose, body);
      if (purpose === 'service') requests.service += 1;
      else {
        requests.syncs += 1;
        requests[purpose === 'write' ? 'writes' : 'reads'] += 1;
      }
      const answer = await inner.processQuery(text);
      requests.received += answer.length;
      return answer;
    },
  };
  return { client, requests };
}
