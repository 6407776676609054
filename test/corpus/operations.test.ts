import { expect, it } from 'vitest';

import { callsExcluded } from '../../src/corpus/operations.ts';
import { excludeRoute } from '../../src/corpus/routes/exclude-route.ts';
import { parseRequests } from '../../src/language/parse.ts';

it.each([
  ['get:/', false],
  ['delete:/', true],
  ['get:/:h"X-HTTP-Method-Override"="delete"', true],
  ['get:/:h"X-HTTP-Method-Override"="put"', false],
  ['get:/ delete:/', true],
  ['post:/:b"0\\r\\n\\r\\nDELETE /items HTTP/1.1\\r\\n\\r\\n"', true],
])('whether %s calls what must not be called: %s', (spec, forbidden) => {
  expect(callsExcluded(parseRequests(spec), excludeRoute('DELETE *'))).toBe(forbidden);
});
