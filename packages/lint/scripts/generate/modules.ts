import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import { groups, presetsOf, type RuleGroup } from './groups.ts'
import { laws } from './law-of.ts'
import type { RuleFolder } from './rule-folder.ts'
import type { Sentence } from './rule-sentences.ts'

const from = 'packages/lint/rules'
const head = `// Made from ${from} by \`pnpm generate\`. Never edited.\n`
const target = (name: string) => `packages/lint/src/generated/${name}.ts`

/** The modules that the sources import: ids, presets, sentences by language, and the examples for tests and pages. */
export function ruleModules(rules: readonly RuleFolder[], sentences: readonly Sentence[]): GeneratedFile[] {
  const languages = [...new Set(sentences.map(({ language }) => language))].sort()
  const questions = sentences.filter(({ id, language }) => language === 'en' && /(?:^|\.)question\./u.test(id))
  return [
    { path: target('rule-ids'), text: idsModule(rules) },
    ...groups.map((group) => ({ path: target(`groups/${group}`), text: groupModule(rules, group) })),
    { path: target('rule-notes'), text: notesModule(rules) },
    { path: target('rule-docs'), text: docsModule(rules) },
    { path: target('questions'), text: sentencesModule('questions', questions) },
    { path: target('texts-by-language'), text: languagesModule(languages) },
    ...languages.map((language) => ({
      path: target(`texts/${language}`),
      text: sentencesModule(
        nameOf(language),
        sentences.filter((each) => each.language === language),
      ),
    })),
  ]
}

function idsModule(rules: readonly RuleFolder[]): string {
  const ids = rules.map(({ id }) => `  '${id}',\n`).join('')
  return `${head}
/** Every rule of the package, family by family. */
export const ruleIds = [
${ids}] as const

export type RuleId = (typeof ruleIds)[number]
`
}

/** The rules of one group: what a preset does not name, its bundle does not carry. */
function groupModule(rules: readonly RuleFolder[], group: RuleGroup): string {
  const own = rules.filter((rule) => rule.group === group)
  const { references, position } = table(own)
  const families = [...new Set(own.map(({ family }) => family))].map((family) => {
    const rows = own
      .filter((rule) => rule.family === family)
      .map((rule) => `    ${row(rule, position)}, // ${rule.summary}\n`)
    return `  '${family}': [\n${rows.join('')}  ],\n`
  })
  const imports = own.map(({ id }) => `import { check as ${nameOf(id)} } from '../../../rules/${id}/check'\n`)
  return `${head}import type { Rule } from '../../engine/rule'\nimport { rulesOf } from '../../engine/rules-of'\n${imports.join('')}
export const ${group}Rules: readonly Rule[] = /* @__PURE__ */ rulesOf(${JSON.stringify(presetsOf[group])}, ${JSON.stringify(references)}, {\n${families.join('')}})\n`
}

/** Each legal reference once, by the law that it is part of. */
function table(rules: readonly RuleFolder[]) {
  const said = ({ ref, status }: RuleFolder['legalBasis'][number]) => (status === 'memory' ? `?${ref}` : ref)
  const quoted = new Map(rules.flatMap(({ legalBasis }) => legalBasis.map((each) => [said(each), each.law ?? 'any'])))
  const byLaw = laws.flatMap((law) => {
    const refs = [...quoted.keys()].filter((ref) => quoted.get(ref) === law).sort()
    return refs.length > 0 ? [[law, refs] as const] : []
  })
  const positions = new Map(byLaw.flatMap(([, refs]) => refs).map((ref, index) => [ref, index]))
  return {
    references: Object.fromEntries(byLaw.map(([law, refs]) => [law, refs.join('|')])),
    position: (basis: RuleFolder['legalBasis'][number]) => positions.get(said(basis)) ?? 0,
  }
}

function row(rule: RuleFolder, position: ReturnType<typeof table>['position']): string {
  const { id, severity, certainty, jurisdiction, legalBasis, params } = rule
  const limits = Object.entries(params).map(([name, { value }]) => `${name}: ${JSON.stringify(value)}`)
  return `['${id}', '${severity} ${certainty} ${jurisdiction}', [${legalBasis.map(position).join(', ')}], ${nameOf(id)}${
    limits.length > 0 ? `, { ${limits.join(', ')} }` : ''
  }]`
}

function notesModule(rules: readonly RuleFolder[]): string {
  const value = Object.fromEntries(
    rules.map(({ id, summary, appliesTo, legalReview, params, facts, reviews, digest }) => [
      id,
      { summary, appliesTo, legalReview, params, facts, reviews, digest },
    ]),
  )
  return dataModule(
    from,
    { ruleNotes: { type: 'Readonly<Record<string, RuleNotes>>', value } },
    "import type { RuleNotes } from '../engine/rule-notes'\n",
  )
}

function docsModule(rules: readonly RuleFolder[]): string {
  const imports = rules.map(({ id }) => `import { docs as ${nameOf(id)} } from '../../rules/${id}/examples'\n`)
  const lines = rules.map(({ id }) => `  '${id}': ${nameOf(id)},\n`)
  const lists = groups.map((group) => `import { ${group}Rules } from './groups/${group}'\n`)
  return `${head}import type { Rule, RuleDocs } from '../engine/rule'
import { type RuleNotes } from '../engine/rule-notes'
${lists.join('')}import { ruleNotes } from './rule-notes'
${imports.join('')}
const docsOf: Readonly<Record<string, RuleDocs>> = {
${lines.join('')}}

const rules = [${groups.map((group) => `...${group}Rules`).join(', ')}]

/** For tests and pages only: no program that lints carries the examples. */
export const ruleDocs: readonly { readonly rule: Rule & RuleNotes; readonly docs: RuleDocs }[] = Object.entries(
  docsOf,
).flatMap(([id, docs]) => {
  const [rule, notes] = [rules.find((each) => each.id === id), ruleNotes[id]]
  return rule && notes ? [{ rule: { ...rule, ...notes }, docs }] : []
})
`
}

function sentencesModule(name: string, sentences: readonly Sentence[]): string {
  const value = Object.fromEntries(sentences.map(({ id, message }) => [id, message]))
  const imports = "import type { Messages } from '@opensource-experts/core'\n"
  return dataModule(from, { [name]: { type: 'Messages', value } }, imports)
}

function languagesModule(languages: readonly string[]): string {
  const imports = languages.map((language) => `import { ${nameOf(language)} } from './texts/${language}'\n`)
  const members = languages.map((language) => `  ${member(language)},\n`)
  return `${head}import type { MessageCatalogue } from '@opensource-experts/core'
${imports.join('')}
export const lintMessages: MessageCatalogue = {
${members.join('')}}
`
}

function member(language: string): string {
  return nameOf(language) === language ? language : `'${language}': ${nameOf(language)}`
}

/** `AWD-W09` is `awdW09`, `pt-BR` is `ptBr`. */
function nameOf(id: string): string {
  return id.toLowerCase().replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
}
