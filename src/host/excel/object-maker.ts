import type { ExcelContext, ObjectMaker } from './context';
import { Range } from './range/range';
import { Shape } from './shapes/shape';
import { GroupShapeCollection } from './shapes/shapes';
import { Worksheet } from './worksheet/worksheet';

export const objectMaker = (context: ExcelContext): ObjectMaker => ({
  range: (sheet, area) => new Range(context, sheet, area),
  worksheet: (sheet) => new Worksheet(context, sheet),
  shape: (sheet, shape) => new Shape(context, sheet, shape),
  membersOf: (group) => new GroupShapeCollection(group),
});
