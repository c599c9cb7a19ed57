import { expect, test } from 'vitest'
import { legalReference } from '../clause/legal-reference'
import { describeClause } from './describe-clause'
import { listClauses } from './list-clauses'

const refs = [...new Set(listClauses().flatMap((clause) => describeClause(clause).legalBasis.map(({ ref }) => ref)))]

test.each([
  ['Directive 2014/24/EU art. 67(2)(a)', 'directive 2014/24/UE art. 67(2)(a)'],
  ['Regulation (EU) 2024/2847 arts 14, 24', 'règlement (UE) 2024/2847 art. 14, 24'],
  ['Decree 2022-767 (21 August 2026)', 'décret 2022-767 (21 août 2026)'],
  ['CJEU C-424/23 DYKA', 'CJUE C-424/23 DYKA'],
])('%s', (ref, shown) => {
  expect(legalReference(ref, 'fr')).toBe(shown)
  expect(legalReference(ref, 'en')).toBe(ref)
})

test('no reference of the catalogue keeps an English word', () => {
  expect(refs.length).toBeGreaterThan(10)
  const english =
    /\b(?:Directive|Regulation|Decree|Law|Annex|part|recital|arts|EU|CJEU|Court|list of|August|September|and|of)\b/u
  for (const ref of refs) expect(legalReference(ref, 'fr')).not.toMatch(english)
})
