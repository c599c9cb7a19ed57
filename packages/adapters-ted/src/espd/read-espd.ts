import {
  checkInput,
  defined,
  type Loss,
  languageTag,
  type Members,
  parseDecimal,
  type SelectionCriterion,
  type SelectionMinimum,
  toDecimalValue,
} from '@opensource-experts/core'
import type { ReadLimits } from '../read/notice-head'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import type { XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { type EspdRequest, parseRequest, undivided } from './espd-request'
import { type EspdType, espdType } from './espd-types'
import { askersOf, type Requirement, referencesOf, requirementsOf, shownValue, textsOf } from './requirements'

/** What an ESPD request asks, as criteria of a notice. */
export interface EspdReading {
  /** Version of the exchange data model, such as `4.1.0`. */
  readonly version: string
  /** The lots that the request names; empty where the procedure is not divided. */
  readonly lots: readonly string[]
  /** Selection criteria that correspond, with ids such as `espd.service-perform.1`. */
  readonly criteria: readonly SelectionCriterion[]
  /** Types of criteria (`cbc:CriterionTypeCode`) without a counterpart among selection criteria: exclusion grounds and others. */
  readonly others: readonly string[]
  /** `espd-requirement`: a value that the buyer gave and that no member of a criterion holds. */
  readonly losses: readonly Loss[]
}

const espdLanguage: Members = { members: { language: languageTag }, required: ['language'] }

/**
 * Reads an ESPD request (ESPD-EDM 4, `QualificationApplicationRequest` of UBL 2.3) as selection criteria of a notice. Its texts
 * are of one language, which a request need not say: `language` (BCP 47) is whoever calls. Pure.
 *
 * @throws OseError `input-invalid`, `not-an-espd`, and those of reading XML.
 */
export function readEspd(
  document: NoticeBytes,
  options: { readonly language: string },
  limits: ReadLimits = {},
): EspdReading {
  checkInput('readEspd', { options: [espdLanguage, options], limits: [limitsInput, limits] })
  const request = parseRequest(bytesOf('readEspd', document), limits)
  const { criteria, losses } = criteriaOf(request, options.language)
  return {
    version: request.version,
    lots: [...request.lots.keys()].filter((id) => id !== undivided),
    criteria: criteria.map(({ criterion }) => criterion),
    others: [...new Set(request.criteria.map(({ type }) => type).filter((type) => !espdType(type)))],
    losses,
  }
}

/** A criterion of a request, and the group that asks it. */
interface ReadRequirement {
  readonly type: EspdType
  readonly criterion: SelectionCriterion
  readonly element: XmlElement
  readonly group: XmlElement
}

/** The selection criteria of a request with their groups. */
function criteriaOf(
  { criteria }: EspdRequest,
  language: string,
): { readonly criteria: readonly ReadRequirement[]; readonly losses: readonly Loss[] } {
  const counts = new Map<string, number>()
  const losses: Loss[] = []
  const read = criteria.flatMap(({ type: name, element }) => {
    const type = espdType(name)
    if (!type) return []
    const { elements, byLot } = askersOf(element)
    return elements.map((group): ReadRequirement => {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      const id = `espd.${name}.${count}`
      const requirements = requirementsOf(group)
      const named = requirements.flatMap((each) => (each.of === 'LOT_IDENTIFIER' ? (shownValue(each) ?? []) : []))
      const lots = byLot ? named : referencesOf(element)
      const { criterion, left } = criterionOf(id, type, lots, requirements, language)
      losses.push(...left.map((each) => lossOf(id, type, each)))
      return { type, criterion, element, group }
    })
  })
  return { criteria: read, losses }
}

function lossOf(criterion: string, { type }: EspdType, { of, caption, ...rest }: Requirement): Loss {
  const value = (shownValue({ of, caption, ...rest }) ?? '').slice(0, 100)
  return { code: 'espd-requirement', criterion, params: { type, of, caption: caption.slice(0, 100), value } }
}

function criterionOf(
  id: string,
  type: EspdType,
  lots: readonly string[],
  requirements: readonly Requirement[],
  language: string,
): { readonly criterion: SelectionCriterion; readonly left: readonly Requirement[] } {
  const texts = textsOf(requirements, type.text)
  const text = texts.flatMap((each) => shownValue(each) ?? []).join('\n\n')
  const { minimum, holders } = minimumOf(type, requirements)
  const criterion = defined({
    id,
    kind: 'selection' as const,
    origin: 'notice' as const,
    lots: lots.length === 0 || lots.includes(undivided) ? ('all' as const) : [...new Set(lots)],
    code: type.code,
    use: 'minimum' as const,
    minimum,
    description: text === '' ? undefined : { [language]: text },
  }) as SelectionCriterion
  const told = new Set([...texts, ...holders].map(({ element }) => element))
  const left = requirements.filter(
    (each) => each.of !== 'LOT_IDENTIFIER' && !told.has(each.element) && shownValue(each) !== undefined,
  )
  return { criterion, left }
}

/** The requirements that say the least that is asked, and what they say; none where a number cannot be read. */
function minimumOf(
  { minimum, basis }: EspdType,
  requirements: readonly Requirement[],
): { readonly minimum?: SelectionMinimum; readonly holders: readonly Requirement[] } {
  const holder = minimum && requirements.find(({ of }) => of === minimum.of)
  const number = holder && parseDecimal(shownValue(holder) ?? '')
  const currency = holder?.leaf?.attribute('currencyID')
  if (!minimum || !holder || !number || (minimum.of === 'MINIMUM_AMOUNT' && currency === undefined))
    return { holders: [] }
  const amount = toDecimalValue(number)
  const years = minimum.years ? requirements.find(({ of }) => of === 'QUANTITY_YEAR') : undefined
  const count = /^\d{1,2}$/u.exec(years ? (shownValue(years) ?? '') : '')?.[0]
  const field = basis ? requirements.find(({ of }) => of === 'DESCRIPTION') : undefined
  const text = field && shownValue(field)
  return {
    minimum: defined({
      what: minimum.what,
      value: currency === undefined ? amount : { amount, currency },
      basis: text,
      years: count === undefined ? undefined : Number(count),
    }) as SelectionMinimum,
    holders: [
      holder,
      ...(years && count !== undefined ? [years] : []),
      ...(field && text !== undefined ? [field] : []),
    ],
  }
}
