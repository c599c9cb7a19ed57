import { textIn } from './local-text'
import type { Setting } from './setting'

/** Titles before ids: `Moteur de recherche (LOT-0001)`. */
export function lotName({ lots, groups, words }: Setting, id: string): string {
  const title = textIn(lots.get(id)?.title, words.language)
  if (title !== undefined) return words.say('lot-named', { title, id })
  return groups.has(id) ? words.say('group-named', { id }) : id
}

/** Names of lots in one line, `all lots` where it is each of them; undefined where there is one lot and nothing to tell apart. */
export function lotsPhrase(setting: Setting, ids: readonly string[]): string | undefined {
  const { lots, words } = setting
  if (ids.length === 0) return words.say('unknown-cell')
  const known = ids.every((id) => lots.has(id))
  if (known && lots.size <= 1) return undefined
  if (known && new Set(ids).size === lots.size) return words.say('all-lots')
  return ids.map((id) => lotName(setting, id)).join(words.say('separator'))
}

export function forLots(setting: Setting, ids: readonly string[]): string[] {
  const lots = lotsPhrase(setting, ids)
  return lots === undefined ? [] : [setting.words.say('for-lots', { lots })]
}
