import type { XmlElement } from '../xml/element'
import { namespaceOf } from '../xml/namespaces'
import type { PrefixesInScope } from '../xml/prefixes-in-scope'

/** An element to write. Names bear the SDK's prefix; the notice's own prefix is taken when it is written. */
export interface NewElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly NewElement[]
  readonly text?: string
}

export interface Layout {
  /** White space before the element on its line; undefined where the notice is written without line breaks. */
  readonly indent: string | undefined
  /** One step of indentation. */
  readonly unit: string
  readonly newline: string
}

/** Escapes character data; line ends become the notice's own. */
export function escapeText(text: string, newline: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // "]]>" must not stand in character data.
      .replaceAll('>', '&gt;')
      .replace(/\r\n?|\n/gu, newline)
  )
}

/** Escapes an attribute's value for double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Writes an element as it stands below `parent`, declaring what namespace prefixes are not bound there. */
export function serialise(element: NewElement, parent: XmlElement, layout: Layout, scope: PrefixesInScope): string {
  const declared = new Map<string, string>()
  const prefixes = new Map<string, string>()
  const prefixOf = (uri: string, wanted: string) => {
    const known = prefixes.get(uri) ?? scope.prefixFor(parent, uri)
    if (known === undefined) declared.set(uri, free(wanted, parent, [...declared.values()], scope))
    const prefix = known ?? declared.get(uri) ?? ''
    prefixes.set(uri, prefix)
    return prefix
  }
  const qualify = (name: string) => {
    const [sdkPrefix = '', local = name] = name.split(':')
    const prefix = prefixOf(namespaceOf(name), sdkPrefix)
    return prefix === '' ? local : `${prefix}:${local}`
  }
  const body = write(element, layout.indent, layout, qualify)
  const names = [...declared].map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`).join('')
  return body.replace(/^<[^\s/>]+/u, (start) => start + names)
}

function free(wanted: string, parent: XmlElement, taken: readonly string[], scope: PrefixesInScope): string {
  let prefix = wanted
  for (let count = 1; scope.boundTo(parent, prefix) !== undefined || taken.includes(prefix); count += 1)
    prefix = `${wanted}${count}`
  return prefix
}

function write(
  element: NewElement,
  indent: string | undefined,
  layout: Layout,
  qualify: (name: string) => string,
): string {
  const name = qualify(element.name)
  const attributes = Object.entries(element.attributes ?? {})
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')
  const { children = [], text = '' } = element
  if (children.length === 0) return `<${name}${attributes}>${escapeText(text, layout.newline)}</${name}>`
  const inner = indent === undefined ? undefined : indent + layout.unit
  const before = inner === undefined ? '' : layout.newline + inner
  const after = indent === undefined ? '' : layout.newline + indent
  return `<${name}${attributes}>${children.map((child) => before + write(child, inner, layout, qualify)).join('')}${after}</${name}>`
}
