import type { CellPatches } from './grid';
import { scopedName, withoutScopes, withScopes, type NamesOfSheet } from './scoped-names';
import type { Surroundings } from './surroundings';

/** Univer's mark for a name that holds in the whole workbook. */
const WORKBOOK = 'AllDefaultWorkbook';

/** Ours, by which Univer does not take "Sheet!name" for such a name. */
const NO_SHEET = 'workbook';

/** A defined name; `sheetId` where it is limited to one sheet. The formula begins with "=". */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly sheetId?: string;
}

interface Parameters {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

/** The facade tells everything of a name but its id. */
const parametersOf = (defined: object): Parameters => Reflect.get(defined, '_definedNameParam') as Parameters;

/** The workbook's defined names, kept by Univer's formula engine. */
export class Names {
  /** By sheet; worked out when it is first asked for and forgotten when names change. */
  private scopes: Map<string, NamesOfSheet> | undefined;

  constructor(private readonly book: Surroundings) {}

  /** A formula as Univer needs it in a cell of the sheet, where names of that sheet alone are said with their sheet. */
  scoped(formula: string, sheetId: string): string {
    const scope = this.scopeOf(sheetId);
    return scope ? withScopes(formula, scope) : formula;
  }

  /** The formula as it was written. */
  unscoped(formula: string, sheetId: string): string {
    const scope = this.scopeOf(sheetId);
    return scope ? withoutScopes(formula, scope) : formula;
  }

  private scopeOf(sheetId: string): NamesOfSheet | undefined {
    if (!this.scopes) {
      this.scopes = new Map();
      for (const { name, sheetId: at } of this.all()) {
        if (at === undefined) continue;
        const names = new Set(this.scopes.get(at)?.names).add(name.toLowerCase());
        this.scopes.set(at, { sheet: this.book.sheetOf(at).name, names });
      }
    }
    return this.scopes.get(sheetId);
  }

  /** Formulas of a sheet say its own names as they stand now. */
  rescope(sheetId: string, before = this.scopeOf(sheetId)): void {
    const after = this.scopeOf(sheetId);
    if (!before && !after) return;
    const wantedOf = (formula: string): string => {
      const bare = before ? withoutScopes(formula, before) : formula;
      return after ? withScopes(bare, after) : bare;
    };
    const patches: CellPatches = {};
    this.book.grid
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f) return;
        const wanted = wantedOf(cell.f);
        if (wanted !== cell.f) (patches[row] ??= {})[column] = { f: wanted };
      });
    if (Object.keys(patches).length > 0) this.book.grid.patch(sheetId, patches);
    this.book.sheetOf(sheetId).changeRules(wantedOf);
  }

  /** The sheet has another name, by which its own names are kept. */
  sheetRenamed(sheetId: string): void {
    for (const one of this.all()) if (one.sheetId === sheetId) this.keep(one);
  }

  all(): DefinedName[] {
    return this.book.grid.workbook.getDefinedNames().map((defined) => {
      const { id, name, formulaOrRefString, comment, hidden, localSheetId } = parametersOf(defined);
      return {
        id,
        name: name.replace(/^.*!/s, ''),
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        comment: comment ?? '',
        visible: hidden !== true,
        ...(localSheetId && localSheetId !== WORKBOOK && localSheetId !== NO_SHEET ? { sheetId: localSheetId } : {}),
      };
    });
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((one) => one.name.toLowerCase() === wanted && one.sheetId === sheetId);
  }

  set(name: Omit<DefinedName, 'id'> & { readonly id?: string }): DefinedName {
    const kept = { ...name, id: name.id ?? this.book.newId() };
    const { sheetId } = kept;
    const before = sheetId === undefined ? undefined : this.scopeOf(sheetId);
    this.keep(kept);
    if (sheetId !== undefined) this.rescope(sheetId, before);
    return kept;
  }

  private keep(kept: DefinedName): void {
    const { sheetId } = kept;
    const name = this.nameInGrid(kept);
    const plain = kept.formula.replace(/^=/, '');
    // Univer tells references from formulas by the "=".
    const isReference = /^(?:'(?:[^']|'')+'|[^'!()+*/&=<>-]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(plain);
    this.book.grid.run('formula.mutation.set-defined-name', {
      id: kept.id,
      name,
      formulaOrRefString: isReference ? plain : `=${plain}`,
      comment: kept.comment,
      hidden: !kept.visible,
      localSheetId: sheetId ?? NO_SHEET,
    });
    this.scopes = undefined;
    this.book.calculation.renamed(name);
  }

  private nameInGrid({ name, sheetId }: DefinedName): string {
    return sheetId === undefined ? name : scopedName(this.book.sheetOf(sheetId).name, name);
  }

  remove(id: string): void {
    const found = this.all().find((one) => one.id === id);
    if (!found) return;
    const { sheetId } = found;
    const before = sheetId === undefined ? undefined : this.scopeOf(sheetId);
    const name = this.nameInGrid(found);
    this.book.grid.run('formula.mutation.remove-defined-name', { id, name });
    this.scopes = undefined;
    this.book.calculation.renamed(name);
    if (sheetId !== undefined) this.rescope(sheetId, before);
  }

  forgetSheet(sheetId: string): void {
    for (const name of this.all()) if (name.sheetId === sheetId) this.remove(name.id);
  }
}
