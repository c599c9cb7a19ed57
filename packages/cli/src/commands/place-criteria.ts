import { mpeToCsv, mpeToHtml, mpeToJson, mpeToText, placeMessages, toMpe } from '@opensource-experts/adapters-place'
import { format as sentence } from '@opensource-experts/core'
import type { Context } from '../context'
import { readProcurement } from '../documents/read-procurement'
import { resolveFor } from '../documents/resolve-clauses'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'

export type PlaceFormat = 'json' | 'csv' | 'text' | 'html'

const writers = { json: mpeToJson, csv: mpeToCsv, text: mpeToText, html: mpeToHtml }

/** `ose place criteria`: the criteria as PLACE (Atexo MPE) asks an agent to type them, and what its form cannot hold. */
export function placeCriteria(context: Context, file: string, format: PlaceFormat): Promise<ExitCode> {
  const { lang } = context
  return answer(context, file, async () => {
    const { value } = await readProcurement(file)
    const result = toMpe({ ...value, criteria: resolveFor(value, value.criteria) })
    const checks = result.checks.map((check) => ({ ...check, message: sentence(check, lang, [placeMessages]) }))
    return {
      document: { ...result, checks },
      text: () => writers[format](result, { labels: lang }),
      exit: 0,
    }
  })
}
