import { defined } from '@opensource-experts/core'
import { describeClause, listClauses } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import { columns } from '../text/columns'
import { wordOf } from '../words/say'

/** The clauses of the catalogue. */
export const command = defineCommand({
  name: 'criteria list',
  rank: 400,
  group: 'the catalogue of clauses',
  description: 'all clauses',
  examples: ['ose criteria list --kind award --lang fr', 'ose criteria list --catalogue ours'],
  options: {
    kind: {
      value: 'kind',
      description: 'clauses of one kind',
      choices: ['selection', 'award', 'performance', 'technical-specification', 'lot-design', 'market-consultation'],
    },
    ...catalogueOption,
  },
  run: (own, _, { catalogue, kind }) =>
    withCatalogue(own, { catalogue }, (context) =>
      answer(context, null, () => {
        const { lang, paint } = context
        const clauses = listClauses({ ...defined({ kind }), ...catalogueOf(context) }).map((clause) =>
          describeClause(clause, catalogueOf(context)),
        )
        const rows = clauses.map(({ id, version, kind, target, texts }) => [
          paint('bold', id),
          version,
          wordOf(lang, 'kind', kind),
          target ? wordOf(lang, 'target', target) : '',
          texts[lang]?.name ?? texts.en?.name ?? '',
        ])
        return { document: clauses, lines: () => columns(rows, 0), exit: 0 }
      }),
    ),
})
