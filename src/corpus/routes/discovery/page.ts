import { Parser } from 'htmlparser2';
import type { Route } from '../../route.ts';
import { type Field, formRoute } from './form.ts';
import { resolveLink } from './resolve-link.ts';

/** What a page leads to. */
export interface Page {
  /** Where links point to, in the order of the page. */
  readonly links: readonly URL[];
  /** What its forms send. */
  readonly forms: readonly (Route & { readonly url: URL })[];
}

/** Links and forms of one page that are looked at; a page of thousands says nothing new. */
const MAX_LINKS = 300;
/** Fields of one form that are filled in. */
const MAX_FIELDS = 100;
/** The parser's time grows with the square of the depth; what is deeper is not read. */
const MAX_DEPTH = 2_000;
const LINKS: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  iframe: 'src',
  frame: 'src',
  img: 'src',
  script: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  // A page of documentation names its description so.
  redoc: 'spec-url',
  'rapi-doc': 'spec-url',
};

interface OpenForm {
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: Field[];
}

/**
 * Reads a page as browsers do: tags need not be closed, entities are decoded, `<base>` counts. Goes once over the text,
 * whatever is in it.
 *
 * @param at where the page was found
 */
export function readPage(html: string, at: URL): Page {
  const links: URL[] = [];
  const forms: (Route & { url: URL })[] = [];
  let base = at;
  let form: OpenForm | null = null;
  let select: Field | null = null;
  let textarea: Field | null = null;
  let depth = 0;

  const follow = (link: string | undefined) => {
    const url = link === undefined || links.length >= MAX_LINKS ? null : resolveLink(link, base);
    if (url !== null) links.push(url);
  };
  const add = (field: Field) => {
    if (field.name !== '' && form !== null && form.fields.length < MAX_FIELDS) form.fields.push(field);
    return field;
  };
  const submit = () => {
    if (form === null) return;
    const url = resolveLink(form.attributes.action || at.href, base);
    if (url !== null && forms.length < MAX_LINKS) forms.push({ ...formRoute(url, form.attributes, form.fields), url });
    form = null;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH) parser.pause();
      const { name: field = '', value, type = '' } = attributes;
      if (name === 'base') base = resolveLink(attributes.href ?? '', at) ?? base;
      else if (name === 'meta') follow(/^\s*\d+\s*;\s*url=(.*)$/is.exec(attributes.content ?? '')?.[1]);
      else if (Object.hasOwn(LINKS, name)) follow(attributes[LINKS[name]!]);
      else if (name === 'form') {
        submit();
        form = { attributes, fields: [] };
      } else if (name === 'input') add({ name: field, type: type.toLowerCase(), value: value ?? null });
      else if (name === 'select') select = add({ name: field, type: 'select', value: null });
      else if (name === 'option' && select !== null) {
        if (select.value === null || 'selected' in attributes) select.value = value ?? '';
      } else if (name === 'textarea') textarea = add({ name: field, type: 'textarea', value: '' });
    },
    ontext(text) {
      if (textarea !== null) textarea.value += text;
    },
    onclosetag(name) {
      depth--;
      if (name === 'form') submit();
      else if (name === 'select') select = null;
      else if (name === 'textarea') textarea = null;
    },
  });
  parser.end(html);
  submit();
  return { links, forms };
}
