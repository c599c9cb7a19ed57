import type { AwardCriterion, AwardMethod, LocalizedText, Refusal, Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { ReadAward } from '../read/award'
import { languageOf } from '../read/localized'
import { fromBcp47 } from '../tables/languages'
import { methodTerms } from '../terms/award-terms'
import { scopeOf } from '../terms/scope-of'
import { childrenOf, type XmlElement } from '../xml/element'
import { insertAwarding } from './insert-awarding'
import { type KeyedValue, keyedEdits } from './keyed-edits'
import { missingIn, restrict } from './localise'
import type { LotPlan } from './lot-plan'

const parts = [
  ['BT-543-Lot', 'cbc:CalculationExpression', 'complicated'],
  ['BT-733-Lot', 'cbc:Description', 'orderJustification'],
] as const

/** BT-543 and BT-733 as they are to be: what the method does not say is taken out. `criteria`: the award criteria then. */
export function planMethod(
  plan: LotPlan,
  wanted: AwardMethod,
  award: ReadAward,
  criteria: readonly AwardCriterion[],
): void {
  const { lot, languages, refusals, losses } = plan
  const method = {
    complicated: restrict(wanted.complicated, languages),
    orderJustification: restrict(wanted.orderJustification, languages),
  }
  refusals.push(...methodRefusals(plan, wanted, method, criteria))
  if (refusals.length > 0) return
  const members = (['total', 'rounding', 'combination'] as const).filter((member) => wanted[member] !== undefined)
  if (members.length > 0) losses.push({ code: 'method-not-in-notice', lot, params: { members } })
  write(plan, method, award, criteria.length === 0)
}

type Method = Pick<AwardMethod, 'complicated' | 'orderJustification'>

/** Why a method cannot stand beside these criteria; `method`: its texts in the languages of the notice. */
export function methodRefusals(
  { lot, languages, table, subtype }: Pick<LotPlan, 'lot' | 'languages' | 'table' | 'subtype'>,
  given: AwardMethod,
  method: Method,
  criteria: readonly AwardCriterion[],
): Refusal[] {
  const refuse = (reason: string, params: Readonly<Record<string, unknown>> = {}): Refusal => ({
    code: 'award-method',
    lot,
    params: { reason, ...params },
  })
  const scope = scopeOf(lot)
  const texts = parts.flatMap(([term, , member]): Refusal[] => {
    if (given[member] === undefined) return []
    const field = term.replace('Lot', scope)
    if (!table.allowed[term].includes(subtype))
      return [{ code: 'subtype-not-allowed', lot, params: { subtype, kind: 'award-method', field } }]
    const missing = missingIn(method[member], languages)
    if (missing.length > 0) return [refuse('language-missing', { field, languages: missing })]
    return languages.flatMap((language): Refusal[] => {
      const text = method[member]?.[language] ?? ''
      const limit = table.maxLength[term]
      const { length } = [...text]
      if (limit === null || length <= limit) return []
      return [{ code: 'text-too-long', lot, params: { field, language, length, limit } }]
    })
  })
  if (texts.length > 0) return texts
  const counted = criteria.find(({ weight, fixed, thresholds = [] }) => weight || fixed || thresholds.length > 0)
  // BR-BT-00543: a formula in words and numbers exclude each other.
  if (method.complicated && counted) return [refuse('beside-numbers', { present: counted.id })]
  // BR-BT-00733: a reason for the order stands beside an order.
  const ranked = criteria.some(({ weight }) => weight?.kind === 'order')
  return method.orderJustification && !ranked ? [refuse('no-order')] : []
}

function write(plan: LotPlan, method: Method, award: ReadAward, isBare: boolean): void {
  const { lot, languages, editor } = plan
  const [language = ''] = languages
  const added: NewElement[] = []
  const values: KeyedValue[] = []
  const gone: XmlElement[] = []
  const scope = scopeOf(lot)
  const spans: Span[] = []
  for (const [term, name, member] of parts) {
    const text = method[member]
    const present = childrenOf(award.container, name)
    const key = (tag: string) => `${lot} ${term.slice(0, 6)} ${tag}`
    const field = term.replace('Lot', scope)
    const seen = new Set<string>()
    for (const leaf of present) {
      const tag = languageOf(leaf, language)
      const now = text?.[tag] === undefined ? undefined : plainText(text[tag])
      if (now === undefined || seen.has(tag)) {
        gone.push(leaf)
        continue
      }
      seen.add(tag)
      const value = { key: key(tag), field, language: tag, value: now }
      if (now === leaf.text) values.push(value)
      else values.push({ ...value, span: editor.reviseText(leaf, leaf.text, now) })
    }
    for (const tag of languages) {
      if (seen.has(tag) || text?.[tag] === undefined) continue
      const now = plainText(text[tag])
      added.push({ name, attributes: { languageID: fromBcp47(tag) ?? tag.toUpperCase() }, text: now })
      values.push({ key: key(tag), field, language: tag, value: now })
    }
  }
  const isLeft = added.length + values.length > 0 || !isBare
  for (const leaf of gone) if (isLeft) spans.push(editor.remove(leaf))
  // Nothing to award by is left: the group and its terms would be empty.
  if (!isLeft && gone.length > 0) spans.push(takeContainer(plan, award))
  const span = added.length > 0 ? insertAwarding(plan, award, added) : (spans[0] ?? { start: 0, end: 0 })
  const before = methodTerms(lot, award, scope, language)
  plan.edits.push(...keyedEdits(lot, before, values, () => span))
}

function takeContainer({ editor }: LotPlan, { container }: ReadAward): Span {
  let top = container
  while (top?.parent && top.parent.name === 'cac:AwardingTerms' && top.parent.children.length === 1) top = top.parent
  return top ? editor.remove(top) : { start: 0, end: 0 }
}

/** A text as it is written: line ends are one character, and none stands at its ends. */
export function plainText(text: LocalizedText[string] | undefined): string {
  return (text ?? '').replace(/\r\n?/gu, '\n').trim()
}
