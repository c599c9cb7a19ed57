import { describe, expect, it } from 'vitest'
import { type ConformanceTest, conformanceTests, withoutDoctype } from './__fixtures__/conformance-suite'
import { differenceOf, differences } from './__fixtures__/differences'
import { seeBoth } from './__fixtures__/see-both'

const tests = conformanceTests()
const encoder = new TextEncoder()

/** How many documents came to what: accepted with the same tree, refused at the same place, or a named difference. */
function table(documents: readonly Uint8Array[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const bytes of documents) {
    const pair = seeBoth(bytes)
    const outcome = differenceOf(pair) ?? ('nodes' in pair.own ? 'accepted' : pair.own.code)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

const refusesDoctype = ({ bytes }: ConformanceTest) => {
  const { own } = seeBoth(bytes)
  return 'code' in own && own.code === 'doctype-refused'
}

describe('the conformance suite of the W3C, beside saxes', () => {
  it('has no difference without a name', () => {
    expect(tests.length).toBe(2585)
    expect(table(tests.map(({ bytes }) => bytes))).toEqual({
      accepted: 81,
      'doctype-refused': 2154,
      'encoding-invalid': 25,
      'encoding-not-supported': 15,
      'not-xml': 230,
      'one unit': 2,
      'other versions': 38,
      'place in the XML declaration': 19,
      'place of "<!"': 5,
      'place of references': 14,
      'place of text outside the root element': 2,
    })
  })

  it('has none either where a DOCTYPE, which is refused, is taken away', () => {
    const texts = tests.filter(refusesDoctype).map(({ bytes }) => withoutDoctype(seeBoth(bytes).text))
    expect(table(texts.map((text) => encoder.encode(text)))).toEqual({
      accepted: 1573,
      // What is left of those that begin one without ending it, or have two.
      'doctype-refused': 5,
      'encoding-invalid': 4,
      'not-xml': 508,
      'other versions': 12,
      'place in the XML declaration': 26,
      'place of "<!"': 9,
      'place of references': 15,
      'place of text outside the root element': 1,
      'white space in namespace names': 1,
    })
  })

  it('is answered as it asks, where it is about XML 1.0 in its fifth edition with namespaces', () => {
    const asked = tests.filter(
      ({ recommendation, edition, namespaces, type }) =>
        /1\.0/u.test(recommendation) &&
        (edition === undefined || edition.includes('5')) &&
        namespaces &&
        type !== 'error',
    )
    const otherwise = asked.filter((test) => {
      const { own } = seeBoth(test.bytes)
      if ('nodes' in own) return test.type === 'not-wf'
      return own.code !== 'doctype-refused' && test.type !== 'not-wf'
    })
    // Declared in another encoding than the byte order mark says: the mark is believed, and the declaration is not an error.
    expect(otherwise.map(({ id }) => id)).toEqual(['hst-lhs-007', 'hst-lhs-008'])
  })
})

it('every difference has a reason, and its own name', () => {
  expect(new Set(differences.map(({ name }) => name)).size).toBe(differences.length)
  for (const { reason } of differences) expect(reason.length).toBeGreaterThan(40)
})
