import { defined } from '@opensource-experts/core'
import type { Rule } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { visible } from '../../src/facts/visible'
import { limitOf } from '../../src/facts/weights'

export const rule: Rule = {
  id: 'AWD-L01',
  presets: ['recommended'],
  summary: 'Each quality criterion says why it belongs to what is bought.',
  family: 'award.link',
  severity: 'error',
  certainty: 'mixed',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(2)-(3)', status: 'memory' },
    { ref: 'CCP L2152-7, R2152-7 2°', status: 'verified' },
    { ref: 'CJEU C-513/99 Concordia Bus', status: 'memory' },
    { ref: 'CJEU C-448/01 EVN', status: 'memory' },
  ],
  legalReview: null,
  params: { minLength: { value: 20, unit: 'characters', source: 'house' } },
  facts: [
    '/criteria/*/subjectMatterLink',
    '/criteria/*/type',
    '/criteria/*/target',
    '/criteria/*/clause/id',
    '/criteria/*/origin',
  ],
  *check({ awards, param }) {
    yield* typeQuestion(untyped(awards))
    for (const { criterion, pointer, lots, name, clause, partial } of awards) {
      if (criterion.type !== 'quality') continue
      const statements = Object.values(criterion.subjectMatterLink ?? {}).map((text) => visible(text).trim().length)
      const longest = statements.reduce((most, length) => Math.max(most, length), 0)
      if (longest >= limitOf(param('minLength')) || (longest === 0 && clause?.linked)) continue
      if (longest === 0 && (partial || (criterion.clause && !clause))) {
        yield { fact: `${pointer}/subjectMatterLink`, ask: 'link', about: name, lots }
        continue
      }
      yield {
        path: longest > 0 ? `${pointer}/subjectMatterLink` : pointer,
        criterion: criterion.id,
        lots,
        params: { name },
        // A few words may say it all: a person has to read them.
        ...defined({ certainty: longest > 0 ? 'possible' : undefined }),
      }
    }
  },
}
