import { readEspd } from '@opensource-experts/adapters-ted/espd'
import type { SelectionCriterion } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { espdLanguageOption } from '../declaration/espd-options'
import { espdProcurement } from '../documents/espd-procurement'
import { readNoticeFile } from '../documents/read-notice-file'
import { eachFile } from '../io/answer'
import { namesIn } from '../text/names'
import { lossesText } from '../text/plan-text'
import { procurementText } from '../text/procurement-text'
import type { Language } from '../words/language'
import { say } from '../words/say'

/** What ESPD requests ask, as selection criteria of a notice, and what has no place in one. */
export const command = defineCommand({
  name: 'espd read',
  rank: 150,
  group: 'ESPD requests beside the selection criteria of a notice',
  description: 'what an ESPD request asks, as selection criteria of a notice',
  examples: [
    'ose espd read espd-request.xml --language fr',
    'ose espd read espd-request.xml --language fr --json | ose notice plan notice.xml --criteria -',
  ],
  arguments: { request: { description: 'ESPD requests (XML of ESPD-EDM 4)', many: true } },
  options: espdLanguageOption,
  words: {
    facts: {
      en: 'ESPD-EDM {version}, {count, plural, one {# selection criterion} other {# selection criteria}}',
      fr: 'ESPD-EDM {version}, {count, plural, one {# critère} other {# critères}} de sélection',
    },
    least: {
      en: '{criterion}: at least {value}{years, plural, =0 {} one {, over # year} other {, over # years}}{basis}',
      fr: '{criterion} : au moins {value}{years, plural, =0 {} one {, sur # an} other {, sur # ans}}{basis}',
    },
    others: {
      en: 'no selection criteria of a notice: {types}',
      fr: 'pas de critères de sélection d’un avis : {types}',
    },
  },
  run(context, { request: files }, { language }) {
    const { lang, paint } = context
    return eachFile(context, files, async (file) => {
      const reading = readEspd(await readNoticeFile(context, file), { language })
      const { version, lots, criteria, others, losses } = reading
      const procurement = espdProcurement(reading, language)
      return {
        document: { file, version, lots, change: { schemaVersion: '1', criteria }, others, losses },
        lines: () => [
          paint('bold', file),
          `  ${say(lang, 'espd-read.facts', { version, count: criteria.length })}`,
          ...procurementText(procurement, context),
          ...criteria.flatMap((each) => leastText(each, lang)),
          ...(others.length > 0 ? [`  ${say(lang, 'espd-read.others', { types: others.join(', ') })}`] : []),
          ...lossesText(losses, namesIn([procurement], lang), context),
        ],
        exit: 0,
      }
    })
  },
})

/** The least that a criterion asks, which a list of criteria has no column for. */
function leastText({ id: criterion, minimum }: SelectionCriterion, lang: Language): string[] {
  if (!minimum) return []
  const { value, years = 0, basis } = minimum
  const amount = typeof value === 'object' ? `${value.amount} ${value.currency}` : String(value)
  const about = { criterion, value: amount, years, basis: basis === undefined ? '' : ` (${basis})` }
  return [`    ${say(lang, 'espd-read.least', about)}`]
}
