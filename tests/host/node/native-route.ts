import { DISPATCH, EVENT, type HostClient, HostFailure, type EventEntry } from '../../../src/host/client';
import type { RequirementSets } from '../../../src/host/profile';

/** How office.js calls a host that is a Windows program: through `window.external`. */
export interface NativeRoute {
  /** The object to put at `window.external` before office.js runs. */
  readonly external: object;
  /** From now on requests go to this client. */
  use(client: HostClient): void;
  deliver(entry: EventEntry): void;
}

/** What the route tells office.js about its surroundings. */
interface NativeSurroundings {
  readonly locale: string;
  readonly sets: RequirementSets;
}

type Callback = (...answer: unknown[]) => void;

/** A client whose office.js believes to run in Excel for Windows; its requests are answered by whichever client is in use. */
export function createNativeRoute({ locale, sets }: NativeSurroundings): NativeRoute {
  let client: HostClient | undefined;
  const handlers = new Map<number, Callback>();
  let settings: readonly (readonly unknown[])[] = [[], []];

  const execute = (id: number, parameters: unknown, answer: Callback): void => {
    const given = unwrap(parameters);
    if (id === DISPATCH.richApi) {
      // The request's parts come wrapped once more.
      const parts = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
      void answerRichApi(client, String(parts[4]), answer);
    } else if (id === DISPATCH.loadSettings) answer(safeArray([0, ...settings]));
    else if (id === DISPATCH.saveSettings) {
      settings = [unwrap(given[0]), unwrap(given[1])];
      answer(safeArray([0]));
    } else answer(NOT_SUPPORTED);
  };

  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'runut',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Buku1.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.18000.10000',
    GetInstanceId: () => 'runut-1',
    GetCorrelationId: () => 'runut-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) => {
        keys.push(...(settings[0] ?? []));
        values.push(...(settings[1] ?? []));
      },
      Write: (keys: readonly unknown[], values: readonly unknown[]) => {
        settings = [[...keys], [...values]];
      },
    }),
  };

  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${locale}$runut$$$0`,
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: (id: number, parameters: unknown, answer: Callback) => {
        queueMicrotask(() => execute(id, parameters, answer));
      },
      RegisterEvent: (id: number, _target: string, handler: Callback, answer: Callback) => {
        handlers.set(id, handler);
        setTimeout(answer, 0, 0);
      },
      UnregisterEvent: (id: number, _target: string, answer: Callback) => {
        handlers.delete(id);
        setTimeout(answer, 0, 0);
      },
    },
    use: (next) => {
      client = next;
    },
    deliver: (entry) => handlers.get(EVENT.richApiMessage)?.(EVENT.richApiMessage, safeArray([entry])),
  };
}

async function answerRichApi(client: HostClient | undefined, body: string, answer: Callback): Promise<void> {
  if (!client) {
    answer(NO_SESSION);
    return;
  }
  try {
    const text = await client.processQuery(body);
    answer(safeArray([0, [200, [], text]]));
  } catch (error) {
    answer(error instanceof HostFailure ? error.code : NO_SESSION);
  }
}

const EXCEL = 1;
const READ_WRITE = 0;
const NOT_SUPPORTED = 5000;
const NO_SESSION = 5012;
const THEME = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#000000',
};

const unwrap = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Windows hands arrays over as SAFEARRAYs; office.js unpacks them with `toArray`. */
function safeArray(values: readonly unknown[]): object {
  return {
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value as unknown[]) : value)),
    dimensions: () => 1,
    ubound: () => values.length,
    getItem: (index: number) => values[index],
  };
}
