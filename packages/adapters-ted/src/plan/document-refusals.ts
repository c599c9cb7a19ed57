import type { Criterion, PlanOptions, Refusal } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { dialectName } from '../tables/customization'
import { type SdkTable, supportedMinors } from '../tables/sdk-tables'
import { calls } from './calls'

/** Why the notice as a whole cannot be changed, whatever is to be added. */
export function documentRefusals(notice: Notice, table: SdkTable | undefined, options: PlanOptions): Refusal[] {
  const { subtype, publication, encoding } = notice
  const refusals: Refusal[] = []
  if (encoding !== 'utf-8') refusals.push({ code: 'encoding-not-writable', params: { encoding } })
  if (!table) refusals.push({ code: 'sdk-not-supported', params: { ...statedSdk(notice), supported: supportedMinors } })
  // Direct awards (25-28), results (29-37) and modifications (38-40) report criteria; they set none.
  if (/^(2[5-9]|3\d|40)$/u.test(subtype)) refusals.push({ code: 'records-the-past', params: { subtype } })
  // Art. 27 of Regulation (EU) 2019/1780: what is published changes by a change notice only.
  if (publication !== undefined && !options.rehearse)
    refusals.push({ code: 'already-published', params: { publication } })
  return refusals
}

/** What the notice says of its rules (OPT-002): a dialect is named, and nothing is no version. */
function statedSdk({ customization: { stated, sdk, dialect } }: Notice): Readonly<Record<string, string>> {
  if (dialect && !sdk) return { reason: 'national-dialect', sdk: stated, dialect: dialectName(dialect) }
  if (sdk) return { sdk: `eforms-sdk-${sdk.minor}` }
  return stated === '' ? { reason: 'no-sdk' } : { reason: 'unknown-sdk', sdk: stated }
}

const fieldOfKind = { award: 'BT-539-Lot', performance: 'BT-70-Lot', selection: 'BT-750-Lot' } as const

/** Why a criterion of this kind cannot stand in this notice. */
export function kindRefusals(criterion: Criterion, { subtype }: Notice, table: SdkTable): Refusal[] {
  const { kind } = criterion
  if (kind === 'technical-specification')
    return [{ code: 'kind-not-supported', criterion: criterion.id, params: { kind } }]
  const allowed = calls.has(subtype) && table.allowed[fieldOfKind[kind]].includes(subtype)
  const params = subtype === '' ? { reason: 'no-subtype', kind } : { subtype, kind }
  return allowed ? [] : [{ code: 'subtype-not-allowed', criterion: criterion.id, params }]
}
