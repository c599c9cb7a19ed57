import {
  type Alignment,
  type Criterion,
  changeArgument,
  checkInput,
  flag,
  languageTag,
  type Members,
  type Plan,
  type PlanBase,
  type Refusal,
  someText,
} from '@opensource-experts/core'
import { NoticeEditor } from '../edit/notice-editor'
import { digest } from '../plan/digest'
import { outcomeRefusals } from '../plan/outcome-refusals'
import { sealPlan } from '../plan/seal-plan'
import type { ReadLimits } from '../read/notice-head'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { textAt } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { type EspdRequest, everyLotOf, parseRequest } from './espd-request'
import { espdType } from './espd-types'
import { EspdWriter } from './espd-writer'
import { wantedOf } from './wanted'

/** The ESPD request that a plan was made for. */
export interface EspdBase extends PlanBase {
  readonly format: 'espd'
  /** Version of the exchange data model, such as `4.1.0`. */
  readonly version: string
}

/** A plan on an ESPD request, for `applyPlan` and `inversePlan`. */
export interface EspdPlan extends Plan<EspdBase> {
  readonly digest: string
}

export interface EspdOptions {
  /** The language of the request's texts (BCP 47): it takes one. */
  readonly language: string
  /**
   * A request that has every criterion with its questions, such as the sample of the release of ESPD-EDM: what the request
   * lacks is copied from it. Without it, what the request lacks is refused.
   */
  readonly model?: NoticeBytes
  /** Takes out selection criteria that nothing given corresponds to [false: they stay, and `align` names them]. */
  readonly exact?: boolean
  /** By criterion id, which type of the ESPD is meant where one code of a notice has two: `authorisation` or `membership`. */
  readonly types?: Readonly<Record<string, string>>
}

const espdOptions: Members = {
  members: { language: languageTag, model: () => undefined, exact: flag, types: { named: someText } },
  required: ['language'],
}

/**
 * Makes an ESPD request (ESPD-EDM 4) ask what selection criteria of a notice ask: lots, the least that is asked, and the text, by
 * minimal splices. Questions to tenderers, exclusion grounds and all else stay as they are. Pure.
 *
 * Refusals: `kind-not-supported`, `code-not-in-list`, `conflicting-value` (`espd-type`), `language-missing`,
 * `criterion-not-found` (`espd-absent`), `notice-incomplete` (`espd-structure`), `encoding-not-writable`, `outcome-too-large`.
 * Losses: `espd-text` (the type has no place for a text), `espd-language` (a request takes a text in one language), `documents-only`.
 *
 * @throws OseError `input-invalid`, `not-an-espd`, and those of reading XML.
 */
export function planEspd(
  document: NoticeBytes,
  input: { readonly criteria: readonly Criterion[] },
  options: EspdOptions,
  limits: ReadLimits = {},
): EspdPlan {
  checkInput('planEspd', {
    input: changeArgument(input),
    options: [espdOptions, options],
    limits: [limitsInput, limits],
  })
  const bytes = bytesOf('planEspd', document)
  const request = parseRequest(bytes, limits)
  const model = options.model === undefined ? undefined : parseRequest(bytesOf('planEspd', options.model), limits)
  const base: EspdBase = { sha256: digest(bytes), format: 'espd', version: request.version }
  const { language, types = {}, exact = false } = options
  const { wanted, refusals, losses } = wantedOf(input.criteria, language, types, everyLotOf(request, input.criteria))
  if (request.encoding !== 'utf-8')
    refusals.push({ code: 'encoding-not-writable', params: { encoding: request.encoding } })
  if (refusals.length > 0) return sealPlan(base, { refusals, losses })
  const editor = new NoticeEditor(request)
  const writer = new EspdWriter(request, editor, language)
  const byType = new Map<string, typeof wanted>()
  for (const each of wanted) byType.set(each.type.type, [...(byType.get(each.type.type) ?? []), each])
  for (const [type, own] of byType) {
    const present = request.criteria.find((each) => each.type === type)
    const copied = present ? undefined : model?.criteria.find((each) => each.type === type)
    if (present) refusals.push(...writer.change(present.element, own))
    else if (copied) refusals.push(...writer.add(copied.element, own))
    else refusals.push(absent(own[0]?.criterion ?? '', type))
  }
  const others = request.criteria.filter(({ type }) => espdType(type) && !byType.has(type))
  for (const { element } of exact ? others : []) writer.remove(element)
  const gone = new Set(exact ? others : [])
  const left = request.criteria.filter((each) => !byType.has(each.type) && !gone.has(each))
  writer.writeLots(left.map(({ element }) => element))
  if (refusals.length > 0) return sealPlan(base, { refusals, losses })
  const patches = writer.patches()
  const outgrown = outcomeRefusals(bytes, request, editor, patches, limits)
  if (outgrown.length > 0) return sealPlan(base, { refusals: outgrown, losses })
  const align = [...writer.align, ...(exact ? [] : others.map(standing))]
  return sealPlan(base, { edits: writer.edits, patches, losses, align })
}

/** A criterion needs its identifiers and questions, which are the Commission's and are not made up. */
function absent(criterion: string, type: string): Refusal {
  return { code: 'criterion-not-found', criterion, params: { reason: 'espd-absent', type } }
}

/** What the request asks and nothing given speaks of: a tenderer would have to answer it all the same. */
function standing({ type, element }: EspdRequest['criteria'][number]): Alignment {
  return { lot: '', field: `ESPD ${type}`, before: textAt(element, 'cbc:Name') ?? type, after: null }
}
