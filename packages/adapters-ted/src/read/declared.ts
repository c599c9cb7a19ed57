import { type CandidateLimit, defined, type NoticeFormat, type Procurement, sameValue } from '@opensource-experts/core'
import { childAt, childrenOf, descendantsAt, textAt, type XmlElement } from '../xml/element'
import type { Notice } from './notice-head'
import { wholeNumber } from './whole-number'

type Declared = Pick<Procurement, 'noticeFormat' | 'strategic' | 'openingDate' | 'candidateLimit' | 'reservedFor'>

/**
 * What lots declare and the document holds once. Where lots that say it differ it is left out: nobody is told of one lot
 * what another says. What no lot says is left out as well.
 */
export function readDeclared(notice: Notice): Declared {
  const lots = [...notice.places].filter(([id]) => !id.startsWith('GLO-')).map(([, place]) => place)
  return defined({
    noticeFormat: formatOf(notice),
    strategic: strategicOf(lots),
    openingDate: agreed(lots.map(openingDate)),
    candidateLimit: agreed(lots.map(candidateLimit)),
    reservedFor: agreed(lots.map(reservation)),
  })
}

/** BT-821: where selection criteria stand; undefined where the lot does not say it, as up to SDK 1.11. */
export function selectionSources(place: XmlElement): readonly string[] | undefined {
  const codes = requirementCodes(place, 'selection-criteria-source')
  return codes.length > 0 ? codes : undefined
}

/** OPT-002. A national form has versions of its own, beside those of the SDK that it names. */
function formatOf({ sdk, customization: { dialect } }: Notice): NoticeFormat | undefined {
  if (sdk !== '') return { name: 'eforms', version: sdk }
  return dialect && { name: dialect.name, ...defined({ version: dialect.version }) }
}

/** BT-06 with BT-776 and BT-775, of all lots; `none` is the answer that there is no such purpose. */
function strategicOf(lots: readonly XmlElement[]): Procurement['strategic'] {
  const said = codesOf(lots, 'strategic-procurement')
  const [innovation, social] = [codesOf(lots, 'innovative-acquisition'), codesOf(lots, 'social-objective')]
  if (said.length + innovation.length + social.length === 0) return undefined
  const purposes = said.filter((code) => code !== 'none')
  return defined({
    purposes: said.length > 0 ? purposes : undefined,
    innovation: detail(innovation, purposes.includes('inn-pur')),
    social: detail(social, purposes.includes('soc-obj')),
  })
}

/** A purpose that is declared without its detail has none: the notice is where it would stand. */
function detail(codes: readonly string[], isDeclared: boolean): readonly string[] | undefined {
  return codes.length > 0 || isDeclared ? codes : undefined
}

function codesOf(lots: readonly XmlElement[], list: string): string[] {
  const codes = lots.flatMap((place) =>
    listed(
      descendantsAt(
        childAt(place, 'cac:ProcurementProject'),
        'cac:ProcurementAdditionalType',
        'cbc:ProcurementTypeCode',
      ),
      list,
    ),
  )
  return [...new Set(codes)]
}

/** BT-132(d): the day, without its time zone. */
function openingDate(place: XmlElement): string | undefined {
  const date = textAt(place, 'cac:TenderingProcess', 'cac:OpenTenderEvent', 'cbc:OccurrenceDate')
  return /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0]
}

/** BT-50 and BT-51. Where BT-661 says that the number is not limited, a least number limits nothing (art. 65). */
function candidateLimit(place: XmlElement): CandidateLimit | undefined {
  const list = childAt(place, 'cac:TenderingProcess', 'cac:EconomicOperatorShortList')
  if (!list) return undefined
  if (textAt(list, 'cbc:LimitationDescription') === 'false') return {}
  const limit = defined({
    min: wholeNumber(textAt(list, 'cbc:MinimumQuantity')),
    max: wholeNumber(textAt(list, 'cbc:MaximumQuantity')),
  })
  return Object.keys(limit).length > 0 ? limit : undefined
}

const reservations: ReadonlyMap<string, NonNullable<Procurement['reservedFor']>> = new Map([
  ['none', []],
  ['res-ws', ['res-ws']],
  ['res-pub-ser', ['res-pub-ser']],
])

/** BT-71; a code that the document does not know leaves it open. */
function reservation(place: XmlElement): Procurement['reservedFor'] {
  const found = requirementCodes(place, 'reserved-procurement').map((code) => reservations.get(code))
  return found.length > 0 && found.every((each) => each !== undefined) ? found.flat() : undefined
}

function requirementCodes(place: XmlElement, list: string): string[] {
  const requests = childrenOf(childAt(place, 'cac:TenderingTerms'), 'cac:TendererQualificationRequest')
  const codes = requests.flatMap((request) =>
    listed(descendantsAt(request, 'cac:SpecificTendererRequirement', 'cbc:TendererRequirementTypeCode'), list),
  )
  return [...new Set(codes)]
}

function listed(elements: readonly XmlElement[], list: string): string[] {
  return elements
    .filter((element) => element.attribute('listName') === list)
    .map(({ text }) => text.trim())
    .filter((code) => code !== '')
}

/** The value of the lots that say one, where they say the same. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = values.filter((value) => value !== undefined)
  return others.every((other) => sameValue(other, first)) ? first : undefined
}
