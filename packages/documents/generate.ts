import { fileURLToPath } from 'node:url'
import { dataModule } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'

/** `messages/<language>.yaml` to one module a language. */
export const generate: Generator = () => {
  const { messages, problems } = compileMessageFiles(fileURLToPath(new URL('messages', import.meta.url)))
  const files = [...messages].map(([language, value]) => ({
    path: `packages/documents/src/generated/messages/${language}.ts`,
    text: dataModule(
      `packages/documents/messages/${language}.yaml`,
      { [language]: { type: 'Messages', value: language === 'fr' ? typesetFrench(value) : value } },
      "import type { Messages } from '@opensource-experts/core'",
    ),
  }))
  return { files, problems }
}

/** No-break spaces before double signs and the per cent sign, which nobody can see in a file. Compact JSON has no other spaces. */
function typesetFrench<Value>(messages: Value): Value {
  const text = JSON.stringify(messages)
    .replace(/ ([:;?!»%])/gu, '\u00a0$1')
    .replace(/« /gu, '«\u00a0')
  return JSON.parse(text) as Value
}
