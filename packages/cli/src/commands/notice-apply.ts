import { createTed } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { planOptions } from '../declaration/shared-options'
import { planDocument } from '../documents/plan-document'
import { planOn } from '../documents/plan-on'
import { readChangeFile } from '../documents/read-change-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { createWriter } from '../documents/write-beside'
import { eachFile } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'
import { say } from '../words/say'

/** Plans on each notice and writes `<out>/<file name>`, whole or not at all. */
export const command = defineCommand({
  name: 'notice apply',
  rank: 120,
  description: 'add criteria and write the new notices',
  examples: ['ose notice apply notice.xml --criteria criteria.json --weights scale --out out'],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: {
    ...planOptions,
    out: { value: 'folder', description: 'folder of the new notices, made where it is missing', required: true },
    force: { description: 'replace files that are there' },
  },
  async run(context, { notice: files }, flags) {
    const ted = createTed({ recognise })
    const { lang, paint } = context
    await checkOutputFolder(flags.out)
    const writer = await createWriter(context, flags, files, [flags.criteria])
    return withSharedFile(context, flags.criteria, readChangeFile, (criteria) => {
      const work = async (file: string) => {
        const notice = await readNoticeFile(context, file)
        const subject = planOn(ted, notice, criteria, flags)
        const refused = subject.plan.refusals.length > 0
        const output = refused ? null : await writer.write(file, ted.apply(notice, subject.plan))
        return {
          document: context.json && { file, ...planDocument(ted, notice, subject.plan), output },
          lines: () => [
            paint('bold', file),
            ...planText(subject, context, 'refused-apply'),
            ...(output === null ? [] : [`  ${paint('green', say(lang, 'written', { output }))}`]),
          ],
          exit: refused ? 1 : 0,
        } as const
      }
      return eachFile(context, files, work, { writes: true })
    })
  },
})
