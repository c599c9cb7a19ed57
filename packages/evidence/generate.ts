import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SchemaDescriber } from '../../scripts/generate/lib/described-schema.ts'
import { dataModule } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'

/** `messages/<language>.yaml` to one module a language, and the version as a module. */
export const generate: Generator = () => {
  const { messages, problems } = compileMessageFiles(fileURLToPath(new URL('messages', import.meta.url)))
  const files = [...messages].map(([language, value]) => ({
    path: `packages/evidence/src/generated/messages/${language}.ts`,
    text: dataModule(
      `packages/evidence/messages/${language}.yaml`,
      { [language]: { type: 'Messages', value } },
      "import type { Messages } from '@opensource-experts/core'",
    ),
  }))
  const manifest = readFileSync(new URL('package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(manifest) as { readonly version: string }
  const made = dataModule('package.json', { version: { type: 'string', value: version } })
  return {
    files: [...files, { path: 'packages/evidence/src/generated/version.ts', text: made }],
    problems,
    after: schemas,
  }
}

/** The page on small firms; `schemas/<name>.schema.json`, of the tables that are checked by, described by the doc comments of the types. */
const schemas: Generator = async () => {
  // Loaded once the words are there.
  const { evidenceSchemas } = await import('./scripts/schemas.ts')
  const describer = new SchemaDescriber('packages/evidence/src/index.ts')
  const files = evidenceSchemas().map(({ name, type, schema }) => ({
    path: `packages/evidence/schemas/${name}.schema.json`,
    text: `${JSON.stringify(describer.described(type, schema), null, 2)}\n`,
  }))
  const { smallFirmsPage } = await import('./scripts/small-firms.ts')
  const page = { path: 'docs/evidence-small-firms.md', text: smallFirmsPage() }
  return { files: [...files, page], problems: describer.problems }
}
