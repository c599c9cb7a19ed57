import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { readYaml, type YamlSource } from '../../../../scripts/generate/lib/yaml-source.ts'
import { families } from '../../src/engine/families.ts'
import type { RuleNotes } from '../../src/engine/rule-notes.ts'
import { groupOf } from './groups.ts'
import { lawOf, laws } from './law-of.ts'
import type { RuleFolder } from './rule-folder.ts'
import { ruleDigest, withReviews } from './rule-reviews.ts'

/** `AWD-W09`, `CAT-01`, `LOT-BE01`: folders of other names hold what rules share. */
const ruleId = /^[A-Z]{3}-[A-Z]{0,2}\d{2}$/u

/** Rules of a folder, family by family, then by id. */
export function ruleFolders(root: string): { readonly rules: readonly RuleFolder[]; readonly problems: Problem[] } {
  const problems: Problem[] = []
  const rules = readdirSync(root)
    .filter((name) => ruleId.test(name))
    .flatMap((id) => readRule(join(root, id), id, problems) ?? [])
  const rank = (family: string) => (families as readonly string[]).indexOf(family)
  rules.sort((a, b) => rank(a.family) - rank(b.family) || (a.id < b.id ? -1 : 1))
  return { rules: withReviews(root, rules, problems), problems }
}

function readRule(dir: string, id: string, problems: Problem[]): RuleFolder | undefined {
  const missing = ['rule.yaml', 'check.ts', 'examples.ts', 'en.yaml'].filter((name) => !existsSync(join(dir, name)))
  for (const name of missing) {
    const message = `The rule ${id} has no ${name}. Write one beside the others.`
    problems.push({ file: fileOf(dir), line: 1, message })
  }
  if (missing.includes('rule.yaml') || missing.includes('check.ts')) return undefined
  if (!/^export const check\b/mu.test(readFileSync(join(dir, 'check.ts'), 'utf8'))) {
    const message = 'There is no logic here. Write: export const check: Check = ...'
    problems.push({ file: fileOf(join(dir, 'check.ts')), line: 1, message })
  }
  const source = readYaml(join(dir, 'rule.yaml'))
  const wrong = [...source.problems, ...(source.problems.length > 0 ? [] : ruleProblems(source))]
  problems.push(...wrong)
  if (wrong.length > 0) return undefined
  const said = source.value as Omit<RuleFolder, 'id' | 'dir' | 'group' | 'params'> & Partial<RuleNotes>
  const { params = {} } = said
  const rule: RuleFolder = {
    ...said,
    summary: said.summary.trim(),
    legalBasis: said.legalBasis.map((each) => ({ ...each, law: each.law ?? lawOf(each.ref) })),
    legalReview: null,
    reviews: [],
    digest: '',
    params,
    group: groupOf({ ...said, params }),
    id,
    dir,
  }
  return { ...rule, digest: ruleDigest(rule) }
}

type Test = (value: unknown) => string | undefined

const text: Test = (value) => (typeof value === 'string' && value.trim() !== '' ? undefined : 'must be a text')
const oneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string) ? undefined : `must be one of ${words.join(', ')}`
const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) ? value.map(item).find((said) => said !== undefined) : 'must be a list'
const members =
  (tests: Readonly<Record<string, Test>>, free: readonly string[] = []): Test =>
  (value) => {
    if (!isRecord(value)) return `must have ${Object.keys(tests).join(', ')}`
    const unknown = Object.keys(value).find((key) => !(key in tests))
    if (unknown !== undefined) return `has "${unknown}", and may have ${Object.keys(tests).join(', ')}`
    for (const [key, test] of Object.entries(tests)) {
      if (free.includes(key) && !(key in value)) continue
      const said = test(value[key])
      if (said !== undefined) return `"${key}" ${said}`
    }
    return undefined
  }

const param = members({
  value: (value) => (['string', 'number'].includes(typeof value) ? undefined : 'must be a number or a text'),
  unit: text,
  source: oneOf('law', 'eforms', 'house'),
})

const required: Readonly<Record<string, Test>> = {
  summary: text,
  family: oneOf(...families),
  presets: list(oneOf('recommended', 'house')),
  severity: oneOf('error', 'warning', 'info'),
  certainty: oneOf('certain', 'possible', 'mixed'),
  jurisdiction: oneOf(...laws),
  appliesTo: list(text),
  // The table of references parts them by the bar.
  legalBasis: list(
    members(
      {
        ref: (value) =>
          text(value) ?? (/^\?|\|/u.test(String(value)) ? 'holds a sign that the table needs' : undefined),
        status: oneOf('verified', 'memory'),
        law: oneOf(...laws),
      },
      ['law'],
    ),
  ),
  facts: list(text),
}
const optional: Readonly<Record<string, Test>> = {
  params: (value) =>
    isRecord(value)
      ? Object.values(value)
          .map(param)
          .find((said) => said !== undefined)
      : 'must be named limits',
}

function ruleProblems(source: YamlSource): Problem[] {
  const { value } = source
  if (!isRecord(value)) return [source.problem([], `This is no rule. Write ${Object.keys(required).join(', ')}.`)]
  const known = { ...required, ...optional }
  return [
    ...Object.keys(value)
      .filter((key) => !(key in known))
      .map((key) => source.problem([key], `Unknown key "${key}". Known keys: ${Object.keys(known).join(', ')}.`)),
    ...Object.keys(required)
      .filter((key) => !(key in value))
      .map((key) => source.problem([], `"${key}" is missing.`)),
    ...Object.entries(known).flatMap(([key, test]) => {
      const said = key in value ? test(value[key]) : undefined
      return said === undefined ? [] : [source.problem([key], `"${key}" ${said}.`)]
    }),
  ]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fileOf(path: string): string {
  return relative(repositoryRoot, path).split(sep).join('/')
}
