import { fillSlot, type TypedMutation } from '../typed-mutation.ts';
import { HEADER_LINE } from '../types/header-line.ts';
import { METHOD } from '../types/method.ts';
import { PARAMETER } from '../types/parameter.ts';
import { PATH_SEGMENT } from '../types/path-segment.ts';
import { QUERY } from '../types/query.ts';
import { TARGET } from '../types/target.ts';
import { VERSION } from '../types/version.ts';
import { usualPairs } from '../usual-names.ts';

/** Paths and queries, which routes read. */
export function pathMutations(): TypedMutation[] {
  return [
    ...fillSlot(PATH_SEGMENT, { field: 'path', title: 'path segment', spec: (text) => `get:"/${text}"` }),
    ...fillSlot(QUERY, { field: 'query', title: 'query', spec: (text) => `get:"/?${text}"` }),
    ...fillSlot(PARAMETER, {
      field: 'usual-parameters',
      title: 'query parameters that apps look for',
      spec: (text) => `get:"/?${usualPairs(text)}"`,
    }),
  ];
}

/** What servers read before any route does. */
export function requestLineMutations(): TypedMutation[] {
  return [
    ...fillSlot(TARGET, { field: 'request-line', title: 'target', once: true, spec: (text) => `get:"${text}"` }),
    ...fillSlot(TARGET, {
      field: 'connect',
      title: 'target of CONNECT',
      once: true,
      spec: (text) => `connect:"${text}"`,
    }),
    ...fillSlot(TARGET, {
      field: 'options',
      title: 'target of OPTIONS',
      once: true,
      spec: (text) => `options:"${text}"`,
    }),
    ...fillSlot(VERSION, {
      field: 'request-line',
      title: 'version',
      once: true,
      // The real request line becomes the value of a field X.
      spec: (text) => `"GET / ${text}\\r\\nHost: {host}\\r\\nX:":/`,
    }),
    ...fillSlot(METHOD, { field: 'request-line', title: 'method', once: true, spec: (text) => `"${text}":/` }),
    ...fillSlot(HEADER_LINE, {
      field: 'first-line',
      title: 'first header line',
      once: true,
      spec: (text) => `get:/:i16,"${text}\\r\\n"`,
    }),
    ...fillSlot(HEADER_LINE, {
      field: 'last-line',
      title: 'last header line',
      once: true,
      spec: (text) => `get:/:r:h"Host"="{host}\\r\\n${text}"`,
    }),
  ];
}
