import { PARAMETER_VALUES } from '../confusion-values.ts';
import type { FieldType } from '../field-type.ts';

/** Values of parameters whose names no route shows. */
export const PARAMETER: FieldType = { name: 'parameter', rfc: 'RFC 3986 §3.4', cwe: 843, values: PARAMETER_VALUES };
