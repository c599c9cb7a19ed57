import { propose } from '@opensource-experts/criteria'
import type { Context } from '../context'
import { readNeed } from '../documents/read-need'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { say } from '../messages/say'
import { columns } from '../text/columns'
import { section } from '../text/plan-text'
import { procurementText } from '../text/procurement-text'

/** `ose propose`: from a need to a procurement with criteria, each with its reason. */
export function proposeFor(context: Context, file: string): Promise<ExitCode> {
  const { lang } = context
  return answer(context, file, async () => {
    const { procurement, reasons } = propose(await readNeed(file))
    const rows = reasons.map(({ path, text }) => [path || '/', text])
    return {
      document: { procurement, reasons },
      lines: () => [...procurementText(procurement, context), ...section(say(lang, 'reasons'), columns(rows, 4))],
      exit: 0,
    }
  })
}
