import {
  coreMessages,
  type DecimalValue,
  findMessage,
  format,
  formatDecimal,
  formatLoss,
  formatMessage,
  type Provenance,
  parseDecimal,
  sumDecimals,
} from '@opensource-experts/core'
import { placeMessages } from '../messages/place-messages'
import type { MpeCriterion, MpeDocument, MpeResult } from '../shape/mpe-shape'
import { type LabelSet, labelSets, type MpeLabels } from './labels'

/** One list to type: of all lots, or of one. */
export interface ListSection {
  /** Lot id; undefined for the list of all lots. */
  readonly lot: string | undefined
  readonly caption: string
  readonly criteres: readonly MpeCriterion[]
  /** Sum of the weights, where each criterion has one. */
  readonly total: string | undefined
}

export function listSections(result: MpeResult, labels: LabelSet): ListSection[] {
  const { criteresIdentiques, criteres, parLot } = result.shape
  if (criteresIdentiques) {
    const lots = result.lots.map(({ id }) => id).join(', ')
    return [{ lot: undefined, caption: `${labels.allLots} (${lots})`, criteres, total: total(criteres) }]
  }
  return result.lots.map(({ id, title }) => {
    const own = parLot[id] ?? []
    return { lot: id, caption: title === null ? id : `${id} – ${title}`, criteres: own, total: total(own) }
  })
}

function total(criteres: readonly MpeCriterion[]): string | undefined {
  const values = criteres.flatMap(({ ponderation }) => (ponderation === null ? [] : (parseDecimal(ponderation) ?? [])))
  return criteres.length > 0 && values.length === criteres.length ? formatDecimal(sumDecimals(values)) : undefined
}

/** What is pasted for one criterion or lot, or what a sentence says. */
export interface ElsewhereItem {
  /** Empty for the whole. */
  readonly title: string
  readonly pastes: readonly { readonly label: string; readonly text: string; readonly language: string }[]
  /** What is left to do where nothing can be pasted. */
  readonly sentences: readonly string[]
}

export interface ElsewhereSection {
  readonly document: MpeDocument
  readonly items: readonly ElsewhereItem[]
}

const order: readonly MpeDocument[] = ['RC', 'CCAP', 'CCTP', 'notice', 'platform', 'internal', 'none']

/** What belongs elsewhere, by document in the order in which a buyer opens them: texts to paste, then what is left to do. */
export function elsewhereSections(result: MpeResult, locale: MpeLabels): ElsewhereSection[] {
  const left = leftToDo(result)
  return order.flatMap((document) => {
    const titles = new Map<string, ElsewhereItem['pastes'][number][]>()
    for (const { title, field, text, language } of result.elsewhere.filter((each) => each.document === document)) {
      const list = titles.get(title) ?? []
      titles.set(title, list)
      list.push({ label: fieldLabel(field, locale), text, language })
    }
    const sentences = [
      ...new Set(
        left.filter(({ params }) => params.document === document).map((loss) => sentence(loss, result, locale)),
      ),
    ]
    const items = [...titles].map(([title, pastes]) => ({ title, pastes, sentences: [] }))
    const rest = sentences.length > 0 ? [{ title: '', pastes: [], sentences }] : []
    return items.length + rest.length > 0 ? [{ document, items: [...items, ...rest] }] : []
  })
}

/** Losses of which nothing can be pasted; of those for other screens, what is left. */
export function leftToDo({ losses, elsewhere }: MpeResult): MpeResult['losses'] {
  const pasted = new Set(elsewhere.map(({ pointer }) => pointer))
  return losses.flatMap((loss) => {
    if (loss.code !== 'other-screens') return pasted.has(loss.pointer) ? [] : [loss]
    const members = (loss.params.members as readonly string[]).filter((each) => !pasted.has(`${loss.pointer}/${each}`))
    return members.length > 0 ? [{ ...loss, params: { ...loss.params, members } }] : []
  })
}

export function fieldLabel(field: string, locale: MpeLabels): string {
  const found = findMessage(`field.${field}`, locale, [placeMessages])
  return found ? formatMessage(found.message, {}, found.locale) : field
}

/** A label that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function sentence(loss: MpeResult['losses'][number], { names }: MpeResult, locale: MpeLabels): string {
  const { criterion } = loss
  const named = criterion !== undefined && Object.hasOwn(names, criterion) ? { criterion: names[criterion] } : {}
  const params = { ...numbersIn(loss.params, locale), ...named }
  return formatLoss({ ...loss, params }, locale, [placeMessages]).trim()
}

/** Numbers with the decimal sign of the language. */
function numbersIn<Params extends Readonly<Record<string, unknown>>>(params: Params, locale: MpeLabels): Params {
  const shown = (value: unknown) =>
    (typeof value === 'number' || typeof value === 'string') && parseDecimal(value)
      ? localDecimal(value, locale)
      : value
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)])) as Params
}

/** Decimal comma in French. */
export function localDecimal(value: DecimalValue, locale: MpeLabels): string {
  return locale === 'fr' ? String(value).replace('.', ',') : String(value)
}

export function checkSentences({ checks, names }: MpeResult, locale: MpeLabels): string[] {
  return checks.map((check) => {
    const { criterion } = check.params
    const named =
      typeof criterion === 'string' && Object.hasOwn(names, criterion) ? { criterion: names[criterion] } : {}
    const params = { ...numbersIn(check.params, locale), ...named }
    return `${check.ruleId} ${format({ ...check, params }, locale, [placeMessages])}`
  })
}

/** One line for each provenance; unknown is said, not left out (PRO-02). */
export function provenanceLines({ provenance, names }: MpeResult, locale: MpeLabels): string[] {
  const labels = labelSets[locale]
  if (provenance.length === 0) return [labels.provenanceUnknown]
  return provenance.map(({ criteria, provenance: stated }) => {
    const whose =
      criteria === 'all'
        ? labels.wholeDocument
        : criteria.map((id) => (Object.hasOwn(names, id) ? names[id] : id)).join(', ')
    const end = labels.colon === ': ' ? '; ' : ' ; '
    return `${whose}${labels.colon}${provenanceParts(stated, locale).join(end) || labels.provenanceUnknown}`
  })
}

function provenanceParts(stated: Provenance, locale: MpeLabels): string[] {
  const labels = labelSets[locale]
  const { author, catalogue, licence, adapted, interests } = stated
  const part = (label: string, value: string | undefined) => (value ? [`${label}${labels.colon}${value}`] : [])
  return [
    ...part(labels.author, author),
    ...part(labels.catalogue, catalogue && `${catalogue.name} ${catalogue.version}`),
    ...part(labels.licence, licence),
    ...part(labels.adapted, adapted?.map((member) => memberLabel(member, locale)).join(', ')),
    ...part(labels.interests, interests?.map((each) => interest(each, locale)).join(', ')),
  ]
}

/** The interests that the catalogue of this project declares, in the language of the sheet; others as their authors wrote them. */
function interest(text: string, locale: MpeLabels): string {
  const id = 'interests.catalogue'
  const own = Object.values(placeMessages).some((messages) => messages[id] === text)
  const found = own ? findMessage(id, locale, [placeMessages]) : undefined
  return found ? formatMessage(found.message, {}, found.locale) : text
}

/** What the buyer adapted is named by member. */
function memberLabel(member: string, locale: MpeLabels): string {
  const found = findMessage(`member.${member}`, locale, [coreMessages])
  return found ? formatMessage(found.message, {}, found.locale) : member
}
