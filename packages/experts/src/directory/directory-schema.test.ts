import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { directoryJsonSchema } from './directory-schema'

it('is the JSON Schema that ships; else run `pnpm --filter @opensource-experts/experts run schema`', () => {
  const shipped = readFileSync(new URL('../../schemas/directory.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(directoryJsonSchema())))
})

it('is strict about members', () => {
  expect(directoryJsonSchema()).toMatchObject({
    additionalProperties: false,
    required: ['schemaVersion', 'id', 'name', 'licence', 'date', 'provenance', 'experts'],
    properties: { experts: { items: { additionalProperties: false, required: ['id', 'name'] } } },
  })
})
