/** One command as GitHub's runner understands it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner registers; it ignores names it does not know, and so must a test: a forged one is found below all the same. */
const LEGACY = /##\[([^\]\s]+)( [^\]]*)?\](.*)$/;

/**
 * Reads the commands in a log as the runner does: it takes lines apart at CR, LF and CRLF; `::name properties::data` counts after
 * any white space (.NET's `TrimStart`), `##[name]data` anywhere in a line. `stop-commands` is not honoured here on purpose: patho
 * must not need it.
 *
 * Source: actions/runner, ActionCommand.cs (TryParseV2, TryParse).
 */
export function readCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const legacy = LEGACY.exec(line);
    if (legacy) return [{ name: `##${legacy[1]}`, properties: {}, data: legacy[3]! }];
    const text = line.replace(/^[\s\x85]+/, '');
    const end = text.indexOf('::', 2);
    if (!text.startsWith('::') || end < 0) return [];
    const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(text.slice(2, end)) ?? [];
    const properties = rest
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), decode(pair.slice(pair.indexOf('=') + 1))]);
    return [{ name, properties: Object.fromEntries(properties), data: decode(text.slice(end + 2)) }];
  });
}

function decode(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (code) => codes[code]!);
}
