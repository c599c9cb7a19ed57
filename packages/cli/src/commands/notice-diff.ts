import { diffNotices, readNotice } from '@opensource-experts/adapters-ted'
import type { Context } from '../context'
import { readNoticeFile } from '../documents/read-notice-file'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { say } from '../messages/say'
import { editsText } from '../text/plan-text'

/** `ose notice diff`: what differs between two notices, in business terms. */
export function noticeDiff(context: Context, a: string, b: string): Promise<ExitCode> {
  const { lang, paint } = context
  const read = async (file: string) => {
    const bytes = await readNoticeFile(file)
    // Read alone first, so that the error of a bad notice stands under its own name.
    readNotice(bytes)
    return bytes
  }
  return withSharedFile(context, a, read, (before) =>
    answer(context, b, async () => {
      const { edits } = diffNotices(before, await readNoticeFile(b))
      return {
        document: { a, b, edits },
        lines: () => [
          paint('bold', `${a} -> ${b}`),
          ...(edits.length === 0 ? [`  ${say(lang, 'same')}`] : editsText(edits, context)),
        ],
        exit: 0,
      }
    }),
  )
}
