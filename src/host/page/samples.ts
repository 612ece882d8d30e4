import type { Text } from '../../domain/text';
import type { Book } from '../../files/xlsx/book';
import { PESAN } from './pesan';

/** A workbook to begin with, one click away. */
export interface Sample {
  readonly id: string;
  readonly label: Text;
  readonly explanation: Text;
  readonly file: Text;
  /** Absent content is an empty workbook. */
  compose(): Promise<Book | undefined>;
}

const ofTemplate = (id: 'kalbar' | 'sinjai', drawn: boolean) => async () => {
  const [{ composeSample }, { KALBAR, SINJAI }] = await Promise.all([
    import('./compose-sample'),
    import('../../domain/sop/templat'),
  ]);
  return composeSample(id === 'kalbar' ? KALBAR : SINJAI, drawn);
};

/** The first is the one offered on an empty page. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { id: 'kalbar', ...PESAN.contohKalbar, compose: ofTemplate('kalbar', false) },
  { id: 'kalbar-bagan', ...PESAN.contohKalbarBagan, compose: ofTemplate('kalbar', true) },
  { id: 'sinjai', ...PESAN.contohSinjai, compose: ofTemplate('sinjai', false) },
  { id: 'kosong', ...PESAN.contohKosong, compose: () => Promise.resolve(undefined) },
];
