import { VERSI_PERISTIWA, type NewEvent } from '../event';

/** An event as some version of Runut wrote it; its data is whatever that version put there. */
export interface StoredEvent extends Omit<NewEvent, 'jenis' | 'data'> {
  readonly jenis: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Turns an event of the version it is filed under into one of the next version. */
export type UpcastStep = (event: StoredEvent) => StoredEvent;

/** One step per retired version. Version 1 is the first that was published, so there is none yet. */
const STEPS: ReadonlyMap<number, UpcastStep> = new Map();

/**
 * Brings a stored event to the version the code knows, step by step. The row keeps the text it was hashed with, so that old
 * rows stay provable.
 */
export function upcast(
  stored: StoredEvent,
  steps: ReadonlyMap<number, UpcastStep> = STEPS,
  to: number = VERSI_PERISTIWA,
): NewEvent {
  let event = stored;
  while (event.versi < to) {
    const step = steps.get(event.versi);
    event = { ...(step ? step(event) : event), versi: event.versi + 1 };
  }
  return event as unknown as NewEvent;
}
