import { createTed } from '@opensource-experts/adapters-ted'
import type { Context } from '../context'
import { readCriteriaFile } from '../documents/read-criteria-file'
import { readNoticeFile } from '../documents/read-notice-file'
import type { ExitCode } from '../errors/exit-code'
import { eachFile } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { planText } from '../text/plan-text'
import { type PlanFlags, planOn } from './plan-on'

/** `ose notice plan`: what adding criteria would change in each notice, and why not. Writes nothing. */
export function noticePlan(context: Context, files: readonly string[], flags: PlanFlags): Promise<ExitCode> {
  const ted = createTed()
  return withSharedFile(context, flags.criteria, readCriteriaFile, (criteria) =>
    eachFile(context, files, async (file) => {
      const plan = planOn(ted, await readNoticeFile(file), criteria, flags)
      const { edits, patches, losses, refusals, align } = plan
      return {
        document: { file, edits, patches, losses, refusals, align },
        lines: () => [context.paint('bold', file), ...planText(plan, context)],
        exit: refusals.length > 0 ? 1 : 0,
      }
    }),
  )
}
