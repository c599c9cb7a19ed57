import { compareDecimals, parseDecimal } from '@opensource-experts/core'
import type { XmlElement } from '../xml/element'
import { undivided } from './espd-request'
import { leafName, type Requirement, requirementsOf, shownValue, textsOf } from './requirements'
import type { Wanted } from './wanted'

/** What a requirement is to hold; null where it is to hold nothing. */
export interface Assignment {
  readonly requirement: Requirement
  readonly name: string
  readonly value: string | null
  readonly attributes?: Readonly<Record<string, string>>
  readonly same: boolean
}

/** What a group of the request is to hold, requirement by requirement. */
export interface Assignments {
  /** The lots that it then asks. */
  readonly lots: readonly string[]
  readonly values: readonly Assignment[]
  /** Requirements of a lot that is no longer meant. */
  readonly gone: readonly XmlElement[]
  /** Lots for which a requirement is added behind the last one. */
  readonly more: { readonly behind: Requirement; readonly lots: readonly string[] } | undefined
  /** Requirements that no member of a criterion speaks of: they stay as they are. */
  readonly untouched: readonly Requirement[]
}

/** `named`: the lots that the criterion as a whole names. */
export function assign(
  group: XmlElement,
  { type, text, minimum, ...of }: Wanted,
  named: readonly string[],
): Assignments {
  const requirements = requirementsOf(group)
  const ofLots = requirements.filter(({ of }) => of === 'LOT_IDENTIFIER')
  const last = ofLots.at(-1)
  // Lots that are named already keep their place, so that their order is no difference.
  const present = new Set(ofLots.length > 0 ? ofLots.map((each) => shownValue(each)) : named)
  // The whole is the whole, by whatever name.
  const lots = of.whole && present.has(undivided) ? [undivided] : of.lots
  const fresh = lots.filter((lot) => !present.has(lot))
  const stays = new Set<XmlElement>()
  const kept = ofLots.flatMap((each): Assignment[] => {
    const own = shownValue(each)
    const lot = own !== undefined && lots.includes(own) ? own : fresh.shift()
    if (lot === undefined) return []
    stays.add(each.element)
    return [value(each, lot)]
  })
  const texts = textsOf(requirements, type.text)
  const joined = texts.flatMap((each) => shownValue(each) ?? []).join('\n\n')
  const found = (of: string | undefined) => requirements.find((each) => each.of === of)
  const holder = found(type.minimum?.of)
  const years = type.minimum?.years ? found('QUANTITY_YEAR') : undefined
  const basis = type.basis ? found('DESCRIPTION') : undefined
  const currency = minimum?.currency
  const values = [
    ...kept,
    // Several texts that say together what is asked stay apart.
    ...(joined === (text ?? '') ? [] : texts.map((each, index) => value(each, index === 0 ? (text ?? null) : null))),
    ...(holder
      ? [value(holder, minimum?.amount ?? null, currency === undefined ? undefined : { currencyID: currency })]
      : []),
    ...(years ? [value(years, minimum?.years ?? null)] : []),
    ...(basis ? [value(basis, minimum?.basis ?? null)] : []),
  ]
  const spoken = new Set([...values.map(({ requirement }) => requirement), ...ofLots, ...texts])
  return {
    lots,
    values,
    gone: ofLots.flatMap(({ element }) => (stays.has(element) ? [] : [element])),
    more: last && fresh.length > 0 ? { behind: last, lots: fresh } : undefined,
    untouched: requirements.filter((each) => !spoken.has(each) && shownValue(each) !== undefined),
  }
}

function value(
  requirement: Requirement,
  wanted: string | null,
  attributes?: Readonly<Record<string, string>>,
): Assignment {
  const own = shownValue(requirement)
  const currency = requirement.leaf?.attribute('currencyID')
  const same =
    wanted === null
      ? own === undefined
      : own !== undefined && equal(requirement.of, own, wanted) && currency === attributes?.currencyID
  const name = leafName(requirement.of) ?? ''
  return { requirement, name, value: wanted, same, ...(attributes ? { attributes } : {}) }
}

/** Numbers by what they are worth, all else as it stands. */
function equal(of: string, a: string, b: string): boolean {
  if (a === b) return true
  if (of === 'DESCRIPTION' || of === 'LOT_IDENTIFIER') return false
  const [one, other] = [parseDecimal(a), parseDecimal(b)]
  return one !== undefined && other !== undefined && compareDecimals(one, other) === 0
}
