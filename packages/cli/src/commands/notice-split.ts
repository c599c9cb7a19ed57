import { createTed, splitLot } from '@opensource-experts/adapters-ted'
import { defined } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { planDocument } from '../documents/plan-document'
import { readLotSplit } from '../documents/read-lot-split'
import { readNoticeFile } from '../documents/read-notice-file'
import { createWriter } from '../documents/write-beside'
import { ofFile } from '../errors/of-file'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Divides a lot of a draft notice and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice split',
  rank: 127,
  description: 'divide a lot of a notice, by technical family or territory',
  examples: ['ose notice split notice.xml --parts parts.json --out out'],
  arguments: { notice: { description: 'draft notice (eForms XML)' } },
  options: {
    parts: {
      value: 'file',
      description: 'how the lot is divided (JSON): { lot, into: [{ title, nuts, value, ... }], limits }',
      required: true,
    },
    rehearse: { description: 'divide a lot of a published notice all the same: the result is for trying only' },
    out: { value: 'folder', description: 'folder of the new notice, made where it is missing', required: true },
    force: { description: 'replace a file that is there' },
  },
  async run(context, { notice: file }, flags) {
    const { lang, paint } = context
    const ted = createTed()
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, [file], [flags.parts])
    return withSharedFile(context, flags.parts, readLotSplit, (split) =>
      answer(context, file, async () => {
        const bytes = await readNoticeFile(context, file)
        const plan = ofFile(flags.parts, () => splitLot(bytes, split, defined({ rehearse: flags.rehearse })))
        const refused = plan.refusals.length > 0
        const result = refused ? undefined : ted.apply(bytes, plan)
        const output = result ? await writer.write(file, result) : null
        // The new lots have their names in the outcome.
        const notice = ted.read(result ?? bytes).procurement
        return {
          document: context.json && { file, ...planDocument(ted, bytes, plan), output },
          lines: () => [
            paint('bold', file),
            ...planText({ plan, notice, change: {} }, context, 'refused-apply'),
            ...(output === null ? [] : [`  ${paint('green', say(lang, 'written', { output }))}`]),
          ],
          exit: refused ? 1 : 0,
        }
      }),
    )
  },
})
