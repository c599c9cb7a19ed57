import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { withSharedFile } from '../io/with-shared-file'
import { editsText } from '../text/edits-text'
import { namesIn } from '../text/names'
import { say } from '../words/say'

/** What differs between two notices, in business terms. */
export const command = defineCommand({
  name: 'notice diff',
  rank: 140,
  description: 'what differs between two notices, in business terms',
  examples: ['ose notice diff notice.xml out/notice.xml --lang fr'],
  arguments: { a: { description: 'eForms XML file' }, b: { description: 'eForms XML file' } },
  words: {
    same: {
      en: 'No difference in business terms.',
      fr: 'Aucune différence dans les termes de la commande publique.',
    },
  },
  run(context, { a, b }) {
    const { lang, paint } = context
    const ted = createTed()
    const read = async (_: Context, file: string) => {
      const bytes = await readNoticeFile(context, file)
      // Read alone first, so that the error of a bad notice stands under its own name.
      return { bytes, notice: ted.read(bytes).procurement }
    }
    return withSharedFile(context, a, read, (before) =>
      answer(context, b, async () => {
        const after = await read(context, b)
        const { edits, clauses } = diffNotices(before.bytes, after.bytes, {}, recognise)
        const names = {
          before: namesIn([before.notice], lang, clauses?.before),
          after: namesIn([after.notice], lang, clauses?.after),
        }
        return {
          document: { a, b, edits },
          lines: () => [
            paint('bold', `${a} -> ${b}`),
            ...(edits.length === 0 ? [`  ${say(lang, 'notice-diff.same')}`] : editsText(edits, names, context)),
          ],
          exit: 0,
        }
      }),
    )
  },
})
