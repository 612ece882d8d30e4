import { WorkbookError, type WorkbookErrorKind } from '../app/workbook';

/** The host's documented error codes in the terms a person can act on; `error.name` differs from the documentation. */
const KINDS: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  HostRestartNeeded: 'session-lost',
  SessionNotFound: 'session-lost',
  InvalidSessionId: 'session-lost',
  AccessDenied: 'protected',
  BadPassword: 'protected',
  UnauthorizedAccess: 'denied',
  PermissionDenied: 'denied',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'missing-item',
  InvalidReference: 'missing-item',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UndoNotSupported: 'not-undoable',
  ActivityLimitReached: 'not-responding',
  ServiceNotAvailable: 'not-responding',
  Timeout: 'not-responding',
};

/** How long one round trip may take before the person is told, in milliseconds; `context.sync()` can hang for ever on the web. */
const PATIENCE = 30_000;

/**
 * Runs one round trip, maps what the host throws, and gives up waiting after `patience` milliseconds. A write that was given
 * up may still arrive: nothing is repeated here.
 */
export async function withHost<Value>(during: 'read' | 'write', work: () => Promise<Value>, patience = PATIENCE): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WorkbookError('not-responding', during, `no answer after ${String(patience)} ms`));
    }, patience);
  });
  try {
    return await Promise.race([work(), silence]);
  } catch (error) {
    throw asWorkbookError(error, during);
  } finally {
    clearTimeout(timer);
  }
}

function asWorkbookError(error: unknown, during: 'read' | 'write'): unknown {
  if (!isHostError(error)) return error;
  const where = error.debugInfo?.errorLocation;
  const detail = [error.code, error.message, where].filter(Boolean).join(' · ');
  return new WorkbookError(KINDS[error.code] ?? 'unknown', during, detail, { cause: error });
}

interface HostError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isHostError = (error: unknown): error is HostError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
