import { type SourcingKitOptions, sourcingKit } from '@opensource-experts/criteria/lots'
import { defineCommand } from '../declaration/define-command'
import { readNeed } from '../documents/read-need'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { readJson } from '../io/read-json'
import { writeFiles } from '../io/write-files'
import { say } from '../words/say'

const papers = ['questionnaire', 'register', 'summary', 'notice'] as const

/** The papers of a consultation of the market, in Markdown. */
export const command = defineCommand({
  name: 'lots sourcing',
  rank: 330,
  description: 'consult the market: questionnaire, register of contacts, summary to publish, announcement, in Markdown',
  examples: ['ose lots sourcing need.json --out consultation --lang fr'],
  arguments: { need: { description: 'need (JSON)' } },
  options: {
    out: { value: 'folder', description: 'folder of the papers, made where it is missing', required: true },
    language: {
      value: 'tag',
      description: 'language of the papers (default: the first of the need that is one of these, else en)',
      choices: ['en', 'fr'],
    },
    record: {
      value: 'file',
      description: 'contacts and changes so far (JSON): { "contacts": [...], "changes": {...} }',
    },
    force: { description: 'replace files that are there' },
  },
  words: {
    written: { en: 'Written:', fr: 'Écrit :' },
    internal: { en: '{output}  (not for tenderers)', fr: '{output}  (à ne pas communiquer aux soumissionnaires)' },
    findings: { en: 'To look at:', fr: 'À revoir :' },
  },
  run: (context, { need: file }, flags) =>
    answer(context, file, async () => {
      const { out, record } = flags
      await checkOutputFolder(out)
      const need = await readNeed(context, file)
      const made =
        record === undefined
          ? sourcingKit(need)
          : await readJson(context, record, (content) =>
              // What is wrong in it is said by `sourcingKit`.
              sourcingKit(need, content as SourcingKitOptions),
            )
      const language = flags.language ?? need.languages.map(primary).find(isWritten) ?? 'en'
      const texts = papers.map((paper) => [`${paper}.md`, `${made[paper].text[language].trimEnd()}\n`] as const)
      const outputs = await writeFiles(context, flags, texts)
      const files = papers.map((paper, index) => ({ paper, mark: made[paper].mark, output: outputs[index] ?? '' }))
      const { findings, reasons } = made
      return {
        document: { file, language, files, findings, reasons },
        lines: () => [
          say(context.lang, 'lots-sourcing.written'),
          ...files.map(({ mark, output }) =>
            mark === 'internal-file' ? `  ${say(context.lang, 'lots-sourcing.internal', { output })}` : `  ${output}`,
          ),
          ...(findings.length > 0 ? [say(context.lang, 'lots-sourcing.findings')] : []),
          ...findings.map(({ text }) => `  - ${text[context.lang]}`),
        ],
        exit: 0,
      }
    }),
})

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

function isWritten(language: string): language is 'en' | 'fr' {
  return language === 'en' || language === 'fr'
}
