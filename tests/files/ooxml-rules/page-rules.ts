import { all, first, named, repeated, type Node } from './office-file';

/** How a sheet is shown and printed: values that Excel repairs. */
export function checkPage(sheet: Node, say: (rule: string, says: string) => void): void {
  const between = (of: Node | undefined, name: string, least: number, most: number): void => {
    const value = of?.of[name];
    if (value !== undefined && !(Number(value) >= least && Number(value) <= most)) say('page', `${name} ${value}`);
  };
  const setup = first(sheet, 'pageSetup');
  between(setup, 'scale', 10, 400);
  between(setup, 'fitToWidth', 0, 32_767);
  between(setup, 'fitToHeight', 0, 32_767);
  between(setup, 'paperSize', 0, 256);
  const margins = first(sheet, 'pageMargins');
  for (const edge of ['left', 'right', 'top', 'bottom', 'header', 'footer']) {
    if (margins && margins.of[edge] === undefined) say('page', `no margin ${edge}`);
    between(margins, edge, 0, 49);
  }
  for (const { name, text } of first(sheet, 'headerFooter')?.children ?? [])
    if (text.length > 255) say('header-footer', `${name}: ${String(text.length)} characters`);
  for (const [list, most] of [['rowBreaks', 1_048_575], ['colBreaks', 16_383]] as const) {
    const breaks = all(first(sheet, list), 'brk').map(({ of }) => of['id'] ?? '');
    if (breaks.length > 1_022) say('page-breaks', `${String(breaks.length)} in ${list}`);
    for (const one of repeated(breaks)) say('page-breaks', `${one} twice in ${list}`);
    for (const one of breaks) if (!(Number(one) >= 1 && Number(one) <= most)) say('page-breaks', `${one} in ${list}`);
    const { count, manualBreakCount } = first(sheet, list)?.of ?? {};
    if (count !== undefined && Number(count) !== breaks.length) say('count', `${list} says ${count}`);
    if (manualBreakCount !== undefined && Number(manualBreakCount) > breaks.length) say('count', `${list} says ${manualBreakCount}`);
  } // prettier-ignore
  for (const view of named(first(sheet, 'sheetViews'), 'sheetView')) {
    between(view, 'zoomScale', 10, 400);
    between(view, 'zoomScaleNormal', 0, 400);
    const panes = all(view, 'selection').map(({ of }) => of['pane'] ?? 'topLeft');
    for (const pane of repeated(panes)) say('view', `two selections in ${pane}`);
    const split = first(view, 'pane');
    if (!split && panes.some((pane) => pane !== 'topLeft')) say('view', 'a selection in a pane that is not there');
    if (split && !(Number(split.of['xSplit'] ?? 0) > 0 || Number(split.of['ySplit'] ?? 0) > 0))
      say('view', 'a pane that divides nothing');
  }
}
