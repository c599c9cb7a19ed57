import type { CriterionKind } from '@opensource-experts/core'
import { describeClause, listClauses } from '@opensource-experts/criteria'
import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { columns } from '../text/columns'

/** `ose criteria list`: the clauses of the catalogue. */
export function criteriaList(context: Context, flags: { readonly kind?: CriterionKind }): Promise<ExitCode> {
  const { lang, paint } = context
  return answer(context, null, () => {
    const clauses = listClauses(flags).map((clause) => describeClause(clause))
    const rows = clauses.map(({ id, version, kind, target, texts }) => [
      paint('bold', id),
      version,
      kind,
      target,
      texts[lang]?.name ?? texts.en?.name ?? '',
    ])
    return { document: clauses, lines: () => columns(rows, 0), exit: 0 }
  })
}
