import { dataModule } from '../../../../scripts/generate/lib/generated-file.ts'
import type { Generation } from '../../../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../../../scripts/generate/lib/message-files.ts'

const root = 'packages/criteria/src/generated'

/** `content/lots/<language>.yaml`: what the plan of lots, its notes and its kit say. */
export function lotsWords(folder: string): Generation {
  const { messages, problems } = compileMessageFiles(folder)
  const ids = Object.keys(messages.get('en') ?? {})
  const words = Object.fromEntries(['en', 'fr'].map((language) => [language, messages.get(language) ?? {}]))
  const union = ids.map((id) => `  | '${id}'\n`).join('')
  return {
    files: [
      {
        path: `${root}/lots-message-id.ts`,
        text: `// Made from content/lots/en.yaml by \`pnpm generate\`. Never edited.\n\nexport type LotsMessageId =\n${union}`,
      },
      {
        path: `${root}/lots-words.ts`,
        text: dataModule(
          'content/lots',
          {
            lotsWords: {
              type: "Readonly<Record<'en' | 'fr', Readonly<Record<LotsMessageId, Message>>>>",
              value: words,
            },
          },
          "import type { Message } from '@opensource-experts/core'\nimport type { LotsMessageId } from './lots-message-id'\n",
        ),
      },
    ],
    problems,
  }
}
