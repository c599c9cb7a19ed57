import type { Check } from '../../src/engine/rule'
import { climateLaw } from '../../src/facts/climate-law'
import { environmentalAnswers } from '../../src/facts/tagged'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const check: Check = function* (context) {
  if (!(yield* climateLaw(context))) return
  const silent: string[] = []
  const environmental = environmentalAnswers()
  for (const place of context.places) {
    const { id, pointer, kind, award } = place
    if (kind !== 'lot' || award.some((entry) => environmental(entry) === 'yes')) continue
    const open = award.filter((entry) => environmental(entry) === 'unknown')
    if (isAwardUnsaid(context, place)) silent.push(id)
    else if (open.length === 0) yield { path: pointer, lots: [id] }
    else for (const each of open) yield { fact: `${each.pointer}/tags`, ask: 'tags', about: each.name, lots: [id] }
  }
  yield* awardQuestion(silent)
}
