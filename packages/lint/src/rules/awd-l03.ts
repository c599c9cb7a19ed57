import type { AwardCriterion, Procurement } from '@opensource-experts/core'
import type { Entry } from '../context'
import { findFirmRecord } from '../text/firm-record'
import { criterionTexts } from '../texts'
import { exampleProcurement, noticeCriterion, withChanged, without } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdL03: Rule = {
  id: 'AWD-L03',
  summary: 'In a formalised procedure no award criterion looks at the firm’s own past.',
  family: 'award.link',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'CJEU C-532/06 Lianakis', status: 'verified' },
    { ref: 'CJEU C-601/13 Ambisig', status: 'verified' },
    { ref: 'Directive 2014/24/EU art. 67(2)(b)', status: 'memory' },
  ],
  legalReview: null,
  params: {},
  facts: [
    '/formalised',
    '/criteria/*/target',
    '/criteria/*/name',
    '/criteria/*/description',
    '/criteria/*/origin',
    '/buyers/*/name',
  ],
  *check({ procurement, awards, formalised }) {
    if (procurement.directive === '2014/23' || awards.length === 0) return
    if (formalised.value === undefined) yield { fact: '/formalised', ask: 'formalised' }
    // French case law lets a firm's record count in an adapted procedure, within limits (AWD-L06).
    if (formalised.value === false) return
    const names = buyerNames(procurement)
    for (const entry of awards) {
      const { criterion, pointer, lots, name, target } = entry
      if (criterion.type !== 'quality') continue
      if (target === undefined) yield { fact: `${pointer}/target`, ask: 'target', params: { name } }
      if (!formalised.value) continue
      const about = { criterion: criterion.id, lots, params: { name } }
      if (target === 'operator') {
        yield { path: pointer, ...about }
        continue
      }
      const hit = firmRecordIn(entry, names)
      if (hit) yield { path: hit.path, ...about, matched: hit.matched, certainty: 'possible' }
    }
  },
}

/** The first of the criterion's own words that tie the firm's past to its mark; proof and link are not what is marked. */
function firmRecordIn({ criterion, pointer }: Entry<AwardCriterion>, names: readonly string[]) {
  const { evidence: _, verification: __, subjectMatterLink: ___, ...marked } = criterion
  for (const { path, text, language } of criterionTexts(marked, pointer)) {
    const matched = findFirmRecord(text, language, names)
    if (matched !== undefined) return { path, matched }
  }
  return undefined
}

function buyerNames({ buyers = [] }: Procurement): string[] {
  return buyers.flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name ?? {})))
}

const described = (fr: string, rest: object = {}) => withChanged({ method: { description: { fr }, ...rest } })

export const awdL03Docs = (): RuleDocs => ({
  note:
    'An error only where the target is `operator`. Wording is read in French and English: it ties experience, references ' +
    'or contributions to the firm, in either order, and leaves alone what is negated, belongs to selection, is about the ' +
    'persons assigned or about the work to come. It is a warning, `possible`, and often wrong: read the sentence. In an ' +
    'adapted procedure nothing is said; concessions are left out.',
  examples: [
    { title: 'The proposed method is rated.', procurement: exampleProcurement, findings: [] },
    {
      title: 'The persons assigned may be rated.',
      procurement: described('Expérience des personnes affectées au lot.', { target: 'assigned-staff' }),
      findings: [],
    },
    {
      title: 'The firm is the target.',
      procurement: withChanged({ method: { target: 'operator' } }),
      findings: [{ path: '/criteria/1', severity: 'error' }],
    },
    {
      title: 'The target says tender, the words speak of the company.',
      procurement: described('Nombre de commits effectués par la société.'),
      findings: [
        { path: '/criteria/1/description/fr', severity: 'warning', matched: 'commits effectués par la société' },
      ],
    },
    {
      title: 'What the words negate is left alone.',
      procurement: described('Seule la méthode est notée ; l’expérience de l’entreprise n’est pas notée.'),
      findings: [],
    },
    {
      title: 'An adapted procedure.',
      procurement: { ...withChanged({ method: { target: 'operator' } }), procedure: 'adapted' },
      findings: [],
    },
    {
      title: 'Without the value the thresholds do not tell whether the procedure is formalised.',
      procurement: without('value', withChanged({ method: { target: 'operator' } })),
      findings: [],
      notChecked: ['/formalised'],
    },
    {
      title: 'A notice does not say whom a criterion looks at; its words may.',
      procurement: {
        ...exampleProcurement,
        criteria: [
          noticeCriterion(1, { type: 'price', name: { fr: 'Prix' } }),
          noticeCriterion(2, { name: { fr: 'Références du candidat' } }),
          noticeCriterion(3),
        ],
      },
      findings: [{ path: '/criteria/1/name/fr', severity: 'warning', matched: 'Références du candidat' }],
      notChecked: ['/criteria/1/target', '/criteria/2/target'],
    },
    {
      title: 'A notice without a value: neither the procedure nor the target is known.',
      procurement: without('value', { ...exampleProcurement, criteria: [noticeCriterion(1)] }),
      findings: [],
      notChecked: ['/criteria/0/target', '/formalised'],
    },
  ],
})
