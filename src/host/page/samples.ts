import type { Text } from '../../domain/text';
import type { Book } from '../../files/xlsx/book';
import { PESAN } from './pesan';

/** A workbook to begin with, one click away. */
export interface Sample {
  readonly id: string;
  readonly label: Text;
  readonly explanation: Text;
  readonly file: string;
  /** Absent content is an empty workbook. */
  compose(): Promise<Book | undefined>;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'kosong',
    label: PESAN.contohKosong,
    explanation: PESAN.contohKosongKeterangan,
    file: PESAN.bukuBaru.id,
    compose: () => Promise.resolve(undefined),
  },
];
