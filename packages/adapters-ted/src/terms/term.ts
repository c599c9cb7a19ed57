import type { XmlElement } from '../xml/element'

/** One value of a notice, by business term, and where it stands. */
export interface Term {
  /** Same key, same term in both notices. */
  readonly key: string
  readonly lot: string
  /** Business term; the XPath where this adapter has no name for it. */
  readonly field: string
  readonly criterion?: string
  readonly language?: string
  readonly value: string
  readonly element: XmlElement
}
