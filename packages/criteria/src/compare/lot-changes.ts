import type { Lot } from '@opensource-experts/core'
import { amountText, type Both, nameIn } from './both'
import type { SameLots } from './same-lots'

/** What has become of the lots: in the order of the later proposal, then those that are gone. */
export function lotChanges(both: Both, { pairs, added, gone, merged }: SameLots): void {
  const { words, note, after, before } = both
  const name = lotNames(both)
  const none = words.say('change.none')
  const list = (items: readonly string[], by: 'change.and' | 'change.list' = 'change.list') =>
    items.join(words.say(by)) || none
  const pathOf = (lots: readonly Lot[], lot: Lot) => `/lots/${lots.indexOf(lot)}`
  for (const lot of after.lots) {
    const path = pathOf(after.lots, lot)
    if (added.includes(lot)) {
      const worth = lot.value ? amountText(both, lot.value) : 'none'
      note('change.lot-added', path, { title: name(lot), worth })
    }
    const pair = pairs.find((each) => each.after === lot)
    if (!pair) continue
    const [title, earlier] = [name(lot), name(pair.before)]
    const joined = merged.find(({ into }) => into === pair)
    if (joined)
      note('change.lots-merged', path, { gone: list(joined.gone.map(name), 'change.and'), before: earlier, title })
    else if (title !== earlier) note('change.lot-title', path, { before: earlier, after: title })
    const differ = (code: Parameters<typeof note>[0], member: string, say: (each: Lot) => string | number) => {
      const [said, now] = [say(pair.before), say(lot)]
      if (said !== now) note(code, `${path}/${member}`, { title, before: said, after: now })
    }
    differ('change.lot-value', 'value', ({ value }) => amountText(both, value))
    differ('change.lot-duration', 'durationMonths', ({ durationMonths = 0 }) => durationMonths)
    differ('change.lot-places', 'nuts', ({ nuts = [] }) => list([...nuts].sort()))
    // What a lot that took others in has of them is said already.
    if (!joined)
      differ('change.lot-software', 'software', ({ software = [] }) => list(software.map((each) => each.name)))
  }
  for (const lot of gone) note('change.lot-gone', pathOf(before.lots, lot), { title: name(lot) })
}

/** The name of a lot: its title; with its id where another lot of either proposal has the same. */
export function lotNames({ before, after, locale }: Both): (lot: Lot) => string {
  const titleOf = (lot: Lot) => nameIn(lot.title, locale, lot.id)
  const twice = new Set(
    [before, after].flatMap(({ lots }) => {
      const titles = lots.map(titleOf)
      return titles.filter((title, index) => titles.indexOf(title) !== index)
    }),
  )
  return (lot) => (twice.has(titleOf(lot)) ? `${titleOf(lot)} (${lot.id})` : titleOf(lot))
}
