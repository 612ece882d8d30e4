import {
  ICommandService,
  IConfigService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  FormulaDataModel,
  IFormulaDependencyGenerator,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { takeFormulasApartInTurns } from '../book/calculation-turns';
import { seekFormulasWhereSomeStand } from '../book/seek-formulas';
import type { Language } from '../../domain/text';
import { undoInDepth } from '../book/undo/undo-depth';
import { teachRestyling } from '../book/undo/shape-steps';
import { useUndoStack } from '../book/undo/undo-stack';
import { registerPlugins, type Registered } from '../register-plugins';
import type { GridTexts } from './load-grid-texts';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Formulas calculated before the page gets its turn. */
const FORMULAS = 50;

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
export function startGrid(container: HTMLElement, language: Language, texts: GridTexts): GridEngine {
  const locale = language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: texts },
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
  takeFormulasApartInTurns(injector.get(IFormulaDependencyGenerator));
  injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: FORMULAS }, { merge: true });
  return { api, injector, container };
}
