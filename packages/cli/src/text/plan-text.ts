import { formatLoss } from '@opensource-experts/adapters-ted/texts'
import type { Loss, Plan, Procurement } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { byName } from './by-name'
import { columns } from './columns'
import { editsText, fieldWord, valueWord } from './edits-text'
import { type Names, namesIn } from './names'
import { refusalsText } from './refusals-text'
import { section } from './section'
import { short } from './short'

/** A plan, with what it is about. */
export interface PlanSubject {
  readonly plan: Plan
  /** What the notice says now. */
  readonly notice: Procurement
  /** What is asked for: its criteria have the ids of the file. */
  readonly change: Partial<Pick<Procurement, 'criteria'>>
}

/** What a plan would change, or why it is refused. */
export function planText(
  { plan, notice, change }: PlanSubject,
  context: Context,
  refusedAs: 'refused' | 'refused-apply' = 'refused',
): string[] {
  const { lang, paint } = context
  const { edits, losses, refusals, align } = plan
  const before = namesIn([notice, { ...change, languages: notice.languages }], lang)
  const names = { before, after: namesIn([{ ...change, languages: notice.languages }, notice], lang) }
  return [
    ...(plan.rehearsal ? [`  ${paint('yellow', say(lang, 'rehearsal'))}`] : []),
    ...section(paint('red', say(lang, refusedAs)), refusalsText(refusals, context, names.after)),
    ...(refusals.length > 0
      ? []
      : edits.length > 0
        ? editsText(edits, names, context)
        : [`  ${say(lang, notice.lots.length === 0 ? 'nothing-read' : 'no-edits')}`]),
    ...lossesText(losses, names.after, context),
    ...section(
      say(lang, 'align'),
      columns(
        align.map(({ lot, field, criterion, before: was, after: is }) => [
          names.before.lot(lot),
          criterion === undefined ? '' : names.before.criterion(criterion),
          fieldWord(field, lang),
          `${value(field, was, lang)} → ${is === null ? say(lang, 'to-write') : value(field, is, lang)}`,
          paint('dim', `[${field}]`),
        ]),
        4,
      ),
    ),
  ]
}

/** The sentence of each loss, each once, by name. */
export function lossesText(losses: readonly Loss[], names: Names, { lang }: Context): string[] {
  const lines = losses.map((loss) => `    ${formatLoss(byName(loss, names), lang)}`)
  return section(say(lang, 'losses'), [...new Set(lines)])
}

function value(field: string, text: string | null, lang: Context['lang']): string {
  return text === null ? '-' : short(valueWord(field, text, lang), 60)
}
