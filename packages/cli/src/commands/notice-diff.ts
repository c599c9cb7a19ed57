import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { withSharedFile } from '../io/with-shared-file'
import { diffPage } from '../text/diff-page'
import { editsText } from '../text/edits-text'
import { namesIn } from '../text/names'
import { say } from '../words/say'

/** What differs between two notices, in business terms. */
export const command = defineCommand({
  name: 'notice diff',
  rank: 140,
  description: 'what differs between two notices, in business terms',
  examples: [
    'ose notice diff notice.xml out/notice.xml --lang fr',
    'ose notice diff notice.xml out/notice.xml --lang fr --format html > diff.html',
  ],
  arguments: { a: { description: 'eForms XML file' }, b: { description: 'eForms XML file' } },
  options: {
    format: { value: 'format', description: 'form of the answer (default: text)', choices: ['text', 'html'] },
  },
  words: {
    title: { en: 'What differs between two notices', fr: 'Ce qui diffère entre deux avis' },
    from: { en: 'Before', fr: 'Avant' },
    to: { en: 'After', fr: 'Après' },
    field: { en: 'Field', fr: 'Champ' },
    contents: { en: 'Lots and parts that differ', fr: 'Lots et parties qui diffèrent' },
    absent: { en: 'not there', fr: 'absent' },
    removed: { en: 'gone:', fr: 'retiré :' },
    added: { en: 'new:', fr: 'nouveau :' },
    others: { en: 'Other fields', fr: 'Autres champs' },
    same: {
      en: 'No difference in business terms.',
      fr: 'Aucune différence dans les termes de la commande publique.',
    },
  },
  async run(context, { a, b }, { format }) {
    const { lang, paint } = context
    if (context.json && format === 'html')
      throw usageError('--json and --format html ask for two forms. Give one of them.')
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
        if (format === 'html')
          return { document: undefined, text: () => diffPage({ edits, names, files: { a, b }, lang }), exit: 0 }
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
