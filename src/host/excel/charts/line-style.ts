import { oneOf } from '../refusals';

const LINE_STYLES = { None: undefined, Continuous: 'solid', Dash: 'dash', Dot: 'sysDot', DashDot: 'dashDot' } as const;
type LineStyle = keyof typeof LINE_STYLES;
const LINE_STYLE_NAMES = Object.keys(LINE_STYLES) as LineStyle[];

/** A DrawingML dash for Excel's name of a line; undefined for no line. */
export const dashOf = (name: unknown): string | undefined => LINE_STYLES[oneOf(LINE_STYLE_NAMES, name)];

export const lineStyleOf = (dash: string | undefined): LineStyle =>
  LINE_STYLE_NAMES.find((name) => LINE_STYLES[name] === dash) ?? 'Dash';
