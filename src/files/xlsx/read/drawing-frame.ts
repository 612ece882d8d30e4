import type { Box } from '../../../domain/sheet/edit';
import { child, numberOf, type XmlElement } from '../../xml-tree';
import { EMU } from '../measure';

/** Angles are counted in 60,000ths of a degree. */
export const ANGLE = 60_000;

/** An attribute in points. */
export const points = (of: XmlElement | undefined, attribute: string): number => (numberOf(of, attribute) ?? 0) / EMU;

/** The frame an object names for itself, in its parent's coordinates, and whether it is turned by a quarter. */
export function objectFrame(object: XmlElement): { box: Box; turned: boolean } | undefined {
  const frame = child(child(object, 'spPr') ?? child(object, 'grpSpPr'), 'xfrm') ?? child(object, 'xfrm');
  if (!frame) return undefined;
  const quarter = Math.round((numberOf(frame, 'rot') ?? 0) / ANGLE / 90);
  return {
    box: boxOf(child(frame, 'off'), child(frame, 'ext')),
    turned: object.name === 'cxnSp' && quarter % 2 !== 0,
  };
}

const boxOf = (offset: XmlElement | undefined, extent: XmlElement | undefined): Box => ({
  left: points(offset, 'x'),
  top: points(offset, 'y'),
  width: points(extent, 'cx'),
  height: points(extent, 'cy'),
});

/** The coordinates in which the members of a group stand. */
export function groupFrame(group: XmlElement): Box {
  const frame = child(child(group, 'grpSpPr'), 'xfrm');
  return boxOf(child(frame, 'chOff'), child(frame, 'chExt'));
}

/** A box of a group's own coordinates where the group stands. */
export function scaled(own: Box, inner: Box, outer: Box): Box {
  const across = inner.width > 0 ? outer.width / inner.width : 1;
  const down = inner.height > 0 ? outer.height / inner.height : 1;
  return {
    left: outer.left + (own.left - inner.left) * across,
    top: outer.top + (own.top - inner.top) * down,
    width: own.width * across,
    height: own.height * down,
  };
}

/** What an object says of itself. */
export const propertiesOf = (object: XmlElement): XmlElement | undefined =>
  child(
    object.children.find(({ name }) => name.startsWith('nv')),
    'cNvPr',
  );

/** The rectangle a frame covers once it is turned. */
export const covered = ({ box, turned }: { box: Box; turned: boolean }): Box =>
  turned
    ? {
        left: box.left + (box.width - box.height) / 2,
        top: box.top + (box.height - box.width) / 2,
        width: box.height,
        height: box.width,
      }
    : box;

const clean = (value: number): number => Math.round(value * 1e4) / 1e4;
/** A box to a ten-thousandth of a point. */
export const cleanBox = ({ left, top, width, height }: Box): Box => ({
  left: clean(left),
  top: clean(top),
  width: clean(width),
  height: clean(height),
});
