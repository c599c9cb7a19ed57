import type { Random } from './random.ts'

/** What a parser of XML has a rule for, and what looks like it. */
const pieces = [
  ...['<', '>', '/', '&', ';', '"', "'", '=', ':', '-', '?', '!', '[', ']', '#', 'x', ' ', '\t', '\n', '\r', '\r\n'],
  ...['</', '/>', '<?', '?>', '<!', '<!--', '-->', '--', '<!-->', '<![CDATA[', ']]>', ']]', ']]]>', '<![CDATA[]]>'],
  ...['<!DOCTYPE a>', '<?xml version="1.0"?>', '<?xml-stylesheet a?>', '<?p:q r?>', '<?p?q?>', '<?XML?>', '<?a\r\nb?>'],
  ...[
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&apos;',
    '&nbsp;',
    '&#10;',
    '&#x41;',
    '&#X41;',
    '&#x1F600;',
    '&#0;',
    '&#;',
    '&#x;',
  ],
  ...['&#xFFFE;', '&#xD800;', '&#x110000;', '&#99999999999;', '&a b;', '&amp', '&#9', '&;'],
  ...[
    'xmlns=""',
    ' xmlns="urn:a"',
    ' xmlns:p="urn:a"',
    ' xmlns:q="urn:a"',
    ' xmlns:p=""',
    ' xmlns:p=" urn:a "',
    ' xmlns:xml="urn:a"',
  ],
  ...[
    ' xmlns:xml="http://www.w3.org/XML/1998/namespace"',
    ' xmlns:p="http://www.w3.org/XML/1998/namespace"',
    ' xmlns:xmlns="urn:a"',
  ],
  ...[
    ' xmlns="http://www.w3.org/2000/xmlns/"',
    ' p:a="1"',
    ' q:a="2"',
    ' a="1"',
    ' a="1" a="2"',
    ' xml:lang="fr"',
    ' xmlns:__proto__="urn:b"',
  ],
  ...[
    'p:',
    ':p',
    'p:p:',
    'xmlns',
    'xml',
    'a',
    '1',
    '.',
    '_',
    '<a>',
    '</a>',
    '<p:a>',
    '</p:a>',
    '<a/>',
    '<p:1/>',
    '<__proto__/>',
  ],
  ...[
    '\u00b7',
    '\u0300',
    '\u00d7',
    '\u00e9',
    '\u037e',
    '\u2040',
    '\u200d',
    '\u2190',
    '\u3000',
    '\ufffd',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '\u{10000}',
    '\u{effff}',
    '\u{f0000}',
    '\u{1f600}',
    '\u0000',
    '\u0001',
    '\u000b',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
]

/** What may stand between elements. */
const harmless = [
  ...[
    '&amp;',
    '&#x1F600;',
    '&#13;',
    '\r',
    '\r\n',
    ']]',
    '>',
    '\u{1f600}',
    '\u00e9\u20ac',
    '<!---->',
    '<?p\r\nd??>',
    '<![CDATA[]]>',
  ],
  ...[
    '<![CDATA[]]]>',
    '<a/>',
    '<b  c = "&lt;\r\n\t" />',
    '<x:y xmlns:x="urn:a" xmlns="urn:b" x:z="1" z="\'"><w/></x:y>',
    '<w xmlns=""/>',
  ],
]

/** Documents in which everything stands once. */
export const xmlSeeds: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8" standalone='yes'?>\r\n<!-- c -->\n<?p d?><a xmlns="urn:a" xmlns:p="urn:p" b='1' p:c="2&amp;&#x41;\t3">\n  <p:d e="\u00e9">t &lt; u<![CDATA[<v>]]>w</p:d >\r\n  <f/><g xmlns="" h = "i"></g>\u{1f600}<!--j--><?k  l?></a>\n<!-- m -->\n`,
  `<a><b c="d"/>e</a>`,
  `<p:a xmlns:p="urn:p" xmlns:q="urn:q"><q:b p:c="1" q:c="2" c="3"><p:\u00e9t\u00e9 xml:lang="fr">\u20ac</p:\u00e9t\u00e9></q:b><b xmlns="urn:p"/></p:a>`,
  `<\u{10000}a x\u00b7="1">]] ]]&gt; > ' "<c d='"' e="'"/></\u{10000}a>`,
  `<?xml version='1.0'?><a>\r\n\r<b>\r</b><![CDATA[ ]] > ]]]><!-- - --><?q?></a>`,
]

/** A document with some places changed; `others`: what pieces are taken from. */
export function mutateXml(document: string, others: readonly string[], random: Random): string {
  let text = document
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left -= 1) text = mutated(text, others, random)
  return text
}

function mutated(text: string, others: readonly string[], random: Random): string {
  const at = random.below(text.length + 1)
  const piece = random.pick(pieces)
  switch (random.below(12)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(4))
    case 2: {
      // A part comes twice, or goes elsewhere.
      const part = text.slice(at, at + random.below(40))
      const to = random.below(text.length + 1)
      return text.slice(0, to) + part + text.slice(to)
    }
    case 3: {
      const other = random.pick(others)
      const from = random.below(other.length + 1)
      return text.slice(0, at) + other.slice(from, from + random.below(60)) + text.slice(at)
    }
    case 4:
      return text.slice(0, at) + piece + text.slice(at + 1)
    case 5:
    case 6:
    case 7:
      return text.slice(0, at) + piece + text.slice(at)
    default: {
      const behind = text.indexOf('>', at) + 1
      return text.slice(0, behind) + random.pick(harmless) + text.slice(behind)
    }
  }
}
