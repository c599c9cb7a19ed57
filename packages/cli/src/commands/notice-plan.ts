import { createTed } from '@opensource-experts/adapters-ted'
import { defineCommand } from '../declaration/define-command'
import { planOptions } from '../declaration/shared-options'
import { planOn } from '../documents/plan-on'
import { readCriteriaFile } from '../documents/read-criteria-file'
import { readNoticeFile } from '../documents/read-notice-file'
import { eachFile } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'

/** What adding criteria would change in each notice, and why not. Writes nothing. */
export const command = defineCommand({
  name: 'notice plan',
  rank: 110,
  description: 'what adding criteria would change, and why not; writes nothing',
  arguments: { notice: { description: 'eForms XML files', many: true } },
  options: planOptions,
  run(context, { notice: files }, flags) {
    const ted = createTed()
    return withSharedFile(context, flags.criteria, readCriteriaFile, (criteria) =>
      eachFile(context, files, async (file) => {
        const subject = planOn(ted, await readNoticeFile(context, file), criteria, flags)
        const { edits, patches, losses, refusals, align } = subject.plan
        return {
          document: { file, edits, patches, losses, refusals, align },
          lines: () => [context.paint('bold', file), ...planText(subject, context)],
          exit: refusals.length > 0 ? 1 : 0,
        }
      }),
    )
  },
})
