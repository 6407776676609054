import { fieldType } from '../field-type.ts';

const SOAP = 'xmlns=\\x22http://schemas.xmlsoap.org/soap/envelope/\\x22';

/** A call of XML-RPC with one parameter. */
function call(value: string): string {
  return `<methodCall><methodName>a</methodName><params><param><value>${value}</value></param></params></methodCall>`;
}

/** XML texts: cut, deep, in odd encodings, and messages that dispatchers trip over. No entity leads outside. */
export const XML_TEXT = fieldType('xml', 'W3C XML 1.0', 20, [
  ['cut', '<', 'a tag that never ends'],
  ['empty', '', 'no root'],
  ['open', '<a>', 'an element that never ends'],
  ['text', 'x', 'no element'],
  ['two-roots', '<a/><b/>', 'a second root'],
  ['wrong-end', '<a></b>', 'the end of another element'],
  ['encoding-unknown', '<?xml version=\\x221.0\\x22 encoding=\\x22foo\\x22?><a/>', 'a codec nobody has'],
  ['encoding-hex', '<?xml version=\\x221.0\\x22 encoding=\\x22hex\\x22?><a/>', 'a Python codec from bytes to bytes'],
  [
    'encoding-utf-16',
    '<?xml version=\\x221.0\\x22 encoding=\\x22utf-16\\x22?><a/>',
    'two bytes a character, which it is not',
  ],
  ['version', '<?xml version=\\x229.9\\x22?><a/>', 'a version nobody has'],
  ['byte-ff', '<a>\\xff</a>', 'a byte that is no UTF-8'],
  ['nul', '<a>\\x00</a>', 'a character that XML does not have'],
  ['nul-reference', '<a>&#0;</a>', 'the same as a reference'],
  ['past-unicode', '<a>&#x110000;&#xffffffffff;</a>', 'characters past the last'],
  ['surrogate', '<a>&#xd800;</a>', 'a lone surrogate'],
  ['undefined-entity', '<a>&b;</a>', 'an entity that nobody defined'],
  [
    'entities',
    `<!DOCTYPE a [<!ENTITY b \\x22xxxx\\x22><!ENTITY c \\x22${'&b;'.repeat(9)}\\x22>]><a>${'&c;'.repeat(9)}</a>`,
    'entities of entities',
  ],
  ['entity-loop', '<!DOCTYPE a [<!ENTITY b \\x22&b;\\x22>]><a>&b;</a>', 'an entity of itself'],
  [
    'entity-pattern',
    `<!DOCTYPE a [<!ENTITY b.+.+.+.+c \\x22x\\x22>]><a>&${'b'.repeat(1000)}</a>`,
    'a name that is an expression, and a text that it goes over again and again',
  ],
  ['open-doctype', '<!DOCTYPE a [', 'a subset that never ends'],
  ['open-cdata', '<a><![CDATA[', 'a section that never ends'],
  ['open-comment', '<a><!--', 'a comment that never ends'],
  ['open-attribute', '<a b=\\x22', 'a value that never ends'],
  ['no-quotes', '<a b=c/>', 'a value without quotes'],
  ['attribute-twice', '<a b=\\x221\\x22 b=\\x222\\x22/>', 'one name twice'],
  ['prefix', '<a:b/>', 'a prefix that nobody declared'],
  ['proto', '<__proto__><toString>1</toString></__proto__>', 'the prototype as a name'],
  [
    'constructor',
    '<constructor><prototype><toString>1</toString></prototype></constructor>',
    'the prototype by another way',
  ],
  ['proto-attribute', '<a __proto__=\\x221\\x22 toString=\\x221\\x22/>', 'the prototype as the name of an attribute'],
  ['deep', '<a>'.repeat(3000), 'deeper than the stack'],
  ['deep-closed', `${'<a>'.repeat(1500)}${'</a>'.repeat(1500)}`, 'valid, and deeper than who walks through it'],
  ['1000-attributes', `<a${Array.from({ length: 1000 }, (_, i) => ` a${i}=''`).join('')}/>`, 'a thousand attributes'],
  ['rpc-no-method', '<methodCall/>', 'a call of XML-RPC without a method'],
  [
    'rpc-constructor',
    '<methodCall><methodName>constructor</methodName></methodCall>',
    'a method that every JavaScript object has',
  ],
  ['rpc-int', call('<int>x</int>'), 'int() of a letter'],
  ['rpc-date', call('<dateTime.iso8601>99999</dateTime.iso8601>'), 'a date that is none'],
  ['rpc-struct', call('<struct><member/></struct>'), 'a member without name and value'],
  ['rpc-base64', call('<base64>!</base64>'), 'base64 that is none'],
  ['soap-empty', `<Envelope ${SOAP}/>`, 'an envelope without a body'],
  ['soap-no-call', `<Envelope ${SOAP}><Body/></Envelope>`, 'a body without a call'],
]);
