import { fieldType } from '../field-type.ts';

/** HTTP dates: calendars and clocks out of range. */
export const DATE = fieldType('date', 'RFC 9110 §5.6.7', 1284, [
  ['year-overflow', 'Thu, 01 Jan 99999999999 00:00:00 GMT', 'year past the integer of the C library'],
  ['junk', 'x', 'parsers that return nothing instead of a date'],
  ['year-9999999999', 'Mon, 01 Jan 9999999999 00:00:00 GMT', 'year that fits 64 bits only'],
  ['year-10000', 'Thu, 01 Jan 10000 00:00:00 GMT', 'year past what datetime can hold'],
  ['year-0', 'Thu, 01 Jan 0000 00:00:00 GMT', 'year before what datetime can hold'],
  ['zone-overflow', 'Sun, 06 Nov 1994 08:49:37 -99999999', 'offset past the integer of a time delta'],
  ['zone-9999', 'Sun, 06 Nov 1994 08:49:37 +9999', 'offset of more than a day'],
  ['before-epoch', 'Fri, 01 Jan 1960 00:00:00 GMT', 'a negative timestamp'],
  ['no-such-day', 'Sun, 31 Feb 2020 25:61:61 GMT', 'day, hour and minute out of range'],
  ['empty', '', 'split() of nothing'],
  ['zero', '0', 'a number where words are expected'],
  ['big-number', '99999999999999999999', 'a timestamp past every range'],
  ['no-time', 'Sun, 06 Nov 1994', 'fewer words than expected'],
  ['arabic-digit', '\\xd9\\xa3 Jan 2020', 'digits of another script'],
  ['byte-ff', '\\xff', 'a byte that is no UTF-8'],
  ['parameter', 'Sun, 06 Nov 1994 08:49:37 GMT; length=x', 'the parameter that old browsers added'],
]);
