import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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
  return { files: [...files, { path: 'packages/evidence/src/generated/version.ts', text: made }], problems }
}
