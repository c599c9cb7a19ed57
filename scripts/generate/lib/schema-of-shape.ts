import type { Leaf, Shape } from '../../../packages/core/src/guard/shape.ts'
import type { JsonSchema } from './described-schema.ts'

/** What a single value looks like in JSON Schema, by the function that judges it. */
export type LeafSchemas = ReadonlyMap<Shape, JsonSchema>

/**
 * The JSON Schema of a table that is checked by at run time, so that both say the same. What is not in `known` has to be
 * a table, or a choice of words.
 *
 * @throws Error for a single value that nobody described.
 */
export function schemaOfShape(shape: Shape, known: LeafSchemas, at = ''): JsonSchema {
  const told = known.get(shape)
  if (told) return structuredClone(told) as JsonSchema
  if (typeof shape === 'function') return wordsOf(shape, at)
  if ('members' in shape) {
    const { members, required = [], open = false } = shape
    return {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(members).map(([name, each]) => [name, schemaOfShape(each, known, `${at}/${name}`)]),
      ),
      ...(required.length > 0 ? { required } : {}),
      ...(open ? {} : { additionalProperties: false }),
    }
  }
  if ('list' in shape)
    return {
      type: 'array',
      items: schemaOfShape(shape.list, known, `${at}/*`),
      ...(shape.atLeast === undefined ? {} : { minItems: shape.atLeast }),
    }
  if ('named' in shape) return { type: 'object', additionalProperties: schemaOfShape(shape.named, known, `${at}/*`) }
  if ('either' in shape) return { anyOf: shape.either.map((each) => schemaOfShape(each, known, at)) }
  throw new Error(`The shape at ${at || '/'} cannot be said as a JSON Schema. Describe it in the list of known ones.`)
}

/** A choice of words, and the only version there is, say it themselves when they are asked about something else. */
function wordsOf(leaf: Leaf, at: string): JsonSchema {
  const { message = '' } = leaf({}, {}) ?? {}
  const [, version] = /^must be "([^"]+)", the only version/.exec(message) ?? []
  if (version !== undefined) return { const: version }
  const [, words] = /^must be one of: (.+)$/.exec(message) ?? []
  if (words === undefined)
    throw new Error(`The value at ${at} (${message}) has no JSON Schema. Describe it in the list of known ones.`)
  const list = words.split(', ').map((word) => (word === 'null' ? null : word))
  return list.length === 1 ? { const: list[0] } : { enum: list }
}

/** A schema that ships, under a name of ours. */
export function shippedSchema(name: string, schema: JsonSchema): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:opensource-experts:schema:${name}:1`,
    title: name,
    ...schema,
  }
}
