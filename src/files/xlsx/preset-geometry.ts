/** Where the object model's name of a geometric shape is not simply DrawingML's preset with a capital letter. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  rect: 'Rectangle',
  roundRect: 'RoundRectangle',
  rtTriangle: 'RightTriangle',
};

const BACK = new Map(Object.entries(SPELT_OUT).map(([preset, excel]) => [excel, preset]));

/** "flowChartDecision", as a file says it → "FlowChartDecision", as the object model does. */
export const excelGeometry = (preset: string): string => SPELT_OUT[preset] ?? preset.charAt(0).toUpperCase() + preset.slice(1);

export const presetOf = (excelType: string): string =>
  BACK.get(excelType) ?? excelType.charAt(0).toLowerCase() + excelType.slice(1);

/** How many connection sites a shape has; the flowchart symbols have four, counter-clockwise from the top. */
export const siteCount = (preset: string): number => (preset === 'ellipse' || preset === 'octagon' ? 8 : 4);
