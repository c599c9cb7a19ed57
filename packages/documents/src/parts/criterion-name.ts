import { textIn } from './local-text'
import type { Merged } from './merge-criteria'
import type { Setting } from './setting'

/** The name of a criterion; of a price without one its type; else its place. */
export function criterionName({ words }: Setting, { criterion, number }: Merged): string {
  const name = textIn(criterion.name, words.language)
  if (name !== undefined) return name
  if (criterion.kind === 'award' && (criterion.type === 'price' || criterion.type === 'cost'))
    return words.say('type', { type: criterion.type })
  return words.say('unnamed', { number })
}
