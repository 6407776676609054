import type { Feature, Request } from '../../../language/ast.ts';
import type { Candidate, Pass } from '../candidate.ts';
import { readRequest } from '../read-request.ts';

/** Headers that a request gets without their being written, unless it starts with `r`. */
const IMPLIED = /^(?:host|content-length)$/i;

/**
 * Spells what is on the wire anew: bytes injected into the path become a path, a request written into the method becomes
 * method, path and headers, a line break in a header becomes two headers. Most of it renders the same bytes.
 */
export const readBack: Pass = function* (state) {
  for (let index = 0; index < state.current.length; index++) {
    const message = state.current[index]!;
    if (message.kind !== 'request') continue;
    const bytes = state.wire.bytes(message);
    if (bytes === null) continue;
    for (const loose of [false, true]) {
      const read = readRequest(bytes, loose);
      if (read === null) continue;
      const candidate = (request: Request): Candidate => ({ messages: state.current.with(index, request) });
      const times = message.features.filter((feature) => feature.kind === 'times');
      const full = { ...read, features: [...read.features, ...times] };
      if (yield candidate(withoutTrailing(full))) break;
      if (yield candidate(withoutImplied(full))) break;
      if (yield candidate(full)) break;
    }
  }
};

/** Without `r` and the headers that would then be implied: those that stand last, where implied ones do. */
function withoutTrailing(request: Request): Request {
  const headers = request.features.filter((feature) => feature.kind === 'header');
  const kept = headers.length - headers.toReversed().findIndex((feature) => !isImplied(feature));
  const trailing = new Set<Feature>(headers.slice(headers.every(isImplied) ? -2 : kept));
  return { ...request, features: request.features.filter((f) => f.kind !== 'raw' && !trailing.has(f)) };
}

function withoutImplied(request: Request): Request {
  return { ...request, features: request.features.filter((feature) => !isImplied(feature)) };
}

function isImplied(feature: Feature): boolean {
  if (feature.kind === 'raw') return true;
  return (
    feature.kind === 'header' &&
    feature.key.kind === 'literal' &&
    IMPLIED.test(Buffer.from(feature.key.bytes).toString('latin1'))
  );
}
