import { createOwnership, type Ownership } from '../../traceback/in-app.ts';
import { createSourceMaps } from '../../traceback/source-maps.ts';
import type { Checkout } from './checkout.ts';
import { readInside } from './read-inside.ts';

/** Whose code frames are, by what git tracks and by the source maps that lie in the checkout. */
export function checkoutOwnership(checkout: Checkout): Ownership {
  return createOwnership(
    checkout,
    createSourceMaps(checkout.root, (path) => readInside(checkout.root, path)),
  );
}
