import {
  anyText,
  type Criterion,
  type CriterionKind,
  checkInput,
  day,
  languageTag,
  type Members,
  oneOf,
  type Procurement,
  procurementArgument,
  reaches,
  wholeFrom0,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, kindInput, readingCatalogue } from '../catalogue/catalogue-input'
import { type Level, levels } from '../clause/clause'
import { resolve } from '../resolve/resolve'
import { withFallback, withoutTexts } from './asked-languages'
import { clauseReason } from './clause-reason'
import { draftCriteria } from './draft-criteria'
import { LotPlanner } from './lot-planner'
import { nationalLaw } from './national-law'
import { reasonWords } from './proposal-words'
import type { Reason } from './reason'

export interface ProposeCriteriaOptions {
  readonly level: Level
  /** Languages of the texts, BCP 47. Default: those of the procurement. */
  readonly languages?: readonly string[]
  /** Day of launch (ISO 8601), which decides on dated duties. Default: that of the procurement. */
  readonly date?: string
  /**
   * Kinds proposed. Default award and performance, since notices take no others for now. With `selection`, SEL-01 and
   * SEL-06 are added for the tender documents. Technical specifications ask for facts that only the buyer has.
   */
  readonly kinds?: readonly CriterionKind[]
  /** Ids of the lots that get criteria. Default: every lot that buys software. */
  readonly lots?: readonly string[]
  /**
   * `software` (default): a lot gets criteria only where its CPV codes are of software or services on it, or are not
   * known; elsewhere there is no link with the subject (art. 67(3) of Directive 2014/24). `any`: every lot does, for
   * trying out.
   */
  readonly subject?: 'software' | 'any'
  /**
   * Characters that the conditions of a lot may have in the notice, those present included. Default 1000 (BT-70 up to
   * SDK 1.14); 6000 from SDK 1.15.
   */
  readonly termRoom?: number
  readonly catalogue: Catalogue
}

const members = {
  level: oneOf(...levels),
  // An empty list asks for nothing: what is left out asks for everything.
  languages: { list: languageTag, atLeast: 1 },
  date: day,
  kinds: { list: kindInput, atLeast: 1 },
  // An empty list would mean every lot to one reader and none to another.
  lots: { list: anyText, atLeast: 1 },
  subject: oneOf('software', 'any'),
  termRoom: wholeFrom0,
}
const optionsInput: Members = { ...catalogueOptions(members), required: ['level', 'catalogue'] }

export interface ProposedCriteria {
  /** Resolved. */
  readonly criteria: readonly Criterion[]
  /** Paths point into the procurement; those of criteria into `criteria` (`/criteria/0`). */
  readonly reasons: readonly Reason[]
}

/**
 * Criteria for an existing procurement, such as one read from a notice: resolved, sober, at most 20 per cent of a lot,
 * none that is there already, so that proposing again for the result gives nothing. What joins them to the lot's
 * weights is `withCriteria`. Languages that the clauses lack are missing in the texts, and adapters refuse them; where
 * all are, English is added for people to read.
 */
export function proposeCriteria(procurement: Procurement, options: ProposeCriteriaOptions): Criterion[] {
  return [...proposeCriteriaWithReasons(procurement, options).criteria]
}

/** `proposeCriteria` with its reasons, also for what is not proposed. */
export function proposeCriteriaWithReasons(
  procurement: Procurement,
  options: ProposeCriteriaOptions,
): ProposedCriteria {
  checkInput('proposeCriteria', { procurement: procurementArgument(procurement), options: [optionsInput, options] })
  refuseUnknownLots(procurement, options)
  return readingCatalogue('proposeCriteria', () => proposed(procurement, options))
}

function refuseUnknownLots({ lots }: Procurement, options: ProposeCriteriaOptions): void {
  const known = lots.map(({ id }) => id)
  const lotInput = oneOf(...known)
  checkInput('proposeCriteria', { options: [{ members: { lots: { list: lotInput } }, open: true }, options] })
}

function proposed(procurement: Procurement, options: ProposeCriteriaOptions): ProposedCriteria {
  const { level, catalogue } = options
  const asked = options.languages ?? procurement.languages
  const languages = withFallback(catalogue, asked)
  const words = reasonWords(catalogue, asked)
  const settled = {
    level,
    catalogue,
    languages,
    date: options.date ?? procurement.date,
    kinds: options.kinds ?? ['award', 'performance'],
    lots: options.lots,
    subject: options.subject ?? 'software',
    // BT-70 holds 1000 characters up to SDK 1.14.
    termRoom: options.termRoom ?? 1000,
  } as const
  const plan = new LotPlanner(procurement, settled, words)
  const lots = procurement.lots.filter(({ id }) => !id.startsWith('PAR-'))
  const wanted = procurement.lots.flatMap((lot, index) => (lot.id.startsWith('PAR-') ? [] : plan.wantedIn(lot, index)))
  const drafts = draftCriteria(
    wanted,
    lots.map(({ id }) => id),
    procurement.criteria.map(({ id }) => id),
    { level, catalogue },
  )
  const criteria = resolve(drafts, { languages, catalogue, procurement })
  const law = nationalLaw(procurement.jurisdiction)
  const missing = withoutTexts(
    catalogue,
    asked,
    drafts.flatMap(({ clause }) => clause?.id ?? []),
  )
  const reasons = [
    ...plan.reasons,
    ...criteria.map((criterion, index) => ({
      path: `/criteria/${index}`,
      text: clauseReason(criterion, words, {
        ...{ catalogue, law },
        eu: procurement.directive !== '2014/25' && reaches('EU', procurement.jurisdiction) !== false,
      }),
    })),
    ...(missing.length > 0 && criteria.length > 0
      ? [{ path: '/languages', text: words.say('reason.languages', { missing: missing.join(', ') }) }]
      : []),
    ...(criteria.length > 0 ? [{ path: '/provenance', text: words.say('reason.provenance') }] : []),
  ]
  return { criteria, reasons }
}
