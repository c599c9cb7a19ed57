import { describeClause, getClause } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { answer } from '../io/answer'
import { clauseText } from '../text/clause-text'

/** One clause with its texts, parameters and legal basis. */
export const command = defineCommand({
  name: 'criteria show',
  rank: 410,
  description: 'one clause: texts by level, parameters, legal basis',
  examples: ['ose criteria show AWD-02 --lang fr'],
  arguments: { id: { description: 'id of the clause, such as AWD-02' } },
  run: (context, { id }) =>
    answer(context, null, () => {
      const clause = describeClause(getClause(id.trim().toUpperCase()))
      return { document: clause, lines: () => clauseText(clause, context), exit: 0 }
    }),
})
