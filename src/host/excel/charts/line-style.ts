import { named } from '../refusals';

/** Excel's names of a line for DrawingML's dashes; undefined is no line. A dash of another name is answered as one. */
export const LINE_STYLE = named<string | undefined>(
  { None: undefined, Continuous: 'solid', Dash: 'dash', Dot: 'sysDot', DashDot: 'dashDot' },
  'Dash',
  'ChartLineStyle',
);
