import { SHEET } from '../../domain/sheet/names';
import { sheetOf, type CellValue, type SheetSnapshot } from '../../domain/sheet/snapshot';
import type { LogSheets } from '../../domain/tracker/log/read-log';
import type { Workbook } from '../workbook';

/** Rows asked for at once: what Excel answers is taken apart in one piece of the main thread, which must stay short. */
const PART = 1_000;

type Rows = (readonly CellValue[])[];

/** The whole log with its copies, read a part at a time so that others get at the workbook in between. */
export class LogParts {
  private readonly found = new Map<string, Rows>();
  private readonly names: Record<keyof LogSheets, string>;
  private next = 0;

  constructor({ log, salinan }: { readonly log: string; readonly salinan: string }) {
    this.names = { log, salinan, titipan: SHEET.titipan };
  }

  /** Reads one more part; true when that was the last. */
  async read(workbook: Workbook): Promise<boolean> {
    const end = this.next + PART;
    const window = { parts: ['values'], rowsFrom: this.next, rowsTo: end - 1 } as const;
    const all = Object.values(this.names);
    const snapshot = await workbook.read(all.map((name) => ({ sheet: { name }, ...window })));
    this.next = end;
    let last = true;
    for (const name of all) {
      const values = sheetOf(snapshot, name)?.values;
      if (!values) continue;
      const rows = this.found.get(name) ?? [];
      this.found.set(name, rows);
      for (let index = rows.length; index < Math.min(values.length, end); index += 1) rows.push(values[index] ?? []);
      if (values.length >= end) last = false;
    }
    return last;
  }

  get sheets(): LogSheets {
    const { log, salinan, titipan } = this.names;
    return { log: this.sheet(log), salinan: this.sheet(salinan), titipan: this.sheet(titipan) };
  }

  private sheet(name: string): SheetSnapshot | undefined {
    const rows = this.found.get(name);
    return rows && { name, values: rows };
  }
}
