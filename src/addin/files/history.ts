import type { Files } from '../../app/files';
import { writeCsv } from '../../files/csv';
import { encodePieces } from '../../files/encode-pieces';
import { writeXes } from '../../files/xes';

type Made<Name extends keyof Files> = (...given: Parameters<Files[Name]>) => Uint8Array;

export const csv: Made<'csv'> = (rows, separator) => new TextEncoder().encode(writeCsv(rows, { separator }));

export const xes: Made<'xes'> = (name, traces) => encodePieces(writeXes({ name, traces }));
