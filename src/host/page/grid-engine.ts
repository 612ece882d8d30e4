import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalTexts from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import { FormulaDataModel, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/id-ID';
import { seekFormulasWhereSomeStand } from '../book/seek-formulas';
import { undoInDepth } from '../book/undo/undo-depth';
import { teachRestyling } from '../book/undo/shape-steps';
import { useUndoStack } from '../book/undo/undo-stack';
import { registerPlugins, type Registered } from '../register-plugins';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Univer as the page uses it: its facade, and its services where the facade has no word for something. */
export interface GridEngine {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The element Univer lives in. */
  readonly container: HTMLElement;
}

/**
 * Starts the grid inside `container`: formula bar and cells only. Tabs, ribbon and zoom are the page's own, because
 * Univer's list hidden sheets too.
 */
export function startGrid(container: HTMLElement): GridEngine {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: mergeLocales(coreTexts, conditionalTexts, validationTexts, noteTexts) },
    logLevel: LogLevel.ERROR,
    override: undoInDepth({ LocalUndoRedoService, IUndoRedoService, IUniverInstanceService, ICommandService, IContextService }),
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      formulaBar: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) registerPlugins(univer, plugins as readonly Registered[]);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  useUndoStack(api, injector.get(IUndoRedoService));
  teachRestyling(injector.get(ICommandService));
  const instances = injector.get(IUniverInstanceService);
  seekFormulasWhereSomeStand(api, injector.get(FormulaDataModel), () =>
    instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET),
  );
  return { api, injector, container };
}
