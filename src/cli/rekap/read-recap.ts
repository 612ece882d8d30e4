import { basename } from 'node:path';
import { KINERJA_REFUSALS } from '../../app/kinerja/messages';
import { settingsByName } from '../../app/kinerja/open-pengaturan';
import { readFigures, type OfficeFigures } from '../../app/lkj/read-figures';
import { recapRows, type RecapRow } from '../../app/lkj/recap-rows';
import type { Periode } from '../../domain/kinerja/periode';
import { ok, refuse, type Result } from '../../domain/result';
import type { Snapshot } from '../../domain/sheet/snapshot';
import type { Text } from '../../domain/text';
import { fileRefusalText } from '../../files/messages';
import { lookInXlsx } from '../../files/xlsx/read-values';
import { stampNow } from '../disk-command';
import { DISK_TEXT } from '../messages';
import { isData } from '../disk-workbook';
import { nodeInflate } from '../node-inflate';
import { bytesOnDisk } from '../read-file';

interface Asked {
  readonly at: string;
  readonly periode: Periode;
  /** Of which year alone; of all that a workbook holds when absent. */
  readonly tahun?: number;
}

/** The rows of one workbook, or of data (.json), or why it has none. Of the workbook only the settings and the forms are read. */
export async function readRecap(path: string, asked: Asked): Promise<Result<readonly RecapRow[], string>> {
  const file = basename(path);
  const bytes = isData(path) ? await workbookOfData(path) : bytesOnDisk(path);
  if (!bytes.ok) return refuse('id' in bytes.refusal ? bytes.refusal.id : fileRefusalText({ ...bytes.refusal, file }).id);
  const found = lookInXlsx(bytes.value, file, (snapshot) => figuresIn(snapshot, asked), nodeInflate);
  if (!found.ok) return refuse(fileRefusalText(found.refusal).id);
  const figures = found.value;
  return figures.ok ? ok(figures.value.flatMap((year) => recapRows(year, path))) : refuse(figures.refusal.id);
}

/** Data as the workbook that is made of it. */
async function workbookOfData(path: string): Promise<Result<Uint8Array, Text>> {
  const [{ openData }, { writeXlsx }] = await Promise.all([import('../open-data'), import('../../files/xlsx/write')]);
  const opened = await openData(path, stampNow());
  return opened.ok ? ok(writeXlsx(opened.value.book)) : opened;
}

/** The figures of each year that is asked for. */
function figuresIn(snapshot: Snapshot, asked: Asked): Result<readonly OfficeFigures[], Text> {
  const all = settingsByName(snapshot, asked.at).map(({ pengaturan }) => pengaturan);
  if (all.length === 0) return refuse(KINERJA_REFUSALS.tanpaPengaturan);
  const years = all.filter(({ tahun }) => tahun === (asked.tahun ?? tahun));
  if (years.length === 0) {
    const held = all.map(({ tahun }) => tahun).sort((a, b) => a - b);
    return refuse(DISK_TEXT.tanpaTahunItu(String(asked.tahun), held));
  }
  const figures: OfficeFigures[] = [];
  for (const year of years) {
    const read = readFigures(snapshot, year, asked);
    if (!read.ok) return refuse(read.refusal.message);
    figures.push(read.value);
  }
  return ok(figures);
}
