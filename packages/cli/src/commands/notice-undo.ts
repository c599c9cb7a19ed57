import { createTed } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { readNoticeFile } from '../documents/read-notice-file'
import { readPlans, undone } from '../documents/undo-plan'
import { createWriter } from '../documents/write-beside'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { editsText } from '../text/edits-text'
import { namesIn } from '../text/names'
import { say } from '../words/say'

/** Takes a plan back: the notice as it was before, byte for byte. */
export const command = defineCommand({
  name: 'notice undo',
  rank: 125,
  description: 'take a plan back: write the notice as it was before it',
  examples: [
    'ose notice apply notice.xml --criteria criteria.json --out out --json > plan.json',
    'ose notice undo out/notice.xml plan.json --out back',
  ],
  arguments: {
    notice: { description: 'the notice that the plan was applied to, as it is now (eForms XML)' },
    plan: { description: 'what ose notice plan or apply printed with --json' },
  },
  options: {
    out: { value: 'folder', description: 'folder of the notice, made where it is missing', required: true },
    force: { description: 'replace a file that is there' },
  },
  words: {
    already: {
      en: 'The notice is as it was before the plan.',
      fr: 'L’avis est tel qu’il était avant le plan.',
    },
  },
  async run(context, { notice: file, plan: planFile }, flags) {
    const { lang, paint } = context
    const ted = createTed({ recognise })
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, [file], [planFile])
    return withSharedFile(context, planFile, readPlans, (plans) =>
      answer(context, file, async () => {
        const notice = await readNoticeFile(context, file)
        const { bytes, edits } = undone(ted, notice, plans)
        const output = await writer.write(file, bytes)
        const names = {
          before: namesIn([ted.read(notice).procurement], lang),
          after: namesIn([ted.read(bytes).procurement], lang),
        }
        return {
          document: { file, edits, output },
          lines: () => [
            paint('bold', file),
            ...(edits.length === 0 ? [`  ${say(lang, 'notice-undo.already')}`] : editsText(edits, names, context)),
            `  ${paint('green', say(lang, 'written', { output }))}`,
          ],
          exit: 0,
        }
      }),
    )
  },
})
