/** The version of ExcelApi that brought each member beyond the first set; the client's own list, which a test compares. */
export const SINCE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Application: {
    '1.6': ['SuspendApiCalculationUntilNextSync'],
    '1.8': ['CreateWorkbook'],
    '1.9': ['CalculationEngineVersion', 'CalculationState', 'SuspendScreenUpdatingUntilNextSync'],
    '1.11': ['DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
  },
  Chart: {
    '1.2': ['Worksheet'],
    '1.7': ['ChartType', 'Id'],
    '1.8': ['PlotVisibleOnly'],
  },
  ChartAreaFormat: {
    '1.7': ['Border'],
  },
  ChartAxis: {
    '1.7': ['ReversePlotOrder', 'TickLabelPosition', 'Type'],
    '1.8': ['NumberFormat', 'Position'],
  },
  ChartBorder: {
    '1.8': ['Clear'],
  },
  ChartCollection: {
    '1.4': ['GetCount', 'GetItemOrNullObject'],
  },
  ChartDataLabels: {
    '1.8': ['NumberFormat'],
  },
  ChartLineFormat: {
    '1.7': ['LineStyle', 'Weight'],
  },
  ChartSeries: {
    '1.7': [
      'Delete',
      'GapWidth',
      'HasDataLabels',
      'MarkerBackgroundColor',
      'MarkerForegroundColor',
      'MarkerSize',
      'MarkerStyle',
      'SetValues',
      'SetXAxisValues',
    ],
    '1.8': ['DataLabels'],
  },
  ChartSeriesCollection: {
    '1.4': ['GetCount'],
    '1.7': ['Add'],
  },
  ConditionalFormatCollection: {
    '1.14': ['GetItemOrNullObject'],
  },
  GroupShapeCollection: {
    '1.14': ['GetItemOrNullObject'],
  },
  NamedItem: {
    '1.4': ['Comment', 'Delete', 'GetRangeOrNullObject', 'Scope', 'Worksheet', 'WorksheetOrNullObject'],
    '1.7': ['Formula'],
  },
  NamedItemCollection: {
    '1.4': ['Add', 'GetCount', 'GetItemOrNullObject'],
  },
  Range: {
    '1.2': ['ColumnHidden', 'Hidden', 'Merge', 'RowHidden', 'Unmerge'],
    '1.3': ['GetResizedRange', 'GetRowsBelow', '_ValidateArraySize'],
    '1.4': ['GetIntersectionOrNullObject', 'GetUsedRangeOrNullObject'],
    '1.6': ['Calculate', 'ConditionalFormats'],
    '1.7': ['GetAbsoluteResizedRange', 'IsEntireColumn', 'IsEntireRow', 'NumberFormatLocal'],
    '1.8': ['DataValidation'],
    '1.9': ['GetCellProperties', 'GetColumnProperties', 'GetRowProperties', 'SetColumnProperties', 'SetRowProperties'],
    '1.10': ['Height', 'Left', 'Top', 'Width'],
    '1.12': ['HasSpill'],
    '1.13': ['GetMergedAreasOrNullObject'],
  },
  RangeBorder: {
    '1.9': ['TintAndShade'],
  },
  RangeFill: {
    '1.9': ['Pattern', 'PatternColor', 'PatternTintAndShade', 'TintAndShade'],
  },
  RangeFont: {
    '1.9': ['Strikethrough', 'Subscript', 'Superscript', 'TintAndShade'],
  },
  RangeFormat: {
    '1.2': ['AutofitColumns', 'AutofitRows', 'ColumnWidth', 'Protection', 'RowHeight'],
    '1.7': ['TextOrientation', 'UseStandardHeight', 'UseStandardWidth'],
    '1.9': ['AutoIndent', 'IndentLevel', 'ReadingOrder', 'ShrinkToFit'],
  },
  Shape: {
    '1.10': ['Placement', '_GetShapeById'],
    '1.15': ['DisplayName'],
  },
  ShapeCollection: {
    '1.14': ['GetItemOrNullObject'],
  },
  Workbook: {
    '1.4': ['Settings'],
    '1.5': ['CustomXmlParts'],
    '1.7': ['GetActiveCell', 'Name', 'Properties'],
    '1.8': ['ReadOnly'],
    '1.9': ['AutoSave', 'IsDirty', 'PreviouslySaved'],
  },
  Worksheet: {
    '1.2': ['Protection'],
    '1.4': ['GetUsedRangeOrNullObject', 'Names'],
    '1.5': ['GetNext', 'GetNextOrNullObject', 'GetPrevious', 'GetPreviousOrNullObject'],
    '1.6': ['Calculate'],
    '1.7': [
      'FreezePanes',
      'GetRangeByIndexes',
      'StandardHeight',
      'StandardWidth',
      'TabColor',
      '_GetSheetById',
      '_RegisterActivatedEvent',
      '_RegisterDataChangedEvent',
      '_RegisterDeactivatedEvent',
      '_RegisterSelectionChangedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterDeactivatedEvent',
      '_UnregisterSelectionChangedEvent',
    ],
    '1.8': ['ShowGridlines', 'ShowHeadings'],
    '1.9': [
      'GetRanges',
      'EnableCalculation',
      'HorizontalPageBreaks',
      'PageLayout',
      'Shapes',
      'VerticalPageBreaks',
      '_RegisterFormatChangedEvent',
      '_UnregisterFormatChangedEvent',
    ],
    '1.14': ['TabId', '_RegisterProtectionChangedEvent', '_UnregisterProtectionChangedEvent'],
  },
  WorksheetCollection: {
    '1.4': ['GetCount', 'GetItemOrNullObject'],
    '1.5': ['GetFirst', 'GetLast'],
    '1.7': [
      '_RegisterActivatedEvent',
      '_RegisterAddedEvent',
      '_RegisterDeactivatedEvent',
      '_RegisterDeletedEvent',
      '_UnregisterActivatedEvent',
      '_UnregisterAddedEvent',
      '_UnregisterDeactivatedEvent',
      '_UnregisterDeletedEvent',
    ],
    '1.9': [
      '_RegisterDataChangedEvent',
      '_RegisterFormatChangedEvent',
      '_RegisterSelectionChangedEvent',
      '_UnregisterDataChangedEvent',
      '_UnregisterFormatChangedEvent',
      '_UnregisterSelectionChangedEvent',
    ],
    '1.14': ['_RegisterProtectionChangedEvent', '_UnregisterProtectionChangedEvent'],
  },
};

/** "Type.Member" of what a host that declares this version of ExcelApi does not have. */
export function membersBeyond(version: string): ReadonlySet<string> {
  const declared = rank(version);
  return new Set(
    Object.entries(SINCE).flatMap(([type, versions]) =>
      Object.entries(versions).flatMap(([since, members]) =>
        rank(since) > declared ? members.map((name) => `${type}.${name}`) : [],
      ),
    ),
  );
}

/** "1.9" comes before "1.14". */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};
