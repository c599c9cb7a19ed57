import { defined, type Lot, type Need, OseError } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { propose } from '../propose/propose'
import { type Explained, explain, type Remark, remark } from './explain'
import type { NeedToPlan } from './plan-input'

export interface LotsOfNeed {
  readonly lots: readonly Lot[]
  /** True where the buyer, or the caller, gave them. */
  readonly given: boolean
  readonly findings: readonly Remark[]
}

/** The lots to plan: those given, else those that `propose` makes of the need, which leaves aside what cannot be. */
export function lotsOfNeed(need: NeedToPlan, given: readonly Lot[] | undefined, catalogue: Catalogue): LotsOfNeed {
  const lots = given ?? need.planning?.lots
  if (lots && lots.length > 0) return { lots, given: true, findings: [] }
  const { planning: _, languages = [], ...rest } = need
  const asked: Need = {
    buyerCategory: 'sub-central',
    // The day chooses dated rules on criteria, none on lots.
    date: '2026-01-01',
    title: {},
    // No duration.
    durationMonths: 0,
    level: 'basic',
    ...defined(rest),
    schemaVersion: '1',
    languages: languages.length > 0 ? languages : ['fr', 'en'],
  }
  try {
    return { lots: propose(asked, { catalogue }).procurement.lots, given: false, findings: [] }
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    return { lots: [], given: false, findings: [remark('', 'finding.no-lots', { why: error.message })] }
  }
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
