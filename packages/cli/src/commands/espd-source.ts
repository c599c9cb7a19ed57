import { createTed } from '@opensource-experts/adapters-ted'
import { planEspdSource } from '@opensource-experts/adapters-ted/espd'
import { defined } from '@opensource-experts/core'
import { defineCommand } from '../declaration/define-command'
import { planDocument } from '../documents/plan-document'
import { readNoticeFile } from '../documents/read-notice-file'
import { createWriter } from '../documents/write-beside'
import { eachFile } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Makes notices say that selection criteria stand in an ESPD request (BT-821), and writes `<out>/<file name>`. */
export const command = defineCommand({
  name: 'espd source',
  rank: 152,
  description: 'make a notice say that selection criteria stand in an ESPD request (BT-821)',
  examples: ['ose espd source notice.xml --lot LOT-0001 --out out'],
  arguments: { notice: { description: 'draft notices (eForms XML of SDK 1.12 or later)', many: true } },
  options: {
    lot: { value: 'id', description: 'a lot that the request asks for (default: every lot)', many: true },
    rehearse: { description: 'edit a published notice all the same: the result is for trying only' },
    out: { value: 'folder', description: 'folder of the new notices, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
  },
  async run(context, { notice: files }, { lot: lots, rehearse, ...flags }) {
    const { lang, paint } = context
    const ted = createTed()
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, files, [])
    const work = async (file: string) => {
      const bytes = await readNoticeFile(context, file)
      const asked = lots && lots.length > 0 ? { lots } : {}
      const plan = planEspdSource(bytes, asked, defined({ rehearse }))
      const refused = plan.refusals.length > 0
      const output = refused ? null : await writer.write(file, ted.apply(bytes, plan))
      const subject = { plan, notice: ted.read(bytes).procurement, change: {} }
      return {
        document: context.json && { file, ...planDocument(ted, bytes, plan), output },
        lines: () => [
          paint('bold', file),
          ...planText(subject, context, 'refused-apply'),
          ...(output === null ? [] : [`  ${paint('green', say(lang, 'written', { output }))}`]),
        ],
        exit: refused ? 1 : 0,
      } as const
    }
    return eachFile(context, files, work, { writes: true })
  },
})
