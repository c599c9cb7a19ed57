import { afterEach, expect, test, vi } from 'vitest'
import { unfinishedIn } from './unfinished'

afterEach(() => vi.restoreAllMocks())

/** Characters that regular expressions were given to read in a text of so many. */
function charactersRead(piece: string, length: number): number {
  const { exec } = RegExp.prototype
  let read = 0
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0
    const found = exec.call(this, text)
    read += (this.global && found ? this.lastIndex : text.length) - from
    return found
  })
  unfinishedIn(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
  spy.mockRestore()
  return read
}

test.each([
  'Le titulaire reste à confirmer dans sa fonction [ { < « “ : à  ',
  'reste à compléter par le candidat ',
  'xà confirmer',
  '«',
  '{',
  '{a b ',
  '[nom ',
  'à ',
  'XX TB ___ ',
])('twice as much of %j is twice the work, and no more', (piece) => {
  const once = charactersRead(piece, 10_000)
  expect(once).toBeGreaterThanOrEqual(10_000)
  expect(once).toBeLessThanOrEqual(10_000 * 20)
  expect(charactersRead(piece, 20_000) / once).toBeLessThan(2.1)
})

test.each([
  ['Sous XXXX jours', 'XXXX'],
  ['Partie XXX', undefined],
  ['Taille XXXL', undefined],
  ['Sous {nombre de jours} jours', '{nombre de jours}'],
  ['Sous {days} jours', undefined],
  ['Lieu : …………', '…………'],
  ['Durata: da definire.', 'da definire'],
  ['Da definire con il comitato', undefined],
])('%s', (text, found) => expect(unfinishedIn(text)).toBe(found))
