import { diffNotices, readNotice } from '@opensource-experts/adapters-ted'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { withSharedFile } from '../io/with-shared-file'
import { editsText } from '../text/plan-text'
import { say } from '../words/say'

/** What differs between two notices, in business terms. */
export const command = defineCommand({
  name: 'notice diff',
  rank: 140,
  description: 'what differs between two notices, in business terms',
  arguments: { a: { description: 'eForms XML file' }, b: { description: 'eForms XML file' } },
  words: {
    same: {
      en: 'No difference in business terms.',
      fr: 'Aucune différence dans les termes de la commande publique.',
    },
  },
  run(context, { a, b }) {
    const { lang, paint } = context
    const read = async (_: Context, file: string) => {
      const bytes = await readNoticeFile(context, file)
      // Read alone first, so that the error of a bad notice stands under its own name.
      readNotice(bytes)
      return bytes
    }
    return withSharedFile(context, a, read, (before) =>
      answer(context, b, async () => {
        const { edits } = diffNotices(before, await readNoticeFile(context, b))
        return {
          document: { a, b, edits },
          lines: () => [
            paint('bold', `${a} -> ${b}`),
            ...(edits.length === 0 ? [`  ${say(lang, 'notice-diff.same')}`] : editsText(edits, context)),
          ],
          exit: 0,
        }
      }),
    )
  },
})
