import { text } from './blocks'
import { textIn } from './local-text'
import { forLots, lotsPhrase } from './lot-names'
import type { Draft } from './section'
import type { Setting } from './setting'

/** In which order the lots are performed, and what is decided before the next ones begin; nothing where it is not known. */
export function programmeDrafts(setting: Setting): Draft[] {
  const { words, programme = [] } = setting
  if (programme.length === 0) return []
  const sections = programme.map(({ name, lots, after = [], decision }, index) => {
    const before = after.length === 0 ? undefined : lotsPhrase(setting, after)
    const decided = textIn(decision, words.language)
    return {
      heading: textIn(name, words.language) ?? words.say('unnamed', { number: String(index + 1) }),
      blocks: [
        ...forLots(setting, lots).map(text),
        ...(before === undefined ? [] : [text(words.say('programme-after', { lots: before }))]),
        ...(decided === undefined ? [] : [text(decided)]),
      ],
    }
  })
  return [{ heading: words.say('programme'), blocks: [], sections }]
}
