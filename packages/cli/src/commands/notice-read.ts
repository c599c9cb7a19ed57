import { createTed } from '@opensource-experts/adapters-ted'
import { formatLoss } from '@opensource-experts/core'
import type { Context } from '../context'
import { readNoticeFile } from '../documents/read-notice-file'
import type { ExitCode } from '../errors/exit-code'
import { eachFile } from '../io/answer'
import { say } from '../messages/say'
import { section } from '../text/plan-text'
import { procurementText } from '../text/procurement-text'

/** `ose notice read`: what each notice says, as a procurement, and what has no place in one. */
export function noticeRead(context: Context, files: readonly string[]): Promise<ExitCode> {
  const ted = createTed()
  const { lang, paint } = context
  return eachFile(context, files, async (file) => {
    const { sdk, subtype, procurement, losses } = ted.read(await readNoticeFile(file))
    const facts = {
      sdk: sdk || say(lang, 'unknown'),
      subtype: subtype || say(lang, 'unknown'),
      languages: say(lang, 'lang-list', { languages: procurement.languages.join(', ') }),
    }
    return {
      document: { file, sdk, subtype, procurement, losses },
      lines: () => [
        paint('bold', file),
        `  ${say(lang, 'notice', facts)}`,
        ...procurementText(procurement, context),
        ...section(
          say(lang, 'losses'),
          losses.map((loss) => `    ${formatLoss(loss, lang)}`),
        ),
      ],
      exit: 0,
    }
  })
}
