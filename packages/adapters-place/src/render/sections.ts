import { addDecimals, format, formatDecimal, formatLoss, type Provenance, parseDecimal } from '@opensource-experts/core'
import { placeMessages } from '../messages/place-messages'
import type { MpeCriterion, MpeDocument, MpeResult } from '../shape/mpe-shape'
import type { LabelSet, MpeLabels } from './labels'

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
  return criteres.length > 0 && values.length === criteres.length ? formatDecimal(addDecimals(...values)) : undefined
}

/** The losses by the document they belong to, in the order in which a buyer opens them. */
export function lossSections(
  { losses }: MpeResult,
  locale: MpeLabels,
): { readonly document: MpeDocument; readonly sentences: readonly string[] }[] {
  const order: readonly MpeDocument[] = ['RC', 'CCAP', 'CCTP', 'notice', 'platform', 'none']
  return order.flatMap((document) => {
    const own = losses.filter(({ params }) => params.document === document)
    const sentences = own.map((loss) => `${sentence(loss, locale)} [${loss.pointer || '/'}]`)
    return sentences.length > 0 ? [{ document, sentences }] : []
  })
}

export function sentence(loss: MpeResult['losses'][number], locale: MpeLabels): string {
  return formatLoss(loss, locale, [placeMessages]).trim()
}

export function checkSentences({ checks }: MpeResult, locale: MpeLabels): string[] {
  return checks.map((check) => `${check.ruleId} ${format(check, locale, [placeMessages])}`)
}

/** One line for each provenance; unknown is said, not left out (PRO-02). */
export function provenanceLines({ provenance }: MpeResult, labels: LabelSet): string[] {
  if (provenance.length === 0) return [labels.provenanceUnknown]
  return provenance.map(({ criteria, provenance: stated }) => {
    const whose = criteria === 'all' ? labels.wholeDocument : criteria.join(', ')
    return `${whose}${labels.colon}${provenanceParts(stated, labels).join(' ; ') || labels.provenanceUnknown}`
  })
}

function provenanceParts(stated: Provenance, labels: LabelSet): string[] {
  const { author, catalogue, licence, adapted, interests } = stated
  const part = (label: string, value: string | undefined) => (value ? [`${label}${labels.colon}${value}`] : [])
  return [
    ...part(labels.author, author),
    ...part(labels.catalogue, catalogue && `${catalogue.name} ${catalogue.version}`),
    ...part(labels.licence, licence),
    ...part(labels.adapted, adapted?.join(', ')),
    ...part(labels.interests, interests?.join(', ')),
  ]
}
