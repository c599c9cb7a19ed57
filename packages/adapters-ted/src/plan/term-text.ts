import type { Edit, ParagraphChange } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { fromBcp47 } from '../tables/languages'
import type { XmlElement } from '../xml/element'
import type { LotPlan } from './lot-plan'

/** What becomes of BT-70 of one requirement in one language. */
export interface Revised {
  readonly language: string
  readonly leaf: XmlElement | undefined
  readonly before: string
  readonly after: string
  readonly changes: readonly ParagraphChange[]
}

/** One of the lot's `conditions` requirements, and what its texts become; without element: one that is made. */
export interface RevisedRequirement {
  readonly criterion: string
  readonly element: XmlElement | undefined
  readonly texts: readonly Revised[]
}

/** Splices the text of one language, and says so. */
export function spliceText(
  { editor, lot, table }: LotPlan,
  element: XmlElement,
  criterion: string,
  revised: Revised,
): Edit[] {
  const { leaf, language, before, after, changes } = revised
  const edit = { lot, field: 'BT-70-Lot', language } as const
  if (!leaf) {
    const span = editor.insert(element, description(revised), table.order['cac:ContractExecutionRequirement'])
    return [
      { op: 'insert', ...edit, criterion: ownerOf(revised, criterion), before: null, after, cause: 'requested', span },
    ]
  }
  if (after === before) return []
  if (after === '')
    return [{ op: 'remove', ...edit, criterion, before, after: null, cause: 'requested', span: editor.remove(leaf) }]
  const span = editor.reviseText(leaf, before, after)
  const cause = changes.every(({ op }) => op === 'insert') ? 'merged' : 'requested'
  return [{ op: 'replace', ...edit, criterion, before, after, cause, span }]
}

/** `cbc:Description` of a text. */
export function description({ language, after }: Revised): NewElement {
  return {
    name: 'cbc:Description',
    attributes: { languageID: fromBcp47(language) ?? language.toUpperCase() },
    text: after,
  }
}

/** The id of what is written: the file's, where it is one term; else that of the whole, as `read` gives it. */
export function ownerOf({ changes }: Revised, criterion: string): string {
  const [term] = changes
  return changes.length === 1 && term?.term ? term.term.id : criterion
}
