import type { Entry } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { addTo } from '../../src/facts/add-to'
import { climateLaw } from '../../src/facts/climate-law'
import { environmentalAnswers } from '../../src/facts/tagged'
import { awardQuestion, isAwardUnsaid } from '../../src/facts/unsaid-award'

export const check: Check = function* (context) {
  if (!(yield* climateLaw(context))) return
  const silent: string[] = []
  const waiting = new Map<Entry, string[]>()
  const environmental = environmentalAnswers()
  for (const place of context.places) {
    const { id, pointer, kind, award } = place
    if (kind !== 'lot' || award.some((entry) => environmental(entry) === 'yes')) continue
    const open = award.filter((entry) => environmental(entry) === 'unknown')
    if (isAwardUnsaid(context, place)) silent.push(id)
    else if (open.length === 0) yield { path: pointer, lots: [id] }
    else for (const each of open) addTo(waiting, each, id)
  }
  for (const [{ pointer, name }, lots] of waiting) yield { fact: `${pointer}/tags`, ask: 'tags', about: name, lots }
  yield* awardQuestion(silent)
}
