import { type Edit, formatLoss, type Plan } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { columns } from './columns'
import { refusalText } from './refusal-text'
import { section } from './section'
import { short } from './short'

/** What a plan would change, or why it is refused. */
export function planText(plan: Plan, context: Context, refusedAs: 'refused' | 'refused-apply' = 'refused'): string[] {
  const { lang, paint } = context
  const { edits, losses, refusals, align } = plan
  return [
    ...(plan.rehearsal ? [`  ${paint('yellow', say(lang, 'rehearsal'))}`] : []),
    ...section(
      paint('red', say(lang, refusedAs)),
      refusals.flatMap((refusal) => refusalText(refusal, context)),
    ),
    ...(refusals.length === 0 ? editsText(edits, context) : []),
    ...section(
      say(lang, 'losses'),
      losses.map((loss) => `    ${formatLoss(loss, lang)}`),
    ),
    ...section(
      say(lang, 'align'),
      columns(
        align.map(({ lot, field, before, after }) => [
          lot,
          field,
          `${value(before)} -> ${after === null ? say(lang, 'to-write') : value(after)}`,
        ]),
        4,
      ),
    ),
  ]
}

/** Edits in business terms, in columns. */
export function editsText(edits: readonly Edit[], { lang, paint }: Context): string[] {
  if (edits.length === 0) return [`  ${say(lang, 'no-edits')}`]
  return [
    `  ${say(lang, 'edits', { count: edits.length })}`,
    ...columns(
      edits.map(({ op, lot, field, language = '', before, after }) => [
        lot,
        field,
        language,
        paint(op === 'remove' ? 'red' : op === 'insert' ? 'green' : 'yellow', say(lang, op)),
        op === 'replace' ? `${value(before)} -> ${value(after)}` : value(after ?? before),
      ]),
      4,
    ),
  ]
}

function value(text: string | null): string {
  return text === null ? '-' : short(text, 60)
}
