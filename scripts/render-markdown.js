import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Markdown as GitHub's flavour reads it: tables, literal autolinks, the tag filter. HTML stays HTML, since GitHub's own reports
 * may hold some (`<details>`); GitHub's sanitizer runs after this.
 * @param {string} markdown
 * @returns {string} HTML, not sanitized
 */
export function renderMarkdown(markdown) {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}
