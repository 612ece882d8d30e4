import { basename } from 'node:path';
import { settingsIn } from '../app/kinerja/open-pengaturan';
import { dataIn } from '../app/kinerja/write-data';
import type { OfficeData } from '../domain/kinerja/data/office-data';
import { officeSchema, writeOfficeData } from '../domain/kinerja/data/office-shape';
import { refuse, type Result } from '../domain/result';
import type { Text } from '../domain/text';
import { fileRefusalText } from '../files/messages';
import { EXIT, parsedArgs, type CliCommand, type GivenWords } from './command';
import { DATA_TEXT } from './data-messages';
import { stampNow } from './disk-command';
import { isData } from './disk-workbook';
import { readDataFile } from './open-data';
import { readFile } from './read-file';
import { pengaturanOf } from './report-input';

/**
 * `runut data FILE`: everything an office set up and its bidang filled in, as JSON that keeps to `docs/data.schema.json`; of data, the
 * same data in full; --tahun names a year of a workbook that holds several. `--skema` gives the schema. Exit 0, or 2 when the file cannot be read or is not what it should be.
 */
export const dataCommand: CliCommand = async (args, terminal) => {
  const asked = parsedArgs(args, { tahun: true, skema: false });
  const [path, ...more] = asked?.words ?? [];
  if (asked?.has('skema') && asked.option('tahun') === undefined && path === undefined) {
    terminal.out(JSON.stringify(officeSchema(), null, 2));
    return EXIT.clean;
  }
  if (!asked || asked.has('skema') || path === undefined || more.length > 0) {
    terminal.err(DATA_TEXT.caraPakai);
    return EXIT.unreadable;
  }
  const data = isData(path) ? await readDataFile(path) : await dataOfWorkbook(path, asked);
  if (data.ok) terminal.out(JSON.stringify(writeOfficeData(data.value), null, 2));
  else terminal.err(data.refusal.id);
  return data.ok ? EXIT.clean : EXIT.unreadable;
};

async function dataOfWorkbook(path: string, asked: GivenWords): Promise<Result<OfficeData, Text>> {
  const opened = await readFile(path);
  if (!opened.ok) return refuse(fileRefusalText(opened.refusal));
  const stamp = stampNow();
  const { snapshot } = opened.value;
  const held = settingsIn(snapshot, stamp.at).length > 0;
  const year = held && pengaturanOf({ stamp }, { option: asked.option, snapshot: () => snapshot });
  if (year && 'refused' in year) return refuse(DATA_TEXT.di(basename(path), year.refused));
  const data = dataIn(snapshot, stamp.at, year ? year.pengaturan.tahun : undefined);
  return data.ok ? data : refuse(DATA_TEXT.di(basename(path), data.refusal.message));
}
