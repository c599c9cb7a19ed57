import type { AwardCriterion, Criterion, Procurement, Weight } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'

/** A fictitious procurement of two lots. */
export function procurement(criteria: readonly Criterion[], members: Partial<Procurement> = {}): Procurement {
  return {
    schemaVersion: '1',
    languages: ['fr'],
    lots: [
      { id: 'LOT-0001', title: { fr: 'Moteur de recherche' } },
      { id: 'LOT-0002', title: { fr: 'Conversion de formats' } },
    ],
    criteria,
    ...members,
  }
}

export function award(id: string, weight?: Weight, members: Partial<AwardCriterion> = {}): AwardCriterion {
  return {
    id,
    kind: 'award',
    type: id === 'prix' ? 'price' : 'quality',
    lots: 'all',
    name: { fr: id },
    ...defined({ weight }),
    ...members,
  }
}

export const percent = (value: number | string): Weight => ({ kind: 'percentage', value })
export const points = (value: number | string): Weight => ({ kind: 'points', value })
export const decimal = (value: number | string): Weight => ({ kind: 'decimal', value })
export const rank = (value: number | string): Weight => ({ kind: 'order', value })

/** Every member that a criterion can have, each with something to lose. */
export const fullCriterion: AwardCriterion = {
  id: 'full',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  origin: 'buyer',
  lots: 'all',
  clause: { id: 'AWD-02', version: '1.0.0', level: 'basic' },
  name: { fr: 'Contribution au projet d’origine', en: 'Contribution upstream' },
  description: { fr: 'Texte complet' },
  noticeText: { fr: 'Texte court' },
  tags: ['community'],
  evidence: [{ text: { fr: 'Plan' }, orEquivalent: true }],
  verification: { fr: 'Sur pièces' },
  subjectMatterLink: { fr: 'Corrections du logiciel du lot' },
  provenance: { author: 'Collectif fictif', licence: 'CC0-1.0', interests: ['aucun'] },
  drafts: ['fr'],
  extensions: { 'https://example.org/x': 1 },
  weight: { kind: 'percentage', value: 10, middle: true, min: 8, max: 12 },
  fixed: { kind: 'total', value: 1000 },
  thresholds: [{ kind: 'min-score', value: 5 }],
  scoring: { method: 'quality.steps' },
  subCriteria: [
    {
      id: 's1',
      name: { fr: 'Plan', en: 'Plan' },
      description: { fr: 'Détail' },
      weight: { kind: 'percentage', value: 10 },
      scoring: { method: 'quality.steps' },
    },
  ],
}
