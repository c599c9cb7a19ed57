import type { Place } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { lotsWithout } from '../../src/facts/lots-without'
import { termAnswers } from '../../src/facts/term-answers'

const patterns = ['exit']

/** What leaves software behind that somebody has to take over. */
const lasting: ReadonlySet<string> = new Set(['support', 'development', 'migration', 'hosting'])

export const check: Check = function* (context) {
  const silent = new Set(context.places.flatMap((place) => (activitiesOf(place) ? [] : [place.pointer])))
  const concerns = (place: Place) => activitiesOf(place)?.some((each) => lasting.has(each)) ?? true
  for (const each of lotsWithout(context, termAnswers(context, 'exit', patterns), concerns)) {
    if ('path' in each && silent.has(each.path)) yield { fact: `${each.path}/activities`, lots: each.lots ?? [] }
    else yield each
  }
}

function activitiesOf({ lot }: Place) {
  return 'activities' in lot ? lot.activities : undefined
}
