import { child, childrenOf, numberOf, type XmlElement } from '../../xml-tree';

/** A workbook's theme colours by the index cells use (lt1, dk1, lt2, dk2, accents, links), `#RRGGBB`. */
export type Theme = readonly string[];

const SCHEME = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Office's own theme, for files that have none. */
const OFFICE_THEME: Theme = [
  '#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72',
]; // prettier-ignore

/** The palette of old, ECMA-376 18.8.27; 64 and 65 are the system's text and background. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333'
)
  .match(/.{6}/g)
  ?.map((one) => `#${one}`);

export function readTheme(xml: XmlElement | undefined): Theme {
  const scheme = child(child(xml, 'themeElements'), 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return SCHEME.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const written = color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '';
    return asHex(written) ?? OFFICE_THEME[index] ?? '#000000';
  });
}

/** A spreadsheet colour (`rgb`, `theme`, `indexed`, with its tint); undefined when automatic. */
export function cellColor(of: XmlElement | undefined, theme: Theme): string | undefined {
  if (!of) return undefined;
  const { rgb, theme: themed, indexed } = of.attributes;
  const base =
    rgb !== undefined
      ? asHex(rgb)
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? INDEXED?.[Number(indexed)]
          : undefined;
  return base === undefined ? undefined : tinted(base, numberOf(of, 'tint') ?? 0);
}

/** A DrawingML colour: the child of `a:solidFill` and its kin. */
export function drawingColor(of: XmlElement | undefined, theme: Theme): string | undefined {
  const color = of?.children.find(({ name }) => name.endsWith('Clr'));
  if (!color) return undefined;
  const value = color.attributes['val'] ?? '';
  if (color.name === 'sysClr') return asHex(color.attributes['lastClr'] ?? '') ?? (value === 'window' ? '#FFFFFF' : '#000000');
  if (color.name === 'prstClr') return PRESET[value] ?? '#000000';
  if (color.name !== 'schemeClr') return asHex(value);
  const name = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }[value] ?? value;
  const base = theme[SCHEME.indexOf(name)];
  if (base === undefined) return undefined;
  const amount = (name: string): number | undefined => {
    const found = numberOf(childrenOf(color, name)[0], 'val');
    return found === undefined ? undefined : found / 100_000;
  };
  const modulated = scaled(base, amount('lumMod') ?? amount('shade') ?? 1);
  return tinted(modulated, amount('lumOff') ?? 0);
}

const PRESET: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', gray: '#808080' };

/** `AARRGGBB` or `RRGGBB` as `#RRGGBB`. */
const asHex = (written: string): string | undefined => {
  const found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1];
  return found === undefined ? undefined : `#${found.toUpperCase()}`;
};

const tinted = (hex: string, tint: number): string =>
  tint === 0 ? hex : mapped(hex, (value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));

const scaled = (hex: string, factor: number): string => (factor === 1 ? hex : mapped(hex, (value) => value * factor));

function mapped(hex: string, change: (value: number) => number): string {
  const parts = [1, 3, 5].map((at) => Math.round(Math.min(255, Math.max(0, change(parseInt(hex.slice(at, at + 2), 16))))));
  return `#${parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
