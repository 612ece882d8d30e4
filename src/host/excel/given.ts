import type { Area } from '../../domain/sheet/address';
import { HostObject } from '../richapi/host-object';
import { areaAt } from './area-at';
import type { Range } from './range/range';
import type { Shape } from './shapes/shape';

/** The argument, if it is a range. */
export const rangeGiven = (value: unknown): Range | undefined =>
  value instanceof HostObject && value.$type === 'Range' ? (value as Range) : undefined;

/** The cells of an argument that is a range or says one. */
export const areaGiven = (value: unknown): Area | undefined =>
  rangeGiven(value)?.$cells ?? (typeof value === 'string' ? areaAt(value) : undefined);

/** The argument, if it is a shape. */
export const shapeGiven = (value: unknown): Shape | undefined =>
  value instanceof HostObject && value.$type === 'Shape' ? (value as Shape) : undefined;
