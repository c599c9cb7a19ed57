import {
  anyObject,
  anyText,
  checkInput,
  flag,
  type Members,
  oneOf,
  readingInput,
  type Shape,
} from '@opensource-experts/core'
import type { MpeResult } from '../shape/mpe-shape'

const members: Members['members'] = {
  labels: oneOf('fr', 'en'),
  stylesheet: anyText,
  bom: flag,
  separator: oneOf(',', ';'),
}

const list: Shape = { list: (value) => (typeof value === 'object' && value !== null ? undefined : noItem) }
const noItem = { code: 'invalid', message: 'must be an item as toMpe gives it' } as const
const resultInput: Members = {
  members: { lots: list, losses: list, elsewhere: list, names: anyObject, checks: list, provenance: list },
  required: ['lots', 'losses', 'elsewhere', 'names', 'checks', 'provenance'],
  open: true,
}

/** Runs what writes a result of `toMpe`, which may have come a long way since. */
export function readingResult(
  call: string,
  result: MpeResult,
  given: readonly [known: readonly (keyof typeof members & string)[], options: unknown],
  write: () => string,
): string {
  const [known, options] = given
  const own = Object.fromEntries(Object.entries(members).filter(([name]) => known.includes(name)))
  checkInput(call, { result: [resultInput, result], options: [{ members: own }, options] })
  return readingInput(call, 'result', 'a result as toMpe gives it', write)
}
