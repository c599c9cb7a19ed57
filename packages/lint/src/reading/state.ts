import { isCountry, nearestCountry } from '@opensource-experts/core'
import { isEmpty, type Reader } from './reader'

/** A State in two letters. `France` and `FRA` are nothing that a law could be found by: what was meant is asked. */
export const state: Reader = (value, walk) => {
  if (isEmpty(value)) return undefined
  if (typeof value !== 'string') return walk.wrong('state', value)
  const letters = value.trim().toUpperCase()
  if (isCountry(letters)) return letters
  const meant = nearestCountry(value)
  // The EU writes EL, many write UK.
  const isCode = /^[A-Z]{2}$/u.test(letters) && meant !== undefined
  return isCode ? walk.odd('state', letters, meant) : walk.wrong('state', value, meant)
}
