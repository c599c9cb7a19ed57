import type { MpeDocument } from '../shape/mpe-shape'

/** Language of the words around the values; the values keep the language of the procurement. */
export type MpeLabels = 'fr' | 'en'

export interface LabelSet {
  readonly title: string
  readonly form: string
  readonly allLots: string
  readonly order: string
  readonly heading: string
  readonly weight: string
  readonly subCriterion: string
  readonly criterion: string
  readonly total: string
  readonly noWeight: string
  readonly noCriterion: string
  readonly elsewhere: string
  readonly checks: string
  readonly noCheck: string
  readonly provenance: string
  readonly provenanceUnknown: string
  readonly wholeDocument: string
  readonly whole: string
  readonly statement: string
  readonly author: string
  readonly catalogue: string
  readonly licence: string
  readonly adapted: string
  readonly interests: string
  readonly colon: string
  readonly dash: string
  readonly documents: Readonly<Record<MpeDocument, string>>
}

export const labelSets: Readonly<Record<MpeLabels, LabelSet>> = {
  fr: {
    title: 'Critères d’attribution – saisie assistée',
    form: 'À saisir dans le formulaire des critères',
    allLots: 'Tous les lots',
    order: 'Ordre',
    heading: 'Énoncé',
    weight: 'Pondération (%)',
    subCriterion: 'sous-critère',
    criterion: 'critère',
    total: 'Total',
    noWeight: 'sans pondération',
    noCriterion: 'aucun critère d’attribution',
    elsewhere: 'À reporter ailleurs',
    checks: 'À vérifier avant la saisie',
    noCheck: 'Aucune alerte ; cela ne vaut pas validation juridique.',
    provenance: 'Provenance des textes',
    provenanceUnknown: 'non déclarée',
    wholeDocument: 'ensemble du document',
    whole: 'Ensemble de la consultation',
    statement: 'mention',
    author: 'auteur',
    catalogue: 'catalogue',
    licence: 'licence',
    adapted: 'adapté par l’acheteur',
    interests: 'intérêts déclarés',
    colon: ' : ',
    dash: ' – ',
    documents: {
      RC: 'Règlement de la consultation (RC)',
      CCAP: 'Cahier des clauses administratives particulières (CCAP)',
      CCTP: 'Cahier des clauses techniques particulières (CCTP)',
      notice: 'Avis de marché',
      platform: 'Autres écrans de la plateforme',
      internal: 'Dossier interne de l’acheteur',
      none: 'Aucun document (données de travail)',
    },
  },
  en: {
    title: 'Award criteria – assisted entry',
    form: 'To type into the criteria form',
    allLots: 'All lots',
    order: 'Order',
    heading: 'Heading',
    weight: 'Weight (%)',
    subCriterion: 'sub-criterion',
    criterion: 'criterion',
    total: 'Total',
    noWeight: 'no weight',
    noCriterion: 'no award criterion',
    elsewhere: 'To be stated elsewhere',
    checks: 'To check before typing',
    noCheck: 'No alert; that is not legal clearance.',
    provenance: 'Provenance of the texts',
    provenanceUnknown: 'not stated',
    wholeDocument: 'whole document',
    whole: 'The whole procurement',
    statement: 'statement',
    author: 'author',
    catalogue: 'catalogue',
    licence: 'licence',
    adapted: 'adapted by the buyer',
    interests: 'declared interests',
    colon: ': ',
    dash: ' – ',
    documents: {
      RC: 'Consultation rules (RC)',
      CCAP: 'Administrative clauses (CCAP)',
      CCTP: 'Technical clauses (CCTP)',
      notice: 'Contract notice',
      platform: 'Other screens of the platform',
      internal: 'Internal file of the buyer',
      none: 'No document (working data)',
    },
  },
}
