import { focusMessage, paneExit, type PaneExit } from './agave';
import { DISPATCH, HostFailure, type ConnectableHost, type HostClient } from '../client';
import { ACTION, ANSWER, EVENTS, OFFICE_ERROR, readPaneMessage, RESPONSE, type MethodCall, type PaneMessage } from './messages';

/** Where the add-in's `document.settings` are kept: key to JSON text. */
export interface SettingsStore {
  settings: Map<string, string>;
  readonly name: string;
}

/** The workbook a pane belongs to. */
interface Served {
  readonly host: ConnectableHost;
  readonly document: SettingsStore;
}

interface PaneBridgeOptions {
  /** A pane may start before its workbook is there: its first words wait for it. */
  readonly workbook: Promise<Served>;
  /** The add-in's id from its manifest. */
  readonly addinId: string;
  /** Language of Excel's own texts and of its numbers, e.g. `id-ID`. */
  readonly locale: string;
  /** The keyboard leaves the pane. */
  readonly onExit?: (exit: PaneExit) => void;
  /** The pane was reloaded or navigated by itself. */
  readonly onReconnect?: () => void;
}

/**
 * One pane in an iframe, spoken to as Excel on the web speaks to a task pane. The pane's office.js is Microsoft's own and
 * needs the same hostname over https. A bridge lives as long as its iframe.
 */
export class PaneBridge {
  readonly frame: HTMLIFrameElement;
  private readonly conversationId = crypto.randomUUID();
  private readonly registered = new Map<string, number>();
  private readonly waiting: { readonly event: string; readonly data: unknown }[] = [];
  private client: HostClient | undefined;
  private closed = false;
  private address = new URL(location.href);

  constructor(private readonly options: PaneBridgeOptions) {
    this.frame = document.createElement('iframe');
    this.frame.addEventListener('load', () => this.listenToKeys());
    window.addEventListener('message', this.receive);
  }

