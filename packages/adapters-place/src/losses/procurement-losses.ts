import type { Lot, Procurement } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import type { MpeDocument, MpeLoss } from '../shape/mpe-shape'

/** `screen`: the platform asks for it elsewhere than in the criteria form. */
type Fate = 'own' | 'export' | 'screen' | 'working' | { readonly code: string; readonly document: MpeDocument }

const procurementMembers = {
  schemaVersion: 'own',
  languages: 'own',
  lots: 'own',
  criteria: 'own',
  provenance: 'export',
  lotGroups: 'own',
  lotClauses: 'own',
  lotLimits: { code: 'lot-limits', document: 'RC' },
  notDividedReason: { code: 'not-divided-reason', document: 'RC' },
  fixedPrice: { code: 'fixed-price', document: 'RC' },
  framework: { code: 'framework', document: 'CCAP' },
  extensions: { code: 'extensions', document: 'none' },
  jurisdiction: 'screen',
  directive: 'screen',
  legalBasis: 'screen',
  buyerCategory: 'screen',
  contractType: 'screen',
  procedure: 'screen',
  formalised: 'screen',
  date: 'screen',
  title: 'screen',
  description: 'screen',
  cpv: 'screen',
  value: 'screen',
  globalContract: 'screen',
  dps: 'screen',
  buyers: 'screen',
  subcontracting: 'screen',
  consortia: 'screen',
  candidateLimit: 'screen',
  openingDate: 'screen',
  reservedFor: 'screen',
  strategic: 'screen',
  noticeFormat: 'screen',
  documentsRequested: 'screen',
  defence: 'screen',
  criteriaFixedOn: 'working',
  tieBreak: 'working',
  reliance: 'working',
  priorInvolvement: 'working',
  evaluators: 'working',
  excludedCategories: 'working',
  procedureThresholdBasis: 'working',
  smallLotExemption: 'working',
  privacyNotice: 'working',
  openSource: 'working',
  socialDerogation: 'working',
  environmentDerogation: 'working',
  softwareAssessment: 'working',
  standardTerms: 'working',
  upstreamPriced: 'working',
  expectedTenderers: 'working',
} as const satisfies Record<keyof Procurement, Fate>

const lotMembers = {
  id: 'own',
  awardMethod: { code: 'award-method', document: 'RC' },
  software: { code: 'software', document: 'CCTP' },
  onSite: { code: 'on-site', document: 'CCTP' },
  extensions: { code: 'extensions', document: 'none' },
  title: 'screen',
  description: 'screen',
  cpv: 'screen',
  nuts: 'screen',
  value: 'screen',
  durationMonths: 'screen',
  componentFamilies: 'working',
  accessibilityExemption: 'screen',
  selectionSources: 'screen',
  strategic: 'screen',
  smeSuitable: 'screen',
  activities: 'working',
  userFacing: 'working',
  takeover: 'working',
  sourcesShared: 'working',
  fte: 'working',
  labourShare: 'working',
  geographic: 'working',
} as const satisfies Record<keyof Lot, Fate>

/** What the criteria form cannot hold of the procurement and its lots. */
export function procurementLosses(procurement: Procurement): MpeLoss[] {
  return [
    ...memberLosses(procurement, procurementMembers, '', undefined),
    ...procurement.lots.flatMap((lot, index) => memberLosses(lot, lotMembers, `/lots/${index}`, lot.id)),
    ...groupLosses(procurement),
    ...lotClauseLosses(procurement),
  ]
}

/** Art. 46 of Directive 2014/24: how lots are designed stands in the consultation rules. */
function lotClauseLosses({ lotClauses = [] }: Procurement): MpeLoss[] {
  return lotClauses.map((_, index) => ({
    code: 'lot-clause',
    pointer: `/lotClauses/${index}/text`,
    params: { document: 'RC' },
  }))
}

/** The form knows the consultation and its lots, and no groups of lots (BT-330, BT-1375, BT-543). */
function groupLosses({ lotGroups = [], criteria }: Procurement): MpeLoss[] {
  const groups = new Set(lotGroups.map(({ id }) => id))
  return [
    ...lotGroups.map(({ id }, index) => groupLoss(id, `/lotGroups/${index}`)),
    ...criteria.flatMap(({ kind, id, lots }, index) =>
      lots === 'all' || kind !== 'award'
        ? []
        : lots.flatMap((lot, position) =>
            groups.has(lot) ? [{ ...groupLoss(lot, `/criteria/${index}/lots/${position}`), criterion: id }] : [],
          ),
    ),
  ]
}

function groupLoss(lot: string, at: string): MpeLoss {
  return { code: 'lot-group', lot, pointer: at, params: { document: 'RC' } }
}

function memberLosses<Item extends object>(
  item: Item,
  fates: Readonly<Record<keyof Item & string, Fate>>,
  at: string,
  lot: string | undefined,
): MpeLoss[] {
  const place = defined({ lot })
  const elsewhere: Record<'screen' | 'working', string[]> = { screen: [], working: [] }
  const losses: MpeLoss[] = []
  for (const member of Object.keys(item) as (keyof Item & string)[]) {
    const fate: Fate = fates[member] ?? { code: 'unknown-member', document: 'none' }
    // A fixed price or work on site that there is not leaves nothing to state.
    if (item[member] === undefined || (item[member] === false && typeof fate === 'object')) continue
    if (fate === 'screen' || fate === 'working') elsewhere[fate].push(member)
    else if (typeof fate === 'object')
      losses.push({ code: fate.code, ...place, pointer: `${at}/${member}`, params: { document: fate.document } })
  }
  const { screen, working } = elsewhere
  if (screen.length > 0)
    losses.push({ code: 'other-screens', ...place, pointer: at, params: { document: 'platform', members: screen } })
  if (working.length > 0)
    losses.push({ code: 'working-data', ...place, pointer: at, params: { document: 'none', members: working } })
  return losses
}
