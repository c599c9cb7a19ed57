import {
  type MpeResult,
  mpeToCsv,
  mpeToHtml,
  mpeToJson,
  mpeToText,
  placeMessages,
  toMpe,
} from '@opensource-experts/adapters-place'
import { format as sentence } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { readProcurement } from '../documents/read-procurement'
import { resolveFor } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import type { Language } from '../words/language'

const writers: Readonly<
  Record<'json' | 'csv' | 'text' | 'html', (result: MpeResult, options: { readonly labels: Language }) => string>
> = {
  json: mpeToJson,
  csv: mpeToCsv,
  text: mpeToText,
  html: mpeToHtml,
}

/** The criteria as PLACE (Atexo MPE) asks an agent to type them, and what its form cannot hold. */
export const command = defineCommand({
  name: 'place criteria',
  rank: 600,
  group: 'criteria for PLACE (Atexo MPE), to be typed with assistance',
  description: 'the criteria as the form of MPE has them, and what it cannot hold',
  examples: ['ose place criteria procurement.json --format html > criteria.html'],
  arguments: { procurement: { description: 'procurement (JSON)' } },
  options: {
    format: {
      value: 'format',
      description: 'form of the answer (default: text)',
      choices: ['json', 'csv', 'text', 'html'],
    },
    ...catalogueOption,
  },
  async run(own, { procurement: file }, { format, catalogue }) {
    if (own.json && format !== undefined && format !== 'json')
      throw usageError(`--json and --format ${format} ask for two forms. Give one of them.`)
    const { lang } = own
    return withCatalogue(own, { catalogue }, (context) =>
      answer(context, file, async () => {
        const { value } = await readProcurement(context, file)
        const result = toMpe({ ...value, criteria: resolveFor(value, value.criteria, context) })
        const checks = result.checks.map((check) => ({ ...check, message: sentence(check, lang, [placeMessages]) }))
        return {
          document: { ...result, checks },
          text: () => writers[format ?? 'text'](result, { labels: lang }),
          exit: 0,
        }
      }),
    )
  },
})
