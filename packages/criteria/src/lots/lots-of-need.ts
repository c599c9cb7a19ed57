import { defined, type Lot, type Need, OseError } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { whyLot } from '../propose/lot-why'
import { lotsOfUnderstood } from '../propose/lots-of-understood'
import { needWordsOr } from '../propose/need-words'
import { type Explained, explain, type Remark, remark, type TwoTexts } from './explain'
import type { NeedToPlan } from './plan-input'
import type { SourceName } from './sources'

export interface LotsOfNeed {
  readonly lots: readonly Lot[]
  /** Why each is one, in their order. */
  readonly reasons: readonly Explained[]
  /** True where the buyer, or the caller, gave them. */
  readonly given: boolean
  /** Ids by the keys of a proposal; empty where the lots were given. */
  readonly keys: ReadonlyMap<string, string>
  readonly findings: readonly Remark[]
}

/** The lots to plan: those given, else those that `propose` makes of the need, which leaves aside what cannot be. */
export function lotsOfNeed(need: NeedToPlan, given: readonly Lot[] | undefined, catalogue: Catalogue): LotsOfNeed {
  const lots = given ?? need.planning?.lots
  if (lots && lots.length > 0)
    return {
      lots,
      reasons: lots.map(() => explain('lot.given', {}, ['smallFirms'])),
      given: true,
      keys: new Map(),
      findings: [],
    }
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
    const own = { en: needWordsOr('en'), fr: needWordsOr('fr') }
    const { proposed } = lotsOfUnderstood(asked, { catalogue, languages: asked.languages, own: own.en })
    const parts = proposed.map(({ part }) => part)
    const reasons = parts.map((part): Explained => {
      const why: TwoTexts = {
        en: sentence(whyLot(part, parts, own.en)),
        fr: sentence(whyLot(part, parts, own.fr)),
      }
      if (parts.length === 1) return explain('lot.single', {}, ['division'])
      const from: readonly SourceName[] = part.why === 'place' ? ['equalTreatment', 'contse'] : ['smallFirms']
      return explain('lot.proposed', { why }, from)
    })
    const keys = new Map(proposed.map(({ lot, part }) => [part.key, lot.id]))
    return { lots: proposed.map(({ lot }) => lot), reasons, given: false, keys, findings: [] }
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    return {
      lots: [],
      reasons: [],
      given: false,
      keys: new Map(),
      findings: [remark('', 'finding.no-lots', { why: error.message })],
    }
  }
}

function sentence(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
}
