import type { Span, StrategicChange, StrategicPurpose } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { languageOf } from '../read/localized'
import { additionalTypes, strategicLists } from '../read/strategic'
import { fromBcp47 } from '../tables/languages'
import { strategicKey, strategicTerms } from '../terms/strategic-terms'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { type KeyedValue, keyedEdits } from './keyed-edits'
import { restrict } from './localise'
import type { LotPlan } from './lot-plan'
import { strategicRefusals } from './strategic-refusals'

/** What a lot declares: the codes that are given, as the buyer gives them. Nothing is derived. */
export function planStrategic(plan: LotPlan, change: StrategicChange): void {
  const { lot, place, languages, editor, table, refusals } = plan
  refusals.push(...strategicRefusals(plan, change))
  if (refusals.length > 0) return
  const project = childAt(place, 'cac:ProcurementProject')
  if (!project) return
  const [language = ''] = languages
  const values: KeyedValue[] = []
  const added: NewElement[] = []
  const written: { key: string; field: string; value: string; language?: string }[] = []
  let at: Span | undefined
  const touch = (span: Span) => {
    at ??= span
    return span
  }
  for (const [member, list, field] of strategicLists) {
    const own = additionalTypes(place).filter((each) => each.list === list)
    const wanted = wantedIn(change, member)
    for (const { element, code, value } of own) {
      const purpose = wanted?.find((each) => each.code === value)
      if (wanted && !purpose) {
        touch(editor.remove(element))
        continue
      }
      values.push({ key: strategicKey(lot, field, value), field, value: code?.text ?? '' })
      values.push(...descriptions(plan, element, value, purpose, touch))
    }
    for (const purpose of wanted ?? []) {
      if (own.some(({ value }) => value === purpose.code)) continue
      const text = restrict(purpose.description, languages)
      const texts = languages.flatMap((tag) => (text?.[tag] === undefined ? [] : [[tag, plain(text[tag])] as const]))
      added.push(typeElement(table.listNames[field], purpose.code, texts))
      written.push({ key: strategicKey(lot, field, purpose.code), field, value: purpose.code })
      for (const [tag, value] of texts)
        written.push({
          key: strategicKey(lot, 'BT-777-Lot', purpose.code, tag),
          field: 'BT-777-Lot',
          value,
          language: tag,
        })
    }
  }
  for (const element of added) touch(editor.insert(project, element, table.order['cac:ProcurementProject']))
  values.push(...written.map((each) => ({ ...each, ...(at ? { span: at } : {}) })))
  values.push(...suitability(plan, project, change, touch), ...kept(lot, place, language))
  const before = strategicTerms(lot, place, language)
  plan.edits.push(...keyedEdits(lot, before, values, () => at ?? { start: 0, end: 0 }))
}

function wantedIn(
  change: StrategicChange,
  member: (typeof strategicLists)[number][0],
): readonly StrategicPurpose[] | undefined {
  if (member === 'purposes') return change.purposes
  return change[member]?.map((code) => ({ code }))
}

function typeElement(
  listName: string,
  code: string,
  texts: readonly (readonly [language: string, text: string])[],
): NewElement {
  return {
    name: 'cac:ProcurementAdditionalType',
    children: [
      { name: 'cbc:ProcurementTypeCode', attributes: { listName }, text: code },
      ...texts.map(([language, text]) => descriptionElement(language, text)),
    ],
  }
}

function descriptionElement(language: string, text: string): NewElement {
  const languageID = fromBcp47(language) ?? language.toUpperCase()
  return { name: 'cbc:ProcurementType', attributes: { languageID }, text }
}

/** BT-777 of a purpose that stays: its texts where the change gives some, else as they are. */
function descriptions(
  { lot, languages, editor, table }: LotPlan,
  element: XmlElement,
  code: string,
  purpose: StrategicPurpose | undefined,
  touch: (span: Span) => Span,
): KeyedValue[] {
  const [fallback = ''] = languages
  const text = purpose?.description && restrict(purpose.description, languages)
  const field = 'BT-777-Lot'
  const seen = new Set<string>()
  const present = childrenOf(element, 'cbc:ProcurementType').map((leaf): KeyedValue => {
    const language = languageOf(leaf, fallback)
    const value = text?.[language] === undefined || seen.has(language) ? leaf.text : plain(text[language])
    seen.add(language)
    const known = { key: strategicKey(lot, field, code, language), field, language, value }
    return value === leaf.text ? known : { ...known, span: touch(editor.reviseText(leaf, leaf.text, value)) }
  })
  const missing = languages.flatMap((language): KeyedValue[] => {
    if (seen.has(language) || text?.[language] === undefined) return []
    const value = plain(text[language])
    const order = table.order['cac:ProcurementAdditionalType']
    const span = touch(editor.insert(element, descriptionElement(language, value), order))
    return [{ key: strategicKey(lot, field, code, language), field, language, value, span }]
  })
  return [...present, ...missing]
}

/** BT-726. */
function suitability(
  { lot, editor, table }: LotPlan,
  project: XmlElement,
  { smeSuitable }: StrategicChange,
  touch: (span: Span) => Span,
): KeyedValue[] {
  const name = 'cbc:SMESuitableIndicator'
  const leaf = childAt(project, name)
  const named = { key: `${lot} BT-726`, field: 'BT-726-Lot' }
  const says = leaf && ['true', '1'].includes(leaf.text.trim())
  if (smeSuitable === null) {
    if (leaf) touch(editor.remove(leaf))
    return []
  }
  if (smeSuitable === undefined || smeSuitable === says) return leaf ? [{ ...named, value: leaf.text }] : []
  const value = String(smeSuitable)
  const span = leaf
    ? editor.replaceText(leaf, value)
    : editor.insert(project, { name, text: value }, table.order['cac:ProcurementProject'])
  return [{ ...named, value, span: touch(span) }]
}

/** BT-754 and BT-755, which the change does not touch. */
function kept(lot: string, place: XmlElement, language: string): KeyedValue[] {
  return strategicTerms(lot, place, language)
    .filter(({ field }) => field === 'BT-754-Lot' || field === 'BT-755-Lot')
    .map(({ key, field, element, language: tag }) => ({
      key,
      field,
      value: element.text,
      ...(tag === undefined ? {} : { language: tag }),
    }))
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/gu, '\n').trim()
}
