import { all, first, named, repeated, type Node, type OfficeFile } from './office-file';

/** How many looks of each kind the styles part holds. */
export interface Looks {
  readonly cells: number;
  readonly dxfs: number;
}

/** Counts, ids that point to nothing, and values Excel repairs in the styles part. */
export function checkStyles(file: OfficeFile, path: string | undefined): Looks {
  const styles = path === undefined ? undefined : file.xml(path);
  if (!styles || path === undefined) return { cells: 1, dxfs: 0 };
  const say = (rule: string, says: string): void => file.blame(path, rule, says);
  const list = (of: string, item: string): Node[] => {
    const items = all(first(styles, of), item);
    const count = first(styles, of)?.of['count'];
    if (count !== undefined && Number(count) !== items.length) say('count', `${of} says ${count}, holds ${String(items.length)}`);
    return items;
  };
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const formats = list('numFmts', 'numFmt');
  const base = list('cellStyleXfs', 'xf');
  const cells = list('cellXfs', 'xf');
  const dxfs = list('dxfs', 'dxf');
  for (const id of repeated(formats.map(({ of }) => of['numFmtId']))) say('number-format', `numFmtId ${id ?? ''} twice`);
  for (const { of } of formats) {
    if (!(Number(of['numFmtId']) >= 164)) say('number-format', `numFmtId ${of['numFmtId'] ?? ''} is Excel's own`);
    const code = of['formatCode'] ?? '';
    if (code === '' || code.length > 255 || !isFormat(code)) say('number-format', `“${code}”`);
  }
  for (const xf of [...base, ...cells]) {
    const points: [string, number][] = [['fontId', fonts.length], ['fillId', fills.length], ['borderId', borders.length], ['xfId', base.length]]; // prettier-ignore
    for (const [id, count] of points)
      if (Number(xf.of[id] ?? 0) >= Math.max(1, count)) say('style-id', `${id} ${xf.of[id] ?? ''}`);
    const format = Number(xf.of['numFmtId'] ?? 0);
    if (format >= 164 && !formats.some(({ of }) => Number(of['numFmtId']) === format))
      say('style-id', `numFmtId ${String(format)}`);
    const { textRotation, indent } = first(xf, 'alignment')?.of ?? {};
    if (textRotation !== undefined && !(Number(textRotation) <= 180 || textRotation === '255')) say('alignment', textRotation);
    if (indent !== undefined && !(Number(indent) >= 0 && Number(indent) <= 250)) say('alignment', `indent ${indent}`);
  }
  if (cells.length > 65_490) say('styles', `${String(cells.length)} looks`);
  if (fills.length < 2) say('styles', 'the first two fills are Excel’s own');
  for (const font of [...fonts, ...dxfs.flatMap((one) => all(one, 'font'))]) {
    const size = Number(first(font, 'sz')?.of['val'] ?? 11);
    if (!(size >= 1 && size <= 409)) say('font', `size ${String(size)}`);
    const name = first(font, 'name')?.of['val'];
    if (name !== undefined && (name === '' || name.length > 31)) say('font', `name “${name}”`);
  }
  for (const { of, name } of named(styles, 'color').concat(named(styles, 'fgColor'), named(styles, 'bgColor')))
    if (of['rgb'] !== undefined && !/^[0-9A-F]{8}$/i.test(of['rgb'])) say('color', `<${name} rgb="${of['rgb']}">`);
  for (const { of } of list('cellStyles', 'cellStyle'))
    if (Number(of['xfId'] ?? 0) >= base.length) say('style-id', `cellStyle ${of['name'] ?? ''}`);
  return { cells: Math.max(1, cells.length), dxfs: dxfs.length };
}

/** Quotes and brackets closed, at most four sections. */
const isFormat = (code: string): boolean => {
  const bare = code.replaceAll(/\\.|_.|\*./gs, '').replaceAll(/"[^"]*"/g, '');
  return (
    !bare.includes('"') && (bare.match(/\[/g) ?? []).length === (bare.match(/\]/g) ?? []).length && bare.split(';').length <= 4
  );
};
