import { createContext, use } from 'react';

/** An act that needs to know more before it is recorded. */
export type ActKind =
  'catatan' | 'serahkan' | 'bertindak' | 'tautan' | 'batas' | 'rencana' | 'arsip' | 'batal' | 'buka' | 'adopsi';

/** What a person asked for, and on which step. */
export interface ActRequest {
  readonly tindakan: ActKind;
  readonly langkah?: number;
}

export const AskContext = createContext<(permintaan: ActRequest) => void>(() => undefined);

/** Opens the form of an act from wherever it is offered. */
export const useAsk = (): ((permintaan: ActRequest) => void) => use(AskContext);
