import { describeClause, getClause } from '@opensource-experts/criteria'
import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { clauseText } from '../text/clause-text'

/** `ose criteria show`: one clause with its texts, parameters and legal basis. */
export function criteriaShow(context: Context, id: string): Promise<ExitCode> {
  return answer(context, null, () => {
    const clause = describeClause(getClause(id))
    return { document: clause, lines: () => clauseText(clause, context), exit: 0 }
  })
}
