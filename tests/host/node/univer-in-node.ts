import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { takeFormulasApartInTurns } from '../../../src/host/book/calculation-turns';
import { seekFormulasWhereSomeStand } from '../../../src/host/book/seek-formulas';
import { undoInDepth } from '../../../src/host/book/undo/undo-depth';
import { teachRestyling } from '../../../src/host/book/undo/shape-steps';
import { useUndoStack } from '../../../src/host/book/undo/undo-stack';
import { registerPlugins, type Registered } from '../../../src/host/register-plugins';

const require = createRequire(import.meta.url);

let started: FUniver | undefined;
let focus: (unitId: string) => void = () => undefined;

/**
 * One headless Univer a process. Its ES build does not load in Node, hence `require`; conditional formats and notes come
 * without their UI halves, which need a page.
 */
export function startUniver(): FUniver {
  started ??= assemble();
  return started;
}

/** A person presses Ctrl+Z in that workbook; whether there was something to undo. */
export function pressUndo(unitId: string): Promise<boolean> {
  const api = startUniver();
  focus(unitId);
  return api.undo();
}

function assemble(): FUniver {
  provideIteratorHelpers();
  const core = require('@univerjs/core') as typeof Core;
  const facade = require('@univerjs/core/facade') as { FUniver: { newAPI(univer: Core.Univer): FUniver } };
  const { UniverSheetsNodeCorePreset, FormulaDataModel, IFormulaDependencyGenerator } =
    require('@univerjs/preset-sheets-node-core') as {
      UniverSheetsNodeCorePreset(): { plugins: readonly Registered[] };
      FormulaDataModel: new (...given: unknown[]) => object;
      IFormulaDependencyGenerator: new (...given: unknown[]) => object;
    };
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
    override: undoInDepth(core),
  });
  const plugins = [
    ...UniverSheetsNodeCorePreset().plugins,
    partOf('@univerjs/preset-sheets-conditional-formatting', '@univerjs/sheets-conditional-formatting', 'UniverSheetsConditionalFormattingPlugin'),
    partOf('@univerjs/preset-sheets-note', '@univerjs/sheets-note', 'UniverSheetsNotePlugin'),
  ]; // prettier-ignore
  registerPlugins(univer, plugins);
  const api = facade.FUniver.newAPI(univer);
  // Asking for it is what registers Univer's commands for undoing.
  const injector = univer.__getInjector();
  useUndoStack(api, injector.get(core.IUndoRedoService));
  teachRestyling(injector.get(core.ICommandService));
  const instances = injector.get(core.IUniverInstanceService);
  seekFormulasWhereSomeStand(api, injector.get(FormulaDataModel), () =>
    instances.getAllUnitsForType<Core.Workbook>(core.UniverInstanceType.UNIVER_SHEET),
  );
  takeFormulasApartInTurns(injector.get(IFormulaDependencyGenerator));
  focus = (unitId) => instances.focusUnit(unitId);
  return api;
}

/** A preset's own package, without what else the preset would load. */
function partOf(preset: string, name: string, plugin: string): Core.PluginCtor {
  const inPreset = createRequire(require.resolve(preset));
  const found = inPreset(name) as Record<string, Core.PluginCtor | undefined>;
  inPreset(`${name}/facade`);
  const constructor = found[plugin];
  if (!constructor) throw new Error(`${name} has no ${plugin}`);
  return constructor;
}

/** Univer uses iterator helpers, which node has from version 22 on. */
function provideIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  const helpers: Record<string, (this: Iterable<unknown>, use: (value: unknown, index: number) => unknown) => unknown> = {
    *map(use) {
      let index = 0;
      for (const value of this) yield use(value, index++);
    },
    *filter(use) {
      let index = 0;
      for (const value of this) if (use(value, index++)) yield value;
    },
    forEach(use) {
      let index = 0;
      for (const value of this) use(value, index++);
    },
    some(use) {
      let index = 0;
      for (const value of this) if (use(value, index++)) return true;
      return false;
    },
    every(use) {
      let index = 0;
      for (const value of this) if (!use(value, index++)) return false;
      return true;
    },
    find(use) {
      let index = 0;
      for (const value of this) if (use(value, index++)) return value;
      return undefined;
    },
    toArray() {
      return [...this];
    },
  };
  for (const [name, value] of Object.entries(helpers)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
