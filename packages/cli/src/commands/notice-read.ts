import { createTed, dialectName } from '@opensource-experts/adapters-ted'
import { defined } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { eachFile } from '../io/answer'
import { namesIn } from '../text/names'
import { lossesText } from '../text/plan-text'
import { procurementText } from '../text/procurement-text'
import { say } from '../words/say'

/** What each notice says, as a procurement, and what has no place in one. */
export const command = defineCommand({
  name: 'notice read',
  rank: 100,
  group: 'read, edit and check eForms notices',
  description: 'what notices say: lots, criteria, weights',
  examples: ['ose notice read notice.xml', 'ose notice read notice.xml --json | ose lint -'],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  words: {
    dialect: { en: '{dialect} (national form of eForms)', fr: '{dialect} (forme nationale des eForms)' },
    sdk: { en: 'SDK {sdk}', fr: 'SDK {sdk}' },
    facts: {
      en: '{rules}, subtype {subtype}, languages {languages}',
      fr: '{rules}, sous-type {subtype}, langues {languages}',
    },
  },
  run(context, { notice: files }) {
    const ted = createTed()
    const { lang, paint } = context
    return eachFile(context, files, async (file) => {
      const { sdk, dialect, subtype, procurement, losses } = ted.read(await readNoticeFile(context, file))
      const facts = {
        rules:
          dialect && !sdk
            ? say(lang, 'notice-read.dialect', { dialect: dialectName(dialect) })
            : say(lang, 'notice-read.sdk', { sdk: sdk || say(lang, 'unknown') }),
        subtype: subtype || say(lang, 'unknown'),
        languages: procurement.languages.join(', '),
      }
      return {
        document: { file, sdk, ...defined({ dialect }), subtype, procurement, losses },
        lines: () => [
          paint('bold', file),
          `  ${say(lang, 'notice-read.facts', facts)}`,
          ...procurementText(procurement, context),
          ...lossesText(losses, namesIn([procurement], lang), context),
        ],
        exit: 0,
      }
    })
  },
})
