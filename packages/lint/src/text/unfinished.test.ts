import { expect, test } from 'vitest'
import { unfinishedIn } from './unfinished'

test.each(['Le titulaire reste à confirmer dans sa fonction [ { < « “ : à  ', '«', '{', '[nom ', 'à '])(
  'a long text of %j is read in a moment',
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const started = performance.now()
    unfinishedIn(text)
    expect(performance.now() - started).toBeLessThan(2000)
  },
)

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
