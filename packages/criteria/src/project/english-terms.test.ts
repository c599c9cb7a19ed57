import { describe, expect, it } from 'vitest'
import { en } from '../generated/texts/en'
import { saidTexts } from './__fixtures__/said-texts'

/** Terms that buyers would misread in tender documents, with what is said instead. */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\bstatements? of work\b/iu, 'service report (where it is what was done)'],
  [/\b(?:re)?play(?:s|ed|ing)?\b/iu, 'run'],
  [/\bfree (?:and open[- ]source )?(?:software|licen[cs]es?|tools?|modules?)\b/iu, 'open-source'],
  [/\brecognised as free\b/iu, 'recognised as open-source'],
  [/\bqualification of (?:the |an? )?(?:fault|incident|report)/iu, 'triage'],
  [/\bway round\b/iu, 'workaround'],
  [/\bfooting\b/iu, 'capacity'],
  [/\bpublishers?\b/iu, 'vendor'],
  [/(?:^|[.;:] )Beside\b|\bbeside its\b/u, 'In addition to'],
  [/\bcomputer (?:security )?emergency (?:response )?teams?\b/iu, 'CSIRT'],
  [/\breception\b/iu, 'acceptance'],
  [/\bwork orders?\b/iu, 'call-off'],
  [/\bprior works?\b/iu, 'pre-existing knowledge'],
  [/\bin private\b/iu, 'in confidence'],
]

const texts = saidTexts(en)

describe('English texts', () => {
  it.each(avoided)('do not say %s (%s)', (pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  it.each([
    'Travel is read from the statements of work.',
    'The buyer plays the scenario again.',
    'Services on a named free software.',
    'Publication of the results under a free licence.',
    'The time between the qualification of the fault and its proposal.',
    'The severity and a way round.',
    'Who provides support, and on what footing.',
    'An agreement with the project or its publisher.',
    'Beside accepted contributions, duties are examined.',
    'The date agreed with the computer emergency team.',
    'The reception of the work.',
  ])('%s would be found', (text) => {
    expect(avoided.filter(([pattern]) => pattern.test(text))).toHaveLength(1)
  })

  it('put a space before the per cent sign, and none before a colon', () => {
    expect(texts.filter((text) => /[\d}]%|\p{L} [:;](?!\S)/u.test(text))).toEqual([])
  })

  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(800)
    expect(texts.some((text) => text.includes('20 days') || /\b2 days\b/u.test(text))).toBe(true)
  })
})
