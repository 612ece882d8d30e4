import type { Surroundings } from './surroundings';

/** Univer's mark for a name that holds in the whole workbook. */
const WORKBOOK = 'AllDefaultWorkbook';

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
  constructor(private readonly book: Surroundings) {}

  all(): DefinedName[] {
    return this.book.grid.workbook.getDefinedNames().map((defined) => {
      const { id, name, formulaOrRefString, comment, hidden, localSheetId } = parametersOf(defined);
      return {
        id,
        name,
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        comment: comment ?? '',
        visible: hidden !== true,
        ...(localSheetId && localSheetId !== WORKBOOK ? { sheetId: localSheetId } : {}),
      };
    });
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((one) => one.name.toLowerCase() === wanted && one.sheetId === sheetId);
  }

  set(name: Omit<DefinedName, 'id'> & { readonly id?: string }): DefinedName {
    const kept = { ...name, id: name.id ?? this.book.newId() };
    const plain = kept.formula.replace(/^=/, '');
    // Univer tells references from formulas by the "=".
    const isReference = /^(?:'(?:[^']|'')+'|[^'!()+*/&=<>-]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(plain);
    this.book.grid.run('formula.mutation.set-defined-name', {
      id: kept.id,
      name: kept.name,
      formulaOrRefString: isReference ? plain : `=${plain}`,
      comment: kept.comment,
      hidden: !kept.visible,
      localSheetId: kept.sheetId ?? WORKBOOK,
    });
    this.book.calculation.restructured();
    return kept;
  }

  remove(id: string): void {
    const found = this.all().find((one) => one.id === id);
    if (!found) return;
    this.book.grid.run('formula.mutation.remove-defined-name', { id, name: found.name });
    this.book.calculation.restructured();
  }

  forgetSheet(sheetId: string): void {
    for (const name of this.all()) if (name.sheetId === sheetId) this.remove(name.id);
  }
}
