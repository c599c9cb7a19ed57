import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import { activities } from '../../src/catalogue/clause-sets'
import { levels } from '../../src/clause/clause'
import { chosenLines } from '../../src/propose/choose'
import type { Assembled } from './assemble.ts'
import { looksAt } from './looks-at.ts'

const path = 'docs/criteria.md'

/** `docs/criteria.md` with what is made from content between its marks; the rest of the page is written by hand. */
export function criteriaPage(assembled: Assembled): GeneratedFile {
  const page = readFileSync(join(repositoryRoot, path), 'utf8')
  const parts = { clauses: clauseTable(assembled), sets: setTable(assembled) }
  const text = Object.entries(parts).reduce((whole, [name, lines]) => {
    const marks = new RegExp(String.raw`(<!-- made: ${name} -->\n)[\s\S]*?(\n<!-- /made -->)`, 'u')
    return whole.replace(marks, (_, open: string, close: string) => `${open}${lines.join('\n')}${close}`)
  }, page)
  return { path, text }
}

function clauseTable({ documents, catalogue }: Assembled): string[] {
  const languages = Object.entries(catalogue.texts).map(([language, { clauses, status }]) => {
    const count = Object.keys(clauses).length
    return `${language} (${count === documents.length ? 'all' : count}${status === 'draft' ? ', draft' : ''})`
  })
  return [
    `${documents.length} clauses. Languages: ${languages.join(', ')}.`,
    '',
    '| clause | kind | looks at | name |',
    '|---|---|---|---|',
    ...documents.map(({ id, kind, target, texts }) => {
      const name = texts.en?.name ?? Object.values(texts)[0]?.name ?? ''
      return `| ${id} | ${kind} | ${target ? looksAt[target] : '-'} | [${name}](../packages/criteria/content/clauses/${id}/README.md) |`
    }),
  ]
}

/** The award clauses of a new procurement without duties of law, by activity and level. */
function setTable({ catalogue }: Assembled): string[] {
  const rows = [
    ...activities.map((activity) => ({ name: activity as string, activity, light: false })),
    ...(['support', 'development'] as const).map((activity) => ({ name: `${activity}, small`, activity, light: true })),
  ]
  return [
    `| lot | ${levels.join(' | ')} |`,
    `|---|${levels.map(() => '---').join('|')}|`,
    ...rows.map(({ name, activity, light }) => {
      const cells = levels.map((level) => {
        const situation = { occasion: 'procurement', level, activity, light, onSite: false, duties: [] } as const
        const lines = chosenLines(catalogue, 'award', situation)
        return lines.map(({ clause, weights }) => `${clause} ${weights?.[level]}`).join(', ')
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ]
}
