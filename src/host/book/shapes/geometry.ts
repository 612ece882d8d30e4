/** Where Excel's name of a geometric shape is not simply DrawingML's preset with a capital letter. */
const DIFFERENT: Readonly<Record<string, string>> = {
  Rectangle: 'rect',
  RoundRectangle: 'roundRect',
  RightTriangle: 'rtTriangle',
  FlowChartOffpageConnector: 'flowChartOffpageConnector',
};

const BACK = new Map(Object.entries(DIFFERENT).map(([excel, preset]) => [preset, excel]));

/** "FlowChartDecision" → "flowChartDecision", the preset a file names it by. */
export const presetOf = (excelType: string): string =>
  DIFFERENT[excelType] ?? excelType.charAt(0).toLowerCase() + excelType.slice(1);

export const excelTypeOf = (preset: string): string => BACK.get(preset) ?? preset.charAt(0).toUpperCase() + preset.slice(1);

/** How many connection sites a shape has; the flowchart symbols have four, counter-clockwise from the top. */
export const siteCount = (preset: string): number => (preset === 'ellipse' || preset === 'octagon' ? 8 : 4);
