import { readFileSync } from 'node:fs'
import type { Criterion, Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { criterionTexts, frameTexts } from './document-texts'

const said = (texts: readonly { readonly path: string; readonly language: string; readonly text: string }[]) =>
  texts.map(({ path, language, text }) => `${path} ${language} ${text}`)

test('every text of an award criterion is read, with its place', () => {
  const criterion = {
    id: 'x',
    kind: 'award',
    type: 'quality',
    lots: 'all',
    name: { fr: 'a', 'pt-BR': 'b' },
    description: { fr: 'c' },
    noticeText: { fr: 'd' },
    verification: { fr: 'e' },
    subjectMatterLink: { fr: 'f' },
    evidence: [{ text: { fr: 'g' } }, {}, { text: { en: 'h' } }],
    scoring: { method: 'm', steps: [{ fr: 'i' }, { fr: 'j' }] },
    subCriteria: [{ name: { fr: 'k' }, description: { fr: 'l' }, scoring: { method: 'm', steps: [{ fr: 'n' }] } }, {}],
  } as unknown as Criterion
  expect(said(criterionTexts(criterion, '/criteria/3'))).toEqual([
    '/criteria/3/name/fr fr a',
    '/criteria/3/name/pt-BR pt-BR b',
    '/criteria/3/description/fr fr c',
    '/criteria/3/noticeText/fr fr d',
    '/criteria/3/verification/fr fr e',
    '/criteria/3/subjectMatterLink/fr fr f',
    '/criteria/3/evidence/0/text/fr fr g',
    '/criteria/3/evidence/2/text/en en h',
    '/criteria/3/scoring/steps/0/fr fr i',
    '/criteria/3/scoring/steps/1/fr fr j',
    '/criteria/3/subCriteria/0/name/fr fr k',
    '/criteria/3/subCriteria/0/description/fr fr l',
    '/criteria/3/subCriteria/0/scoring/steps/0/fr fr n',
  ])
})

test('other kinds have no scoring, and a bare criterion has no text', () => {
  const term = {
    id: 'x',
    kind: 'performance',
    lots: 'all',
    scoring: { steps: [{ fr: 'a' }] },
    subCriteria: [{ name: { fr: 'b' } }],
  }
  expect(criterionTexts(term as unknown as Criterion, '/criteria/0')).toEqual([])
  expect(criterionTexts({ kind: 'award' } as unknown as Criterion, '/criteria/0')).toEqual([])
})

test('every text around the criteria is read, with its place', () => {
  const procurement = {
    title: { fr: 'a' },
    description: { fr: 'b' },
    notDividedReason: { ground: 'x', text: { fr: 'c' } },
    lotLimits: { rule: { fr: 'd' } },
    lots: [
      { id: 'L1', title: { fr: 'e' }, description: { fr: 'f' } },
      { id: 'L2', awardMethod: { complicated: { fr: 'g' }, orderJustification: { fr: 'h' } } },
    ],
    lotGroups: [
      { id: 'G1', lots: [], title: { fr: 'j' }, description: { fr: 'k' }, awardMethod: { complicated: { fr: 'i' } } },
    ],
  } as unknown as Procurement
  expect(said(frameTexts(procurement))).toEqual([
    '/title/fr fr a',
    '/description/fr fr b',
    '/notDividedReason/text/fr fr c',
    '/lotLimits/rule/fr fr d',
    '/lots/0/title/fr fr e',
    '/lots/0/description/fr fr f',
    '/lots/1/awardMethod/complicated/fr fr g',
    '/lots/1/awardMethod/orderJustification/fr fr h',
    '/lotGroups/0/title/fr fr j',
    '/lotGroups/0/description/fr fr k',
    '/lotGroups/0/awardMethod/complicated/fr fr i',
  ])
  expect(frameTexts({} as Procurement)).toEqual([])
})

test('a key that a pointer has signs for is escaped', () => {
  const odd = { id: 'x', kind: 'performance', lots: 'all', name: { 'a/b~c': 'd' } } as unknown as Criterion
  expect(criterionTexts(odd, '/criteria/0')[0]?.path).toBe('/criteria/0/name/a~1b~0c')
})

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly const?: string
}

/** A value of the schema with every text by language that it can hold. */
function withAllTexts(schema: Schema, definitions: Readonly<Record<string, Schema>>): unknown {
  const { $ref, properties, items, oneOf } = schema
  if ($ref === '#/$defs/LocalizedText') return { fr: 'a' }
  if ($ref) return withAllTexts(definitions[$ref.replace('#/$defs/', '')] ?? {}, definitions)
  if (schema.const !== undefined) return schema.const
  if (items)
    return (items.$ref ? (definitions[items.$ref.replace('#/$defs/', '')] ?? items) : items).oneOf
      ? (definitions.Criterion?.oneOf ?? []).map((each) => withAllTexts(each, definitions))
      : [withAllTexts(items, definitions)]
  if (oneOf || !properties) return undefined
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, withAllTexts(each, definitions)]))
}

function textPlaces(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return value === 'a' ? [at] : []
  return Object.entries(value).flatMap(([key, member]) => textPlaces(member, `${at}/${key}`))
}

test('no text that the model has a place for is left out', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../core/schemas/procurement.schema.json', import.meta.url), 'utf8'),
  ) as Schema & { readonly $defs: Readonly<Record<string, Schema>> }
  const document = withAllTexts(schema, schema.$defs) as Procurement
  const { criteria } = document
  expect(criteria.map(({ kind }) => kind)).toEqual(['award', 'selection', 'performance', 'technical-specification'])
  const read = [
    ...frameTexts(document),
    ...criteria.flatMap((each, index) => criterionTexts(each, `/criteria/${index}`)),
  ]
  const places = textPlaces(document, '')
  expect(places.length).toBeGreaterThan(50)
  expect(places.filter((place) => !read.some(({ path }) => path === place))).toEqual([])
})
