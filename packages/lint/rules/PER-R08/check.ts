import type { Check } from '../../src/engine/rule'
import { climateLaw } from '../../src/facts/climate-law'
import { lotsWithout } from '../../src/facts/lots-without'
import { environmentalAnswers } from '../../src/facts/tagged'

export const check: Check = function* (context) {
  if (yield* climateLaw(context)) yield* lotsWithout(context, environmentalAnswers())
}
