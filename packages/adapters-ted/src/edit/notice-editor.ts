import type { Patch, Span } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import type { XmlElement } from '../xml/element'
import { PrefixesInScope } from '../xml/prefixes-in-scope'
import { childLayout, newlineOf } from './layout'
import { escapeAttribute, escapeText, type NewElement, serialise } from './new-element'
import { measure } from './new-size'

interface Insertion {
  readonly element: NewElement
  readonly rank: number
}

interface Place {
  readonly at: number
  readonly previous: XmlElement | undefined
  readonly next: XmlElement | undefined
}

interface Entry {
  readonly parent: XmlElement
  readonly place: Place
  readonly items: Insertion[]
}

/** What is edited: a notice, or another document that was parsed. */
type Edited = Pick<Notice, 'text' | 'byteAt'>

/** Collects changes to a notice and gives them as splices of its bytes. Nothing else of the notice is written. */
export class NoticeEditor {
  readonly #notice: Edited
  readonly #newline: string
  readonly #scope = new PrefixesInScope()
  readonly #entries = new Map<string, Entry>()
  readonly #places = new Map<string, Place>()
  readonly #replacements: { readonly start: number; readonly end: number; readonly text: string }[] = []
  #units = 0
  #nodes = 0

  constructor(notice: Edited) {
    this.#notice = notice
    this.#newline = newlineOf(notice.text)
  }

  /** What the changes so far add at least: UTF-16 units without layout, and nodes with it. */
  get added(): { readonly units: number; readonly nodes: number } {
    return { units: this.#units, nodes: this.#nodes }
  }

  /** Where a child of a name would go, without adding it. */
  place(parent: XmlElement, name: string, order: readonly string[]): Span {
    return this.#insertionSpan(parent, this.#placeFor(parent, name, order))
  }

  /** Adds a child where the XSD's sequence wants it: after the last child that does not come later. */
  insert(parent: XmlElement, element: NewElement, order: readonly string[]): Span {
    const place = this.#placeFor(parent, element.name, order)
    return this.#add(parent, place, element, order.indexOf(element.name))
  }

  /** Adds a child right behind one that is there. */
  insertAfter(sibling: XmlElement, element: NewElement, order: readonly string[]): Span {
    const { parent } = sibling
    if (!parent) return this.#span(sibling.end, sibling.end)
    return this.#add(
      parent,
      { at: sibling.end, previous: sibling, next: undefined },
      element,
      order.indexOf(element.name),
    )
  }

  /** Takes an element out, with the white space that set it on a line of its own. */
  remove(element: XmlElement): Span {
    const { text } = this.#notice
    let { start } = element
    while (isSpace(text.charCodeAt(start - 1))) start -= 1
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

  /** Replaces what differs between the text of a leaf and another one. */
  reviseText(leaf: XmlElement, before: string, after: string): Span {
    const whole = this.#span(leaf.contentStart, leaf.contentEnd)
    const raw = this.#notice.text.slice(leaf.contentStart, leaf.contentEnd)
    // References, CDATA and comments inside: what stands where is not known, so all of it is written.
    if (leaf.selfClosing || raw !== escapeText(before, this.#newline)) return this.replaceText(leaf, after)
    const { head, tail } = sharedEnds(before, after)
    const length = (text: string) => escapeText(text, this.#newline).length
    const start = leaf.contentStart + length(before.slice(0, head))
    const end = leaf.contentEnd - length(before.slice(before.length - tail))
    const text = escapeText(after.slice(head, after.length - tail), this.#newline)
    this.#units += text.length
    this.#replacements.push({ start, end, text })
    return whole
  }

  /** Adds an attribute without a namespace, which the element must not have yet. */
  addAttribute(element: XmlElement, name: string, value: string): Span {
    const at = element.selfClosing ? element.end - 2 : element.contentStart - 1
    const text = ` ${name}="${escapeAttribute(value)}"`
    this.#units += text.length
    this.#replacements.push({ start: at, end: at, text })
    return this.#span(at, at)
  }

  patches(): Patch[] {
    const inserted = [...this.#entries.values()].map((entry) => this.#insertionPatch(entry))
    const replaced = this.#replacements.map(({ start, end, text }) => ({ ...this.#span(start, end), text }))
    return [...inserted, ...replaced].sort((a, b) => a.start - b.start || a.end - b.end)
  }

  #add(parent: XmlElement, place: Place, element: NewElement, rank: number): Span {
    const key = `${parent.id} ${place.at}`
    const entry = this.#entries.get(key)
    if (entry) entry.items.push({ element, rank })
    else this.#entries.set(key, { parent, place, items: [{ element, rank }] })
    const { units, nodes } = measure(element)
    this.#units += units
    this.#nodes += nodes
    return this.#insertionSpan(parent, place)
  }

  /** Asked for once for each new child: there may be thousands beside thousands. */
  #placeFor(parent: XmlElement, name: string, order: readonly string[]): Place {
    const key = `${parent.id} ${name}`
    const known = this.#places.get(key)
    if (known) return known
    const place = placeFor(parent, name, order)
    this.#places.set(key, place)
    return place
  }

  #rewrite(leaf: XmlElement, from: number, text: string): Span {
    const escaped = escapeText(text, this.#newline)
    this.#units += escaped.length
    this.#nodes += 1
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

  #insertionPatch({ parent, place, items }: Entry): Patch {
    const { text } = this.#notice
    const layout = childLayout(text, this.#newline, parent, place.previous ?? place.next)
    const before = layout.indent === undefined ? '' : layout.newline + layout.indent
    const ordered = [...items].sort((a, b) => a.rank - b.rank)
    const body = ordered.map(({ element }) => before + serialise(element, parent, layout, this.#scope)).join('')
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
  const { children } = parent
  const next = children.findIndex((child) => order.indexOf(child.name) > rank)
  const previous = next < 0 ? children.at(-1) : children[next - 1]
  return { at: previous?.end ?? parent.contentStart, previous, next: next < 0 ? undefined : children[next] }
}

/** How much two texts share at their beginning and, behind that, at their end, in UTF-16 units; no pair is parted. */
function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  if (isHighHalf(a.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  if (tail > 0 && isLowHalf(a.charCodeAt(a.length - tail))) tail -= 1
  return { head, tail }
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** White space of XML, and no other. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
