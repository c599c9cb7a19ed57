import type { CriteriaInput, Refusal } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { childrenOf, textAt } from '../xml/element'
import { namespaceOf } from '../xml/namespaces'

/** BT-137 is `LOT-0001`; a longer one is no identifier, and would be repeated in everything that is said. */
const longestId = 100

/** Local names that reading goes by. In another namespace they are other elements, and what they hold is not seen. */
const relied = [
  'cac:ProcurementProjectLot',
  'cac:TenderingTerms',
  'cac:AwardingTerms',
  'cac:AwardingCriterion',
  'cac:SubordinateAwardingCriterion',
  'cbc:AwardingCriterionTypeCode',
  'cac:ContractExecutionRequirement',
  'cbc:ExecutionRequirementCode',
  'efac:AwardCriterionParameter',
  'efbc:ParameterCode',
  'efbc:ParameterNumeric',
  'cbc:NoticeLanguageCode',
  'cac:AdditionalNoticeLanguage',
] as const

/**
 * Why what was read of the notice may not be all of it: lots that nobody can name, languages that are not said, elements
 * that only look like those of eForms. An edit beside them would be a false success.
 */
export function structureRefusals(notice: Notice, input: CriteriaInput): Refusal[] {
  const members = [input.lotLimits, input.lotGroups, input.awardMethods, input.strategic]
  const asked = (input.criteria?.length ?? 0) + (input.remove?.length ?? 0) > 0 || members.some(Boolean)
  if (!asked) return []
  const refuse = (reason: string, params: Readonly<Record<string, unknown>> = {}): Refusal => ({
    code: 'notice-incomplete',
    params: { reason, ...params },
  })
  const other = foreignName(notice)
  if (other) return [refuse('other-namespace', other)]
  const refusals: Refusal[] = []
  const ids = childrenOf(notice.root, 'cac:ProcurementProjectLot').map((place) => textAt(place, 'cbc:ID'))
  const without = ids.filter((id) => id === undefined).length
  if (ids.length === 0) refusals.push(refuse('no-lots'))
  if (without > 0) refusals.push(refuse('lot-without-id', { count: without }))
  const long = ids.find((id) => id !== undefined && id.length > longestId)
  if (long !== undefined) refusals.push(refuse('lot-id-too-long', { lot: long.slice(0, longestId), limit: longestId }))
  const twice = firstTwice(ids)
  if (twice !== undefined) refusals.push({ ...refuse('lot-id-twice'), lot: twice.slice(0, longestId) })
  if (notice.languages.length === 0) refusals.push(refuse('no-language'))
  return refusals
}

function foreignName({ root }: Notice): { readonly element: string; readonly namespace: string } | undefined {
  const { names } = root.tree
  for (const name of relied) {
    const [, local = ''] = name.split(':')
    const foreign = names.idsOfLocal(local).find((id) => names.at(id).uri !== namespaceOf(name))
    if (foreign !== undefined) return { element: local, namespace: names.at(foreign).uri.slice(0, longestId) }
  }
  return undefined
}

function firstTwice(ids: readonly (string | undefined)[]): string | undefined {
  const seen = new Set<string>()
  for (const id of ids) {
    if (id === undefined) continue
    if (seen.has(id)) return id
    seen.add(id)
  }
  return undefined
}
