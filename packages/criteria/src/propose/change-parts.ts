import type { Need } from '@opensource-experts/core'
import type { Part } from './part'
import { distinct } from './subjects'

/** The parts as the buyer has changed them, and the names that none has any longer. */
export function changeParts(
  parts: readonly Part[],
  changes: Need['changes'] = [],
): {
  readonly parts: readonly Part[]
  readonly lost: readonly { readonly index: number; readonly key: string }[]
  readonly emptied: boolean
} {
  const lost: { index: number; key: string }[] = []
  let now: readonly Part[] = parts
  const known = (key: string) => now.some((part) => part.key === key)
  for (const [index, change] of changes.entries()) {
    const keys = change.change === 'merge-lots' ? change.lots : 'lot' in change ? [change.lot] : []
    for (const key of keys) if (!known(key)) lost.push({ index, key })
    if (change.change === 'merge-lots') now = merged(now, change.lots.filter(known))
    else if (change.change === 'drop-lot') now = now.filter(({ key }) => key !== change.lot)
    else if (change.change === 'share')
      now = now.map((part) => (part.key === change.lot ? { ...part, share: Math.max(1, change.share) } : part))
  }
  return now.length > 0 ? { parts: now, lost, emptied: false } : { parts, lost, emptied: true }
}

function merged(parts: readonly Part[], keys: readonly string[]): readonly Part[] {
  const own = parts.filter(({ key }) => keys.includes(key))
  const first = own.find(({ key }) => key === keys[0])
  if (!first || own.length < 2) return parts
  const { onSite: _, geographic: __, places: ___, families: ____, ...rest } = first
  const families = own.every((part) => part.families) ? own.flatMap((part) => part.families ?? []) : undefined
  const onSite = own.some((part) => part.onSite) || (own.every((part) => part.onSite === false) ? false : undefined)
  const places = own.every((part) => part.places) ? own.flatMap((part) => part.places ?? []) : undefined
  const one: Part = {
    ...rest,
    activities: [...new Set(own.flatMap(({ activities }) => activities))],
    software: distinct(own.flatMap(({ software }) => software)),
    functions: [...new Set(own.flatMap(({ functions }) => functions))],
    share: own.reduce((sum, { share }) => sum + share, 0),
    why: 'changed',
    ...(families ? { families: [...new Set(families)] } : {}),
    ...(onSite === undefined ? {} : { onSite }),
    ...(places ? { places: [...new Set(places)] } : {}),
  }
  return parts.flatMap((part) => (part === first ? [one] : own.includes(part) ? [] : [part]))
}
