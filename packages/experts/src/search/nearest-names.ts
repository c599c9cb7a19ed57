import { nearestKey } from '@opensource-experts/core'
import { normaliseName } from '../directory/normalise-name'

const most = 3
/** Beyond, names are not compared: the comparison takes the product of their lengths. */
const mostNames = 20_000

/** Names that an asked one may stand for: those of the same words and more, then those of nearly the same letters. */
export function nearestNames(asked: string, names: readonly string[]): string[] {
  const wanted = normaliseName(asked)
  const byForm = new Map<string, string>()
  for (const name of names.slice(0, mostNames)) {
    const form = normaliseName(name)
    if (!byForm.has(form)) byForm.set(form, name)
  }
  const forms = [...byForm.keys()]
  const found = new Set(forms.filter((form) => form !== '' && (isWithin(wanted, form) || isWithin(form, wanted))))
  let left = forms.filter((form) => !found.has(form))
  while (found.size < most) {
    const nearest = nearestKey(wanted, left)
    if (nearest === undefined) break
    found.add(nearest)
    left = left.filter((form) => form !== nearest)
  }
  return [...found].slice(0, most).flatMap((form) => byForm.get(form) ?? [])
}

/** Whether all words of one stand, in one piece, in the other. */
function isWithin(part: string, whole: string): boolean {
  return part.length > 2 && ` ${whole} `.includes(` ${part} `)
}
