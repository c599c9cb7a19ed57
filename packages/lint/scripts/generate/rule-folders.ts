import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { families } from '../../src/engine/families.ts'

/** What the index of rules needs to know of a rule, read from its source without running it. */
export interface RuleFolder {
  readonly id: string
  readonly dir: string
  readonly family: string
  readonly summary: string
  readonly presets: readonly string[]
}

/** `AWD-W09`, `CAT-01`: folders of other names hold what rules share. */
const ruleId = /^[A-Z]{3}-[A-Z]?\d{2}$/u

/** Rules of a folder, family by family, then by id. */
export function ruleFolders(root: string): { readonly rules: readonly RuleFolder[]; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const rules = readdirSync(root)
    .filter((name) => ruleId.test(name))
    .flatMap((id) => readRule(join(root, id), id, problems) ?? [])
  const rank = (family: string) => (families as readonly string[]).indexOf(family)
  rules.sort((a, b) => rank(a.family) - rank(b.family) || (a.id < b.id ? -1 : 1))
  return { rules, problems }
}

function readRule(dir: string, id: string, problems: Problem[]): RuleFolder | undefined {
  for (const name of ['rule.ts', 'examples.ts', 'en.yaml']) {
    if (existsSync(join(dir, name))) continue
    problems.push({
      file: fileOf(dir),
      line: 1,
      message: `The rule ${id} has no ${name}. Write one beside the others.`,
    })
    if (name === 'rule.ts') return undefined
  }
  const path = join(dir, 'rule.ts')
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const said = (node: ts.Node | undefined, message: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node?.getStart(source) ?? 0)
    problems.push({ file: fileOf(path), line: line + 1, message })
    return undefined
  }
  const members = ruleObject(source)
  if (!members) return said(undefined, `There is no rule here. Write: export const rule: Rule = { id: '${id}', ... }.`)
  const text = (name: string) => {
    const value = members.get(name)
    if (value && ts.isStringLiteralLike(value)) return value.text
    return said(value, `"${name}" must be a text that stands here as it is: the index of rules is made from it.`)
  }
  const own = text('id')
  if (own !== undefined && own !== id)
    said(members.get('id'), `The id is ${own} and the folder is ${id}. Make them one.`)
  const family = text('family')
  if (family !== undefined && !(families as readonly string[]).includes(family)) {
    said(members.get('family'), `There is no family "${family}". There are ${families.join(', ')}.`)
  }
  const presets = members.get('presets')
  const named = presets && ts.isArrayLiteralExpression(presets) ? presets.elements : undefined
  if (!named?.every(ts.isStringLiteralLike)) {
    return said(presets, '"presets" must be a list of texts that stands here, such as [\'recommended\'] or [].')
  }
  const summary = text('summary')
  if (summary === undefined || family === undefined) return undefined
  return { id, dir, family, summary, presets: named.filter(ts.isStringLiteralLike).map((each) => each.text) }
}

/** The members of `export const rule = { ... }`. */
function ruleObject(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText(source) !== 'rule' || !initializer || !ts.isObjectLiteralExpression(initializer)) continue
      const members = initializer.properties.filter(ts.isPropertyAssignment)
      return new Map(members.map((member) => [member.name.getText(source), member.initializer]))
    }
  }
  return undefined
}

function fileOf(path: string): string {
  return relative(repositoryRoot, path).split(sep).join('/')
}
