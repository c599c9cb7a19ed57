import type { XmlElement } from '../xml/element'
import type { Layout } from './new-element'

/** Longest white space that is copied: notices have less, and what a hostile one has is not multiplied. */
const longestIndent = 128
const longestUnit = 16

/** White space between the line's start and the element; undefined where something else stands there. */
function indentOf(text: string, element: XmlElement): string | undefined {
  let at = element.start
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1
  if (at === 0 || (text[at - 1] !== '\n' && text[at - 1] !== '\r')) return undefined
  return text.slice(at, Math.min(element.start, at + longestIndent))
}

/** How a new child of `parent` is laid out: like its siblings, else one step deeper than the parent. */
export function childLayout(
  text: string,
  newline: string,
  parent: XmlElement,
  sibling: XmlElement | undefined,
): Layout {
  const outer = indentOf(text, parent)
  const own = sibling ? indentOf(text, sibling) : undefined
  const grand = parent.parent ? indentOf(text, parent.parent) : undefined
  const unit = (difference(outer, own) ?? difference(grand, outer) ?? '  ').slice(0, longestUnit)
  if (sibling) return { indent: own, unit, newline }
  return { indent: outer === undefined ? undefined : outer + unit, unit, newline }
}

function difference(outer: string | undefined, inner: string | undefined): string | undefined {
  if (outer === undefined || inner === undefined || inner.length <= outer.length) return undefined
  return inner.startsWith(outer) ? inner.slice(outer.length) : undefined
}

/** The notice's line end: that of its first line. */
export function newlineOf(text: string): string {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}
