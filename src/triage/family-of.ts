import type { Case } from '../corpus/case.ts';

/** What cases have in common whose failures, without an exception to tell them apart, are likely one bug. */
export function familyOf({ mutation, route }: Pick<Case, 'mutation' | 'route'>): string {
  return `${mutation.split('/').slice(0, 2).join('/')} ${route}`;
}
