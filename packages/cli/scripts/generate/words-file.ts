import { fileURLToPath } from 'node:url'
import type { Message } from '@opensource-experts/core'
import { argumentsOf, compileMessage } from '@opensource-experts/core/messages'
import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import { compileMessageFiles } from '../../../../scripts/generate/lib/message-files.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { languages } from '../../src/words/language.ts'
import type { CommandFile } from './read-commands.ts'

const folder = fileURLToPath(new URL('../../messages', import.meta.url))

/** Words of all reports and of each command (`<command>.<word>`), compiled, by language. */
export function wordsFile(commands: readonly CommandFile[]): {
  readonly file: GeneratedFile
  readonly problems: readonly Problem[]
} {
  const shared = compileMessageFiles(folder)
  const own = commands.map(ownWords)
  const messages = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.assign({}, shared.messages.get(language), ...own.map(({ words }) => words[language])),
    ]),
  ) as Readonly<Record<(typeof languages)[number], Readonly<Record<string, Message>>>>
  const ids = Object.keys(messages.en).map((id) => JSON.stringify(id))
  const head = [
    "import type { Message } from '@opensource-experts/core'\n",
    `\ntype MessageId =\n  | ${ids.join('\n  | ')}\n`,
  ].join('')
  const type = `Readonly<Record<${languages.map((each) => `'${each}'`).join(' | ')}, Readonly<Record<MessageId, Message>>>>`
  return {
    file: {
      path: 'packages/cli/src/generated/words.ts',
      text: dataModule('messages and src/commands', { messages: { type, value: messages } }, head),
    },
    problems: [...shared.problems, ...own.flatMap(({ problems }) => problems)],
  }
}

function ownWords({ id, command, problem }: CommandFile) {
  const words: Record<string, Record<string, Message>> = Object.fromEntries(languages.map((each) => [each, {}]))
  const problems: Problem[] = []
  for (const [word, texts] of Object.entries(command.words ?? {})) {
    const known = new Set<string>()
    for (const language of languages) {
      try {
        const message = compileMessage(texts[language])
        Object.assign(words[language] ?? {}, { [`${id}.${word}`]: message })
        for (const name of argumentsOf(message)) {
          if (language === languages[0]) known.add(name)
          else if (!known.has(name))
            problems.push(problem(`'${texts[language]}'`, `"${word}" has {${name}} in ${language} only.`))
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        problems.push(problem(`'${texts[language]}'`, `"${word}": ${reason}`))
      }
    }
  }
  return { words, problems }
}
