import type { AwardCriterion, Criterion, LocalizedText, SubCriterion } from '@opensource-experts/core'
import { headingMember } from '../shape/heading'
import type { MpeDocument, MpeLoss } from '../shape/mpe-shape'

/**
 * What becomes of a member: `form` the form shows it, `export` the outputs carry it beside the form, `own` another file
 * accounts for it, `working` data of the buyer that no document shows; else a loss with the document it belongs to.
 */
type Fate = 'form' | 'export' | 'own' | 'working' | { readonly code: string; readonly document: MpeDocument }

// One line for each member that the model knows: a new member does not compile until its fate is decided.
const awardMembers = {
  id: 'own',
  kind: 'own',
  lots: 'form',
  name: 'form',
  weight: 'own',
  subCriteria: 'own',
  provenance: 'export',
  type: { code: 'type', document: 'notice' },
  description: { code: 'description', document: 'RC' },
  noticeText: { code: 'notice-text', document: 'notice' },
  fixed: { code: 'fixed-number', document: 'RC' },
  thresholds: { code: 'threshold', document: 'RC' },
  scoring: { code: 'scoring', document: 'RC' },
  evidence: { code: 'evidence', document: 'RC' },
  verification: { code: 'verification', document: 'RC' },
  // Art. 67(3) of Directive 2014/24: why the criterion may stand, which the buyer keeps to justify it.
  subjectMatterLink: { code: 'subject-matter-link', document: 'internal' },
  documentTexts: 'own',
  extensions: { code: 'extensions', document: 'none' },
  target: 'working',
  origin: 'working',
  clause: 'working',
  tags: 'working',
  drafts: 'working',
  lifeCycle: { code: 'scoring', document: 'RC' },
  named: 'working',
  necessity: 'working',
  metric: 'working',
  commitment: 'working',
  staffImpact: 'working',
} as const satisfies Record<keyof AwardCriterion, Fate>

const subMembers = {
  name: 'form',
  weight: 'own',
  id: 'working',
  description: { code: 'description', document: 'RC' },
  scoring: { code: 'scoring', document: 'RC' },
} as const satisfies Record<keyof SubCriterion, Fate>

// Art. 58 (selection), art. 70 (performance), art. 42 (technical specifications): none is an award criterion.
const otherKinds = {
  selection: { code: 'selection-criterion', document: 'RC' },
  performance: { code: 'performance-term', document: 'CCAP' },
  'technical-specification': { code: 'technical-specification', document: 'CCTP' },
} as const satisfies Record<Exclude<Criterion['kind'], 'award'>, Fate>

/** What the form cannot show of a criterion, its weights apart. */
export function criterionLosses(criterion: Criterion, at: string, language: string): MpeLoss[] {
  if (criterion.kind !== 'award') {
    const { code, document } = otherKinds[criterion.kind]
    return [{ code, criterion: criterion.id, pointer: at, params: { document } }, ...otherDocuments(criterion, at)]
  }
  const shown = headingMember(criterion, language)
  return [
    ...memberLosses(criterion, awardMembers, criterion.id, at, shown),
    ...otherDocuments(criterion, at),
    ...otherLanguages(shown && criterion[shown], criterion.id, `${at}/${shown}`, language),
    ...(criterion.subCriteria ?? []).flatMap((sub, index) => {
      const place = `${at}/subCriteria/${index}`
      const member = headingMember(sub, language)
      return [
        ...memberLosses(sub, subMembers, criterion.id, place, member),
        ...otherLanguages(
          member === 'noticeText' ? undefined : member && sub[member],
          criterion.id,
          `${place}/${member}`,
          language,
        ),
      ]
    }),
  ]
}

/** What other documents say of a criterion, each in its own; the internal file is no tender document. */
function otherDocuments({ id, documentTexts = {} }: Criterion, at: string): MpeLoss[] {
  return (Object.keys(placesOfTexts) as (keyof typeof placesOfTexts)[])
    .filter((place) => documentTexts[place] !== undefined)
    .map((place) => ({
      code: `${place}-text`,
      criterion: id,
      pointer: `${at}/documentTexts/${place}`,
      params: { document: placesOfTexts[place] },
    }))
}

// The answer frame is an annex of the consultation rules.
const placesOfTexts = { contract: 'CCAP', specifications: 'CCTP', answer: 'RC' } as const

function memberLosses<Item extends object>(
  item: Item,
  fates: Readonly<Record<keyof Item & string, Fate>>,
  criterion: string,
  at: string,
  shown: string | undefined,
): MpeLoss[] {
  const working: string[] = []
  const losses: MpeLoss[] = []
  for (const member of Object.keys(item) as (keyof Item & string)[]) {
    // A member that this version does not know came from a newer file: it is kept in view, not dropped.
    const fate: Fate = fates[member] ?? { code: 'unknown-member', document: 'none' }
    if (member === shown || isEmpty(item[member])) continue
    if (fate === 'working') working.push(member)
    else if (typeof fate === 'object')
      losses.push({ code: fate.code, criterion, pointer: `${at}/${member}`, params: { document: fate.document } })
  }
  if (working.length > 0)
    losses.push({ code: 'working-data', criterion, pointer: at, params: { document: 'none', members: working } })
  return losses
}

/** The form has one language: the others belong to the versions of the consultation rules in these languages. */
function otherLanguages(text: LocalizedText | undefined, criterion: string, at: string, language: string): MpeLoss[] {
  return Object.keys(text ?? {})
    .filter((tag) => tag !== language)
    .map((tag) => ({
      code: 'other-language',
      criterion,
      pointer: `${at}/${tag}`,
      params: { document: 'RC', language: tag },
    }))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
