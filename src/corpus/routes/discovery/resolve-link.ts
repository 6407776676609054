/** Where a link leads; null when it is none, or leads to no web server (`mailto:`, `javascript:`). */
export function resolveLink(link: string, base: URL): URL | null {
  try {
    const url = new URL(link, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
