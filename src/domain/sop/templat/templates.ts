import { KALBAR } from './kalbar';
import { SINJAI } from './sinjai';
import type { Templat } from './templat';

export type { Templat } from './templat';
export { KALBAR } from './kalbar';
export { SINJAI } from './sinjai';

/** The templates that come with the product, in the order in which they are offered. */
export const TEMPLAT: readonly Templat[] = [KALBAR, SINJAI];

export const templatById = (id: string): Templat | undefined => TEMPLAT.find((one) => one.id === id);
