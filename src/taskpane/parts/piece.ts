import { createElement, lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { pieceOf } from '../state/pieces';

/** A component fetched when it is first shown; suspends until then, and throws `PieceMissing` where it cannot be had. */
export function piece<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> & { ahead(): void } {
  const { fetch } = pieceOf(load);
  let asked: Promise<ComponentType<Props>> | undefined;
  let found: LazyExoticComponent<ComponentType<Props>> | undefined;
  const Piece = (props: Props) => {
    // React remembers for good what failed: where the piece is asked for again, it is another component.
    const now = fetch();
    if (!found || asked !== now) found = lazy(async () => ({ default: await now }));
    asked = now;
    return createElement<Props>(found as unknown as ComponentType<Props>, props);
  };
  return Object.assign(Piece, { ahead: () => void fetch().catch(() => undefined) });
}
