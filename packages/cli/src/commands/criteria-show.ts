import { describeClause, getClause } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import { clauseText } from '../text/clause-text'

/** One clause with its texts, parameters and legal basis. */
export const command = defineCommand({
  name: 'criteria show',
  rank: 410,
  description: 'one clause: texts by level, parameters, legal basis',
  examples: ['ose criteria show AWD-02 --lang fr'],
  arguments: { id: { description: 'id of the clause, such as AWD-02' } },
  options: catalogueOption,
  run: (own, { id }, flags) =>
    withCatalogue(own, flags, (context) =>
      answer(context, null, () => {
        const clause = describeClause(getClause(id.trim().toUpperCase(), catalogueOf(context)), catalogueOf(context))
        return { document: clause, lines: () => clauseText(clause, context), exit: 0 }
      }),
    ),
})
