import { defined } from '@opensource-experts/core'
import { describeClause, getClause } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption, jurisdictionOption } from '../declaration/shared-options'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import { clauseText } from '../text/clause-text'

/** One clause with its texts, parameters and legal basis. */
export const command = defineCommand({
  name: 'criteria show',
  rank: 410,
  description: 'one clause: texts by level, parameters, legal basis',
  examples: ['ose criteria show AWD-02 --lang fr', 'ose criteria show PER-01 --jurisdiction FR'],
  arguments: { id: { description: 'id of the clause, such as AWD-02' } },
  options: { ...jurisdictionOption, ...catalogueOption },
  run: (own, { id }, flags) =>
    withCatalogue(own, flags, (context) =>
      answer(context, null, () => {
        const { jurisdiction } = flags
        const options = { ...catalogueOf(context), ...defined({ jurisdiction }) }
        const clause = describeClause(getClause(id.trim().toUpperCase(), catalogueOf(context)), options)
        return { document: clause, lines: () => clauseText(clause, context), exit: 0 }
      }),
    ),
})
