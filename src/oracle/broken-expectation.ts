import type { Case } from '../corpus/case.ts';
import type { Expectation } from '../corpus/expectation.ts';
import type { Exchange } from '../transport/exchange.ts';
import { isServerError } from './server-error.ts';

/** What the user expected and what came, in a few words; null when it did come. */
export function brokenExpectation(expects: Expectation | undefined, { responses }: Exchange): string | null {
  const statuses = responses.map(({ status }) => status);
  if (expects === undefined || expects.isMet(statuses)) return null;
  const came = statuses.length === 0 ? 'no answer' : statuses.map((status) => status ?? 'no status').join(', ');
  return `expected ${expects.text}, and got ${came}`;
}

/** A note about a case whose expectation was broken by something that is no finding by itself; null for any other. */
export function expectationNote({ mutation, route, expects }: Case, exchange: Exchange): string | null {
  if (exchange.responses.some(isServerError)) return null;
  const broken = brokenExpectation(expects, exchange);
  return broken === null ? null : `${mutation} at ${route}: ${broken}`;
}
