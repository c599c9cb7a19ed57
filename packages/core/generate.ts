import { fileURLToPath } from 'node:url'
import { SchemaDescriber } from '../../scripts/generate/lib/described-schema.ts'
import { dataModule, type GeneratedFile } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'
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
  return { files: [...modules, shapes, ...schemas], problems: [...problems, ...describer.problems] }
}
