import { defined } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { typeQuestion, untyped } from '../../src/facts/award-type'
import { limitOf } from '../../src/facts/weights'
import { describes } from '../../src/facts/wording'

/** A link that the words themselves state: it may be all there is to say. */
const patterns = ['any: link-told']

export const check: Check = function* (context) {
  const { awards, param, seen } = context
  yield* typeQuestion(untyped(awards))
  for (const entry of awards) {
    const { criterion, pointer, lots, name, clause, partial } = entry
    if (criterion.type !== 'quality') continue
    const statements = Object.values(criterion.subjectMatterLink ?? {}).map((text) => seen(text).trim().length)
    const longest = statements.reduce((most, length) => Math.max(most, length), 0)
    if (longest >= limitOf(param('minLength')) || (longest === 0 && clause?.linked)) continue
    if (longest === 0 && (partial || (criterion.clause && !clause) || describes(context, entry, patterns))) {
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
