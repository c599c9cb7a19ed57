import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from './json-schemas'

type Schema = Readonly<Record<string, unknown>>

const shipped = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema

/** Members of objects, at whatever depth, with their schemas. */
function members(node: unknown, at: string): [string, Schema][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as Record<string, Schema>).flatMap(([name, member]): [string, Schema][] => [
          [`${at}/${name}`, member],
          ...members(member, `${at}/${name}`),
        ])
      : members(value, `${at}/${key}`),
  )
}

it('the schemas stand for these interfaces', () => {
  expect(jsonSchemas().map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'procurement: Procurement',
    'criteria-file: CriteriaFile',
    'need: Need',
    'plan: Plan',
    'edit: Edit',
    'loss: Loss',
    'refusal: Refusal',
    'finding: Finding',
    'not-checked: NotChecked',
    'verdict: Verdict',
  ])
})

describe.each(jsonSchemas())('the shipped JSON Schema $name', ({ name, schema }) => {
  const file = shipped(name)

  it('is what the code checks, with descriptions', () => {
    expect(withoutDescriptions(file)).toEqual(withoutDescriptions(schema))
  })

  it('has an id that stays, and says what it is', () => {
    expect(file.$id).toBe(`urn:opensource-experts:schema:${name}:1`)
    expect(file.description).toMatch(/^[A-Z].*\.$/u)
  })

  it('names its definitions after their interfaces', () => {
    const names = Object.keys((file.$defs ?? {}) as Schema)
    expect(names.filter((each) => !/^[A-Z][A-Za-z]+$/u.test(each))).toEqual([])
  })

  it('describes every member', () => {
    const all = members(file, '')
    expect(all.length).toBeGreaterThan(2)
    expect(all.filter(([, { description }]) => typeof description !== 'string').map(([at]) => at)).toEqual([])
  })
})

/** A member may be called `description`: only texts are taken out. */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => key !== 'description' || typeof member !== 'string')
      .map(([key, member]) => [key, withoutDescriptions(member)]),
  )
}
