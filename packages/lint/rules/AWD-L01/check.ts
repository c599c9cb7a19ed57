import { defined } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* ({ awards, param, seen }) {
  yield* typeQuestion(untyped(awards))
  for (const { criterion, pointer, lots, name, clause, partial } of awards) {
    if (criterion.type !== 'quality') continue
    const statements = Object.values(criterion.subjectMatterLink ?? {}).map((text) => seen(text).trim().length)
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
}
