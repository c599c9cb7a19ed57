import type { Lot } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { frameTexts } from '../../src/facts/document-texts'
import { inLots } from '../../src/facts/in-lots'
import { isStated } from '../../src/facts/judge'
import { tagged } from '../../src/facts/tagged'
import { says } from '../../src/facts/wording'
import { findPattern } from '../../src/text/pattern'

const patterns = ['accessibility']

export const check: Check = function* (context) {
  const { places, entries, procurement, partial, reading } = context
  const lots = places.flatMap(({ kind, lot, id, pointer }) =>
    kind === 'lot' ? [{ ...(lot as Lot), id, pointer }] : [],
  )
  const silent = lots.filter(({ userFacing }) => userFacing === undefined)
  for (const { id, pointer } of silent) yield { fact: `${pointer}/userFacing`, lots: [id] }
  const used = lots.filter(({ userFacing, accessibilityExemption }) => userFacing && !isStated(accessibilityExemption))
  if (used.length === 0) return
  const asks = inLots(
    entries.filter((entry) => tagged(entry, 'accessibility') === 'yes' || says(context, entry, patterns)),
  )
  const specified = inLots(entries.filter(({ criterion }) => criterion.kind === 'technical-specification'))
  const spoken = frameTexts(procurement).flatMap(({ path, text, language }) => {
    const read = reading(text, language)
    return read && findPattern(read, patterns) !== undefined ? [path] : []
  })
  const everywhere = spoken.some((path) => !path.startsWith('/lots/'))
  const own = new Set(spoken.map((path) => /^\/lots\/\d+/u.exec(path)?.[0]))
  for (const { id, pointer } of used) {
    if (everywhere || own.has(pointer) || asks(id)) continue
    // BT-754: where the specifications are not here, they may ask for it.
    if (partial || !specified(id)) yield { fact: `${pointer}/accessibilityExemption`, lots: [id] }
    else yield { path: pointer, lots: [id] }
  }
}
