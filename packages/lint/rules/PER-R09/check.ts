import type { LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { climateLaw } from '../../src/facts/climate-law'
import { isStated } from '../../src/facts/judge'
import { lotsWithout } from '../../src/facts/lots-without'
import { termAnswers } from '../../src/facts/term-answers'
import { limitOf } from '../../src/facts/weights'

const patterns = ['social-aim']

/** The grounds of L2112-2-1, by name or by number. */
const listed =
  /^(?:available-solution|no-sufficient-link|restricts-competition|(short-contract))$|2112-2-1\D+(?:[123]|(4))(?!\d)/u

/** The article alone does not say which of them it is. */
const article = /2112-2-1\D*$/u

export const check: Check = function* (context) {
  const { formalised, procurement } = context
  if (!(yield* climateLaw(context)) || formalised.value === false) return
  const { socialDerogation } = procurement
  if (socialDerogation) {
    const { ground, text } = socialDerogation
    const reason = faultOf(context, ground ?? '')
    if (!ground || article.test(ground)) yield { fact: '/socialDerogation/ground' }
    else if (reason) yield { path: '/socialDerogation', severity: 'warning', params: { reason, lot: '' } }
    else if (!isStated(text)) yield { fact: '/socialDerogation/text' }
    return
  }
  const found = [...lotsWithout(context, termAnswers(context, 'social', patterns))]
  // Where a condition stands in each lot, the value does not matter.
  if (formalised.value)
    for (const each of found) yield 'path' in each ? { ...each, params: { reason: 'missing' } } : each
  else if (found.length > 0) yield { fact: '/formalised', ask: 'formalised', common: true }
}

/** The list is closed; a short contract is one that lasts less than six months. */
function faultOf(
  { procurement: { lots = [] }, param }: LintContext,
  ground: string,
): 'ground' | 'duration' | undefined {
  const [known, short, number] = listed.exec(ground) ?? []
  if (known === undefined) return 'ground'
  const long = lots.some(({ durationMonths = 0 }) => durationMonths >= limitOf(param('shortMonths')))
  return (short ?? number) && long ? 'duration' : undefined
}
