import { fileURLToPath } from 'node:url'
import { type JsonSchema, SchemaDescriber } from '../../scripts/generate/lib/described-schema.ts'
import { dataModule, type GeneratedFile } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'
import { schemaOfShape, shippedSchema } from '../../scripts/generate/lib/schema-of-shape.ts'
import { anyText, decimal, someText } from './src/guard/leaves.ts'
import type { Members, Shape } from './src/guard/shape.ts'
import { jsonSchemas } from './src/schema/json-schemas.ts'
import { shapeModule } from './src/schema/shape-module.ts'

/** `messages/<language>.yaml`, and those of scoring, to one module a language; the JSON Schemas, described by the doc comments of the types. */
export const generate: Generator = () => {
  const sentences = ['messages', 'messages-scoring'].map((folder) => ({
    folder,
    ...compileMessageFiles(fileURLToPath(new URL(folder, import.meta.url))),
  }))
  const problems = sentences.flatMap((each) => each.problems)
  const modules = sentences.flatMap(({ folder, messages }) =>
    [...messages].map(([language, value]) => ({
      path: `packages/core/src/generated/${folder}/${language}.ts`,
      text: dataModule(
        `packages/core/${folder}/${language}.yaml`,
        { [language]: { type: 'Messages', value } },
        "import type { Messages } from '../../messages/messages'",
      ),
    })),
  )
  const describer = new SchemaDescriber('packages/core/src/index.ts')
  const schemas = jsonSchemas().map(
    ({ name, type, schema }): GeneratedFile => ({
      path: `packages/core/schemas/${name}.schema.json`,
      text: `${JSON.stringify(describer.described(type, schema), null, 2)}\n`,
    }),
  )
  const shapes = { path: 'packages/core/src/generated/shapes.ts', text: shapeModule() }
  return {
    files: [...modules, shapes, numberSigns(), ...schemas],
    problems: [...problems, ...describer.problems],
    after: evaluation,
  }
}

/** How the languages of notices part thousands and decimals, and from how many digits on: read from what `Intl` writes. */
function numberSigns(): GeneratedFile {
  const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nb nl pl pt ro sk sl sv'.split(' ')
  // One text of languages for each way of writing: every browser loads it.
  const ways = new Map<string, string[]>()
  for (const language of languages) {
    const parts = (value: number) => new Intl.NumberFormat(language).formatToParts(value)
    const sign = (type: string) => parts(12_345.5).find((part) => part.type === type)?.value
    const way = JSON.stringify([sign('group'), sign('decimal'), parts(1234).length > 1 ? 4 : 5])
    ways.set(way, [...(ways.get(way) ?? []), language])
  }
  return {
    path: 'packages/core/src/generated/number-signs.ts',
    text: dataModule('Intl.NumberFormat', {
      signs: {
        type: 'readonly (readonly [languages: string, group: string, point: string, least: number])[]',
        value: [...ways].map(([way, own]) => [own.join(' '), ...JSON.parse(way)]),
      },
    }),
  }
}

/** The schema of an evaluation, once the tables of procurements are there, which it holds. */
const evaluation: Generator = async () => {
  const { above0, evaluationShape, from0 } = await import('./src/scoring/evaluation-input.ts')
  const describer = new SchemaDescriber('packages/core/src/scoring/index.ts')
  const schema = describer.described('Evaluation', evaluationSchema(evaluationShape(), from0, above0))
  const file = { path: 'packages/core/schemas/evaluation.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }
  return { files: [file], problems: describer.problems }
}

/** Of the table that `parseEvaluation` checks by; the procurement in it has a schema of its own. */
function evaluationSchema(shape: Members, from0: Shape, above0: Shape): JsonSchema {
  const number = (pattern: string, bound: JsonSchema): JsonSchema => ({
    anyOf: [
      { type: 'number', ...bound },
      { type: 'string', pattern },
    ],
  })
  const known = new Map<Shape, JsonSchema>([
    [anyText, { type: 'string' }],
    [someText, { type: 'string', minLength: 1 }],
    [decimal, number('^[+-]?\\d{1,40}(\\.\\d{1,40})?$', {})],
    [from0, number('^\\+?\\d{1,40}(\\.\\d{1,40})?$', { minimum: 0 })],
    [above0, number('^\\+?(?=[\\d.]*[1-9])\\d{1,40}(\\.\\d{1,40})?$', { exclusiveMinimum: 0 })],
  ])
  const { procurement } = shape.members
  if (procurement) known.set(procurement, { $ref: 'urn:opensource-experts:schema:procurement:1' })
  return shippedSchema('evaluation', schemaOfShape(shape, known))
}
