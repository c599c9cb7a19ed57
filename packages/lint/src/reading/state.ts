import { normaliseWord, reaches } from '@opensource-experts/core'
import { isEmpty, type Reader } from './reader'

/** ISO 3166-1 of three letters whose two letters are not the first two, of the States where the directives apply. */
const threeLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'AUT:AT DNK:DK EST:EE IRL:IE MLT:MT POL:PL PRT:PT SVN:SI SVK:SK SWE:SE'.split(' ').map((each) => each.split(':')),
)

/** A State in two letters. `France` and `FRA` are nothing that a law could be found by: what was meant is asked. */
export const state: Reader = (value, walk) => {
  if (isEmpty(value)) return undefined
  if (typeof value !== 'string') return walk.wrong('state', value)
  const trimmed = value.trim().toUpperCase()
  if (!/^[A-Z]{2}$/u.test(trimmed))
    return walk.wrong('state', value, byThreeLetters(trimmed) ?? byName(value, walk.language))
  const meant = codeOf(trimmed)
  if (meant === trimmed && reaches('EU', trimmed)) return trimmed
  if (stateName(meant, 'en') === undefined) return walk.wrong('state', value)
  return meant === trimmed ? trimmed : walk.odd('state', trimmed, meant)
}

/** ISO 3166-1, where another code is written: the EU writes EL, many write UK. */
function codeOf(letters: string): string {
  return letters === 'EL' ? 'GR' : (new Intl.Locale(`und-${letters}`).region ?? letters)
}

/** The name of a State in a language; undefined where the code is none. */
export function stateName(state: string, locale: string): string | undefined {
  try {
    let known = namesOf.get(locale)
    // Tags come from outside: however many there are, what is kept stays small.
    if (!known && namesOf.size >= 16) namesOf.clear()
    known ??= new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' })
    namesOf.set(locale, known)
    return known.of(state)
  } catch {
    return undefined
  }
}

// What `Intl` makes costs more than the name it gives.
const namesOf = new Map<string, Intl.DisplayNames>()

function byThreeLetters(letters: string): string | undefined {
  if (!/^[A-Z]{3}$/u.test(letters)) return undefined
  const two = Object.hasOwn(threeLetters, letters) ? threeLetters[letters] : letters.slice(0, 2)
  return two !== undefined && stateName(two, 'en') !== undefined ? two : undefined
}

function byName(name: string, language: string): string | undefined {
  if (name.length > 40) return undefined
  const wanted = normaliseWord(name.trim())
  if (wanted === '') return undefined
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((each) => [language, 'en', 'fr'].some((tag) => normaliseWord(stateName(each, tag) ?? '') === wanted))
  // DD was Germany once.
  return found && codeOf(found)
}
