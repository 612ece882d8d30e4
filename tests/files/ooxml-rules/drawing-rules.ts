import { formulaTrouble } from './addresses';
import { all, first, named, repeated, within, type Node, type OfficeFile } from './office-file';
import { isSheet, sheetsIn } from './formula-sheets';

/** Connection sites of the presets that Runut draws or meets (presetShapeDefinitions.xml); others are not judged. */
const SITES: Readonly<Record<string, number>> = {
  rect: 4,
  roundRect: 4,
  ellipse: 8,
  diamond: 4,
  homePlate: 4,
  flowChartProcess: 4,
  flowChartAlternateProcess: 4,
  flowChartDecision: 4,
  flowChartTerminator: 4,
  flowChartOffpageConnector: 4,
  flowChartConnector: 8,
  flowChartDocument: 4,
};

/** Ids, places and glue of what is drawn over a sheet, and the charts among it. */
export function checkDrawing(file: OfficeFile, path: string, sheets: readonly string[]): void {
  const drawing = file.xml(path);
  if (!drawing) return;
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  // Of two renderings of one thing (mc:AlternateContent) only one is read, so that both may have its id.
  const shown = chosen(drawing);
  const ids = shown.filter(({ name }) => name === 'cNvPr').map(({ of }) => of['id'] ?? '');
  for (const id of repeated(ids)) say('shape-id', `id ${id} twice`);
  for (const id of ids) if (!(Number(id) >= 1 && Number(id) <= 0x7fffffff)) say('shape-id', `id ${id}`);
  const shapes = new Map(
    shown.flatMap((one) => {
      const id = first(one.children.find(({ name }) => /^nv\w+Pr$/.test(name)), 'cNvPr')?.of['id']; // prettier-ignore
      return id === undefined ? [] : [[id, one] as const];
    }),
  );
  for (const { name, of } of shown) {
    if (name !== 'stCxn' && name !== 'endCxn') continue;
    const to = shapes.get(of['id'] ?? '');
    if (!to) say('glue', `to shape ${of['id'] ?? ''}, which is not there`);
    const sites = SITES[first(first(to, 'spPr'), 'prstGeom')?.of['prst'] ?? ''];
    if (sites !== undefined && !(Number(of['idx']) < sites)) say('glue', `to site ${of['idx'] ?? ''} of ${String(sites)}`);
  }
  for (const { name, of } of shown) {
    if (name === 'ext' && of['cx'] !== undefined && !(Number(of['cx']) >= 0 && Number(of['cy']) >= 0))
      say('shape-size', `${of['cx']} × ${of['cy'] ?? ''}`);
    if (name === 'gd' && of['fmla']?.startsWith('val ') && !Number.isFinite(Number(of['fmla'].slice(4))))
      say('shape-size', of['fmla']);
    if (name === 'srgbClr' && !/^[0-9A-F]{6}$/i.test(of['val'] ?? '')) say('color', of['val'] ?? '');
  }
  for (const anchor of shown) if (anchor.name.endsWith('Anchor')) checkAnchor(anchor, say);
  for (const { type, target } of file.relations(path)) if (type === 'chart') checkChart(file, target, sheets);
}

function chosen(node: Node): Node[] {
  if (node.name === 'AlternateContent') return (node.children[0]?.children ?? []).flatMap(chosen);
  return [node, ...node.children.flatMap(chosen)];
}

function checkAnchor(anchor: Node, say: (rule: string, says: string) => void): void {
  const corner = (name: string): readonly number[] =>
    ['row', 'rowOff', 'col', 'colOff'].map((one) => Number(first(first(anchor, name), one)?.text ?? 0));
  const [from, to] = [corner('from'), corner('to')];
  for (const [row = 0, , column = 0] of [from, to])
    if (row < 0 || row >= 1_048_576 || column < 0 || column >= 16_384) say('anchor', 'off the sheet');
  if (anchor.name === 'twoCellAnchor') {
    const [[r1 = 0, , c1 = 0], [r2 = 0, , c2 = 0]] = [from, to];
    if (r2 < r1 || c2 < c1) say('anchor', 'ends before it begins');
  }
  const content = anchor.children.filter(({ name }) =>
    /^(?:sp|grpSp|graphicFrame|cxnSp|pic|contentPart|AlternateContent)$/.test(name),
  );
  if (content.length !== 1) say('anchor', `holds ${String(content.length)} things`);
}

function checkChart(file: OfficeFile, path: string, sheets: readonly string[]): void {
  const chart = file.xml(path);
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  for (const { text } of named(chart, 'f')) {
    const trouble = formulaTrouble(text);
    if (trouble) say('formula', trouble);
    for (const sheet of sheetsIn(text)) if (!isSheet(sheet, sheets)) say('formula-sheet', `names “${sheet}”`);
  }
  const area = named(chart, 'plotArea')[0];
  const axes = (area?.children ?? []).filter(({ name }) => name.endsWith('Ax'));
  const ids = axes.map((one) => first(one, 'axId')?.of['val']);
  for (const id of repeated(ids)) say('axis', `axis ${id ?? ''} twice`);
  for (const one of axes) if (!ids.includes(first(one, 'crossAx')?.of['val'])) say('axis', 'crosses an axis that is not there');
  for (const plot of (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'))) {
    for (const { of } of all(plot, 'axId'))
      if (!ids.includes(of['val'])) say('axis', `${plot.name} uses axis ${of['val'] ?? ''}`);
  }
  for (const list of ['idx', 'order'])
    for (const one of repeated(named(area, 'ser').map((series) => first(series, list)?.of['val'])))
      say('series', `${list} ${one ?? ''} twice`);
  for (const cache of [...within(area)].filter(({ name }) => /^(?:num|str)(?:Cache|Lit)$/.test(name))) {
    const count = Number(first(cache, 'ptCount')?.of['val'] ?? 0);
    if (all(cache, 'pt').some(({ of }) => Number(of['idx']) >= count)) say('series', `a point beyond ${String(count)}`);
  }
}
