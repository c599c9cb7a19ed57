import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'
import { faultsOfWording } from '../../src/facts/wording'

/** A level that is told once it is known who applies. */
const patterns = ['any: pass-mark & undisclosed|later|to-come ~14 !not-asked', 'pass-mark & may-move ~10']

// Art. 58(5): minimum levels of ability stand in the notice, so that they have to be known first.
export const check: Check = function* (context) {
  const { entries } = context
  const written = entries.filter(({ fromNotice }) => !fromNotice)
  for (const { criterion, pointer, name, lots } of written) {
    if (criterion.kind !== 'selection' || criterion.minimum || criterion.clause || criterion.use === 'ranking') continue
    yield { fact: `${pointer}/minimum`, about: name, lots }
  }
  yield* judgeMinimums(minimumsOf(written), 'inNotice', ({ inNotice }) =>
    inNotice === undefined ? undefined : !inNotice,
  )
  yield* faultsOfWording(context, patterns, { kinds: ['selection'] })
}
