import type { Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { described, exampleProcurement, selecting } from './example/example-procurement'
import { type Standard, standard } from './lexica/__fixtures__/wording-standard'
import { de } from './lexica/words/de'
import { es } from './lexica/words/es'
import { it as italian } from './lexica/words/it'
import { nl } from './lexica/words/nl'
import { lint } from './run/lint'

const words = [de, es, italian, nl]
const framed = (text: Record<string, string>): Procurement => ({ ...exampleProcurement, description: text })
const places = { award: described, selection: selecting, frame: framed }

/** Rules that take words for a fault; the others look at members. */
function pointing([place, language, sentence]: Standard): readonly string[] {
  const { findings } = lint(places[place]({ [language]: sentence }), { words })
  return findings
    .filter(({ certainty }) => certainty === 'possible')
    .map(({ ruleId, matched }) => `${ruleId}: ${matched}`)
}

describe('what the law itself asks, forms and references to the documents', () => {
  test.each(standard)('%s, %s, is left alone: %s', (...sentence) => {
    expect(pointing(sentence)).toEqual([])
  })
})
