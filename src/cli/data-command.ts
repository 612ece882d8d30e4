import { basename } from 'node:path';
import { dataIn } from '../app/kinerja/write-data';
import type { OfficeData } from '../domain/kinerja/data/office-data';
import { officeSchema, writeOfficeData } from '../domain/kinerja/data/office-shape';
import { refuse, type Result } from '../domain/result';
import type { Text } from '../domain/text';
import { fileRefusalText } from '../files/messages';
import { EXIT, type CliCommand } from './command';
import { DATA_TEXT } from './data-messages';
import { stampNow } from './disk-command';
import { isData } from './disk-workbook';
import { readDataFile } from './open-data';
import { readFile } from './read-file';

/**
 * `runut data FILE`: everything an office set up and its bidang filled in, as JSON that keeps to `docs/data.schema.json`; of data, the
 * same data in full. `--skema` gives the schema. Exit 0, or 2 when the file cannot be read or is not what it should be.
 */
export const dataCommand: CliCommand = async (args, terminal) => {
  const [path, ...more] = args;
  if (path === '--skema' && more.length === 0) {
    terminal.out(JSON.stringify(officeSchema(), null, 2));
    return EXIT.clean;
  }
  if (path === undefined || path.startsWith('--') || more.length > 0) {
    terminal.err(DATA_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const data = isData(path) ? await readDataFile(path) : await dataOfWorkbook(path);
  if (data.ok) terminal.out(JSON.stringify(writeOfficeData(data.value), null, 2));
  else terminal.err(data.refusal.id);
  return data.ok ? EXIT.clean : EXIT.unreadable;
};

async function dataOfWorkbook(path: string): Promise<Result<OfficeData, Text>> {
  const opened = await readFile(path);
  if (!opened.ok) return refuse(fileRefusalText(opened.refusal));
  const data = dataIn(opened.value.snapshot, stampNow().at);
  return data.ok ? data : refuse(DATA_TEXT.di(basename(path), data.refusal.message));
}
