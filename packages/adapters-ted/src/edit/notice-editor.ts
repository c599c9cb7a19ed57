import type { Patch, Span } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import type { XmlElement } from '../xml/element'
import { childLayout, newlineOf } from './layout'
import { escapeText, type NewElement, serialise } from './new-element'

interface Insertion {
  readonly parent: XmlElement
  readonly element: NewElement
  readonly rank: number
}

interface Place {
  readonly at: number
  readonly previous: XmlElement | undefined
  readonly next: XmlElement | undefined
}

/** Collects changes to a notice and gives them as splices of its bytes. Nothing else of the notice is written. */
export class NoticeEditor {
  readonly #notice: Notice
  readonly #newline: string
  readonly #insertions = new Map<
    string,
    { readonly parent: XmlElement; readonly place: Place; readonly items: Insertion[] }
  >()
  readonly #replacements: { readonly start: number; readonly end: number; readonly text: string }[] = []

  constructor(notice: Notice) {
    this.#notice = notice
    this.#newline = newlineOf(notice.text)
  }

  /** Where a child of a name would go, without adding it. */
  place(parent: XmlElement, name: string, order: readonly string[]): Span {
    return this.#insertionSpan(parent, placeFor(parent, name, order))
  }

  /** Adds a child where the XSD's sequence wants it: after the last child that does not come later. */
  insert(parent: XmlElement, element: NewElement, order: readonly string[]): Span {
    const rank = order.indexOf(element.name)
    const place = placeFor(parent, element.name, order)
    const key = `${parent.start} ${place.at}`
    const entry = this.#insertions.get(key) ?? { parent, place, items: [] }
    entry.items.push({ parent, element, rank })
    this.#insertions.set(key, entry)
    return this.#insertionSpan(parent, place)
  }

  /** Takes an element out, with the white space that set it on a line of its own. */
  remove(element: XmlElement): Span {
    const { text } = this.#notice
    let start = element.start
    while (/\s/u.test(text[start - 1] ?? '')) start -= 1
    this.#replacements.push({ start, end: element.end, text: '' })
    return this.#span(start, element.end)
  }

  /** Where the content of an element stands; undefined where it has no inside. */
  contentOf(element: XmlElement | undefined): Span | undefined {
    return element && !element.selfClosing ? this.#span(element.contentStart, element.contentEnd) : undefined
  }

  /** Replaces the text of a leaf. */
  replaceText(leaf: XmlElement, text: string): Span {
    return this.#rewrite(leaf, leaf.contentStart, text)
  }

  /** Adds text at the end of a leaf. */
  appendText(leaf: XmlElement, text: string): Span {
    this.#rewrite(leaf, leaf.contentEnd, text)
    return this.#span(leaf.contentStart, leaf.contentEnd)
  }

  patches(): Patch[] {
    const inserted = [...this.#insertions.values()].map((entry) => this.#insertionPatch(entry))
    const replaced = this.#replacements.map(({ start, end, text }) => ({ ...this.#span(start, end), text }))
    return [...inserted, ...replaced].sort((a, b) => a.start - b.start || a.end - b.end)
  }

  #rewrite(leaf: XmlElement, from: number, text: string): Span {
    const escaped = escapeText(text, this.#newline)
    if (leaf.selfClosing) {
      this.#replacements.push({ start: leaf.end - 2, end: leaf.end, text: `>${escaped}</${leaf.qname}>` })
      return this.#span(leaf.end - 2, leaf.end)
    }
    this.#replacements.push({ start: from, end: leaf.contentEnd, text: escaped })
    return this.#span(from, leaf.contentEnd)
  }

  #span(start: number, end: number): Span {
    return { start: this.#notice.byteAt(start), end: this.#notice.byteAt(end) }
  }

  #insertionSpan(parent: XmlElement, { at }: Place): Span {
    // `<a/>` has no inside: its "/>" gives way to content and an end tag.
    return parent.selfClosing ? this.#span(parent.end - 2, parent.end) : this.#span(at, at)
  }

  #insertionPatch(entry: { readonly parent: XmlElement; readonly place: Place; readonly items: Insertion[] }): Patch {
    const { parent, place } = entry
    const { text } = this.#notice
    const layout = childLayout(text, this.#newline, parent, place.previous ?? place.next)
    const before = layout.indent === undefined ? '' : layout.newline + layout.indent
    const ordered = [...entry.items].sort((a, b) => a.rank - b.rank)
    const body = ordered.map(({ element }) => before + serialise(element, parent, layout)).join('')
    const outer =
      layout.indent === undefined
        ? ''
        : layout.newline + layout.indent.slice(0, layout.indent.length - layout.unit.length)
    const empty = parent.children.length === 0
    const span = this.#insertionSpan(parent, place)
    if (parent.selfClosing) return { ...span, text: `>${body}${outer}</${parent.qname}>` }
    const inside = text.slice(parent.contentStart, parent.contentEnd)
    return { ...span, text: empty && !inside.includes('\n') ? body + outer : body }
  }
}

function placeFor(parent: XmlElement, name: string, order: readonly string[]): Place {
  const rank = order.indexOf(name)
  const next = parent.children.findIndex((child) => order.indexOf(child.name) > rank)
  const previous = next < 0 ? parent.children.at(-1) : parent.children[next - 1]
  return { at: previous?.end ?? parent.contentStart, previous, next: next < 0 ? undefined : parent.children[next] }
}
