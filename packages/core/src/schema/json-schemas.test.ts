import { describe, expect, it } from 'vitest'
import { jsonSchemas } from './json-schemas'

describe('the shipped JSON Schemas', () => {
  // Written by `vitest run packages/core -u`; a schema that is not current fails here.
  it.each(Object.entries(jsonSchemas()))('%s is what the code checks', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.schema.json`)
  })
})
