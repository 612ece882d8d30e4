import { EXCEL_LIMITS } from '../domain/sheet/limits';
import { AppRuntimeService } from './excel/app-runtime';
import { EventSender } from './excel/events';
import { WacWorkbook } from './excel/wac-workbook';
import { HostWorkbook } from './excel/workbook';
import type { HostBook } from './book/host-book';
import { HostFailure, type ConnectableHost, type EventEntry, type Faults, type HostClient } from './client';
import type { RequirementSets } from './profile';
import { profileNamed, type Profile } from './profile';
import { HostObject } from './richapi/host-object';
import { interpret } from './richapi/interpreter';
import type { Session } from './richapi/session';
import type { RequestBody, ResponseBody } from './richapi/protocol';
import { References } from './richapi/references';
import { ExcelContext } from './excel/context';
import { objectMaker } from './excel/object-maker';
import { purposeOf } from './excel/purpose';
import { ProfileRules } from './excel/profile-rules';
import { membersBeyond } from './excel/since';

interface HostOptions {
  /** Which Excel to play; absent: a newcomer's. */
  readonly profile?: Profile;
  /** Other requirement sets than that Excel declares. */
  readonly sets?: RequirementSets;
  readonly onCreateWorkbook?: ConnectableHost['onCreateWorkbook'];
}

/** Excel, played over a workbook: answers the requests of the panes connected to it, one after another. */
export class ExcelHost implements ConnectableHost {
  readonly faults: Faults = {
    latency: 0,
    hang: false,
    deny: undefined,
    focusElsewhere: false,
    loseAnswer: false,
    stopAfter: undefined,
  };
  readonly sets: RequirementSets;
  readonly profile: Profile;
  onCreateWorkbook: ConnectableHost['onCreateWorkbook'];
  onPaneState: ConnectableHost['onPaneState'];
  private last: Promise<unknown> = Promise.resolve();
  private clients = 0;

  constructor(
    readonly book: HostBook,
    { profile = profileNamed(undefined), sets = profile.sets, onCreateWorkbook }: HostOptions = {},
  ) {
    this.profile = profile;
    this.sets = sets;
    this.onCreateWorkbook = onCreateWorkbook;
  }

  connect(deliver: (entry: EventEntry) => void): HostClient {
    this.clients += 1;
    const id = `pane-${String(this.clients)}`;
    const references = new References();
    const events = new EventSender(this.book, id, deliver);
    const context = new ExcelContext(this.book, events, references, this, objectMaker);
    const runtime = new AppRuntimeService((state) => this.onPaneState?.(id, state === 'Visible'));
    const session: Session = {
      root: new HostWorkbook(context),
      references,
      rules: new ProfileRules(this.profile, membersBeyond(this.sets), this.faults, context),
      create: (typeName) => {
        if (typeName === APP_RUNTIME) return runtime;
        return typeName === INTERNAL ? new AddinInternalService() : undefined;
      },
    };
    const web: Session = { ...session, root: new WacWorkbook(context) };
    return {
      id,
      processQuery: (text, partition) =>
        this.answer(text, (body) => this.perform(body, partition === WEB ? web : session, context, id)),
      close: () => {
        events.close();
        context.close();
      },
    };
  }

  private async answer(text: string, perform: (body: RequestBody) => Promise<ResponseBody>): Promise<string> {
    const { faults } = this;
    if (faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, faults.latency));
    if (faults.hang) return new Promise<never>(() => undefined);
    if (size(text) > EXCEL_LIMITS.requestBytes) return JSON.stringify(refusal('RequestPayloadSizeLimitExceeded', 413));
    const body = JSON.parse(text) as RequestBody;
    const purpose = purposeOf(body);
    const { deny } = faults;
    if (deny && (deny.next === 'any' || deny.next === purpose)) {
      faults.deny = undefined;
      if (typeof deny.code === 'number') throw new HostFailure(deny.code);
      return JSON.stringify(refusal(deny.code, 403));
    }
    const stop = purpose === 'write' ? faults.stopAfter : undefined;
    if (stop !== undefined) {
      faults.stopAfter = undefined;
      const done = await perform({ ...body, Actions: body.Actions.slice(0, stop) });
      return JSON.stringify({ ...refusal('GeneralException', 500), ...(done.Error ? { Error: done.Error } : {}) });
    }
    const answer = JSON.stringify(await perform(body));
    if (faults.loseAnswer && purpose === 'write') {
      faults.loseAnswer = false;
      throw new HostFailure(SESSION_LOST);
    }
    return size(answer) > EXCEL_LIMITS.requestBytes ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded', 413)) : answer;
  }

  /** Batches never interleave, whichever pane sent them; and none moves cells under a calculation that is running. */
  private perform(body: RequestBody, session: Session, context: ExcelContext, actor: string): Promise<ResponseBody> {
    const isWrite = purposeOf(body) === 'write';
    const run = this.last.then(async () => {
      if (isWrite) await this.book.calculation.idle();
      if (isWrite) context.undo.begin();
      const response = await this.book.as(actor, () => {
        context.beginBatch();
        return interpret(body, session);
      });
      if (isWrite) {
        context.undo.end();
        this.book.tell({ kind: 'written', actor });
      }
      return response;
    });
    this.last = run.catch(() => undefined);
    return run;
  }
}

const SESSION_LOST = 5012;

const refusal = (code: string, status: number): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: null, ActionIndex: 0, HttpStatusCode: status },
});

/** Bytes as they travel; text of plain letters need not be encoded to know. */
const size = (text: string): number =>
  text.length * 3 <= EXCEL_LIMITS.requestBytes ? text.length : new TextEncoder().encode(text).length;

/** office.js' name for requests to Excel on the web itself. */
const WEB = 'WacPartition';
const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';
const INTERNAL = 'Microsoft.InternalService.AddinInternalService';

/** office.js reports to this one by itself once the pane is ready. */
class AddinInternalService extends HostObject {
  static override readonly typeName = 'AddinInternalService';
  NotifyActionHandlerReady(): void {
    return undefined;
  }
}
