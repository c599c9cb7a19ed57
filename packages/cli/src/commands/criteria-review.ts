import { digests, readingSheets } from '@opensource-experts/criteria/review'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { wholeCatalogue } from '../documents/open-catalogue'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { writeFiles } from '../io/write-files'
import { say } from '../words/say'

/** The sheets that a lawyer reads and signs, one a clause, with an index. */
export const command = defineCommand({
  name: 'criteria review',
  rank: 430,
  description: 'reading sheets of the clauses, to read and sign',
  examples: ['ose criteria review --out sheets'],
  options: {
    out: { value: 'folder', description: 'folder of the sheets, made where it is missing', required: true },
    ...catalogueOption,
    force: { description: 'replace files that are there' },
  },
  words: {
    written: {
      en: '{count, plural, one {# sheet} other {# sheets}} in {folder}; start with index.html.',
      fr: '{count, plural, one {# feuille} other {# feuilles}} dans {folder} ; commencer par index.html.',
    },
  },
  run: (context, _, flags) =>
    answer(context, null, async () => {
      const { out, catalogue: folder } = flags
      await checkOutputFolder(out)
      const sheets = readingSheets(await wholeCatalogue(folder), digests)
      const files = await writeFiles(
        context,
        flags,
        sheets.map(({ name, text }) => [name, text] as const),
      )
      const line = say(context.lang, 'criteria-review.written', { count: sheets.length - 1, folder: out })
      return { document: { files }, lines: () => [line], exit: 0 }
    }),
})
