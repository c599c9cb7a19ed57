import type { AwardCriterion, PerformanceTerm, Procurement } from '@opensource-experts/core'

export const price: AwardCriterion = {
  id: 'price',
  kind: 'award',
  type: 'price',
  target: 'tender',
  lots: 'all',
  name: { fr: 'Prix', en: 'Price' },
  weight: { kind: 'percentage', value: 60 },
  scoring: { method: 'price.proportional-lowest' },
}

/** Judged in its first paragraph, sanctioned in its second. */
export const delay: AwardCriterion = {
  id: 'delay',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  clause: { id: 'AWD-90', version: '1.0.0', level: 'basic' },
  name: { fr: 'Délai de correction', en: 'Time to correct' },
  description: {
    fr: 'Le délai moyen proposé est noté.\n\nAu-delà, une pénalité de 1 % par jour s’applique.',
    en: 'The average time offered is marked.\n\nBeyond it, a penalty of 1 % a day applies.',
  },
  subjectMatterLink: { fr: 'Le délai est celui du support du lot.', en: 'The time is that of the support of the lot.' },
  weight: { kind: 'percentage', value: 40 },
  scoring: {
    method: 'quality.anchored-steps',
    steps: [
      { fr: 'Aucun délai.', en: 'No time.' },
      { fr: 'Un délai.', en: 'A time.' },
      { fr: 'Un délai motivé.', en: 'A time with reasons.' },
    ],
  },
  evidence: [{ text: { fr: 'Tableau des délais.', en: 'Table of times.' }, orEquivalent: true }],
  verification: { fr: 'Deux personnes lisent le tableau.', en: 'Two persons read the table.' },
  provenance: { author: 'Ateliers Fictifs', licence: 'CC0-1.0', interests: ['Les auteurs peuvent répondre.'] },
}

export const giveBack: PerformanceTerm = {
  id: 'give-back',
  kind: 'performance',
  target: 'performance',
  lots: ['LOT-0001'],
  name: { fr: 'Retour des corrections', en: 'Corrections given back' },
  description: {
    fr: 'Les corrections sont proposées au projet. À défaut, une pénalité de 2 % est due.',
    en: 'Corrections are proposed to the project. Failing that, a penalty of 2 % is due.',
  },
}

/** French law, two lots, one criterion of each kind. Names are made up. */
export const procurement: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  directive: '2014/24',
  procedure: 'open',
  languages: ['fr', 'en'],
  title: { fr: 'Support de deux logiciels', en: 'Support of two programs' },
  buyers: [{ name: 'Syndicat de la Vallée claire' }],
  value: { amount: 420000, currency: 'EUR' },
  lots: [
    {
      id: 'LOT-0001',
      title: { fr: 'Moteur de recherche', en: 'Search engine' },
      durationMonths: 36,
      nuts: ['FRI31'],
      value: { amount: '240000.50', currency: 'EUR' },
      software: [{ name: 'Moteur A', repository: 'https://git.example.org/a' }],
    },
    { id: 'LOT-0002', title: { fr: 'Conversion', en: 'Conversion' } },
  ],
  criteria: [
    price,
    delay,
    giveBack,
    {
      id: 'references',
      kind: 'selection',
      target: 'operator',
      lots: 'all',
      name: { fr: 'Expérience', en: 'Experience' },
      description: { fr: 'Une prestation comparable.', en: 'One comparable service.' },
      minimum: { what: 'references', value: 1, years: 3 },
      evidence: [{ text: { fr: 'Liste de prestations', en: 'List of services' }, personal: true }],
    },
    {
      id: 'logs',
      kind: 'technical-specification',
      target: 'tender',
      lots: ['LOT-0002'],
      name: { fr: 'Journaux exportables', en: 'Logs can be exported' },
      description: { fr: 'Les journaux s’exportent.', en: 'Logs can be exported in an open format.' },
    },
  ],
}
