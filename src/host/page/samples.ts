import type { Text } from '../../domain/text';
import type { ComposedSample } from './compose-sample';
import { HOST_MESSAGES } from './messages';

/** A workbook to begin with, one click away. */
export interface Sample {
  readonly id: string;
  readonly label: Text;
  readonly explanation: Text;
  readonly file: Text;
  /** Absent content is an empty workbook. */
  compose(): Promise<ComposedSample | undefined>;
}

const ofTemplate = (id: 'kalbar' | 'sinjai', drawn: boolean) => async () => {
  const [{ composeSample }, { KALBAR, SINJAI }] = await Promise.all([
    import('./compose-sample'),
    import('../../domain/sop/templat/templates'),
  ]);
  return composeSample(id === 'kalbar' ? KALBAR : SINJAI, drawn);
};

/** The first is the one offered on an empty page. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { id: 'kalbar', ...HOST_MESSAGES.contohKalbar, compose: ofTemplate('kalbar', false) },
  { id: 'kalbar-bagan', ...HOST_MESSAGES.contohKalbarBagan, compose: ofTemplate('kalbar', true) },
  { id: 'sinjai', ...HOST_MESSAGES.contohSinjai, compose: ofTemplate('sinjai', false) },
  { id: 'kosong', ...HOST_MESSAGES.contohKosong, compose: () => Promise.resolve(undefined) },
];
