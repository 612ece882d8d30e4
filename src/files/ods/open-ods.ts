import { SaxesParser } from 'saxes';
import { ok, refuse, type Result } from '../../domain/result';
import type { FileReader, OpenedFile } from '../opened-file';
import { LIMITS, type FileRefusal } from '../refusal';
import { decodeText } from '../table/read-table';
import { withoutMark } from '../xml-tree';
import { TooManyCells } from '../xlsx/read/cells';
import { readZipDirectory, unpack, type ZipEntry } from '../zip';
import { ContentReader } from './content-reader';
import { SimpleRows } from './simple-rows';

/** An OpenDocument spreadsheet in its zip: its looks, its contents, and which sheet it opens on. */
export const openOds: FileReader = (bytes, file) =>
  readOds(file, (take) => {
    const entries = readZipDirectory(bytes);
    const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
    if (entries.length > LIMITS.parts || unpacked > LIMITS.unpacked) return { kind: 'zip-bomb', file };
    if (unpacked > SMALL && unpacked > bytes.length * LIMITS.ratio) return { kind: 'zip-bomb', file };
    for (const name of ['styles.xml', 'content.xml', 'settings.xml']) {
      const entry = entries.find((one: ZipEntry) => one.name === name);
      if (entry) take(new TextDecoder().decode(unpack(bytes, entry)));
      else if (name === 'content.xml') return { kind: 'damaged', file };
    }
    return undefined;
  });

/** The same in one flat XML file. */
export const openFlatOds: FileReader = (bytes, file) =>
  readOds(file, (take) => {
    take(decodeText(bytes));
    return undefined;
  });

/** Below this, a high ratio only means many repeated cells. */
const SMALL = 30 * 1024 * 1024;

function readOds(file: string, feed: (take: (xml: string) => void) => FileRefusal | undefined): Result<OpenedFile, FileRefusal> {
  const reader = new ContentReader();
  try {
    const refused = feed((xml) => {
      parseInto(reader, xml);
    });
    if (refused) return refuse(refused);
  } catch (error) {
    return refuse({ kind: error instanceof TooManyCells ? 'too-many-cells' : 'damaged', file });
  }
  const { sheets, hidden, active } = reader;
  if (sheets.length === 0) return refuse({ kind: 'damaged', file });
  if (sheets.length > LIMITS.sheets) return refuse({ kind: 'too-many-sheets', file });
  const sheetNames = sheets.map(({ name }) => name);
  const visible = sheetNames.find((name) => !hidden.includes(name)) ?? sheetNames[0] ?? '';
  return ok({ snapshot: { sheetNames, active: sheetNames.includes(active) ? active : visible, sheets }, doubts: [] });
}

function parseInto(reader: ContentReader, xml: string): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    reader.close(name);
  });
  const take = (text: string): void => {
    reader.take(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  const whole = withoutMark(xml);
  const rows = new SimpleRows(whole);
  let from = 0;
  for (let start = rows.possible ? rows.next(0) : -1; start >= 0;) {
    const row = rows.at(start);
    if (row) {
      if (from < start) parser.write(whole.slice(from, start));
      if (reader.isBetweenRows) reader.takeRow(row);
      else parser.write(whole.slice(start, row.end));
      from = row.end;
    }
    start = rows.next(row?.end ?? start + 1);
  }
  parser.write(whole.slice(from)).close();
}
