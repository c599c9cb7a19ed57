// A small XML writer for fixtures: one tree, many spellings (prefixes, line ends, quotes, CDATA) of the same content.

export type Child = XmlElement | XmlComment | string | false | null | undefined | readonly Child[]
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly (XmlElement | XmlComment | string)[]
}
export interface XmlComment {
  readonly comment: string
}

export interface XmlStyle {
  /** prefix by the SDK's prefix; `root` is that of the document element, '' a default namespace */
  prefixes: Readonly<Record<string, string>>
  /** `root` declares all namespaces there; `local` declares each where it is first needed */
  declare: 'root' | 'local'
  /** '' together with an indent of '' gives a one-liner */
  newline: string
  indent: string
  bom: boolean
  /** quote of attribute values and of the XML declaration */
  quote: '"' | "'"
  /** texts longer than 20 characters stand in a CDATA section */
  cdata: boolean
  /** characters outside ASCII stand as character references */
  references: boolean
  /** space before `/>`, and blanks inside start tags */
  loose: boolean
  /** comments and processing instructions are kept (else left out) */
  comments: boolean
}

export const plainStyle: XmlStyle = {
  prefixes: {},
  declare: 'root',
  newline: '\n',
  indent: '  ',
  bom: false,
  quote: '"',
  cdata: false,
  references: false,
  loose: false,
  comments: false,
}

const namespaces: Record<string, string> = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  ext: 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2',
  efac: 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1',
  efbc: 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1',
  efext: 'http://data.europa.eu/p27/eforms-ubl-extensions/1',
}

const flatten = (children: readonly Child[]): (XmlElement | XmlComment | string)[] =>
  children.flatMap((child) => {
    if (Array.isArray(child)) return flatten(child as readonly Child[])
    return child === false || child === null || child === undefined ? [] : [child as XmlElement | XmlComment | string]
  })

/** An element by its name with the SDK's prefix, such as `cbc:Name`; children that are false or absent fall out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): XmlElement {
  return { name, attributes, children: flatten(children) }
}

/** A comment, or a processing instruction where it starts with `?`; written only in a style with `comments`. */
export const comment = (text: string): XmlComment => ({ comment: text })

/** The document, with its declaration and a last line end; `root.name` has no prefix and lies in `namespace`. */
export function writeXml(root: XmlElement, namespace: string, style: XmlStyle): string {
  const { newline, indent, quote } = style
  const prefixOf = (name: string) => {
    const sdk = name.includes(':') ? (name.split(':')[0] ?? '') : 'root'
    return { prefix: style.prefixes[sdk] ?? (sdk === 'root' ? '' : sdk), uri: namespaces[sdk] ?? namespace }
  }
  const encode = (text: string, attribute: boolean) => {
    let out = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    if (attribute) out = out.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
    return style.references ? out.replace(/[^\0-\x7f]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`) : out
  }
  const write = (
    node: XmlElement | XmlComment | string,
    depth: number,
    scope: Readonly<Record<string, string>>,
  ): string => {
    if (typeof node === 'string') {
      const section = style.cdata && node.length > 20 && !node.includes(']]>')
      return section ? `<![CDATA[${node}]]>` : encode(node, false)
    }
    if ('comment' in node) return node.comment.startsWith('?') ? `<${node.comment}?>` : `<!--${node.comment}-->`
    const { prefix, uri } = prefixOf(node.name)
    const declared: Record<string, string> = {}
    if (scope[prefix] !== uri) declared[prefix] = uri
    if (depth === 0 && style.declare === 'root')
      for (const sdk of Object.keys(namespaces)) declared[style.prefixes[sdk] ?? sdk] = namespaces[sdk] ?? ''
    const attributes = [
      ...Object.entries(declared).map(([key, value]) => [key ? `xmlns:${key}` : 'xmlns', value]),
      ...Object.entries(node.attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ].map(
      ([key, value]) =>
        `${style.loose ? '  ' : ' '}${key}${style.loose ? ' = ' : '='}${quote}${encode(value ?? '', true)}${quote}`,
    )
    const tag = `${prefix ? `${prefix}:` : ''}${node.name.split(':').at(-1)}`
    const start = `<${tag}${attributes.join('')}`
    const children = node.children.filter(
      (child) => style.comments || typeof child === 'string' || !('comment' in child),
    )
    if (children.length === 0) return `${start}${style.loose ? ' ' : ''}/>`
    const inner = { ...scope, ...declared }
    const text = children.some((child) => typeof child === 'string')
    const pad = (level: number) => (text ? '' : newline + indent.repeat(level))
    const body = children.map((child) => pad(depth + 1) + write(child, depth + 1, inner)).join('')
    return `${start}${style.loose ? ' ' : ''}>${body}${pad(depth)}</${tag}${style.loose ? ' ' : ''}>`
  }
  const declaration = `<?xml version=${quote}1.0${quote} encoding=${quote}UTF-8${quote}?>`
  return `${style.bom ? '\uFEFF' : ''}${declaration}${newline}${write(root, 0, {})}${newline}`
}
