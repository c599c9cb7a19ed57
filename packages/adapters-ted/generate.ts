import { fileURLToPath } from 'node:url'
import { dataModule } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'

/** `messages/<language>.yaml` to one module a language. */
export const generate: Generator = () => {
  const { messages, problems } = compileMessageFiles(fileURLToPath(new URL('messages', import.meta.url)))
  const files = [...messages].map(([language, value]) => ({
    path: `packages/adapters-ted/src/generated/messages/${language}.ts`,
    text: dataModule(
      `packages/adapters-ted/messages/${language}.yaml`,
      { [language]: { type: 'Messages', value } },
      "import type { Messages } from '@opensource-experts/core'",
    ),
  }))
  return { files, problems }
}
