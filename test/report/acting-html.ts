import { renderMarkdown } from '../../scripts/render-markdown.js';

/**
 * What of a Markdown text acts: its HTML, by GitHub's flavour, without what stands in code and without patho's own hidden lines. A
 * mention, a link or an element that is left of hostile text here is one that GitHub would make.
 */
export function actingHtml(markdown: string): string {
  const html = renderMarkdown(markdown.replace(/^<!-- patho[:-](?:(?!--|>).)* -->\n/gm, ''));
  return html.replace(/<code(?: class="language-\w+")?>[^<]*<\/code>/g, '');
}