  /** Puts the pane into the page. office.js learns where it is from the frame's name, which must stand before insertion. */
  open(address: string, into: HTMLElement): void {
    this.address = new URL(address, location.href);
    const { locale, addinId } = this.options;
    this.frame.name = JSON.stringify({
      baseFrameName: `f${this.conversationId}`,
      hostInfo: `Excel$Web$16.01$${locale}$${crypto.randomUUID()}$$$0`,
      xdmInfo: `${this.conversationId}|${addinId}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    this.frame.src = this.address.href;
    into.append(this.frame);
  }

  /** Presses a ribbon button of kind ExecuteFunction; kept until the pane listens when it is still starting. */
  invoke(commandId: string, functionName: string): void {
    this.fire(EVENTS.command, [commandId, functionName, JSON.stringify({ source: { id: commandId } })], true);
  }

  /** Lets the keyboard in: at the pane's first control, or at its last. */
  focus(atEnd: boolean): void {
    this.frame.focus();
    this.frame.contentWindow?.postMessage(focusMessage(this.conversationId, atEnd), this.address.origin);
  }

  /** F6 goes round Excel's window wherever the focus is, but office.js does not report it. Heard where the pane is of this origin. */
  private listenToKeys(): void {
    if (this.address.origin !== location.origin) return;
    this.frame.contentDocument?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      this.options.onExit?.(event.shiftKey ? 'previous' : 'next');
    });
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.closed = true;
    this.client?.close();
    this.client = undefined;
    this.registered.clear();
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.address.origin) return;
    const message = readPaneMessage(event.data, this.conversationId);
    if (message) void this.handle(message);
  };

  private async handle(message: PaneMessage): Promise<void> {
    const served = await this.options.workbook;
    if (this.closed) return;
    const { action: name, type } = message;
    if (type === ACTION.register) {
      this.registered.set(name, message.correlation);
      this.answer(message, { Error: OFFICE_ERROR.none });
      this.deliverWaiting(name);
    } else if (type === ACTION.unregister) {
      this.registered.delete(name);
      this.answer(message, { Error: OFFICE_ERROR.none });
    } else if (name === 'ContextActivationManager_getAppContextAsync') {
      this.connect(served.host);
      this.answer(message, this.appContext(served));
    } else if (name === 'ContextActivationManager_notifyHost') {
      this.answer(message, null);
      const exit = paneExit(message.data);
      if (exit) this.options.onExit?.(exit);
    } else if (name === 'executeMethod') {
      const reply = await this.execute(message.data as MethodCall, served.document);
      // A pane that left while its request ran is not answered.
      if (reply && this.client) this.answer(message, reply);
    } else {
      this.answer(message, null, ANSWER.noSuchAction);
    }
  }

  /** Asking for the context is a pane's first word: whoever spoke through this frame before has been unloaded. */
  private connect(host: ConnectableHost): void {
    if (this.client) {
      this.client.close();
      this.registered.clear();
      this.options.onReconnect?.();
    }
    this.client = host.connect((entry) => this.fire(EVENTS.richApi, { ArrayData: [entry] }, false));
  }

  private async execute(call: MethodCall, store: SettingsStore): Promise<unknown> {
    const ok = (extra: object = {}) => ({ Version: 1, Error: OFFICE_ERROR.none, ...extra });
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.richApi: {
        const [partition, , , , body] = call.ArrayData ?? [];
        try {
          const known = typeof partition === 'string' ? partition : undefined;
          return ok({ Data: [200, null, await this.client?.processQuery(String(body), known)] });
        } catch (error) {
          if (error instanceof HostFailure) return { Version: 1, Error: error.code };
          throw error;
        }
      }
      case DISPATCH.saveSettings:
        store.settings = settingsFrom(call);
        return ok();
      case DISPATCH.loadSettings:
        return ok({ Properties: { Settings: [...store.settings].map(([Name, Value]) => ({ Name, Value })) } });
      case DISPATCH.fileProperties:
        return ok({ Url: addressOf(store) });
      case DISPATCH.commandCompleted:
        return ok();
      case undefined:
      default:
        return { Version: 1, Error: OFFICE_ERROR.notSupported };
    }
  }

  /** What a pane is told at its start; the requirement matrix alone decides `isSetSupported`. */
  private appContext({ host, document: store }: Served): object {
    const { locale, addinId } = this.options;
    return {
      _id: addinId,
      _appInstanceId: this.conversationId,
      _appName: EXCEL_WEB,
      _appVersion: '16.00',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: addressOf(store),
      _clientMode: READ_WRITE,
      _settings: [...store.settings],
      _reason: 'documentOpened',
      _osfControlType: TASK_PANE,
      _eToken: '',
      _correlationId: crypto.randomUUID(),
      _requirementMatrix: JSON.stringify(host.sets),
      _hostFullVersion: '16.0.18000.00000',
      _addinName: 'Runut',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _wacHostEnvironment: '0',
      _isFromWacAutomation: false,
    };
  }

  private answer(message: PaneMessage, data: unknown, error: number = ANSWER.done): void {
    this.post(message.action, message.correlation, RESPONSE.answer, data, error);
  }

  private fire(event: string, data: unknown, keep: boolean): void {
    const correlation = this.registered.get(event);
    if (correlation === undefined) {
      if (keep) this.waiting.push({ event, data });
      return;
    }
    this.post(event, correlation, RESPONSE.event, data, ANSWER.done);
  }

  private deliverWaiting(event: string): void {
    const due = this.waiting.filter((entry) => entry.event === event);
    for (const entry of due) {
      this.waiting.splice(this.waiting.indexOf(entry), 1);
      this.fire(entry.event, entry.data, false);
    }
  }

  private post(action: string, correlation: number, kind: number, data: unknown, error: number): void {
    const message = {
      _messageType: 1,
      _conversationId: this.conversationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _actionName: action,
      _correlationId: correlation,
      _errorCode: error,
      _responseType: kind,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.address.origin);
  }
}

const EXCEL_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** Where a workbook would lie if it lay on a server: its name is what the pane reads off it. */
const addressOf = ({ name }: SettingsStore): string => `${location.origin}/${encodeURIComponent(name)}`;

function settingsFrom(call: MethodCall): Map<string, string> {
  const pairs = call.DdaSettingsMethod?.Properties ?? [];
  return new Map(pairs.map(([key, value]) => [key, String(value)]));
}
