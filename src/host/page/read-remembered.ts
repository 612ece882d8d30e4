import type { Book } from '../../files/xlsx/book';
import type { Busy } from './desk-state';
import { HOST_MESSAGES } from './messages';
import type { Kept } from './remember';
import type { Workbench } from './workbench';

/** Bytes from which reading takes long enough to be told. */
const LARGE = 300_000;

/** The remembered workbook, read on a thread; undefined where it cannot be read. Of a large one `tell` hears how far it is. */
export async function readRemembered(
  bench: Workbench,
  { bytes, name }: Kept,
  tell: (busy: Busy | undefined) => void,
): Promise<Book | undefined> {
  const told = (busy: Busy | undefined): void => {
    if (bytes.length > LARGE) tell(busy);
  };
  told({ text: HOST_MESSAGES.membaca(name) });
  const progress = (part: number): void => told({ text: HOST_MESSAGES.memindahkan(name), part });
  const read = await bench.readFile(bytes, name, { progress });
  told(undefined);
  return read.ok ? read.value.book : undefined;
}
