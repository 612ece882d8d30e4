import type { Tried } from '../../app/uji/trial';
import { check, noted } from './scratch';

/** The newest set of that name that is declared, "1.0" where none is. */
function newest(name: string, most: number): string {
  const { requirements } = Office.context;
  for (let minor = most; minor >= 1; minor -= 1) {
    if (requirements.isSetSupported(name, `1.${String(minor)}`)) return `1.${String(minor)}`;
  }
  return '1.0';
}

/** Where the add-in runs, in the host's own words, and the sets it needs. */
export async function trySurroundings(): Promise<Tried> {
  return Excel.run(async (context) => {
    const { application } = context;
    application.load('calculationMode,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators');
    await context.sync();
    // Older hosts tell nothing of themselves here.
    const told: Partial<typeof Office.context.diagnostics> = Office.context.diagnostics ?? {};
    const { requirements } = Office.context;
    return {
      checks: [
        check('ExcelApi 1.14', true, requirements.isSetSupported('ExcelApi', '1.14')),
        check('SharedRuntime 1.1', true, requirements.isSetSupported('SharedRuntime', '1.1')),
        noted('ExcelApi', newest('ExcelApi', 30)),
        noted('ExcelApiDesktop', newest('ExcelApiDesktop', 5)),
        noted('MergeUndoGroup', requirements.isSetSupported('MergeUndoGroup', '1.1')),
        noted('host', told.host ?? ''),
        noted('platform', told.platform ?? ''),
        noted('version', told.version ?? ''),
        noted('displayLanguage', Office.context.displayLanguage ?? ''),
        noted('contentLanguage', Office.context.contentLanguage ?? ''),
        noted('decimalSeparator', application.decimalSeparator),
        noted('thousandsSeparator', application.thousandsSeparator),
        noted('useSystemSeparators', application.useSystemSeparators),
        noted('calculationMode', application.calculationMode),
        noted('calculationEngineVersion', application.calculationEngineVersion),
        noted('devicePixelRatio', globalThis.devicePixelRatio ?? 0),
        noted('userAgent', globalThis.navigator?.userAgent ?? ''),
      ],
    };
  });
}
