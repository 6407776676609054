/**
 * What of a Markdown text acts: the text without fenced blocks, code spans and patho's own hidden lines, as CommonMark finds them.
 * A mention, a link or HTML that is left of hostile text here is one that GitHub would make.
 */
export function activeMarkdown(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    if (fence !== null) {
      if (new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`).test(line)) fence = null;
      continue;
    }
    const opened = /^ {0,3}(`{3,})[^`]*$/.exec(line);
    if (opened) fence = opened[1]!;
    else if (!/^<!-- patho[:-](?:(?!--|>).)* -->$/.test(line)) {
      kept.push(line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, ''));
    }
  }
  if (fence !== null) throw new Error('A fence was left open.');
  return kept.join('\n');
}
