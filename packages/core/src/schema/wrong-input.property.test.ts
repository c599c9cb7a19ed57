import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anything,
  brokenTexts,
  nearMisses,
  oddTexts,
  wrongLanguages,
  wrongLots,
  wrongWeights,
} from '../__fixtures__/arbitraries'
import { writtenCriterion as criterion } from '../__fixtures__/written-criterion'
import { OseError } from '../errors/ose-error'
import type { DocumentIssue } from './document-issue'
import { parseCriteriaFile, parseNeed, parseProcurement } from './parse-document'

const file = (...changes: readonly object[]) => ({
  schemaVersion: '1',
  criteria: changes.map((change, index) => ({ ...criterion, id: `c${index}`, ...change })),
})

/** The issues of a refusal; undefined where the document was taken. Anything else that is thrown fails the test. */
function refusal(parse: () => unknown): readonly DocumentIssue[] | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    expect(error.code).toBe('document-invalid')
    const issues = error.facts.issues as readonly DocumentIssue[]
    expect(issues.length).toBeGreaterThan(0)
    return issues
  }
}

describe('what buyers get wrong is refused with its place', () => {
  it('weights', () => {
    fc.assert(
      fc.property(wrongWeights, (value) => {
        const paths = refusal(() => parseCriteriaFile(file({ weight: { kind: 'percentage', value } })))?.map(
          ({ path }) => path,
        )
        expect(paths?.every((path) => path.startsWith('/criteria/0/weight'))).toBe(true)
      }),
    )
  })

  it('lots', () => {
    fc.assert(
      fc.property(wrongLots, (lots) => {
        const issues = refusal(() => parseCriteriaFile(file({ lots })))
        expect(issues?.every(({ path }) => path.startsWith('/criteria/0/lots'))).toBe(true)
      }),
    )
  })

  it('keys, with the one that was meant', () => {
    const key = fc.constantFrom(
      'weight',
      'description',
      'noticeText',
      'subjectMatterLink',
      'thresholds',
      'verification',
    )
    const slip = key.chain((meant) => nearMisses(meant).map((written) => ({ meant, written })))
    fc.assert(
      fc.property(slip, ({ meant, written }) => {
        expect(refusal(() => parseCriteriaFile(file({ [written]: {} })))).toEqual([
          {
            code: 'unknown-key',
            path: `/criteria/0/${written}`,
            message: `unknown key "${written}"; did you mean "${meant}"?`,
          },
        ])
      }),
    )
  })

  it('languages and characters that no text can have', () => {
    fc.assert(
      fc.property(wrongLanguages, brokenTexts, (tag, text) => {
        expect(refusal(() => parseCriteriaFile(file({ description: { [tag]: 'A' } })))).toHaveLength(1)
        expect(refusal(() => parseCriteriaFile(file({ description: { fr: text } })))).toHaveLength(1)
      }),
    )
  })

  it('ids used twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'constructor'), { minLength: 1, maxLength: 6 }), (ids) => {
        const twice = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [`/criteria/${index}/id`] : []))
        const issues = refusal(() => parseCriteriaFile(file(...ids.map((id) => ({ id })))))
        expect(issues?.map(({ path }) => path) ?? []).toEqual(twice)
      }),
    )
  })

  it('texts are taken as they are, but for a criterion that says nothing', () => {
    fc.assert(
      fc.property(oddTexts, oddTexts, (name, description) => {
        const document = file({ name: { fr: name }, description: { fr: description } })
        const issues = refusal(() => parseCriteriaFile(document))
        expect(issues?.map(({ code }) => code)).toEqual(
          name.trim() === '' && description.trim() === '' ? ['text-missing'] : undefined,
        )
        if (!issues) expect(parseCriteriaFile(document).value).toBe(document)
      }),
    )
  })

  it('anything else', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('id', 'kind', 'type', 'lots', 'name', 'weight', 'clause'),
        (value, member) => {
          for (const mode of ['write', 'read'] as const) {
            for (const parse of [parseProcurement, parseCriteriaFile, parseNeed]) refusal(() => parse(value, { mode }))
            refusal(() => parseCriteriaFile(file({ [member]: value }), { mode }))
            refusal(() =>
              parseProcurement({ schemaVersion: '1', languages: ['fr'], lots: [value], criteria: [] }, { mode }),
            )
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
