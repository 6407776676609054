const ACCESS =
  /^(?:INFO:?\s|DEBUG:?\s)|^\[?\d{4}[-/]\d\d[-/]\d\d[ T]|^\S+ \S+ \S+ \[\d|"(?:[A-Z]{3,10}) [^"]{0,200} HTTP\/\d/;

/** Whether a line is surely a log record or an access line of its own, so that what was complete before it stays as it is. */
export function looksLikeRecord(text: string): boolean {
  return ACCESS.test(text.length > 400 ? text.slice(0, 400) : text);
}
