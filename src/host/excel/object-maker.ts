import type { ExcelContext, ObjectMaker } from './context';
import { Range } from './range';
import { Shape } from './shape';
import { GroupShapeCollection } from './shapes';
import { Worksheet } from './worksheet';

export const objectMaker = (context: ExcelContext): ObjectMaker => ({
  range: (sheet, area) => new Range(context, sheet, area),
  worksheet: (sheet) => new Worksheet(context, sheet),
  shape: (sheet, shape) => new Shape(context, sheet, shape),
  membersOf: (group) => new GroupShapeCollection(group),
});
