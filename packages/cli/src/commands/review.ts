import { join } from 'node:path'
import { digests, readingSheets } from '@opensource-experts/criteria/review'
import { ruleSheets } from '@opensource-experts/lint/review'
import { lintMessages } from '@opensource-experts/lint/texts'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { wholeCatalogue } from '../documents/open-catalogue'
import { reviewDay } from '../documents/review-day'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { writeFiles } from '../io/write-files'
import { say } from '../words/say'

/** What a lawyer reads in a day: bases once, rules and clauses in the order of what they can harm, and files to fill in. */
export const command = defineCommand({
  name: 'review',
  rank: 435,
  description: 'what a lawyer reads and signs: legal bases, rules and clauses, in an order for a day',
  examples: ['ose review --out review'],
  options: {
    out: { value: 'folder', description: 'folder of the sheets, made where it is missing', required: true },
    ...catalogueOption,
    force: { description: 'replace files that are there' },
  },
  words: {
    written: {
      en: '{count, plural, one {# file} other {# files}} in {folder}; start with index.html.',
      fr: '{count, plural, one {# fichier} other {# fichiers}} dans {folder} ; commencer par index.html.',
    },
  },
  run: (context, _, flags) =>
    answer(context, null, async () => {
      const { out, catalogue: folder } = flags
      await checkOutputFolder(out)
      const catalogue = await wholeCatalogue(folder)
      const clauses = readingSheets(catalogue, digests)
      const rules = ruleSheets(lintMessages)
      const texts = [
        ...clauses.map(({ name, text }) => [join('clauses', name), text] as const),
        ...rules.map(({ name, text }) => [join('rules', name), text] as const),
        ...reviewDay({ catalogue, rules }),
      ]
      const files = await writeFiles(context, flags, texts)
      const line = say(context.lang, 'review.written', { count: files.length, folder: out })
      return { document: { files }, lines: () => [line], exit: 0 }
    }),
})
