import type { PageSetup } from '../edit';

/** Margins in points, as offices print: a little more at the bottom, where the footer stands. */
export const MARGINS = { left: 42.5, right: 42.5, top: 36, bottom: 39.6, header: 21.6, footer: 21.6 } as const;

/**
 * What one page of F4 (215 × 330 mm; Excel knows it as folio, 612 × 936 points) holds between its margins at full size, in points.
 * Hosts round heights of rows: a page upright holds twice as many, so that more is spared there.
 */
const ROOM = { landscape: { width: 840, height: 532 }, portrait: { width: 516, height: 828 } } as const;

/** Points of rows that fit on a page whose columns take that width together: a wider sheet is printed smaller and holds more. */
export const pageRoom = (orientation: PageSetup['orientation'], width = 0): number =>
  ROOM[orientation].height * Math.max(1, width / ROOM[orientation].width);

/** Whether rows of that height (points) can stand on every page of `room` points: what goes on beneath them keeps half of it. */
export const isRepeatable = (height: number, room: number): boolean => height <= room / 2;

/** The width in points that a page shows at full size. */
export const pageWidth = (orientation: PageSetup['orientation']): number => ROOM[orientation].width;

/** A text for a page's header or footer in Arial 8: "&" is a code there and is doubled, the space keeps digits out of the size. */
export const pageText = (text: string): string => `&"Arial,Regular"&8 ${text.replaceAll('&', '&&')}`;
