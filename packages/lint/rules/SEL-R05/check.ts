import type { Check } from '../../src/engine/rule'
import { judgeMinimums, minimumsOf } from '../../src/facts/minimum'

export const check: Check = ({ entries }) =>
  judgeMinimums(minimumsOf(entries.filter(({ fromNotice }) => !fromNotice)), 'inNotice', ({ inNotice }) =>
    inNotice === undefined ? undefined : !inNotice,
  )
