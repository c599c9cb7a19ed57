import { createTed } from '@opensource-experts/adapters-ted'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { planOptions } from '../declaration/shared-options'
import { planDocument } from '../documents/plan-document'
import { planOn } from '../documents/plan-on'
import { readChangeFile } from '../documents/read-change-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { eachFile } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'

/** What adding criteria would change in each notice, and why not. Writes nothing. */
export const command = defineCommand({
  name: 'notice plan',
  rank: 110,
  description: 'what adding criteria would change, and why not; writes nothing',
  examples: [
    'ose notice plan notice.xml --criteria criteria.json --weights scale',
    'ose notice plan notice.xml --criteria criteria.json --weights scale --keep LOT-0001.award.1',
  ],
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: planOptions,
  run(context, { notice: files }, flags) {
    const ted = createTed({ recognise })
    return withSharedFile(context, flags.criteria, readChangeFile, (criteria) =>
      eachFile(context, files, async (file) => {
        const notice = await readNoticeFile(context, file)
        const subject = planOn(ted, notice, criteria, flags)
        const refused = subject.plan.refusals.length > 0
        return {
          document: context.json && { file, ...planDocument(ted, notice, subject.plan) },
          lines: () => [context.paint('bold', file), ...planText(subject, context)],
          exit: refused ? 1 : 0,
        }
      }),
    )
  },
})
