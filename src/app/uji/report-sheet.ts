import { area } from '../../domain/sheet/address';
import type { CellInput, Edit } from '../../domain/sheet/edit';
import { SHEET } from '../../domain/sheet/names';
import type { Language } from '../../domain/text';
import { lineTitle, REPORT_TEXT, verdictText } from './messages';
import { holds, type Check, type TrialResult } from './trial';

/** How much of a line's findings a cell shows; the file has all of it. */
const SHOWN = 600;
const WIDTHS = [190, 220, 260, 90, 70];

/** The sheet "Uji Runut": a row for each line, what was expected, what was seen, the verdict, how long it took. */
export function reportEdits(results: readonly TrialResult[], language: Language): readonly Edit[] {
  const sheet = SHEET.uji;
  const rows = results.map((result): CellInput[] => [
    lineTitle(result.id)[language],
    listed(result.checks, ({ expected }) => expected, language),
    result.said ?? listed(result.checks, ({ seen }) => seen, language),
    verdictText[result.verdict][language],
    result.took,
  ]);
  const head = REPORT_TEXT.columns.map((title) => title[language]);
  const count = Math.max(1, rows.length);
  return [
    { kind: 'ensure-sheet', sheet, gridlines: false },
    { kind: 'style', sheet, area: area(0, 0), style: 'formulir-judul' },
    { kind: 'style', sheet, area: area(1, 0), style: 'formulir-subjudul' },
    { kind: 'style', sheet, area: area(3, 0, 1, 5), style: 'formulir-kepala' },
    { kind: 'style', sheet, area: area(4, 0, count, 5), style: 'dokumen-butir' },
    { kind: 'format', sheet, area: area(4, 4, count, 1), format: 'bulat' },
    ...WIDTHS.map((width, column): Edit => ({ kind: 'column-width', sheet, column, columns: 1, width })),
    {
      kind: 'write',
      sheet,
      at: { row: 0, column: 0 },
      values: [
        [REPORT_TEXT.title[language], '', '', '', ''],
        [REPORT_TEXT.hint[language], '', '', '', ''],
        ['', '', '', '', ''],
        head,
        ...rows,
      ],
    },
    { kind: 'freeze', sheet, rows: 4, columns: 0 },
    { kind: 'select', sheet, area: area(0, 0) },
  ];
}

/** What differs first; of what agrees, as much as is shown. */
function listed(checks: readonly Check[], of: (check: Check) => Check['expected'], language: Language): string {
  const told = checks
    .toSorted((one, other) => Number(holds(one)) - Number(holds(other)))
    .flatMap((check) => {
      const value = of(check);
      return value === undefined ? [] : [`${check.what}: ${String(value)}`];
    })
    .join('; ');
  return told.length <= SHOWN ? told : `${told.slice(0, SHOWN)}… ${REPORT_TEXT.more[language]}`;
}

/** The file to send: everything that was seen, with the machine's own words. */
export function reportFile(results: readonly TrialResult[], at: string, language: Language): string {
  const lines = results.map((result) => ({ line: lineTitle(result.id)[language], ...result }));
  return `${JSON.stringify({ what: 'Uji Runut', at, lines }, undefined, 1)}\n`;
}
