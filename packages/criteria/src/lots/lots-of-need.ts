import { defined, type Lot, type Need, OseError } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { propose } from '../propose/propose'
import { type Explained, explain, type Remark, remark } from './explain'
import { type NeedToPlan, usable } from './plan-input'

export interface LotsOfNeed {
  readonly lots: readonly Lot[]
  /** True where the buyer, or the caller, gave them. */
  readonly given: boolean
  readonly findings: readonly Remark[]
}

/**
 * The lots to plan: those given, else those that `propose` makes of the need. Where the need has no value, they are made
 * as for the smallest, and have no value either.
 */
export function lotsOfNeed(need: NeedToPlan, given: readonly Lot[] | undefined, catalogue: Catalogue): LotsOfNeed {
  const lots = given ?? need.planning?.lots
  if (lots && lots.length > 0) return { lots, given: true, findings: [] }
  const value = usable(need.value) ? need.value : undefined
  const months = need.durationMonths !== undefined && need.durationMonths > 0 ? need.durationMonths : undefined
  const { planning: _, ...rest } = need
  const asked: Need = {
    ...rest,
    schemaVersion: '1',
    buyerCategory: need.buyerCategory ?? 'sub-central',
    languages: need.languages && need.languages.length > 0 ? need.languages : ['fr', 'en'],
    date: need.date ?? '',
    title: need.title ?? {},
    territories: (need.territories ?? []).filter((code) => nuts.test(code)),
    value: value ?? { amount: 1, currency: 'EUR' },
    durationMonths: months ?? 12,
    level: need.level ?? 'basic',
  }
  try {
    const { lots: proposed } = propose(withDate(asked), { catalogue }).procurement
    return {
      lots: proposed.map((lot) => {
        const { value: own, durationMonths: duration, ...others } = lot
        return {
          ...others,
          ...defined({ value: value && own, durationMonths: months === undefined ? undefined : duration }),
        }
      }),
      given: false,
      findings: [],
    }
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    return { lots: [], given: false, findings: [remark('', 'finding.no-lots', { why: error.message })] }
  }
}

/** NUTS: a country and up to three further signs. */
export const nuts: RegExp = /^[A-Z]{2}[A-Z0-9]{0,3}$/u

// The day chooses dated rules on criteria, none on lots: a need without it is proposed for as on a day of no rule.
function withDate(need: Need): Need {
  return need.date === '' ? { ...need, date: '2026-01-01' } : need
}

/** Why a lot is one. */
export function lotReason(lot: Lot, all: readonly Lot[], given: boolean): Explained {
  if (given) return explain('lot.given', {}, ['smallFirms'])
  if (all.length === 1) return explain('lot.single', {}, ['division'])
  const differs = (of: (each: Lot) => unknown) => new Set(all.map((each) => JSON.stringify(of(each)))).size > 1
  const names = (each: Lot) => (each.software ?? []).map(({ name }) => name).join(', ')
  // What it shares with another lot tells them not apart.
  if (names(lot) !== '' && all.every((each) => each === lot || names(each) !== names(lot)))
    return explain('lot.software', { names: names(lot) }, ['smallFirms'])
  if (differs(({ onSite, nuts: places }) => (onSite === true ? places : undefined)))
    return explain('lot.territory', {}, ['equalTreatment', 'contse'])
  return explain('lot.activity', {}, ['smallFirms'])
}
