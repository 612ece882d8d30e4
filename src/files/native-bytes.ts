import type { InflateExactly } from './zip';

/** What a platform does to bytes faster than portable code; what it has none for is done portably. */
export interface NativeBytes {
  readonly inflate?: InflateExactly;
  /** UTF-8 as text, as a TextDecoder reads it: a byte order mark left out, what is no UTF-8 replaced. */
  readonly decode?: (bytes: Uint8Array) => string;
}
