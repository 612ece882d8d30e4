import { createContext, use } from 'react';

/** An act that needs to know more before it is recorded. */
export type Tindakan =
  'catatan' | 'serahkan' | 'bertindak' | 'tautan' | 'batas' | 'rencana' | 'arsip' | 'batal' | 'buka' | 'adopsi';

/** What a person asked for, and on which step. */
export interface Permintaan {
  readonly tindakan: Tindakan;
  readonly langkah?: number;
}

export const MintaContext = createContext<(permintaan: Permintaan) => void>(() => undefined);

/** Opens the form of an act from wherever it is offered. */
export const useMinta = (): ((permintaan: Permintaan) => void) => use(MintaContext);
