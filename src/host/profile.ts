/** Requirement sets the host declares, e.g. `{ ExcelApi: '1.15' }`; the bridge hands them to office.js as JSON. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The Excels the embedded workbook can play. */
export type ProfileId = 'excel-2021-id' | 'excel-365' | 'excel-web';

/**
 * One Excel as its documentation and public issue threads describe it. Where they are silent the host is stricter than Excel
 * rather than laxer.
 */
export interface Profile {
  readonly id: ProfileId;
  /** Shown to people, e.g. "Microsoft 365, desktop". */
  readonly name: string;
  readonly sets: RequirementSets;
  /** What may stand between the areas of one address: it follows the list separator of the user's regional settings. */
  readonly areaSeparator: RegExp;
  /** What a pane's write does to the list of what can be undone. */
  readonly undoAfterWrite: 'cleared' | 'kept';
  /** Whether asking where cells are merged empties that list. */
  readonly mergedAreasEmptyUndo: boolean;
  /** "Type.Member" that fail with UndoNotSupported while an undo group is open. */
  readonly refusedInUndoGroup: ReadonlySet<string>;
  /** Whether activating, selecting and freezing fail while another workbook has the focus. */
  readonly needsFocus: boolean;
  /** Values of more than five million cells: null on the desktop, a refusal on the web. */
  readonly tooManyCells: 'null' | 'refused';
}

const COMMON: RequirementSets = {
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
};
const CURRENT: RequirementSets = { ExcelApi: '1.21', MergeUndoGroup: '1.1', ...COMMON };

const WEB_REFUSES = ['WorksheetProtection.Protect', 'WorksheetProtection.Unprotect', 'Worksheet.Delete'];
const DESKTOP_REFUSES = [...WEB_REFUSES, 'Worksheet.Visibility', 'Worksheet.Name', 'Worksheet.Position'];

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  'excel-2021-id': {
    id: 'excel-2021-id',
    name: 'Excel 2021, Windows berbahasa Indonesia',
    sets: { ExcelApi: '1.14', ...COMMON },
    areaSeparator: /;/,
    undoAfterWrite: 'cleared',
    mergedAreasEmptyUndo: false,
    refusedInUndoGroup: new Set(),
    needsFocus: true,
    tooManyCells: 'null',
  },
  'excel-365': {
    id: 'excel-365',
    name: 'Microsoft 365, desktop',
    sets: CURRENT,
    areaSeparator: /[,;]/,
    undoAfterWrite: 'kept',
    mergedAreasEmptyUndo: true,
    refusedInUndoGroup: new Set(DESKTOP_REFUSES),
    needsFocus: true,
    tooManyCells: 'null',
  },
  'excel-web': {
    id: 'excel-web',
    name: 'Excel untuk web',
    sets: CURRENT,
    areaSeparator: /,/,
    undoAfterWrite: 'kept',
    mergedAreasEmptyUndo: false,
    refusedInUndoGroup: new Set(WEB_REFUSES),
    needsFocus: false,
    tooManyCells: 'refused',
  },
};

/** The profile of that name; the one a newcomer's page plays where the name is none. */
export const profileNamed = (name: string | null | undefined): Profile =>
  name !== undefined && name !== null && Object.hasOwn(PROFILES, name) ? PROFILES[name as ProfileId] : PROFILES['excel-365'];
