import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { RuleFolder } from './rule-folders.ts'
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
    { path: target('presets'), text: presetsModule(rules) },
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

function presetsModule(rules: readonly RuleFolder[]): string {
  const lists = [...presetsOf(rules)].map(([name, own]) => {
    const { references, position } = table(own)
    const groups = [...new Set(own.map(({ family }) => family))].map((family) => {
      const rows = own
        .filter((rule) => rule.family === family)
        .map((rule) => `    ${row(rule, position)}, // ${rule.summary}\n`)
      return `  '${family}': [\n${rows.join('')}  ],\n`
    })
    const presets = name === 'unlisted' ? '[]' : `['${name}']`
    return `\nexport const ${nameOf(name)}: readonly Rule[] = /* @__PURE__ */ rulesOf(${presets}, ${JSON.stringify(references.join('|'))}, {\n${groups.join('')}})\n`
  })
  const imports = rules.map(({ id }) => `import { check as ${nameOf(id)} } from '../../rules/${id}/check'\n`)
  return `${head}import type { Rule } from '../engine/rule'\nimport { rulesOf } from '../engine/rules-of'\n${imports.join('')}${lists.join('')}`
}

/** Rules by preset; those of none, which a bundle does not carry, are in `unlisted`. */
function presetsOf(rules: readonly RuleFolder[]): ReadonlyMap<string, readonly RuleFolder[]> {
  const names = [...new Set(rules.flatMap(({ presets }) => presets))].sort()
  const none = rules.filter(({ presets }) => presets.length === 0)
  return new Map([
    ...names.map((name) => [name as string, rules.filter(({ presets }) => presets.includes(name))] as const),
    ['unlisted', none],
  ])
}

/** Each legal reference once. */
function table(rules: readonly RuleFolder[]) {
  const said = ({ ref, status }: RuleFolder['legalBasis'][number]) => (status === 'memory' ? `?${ref}` : ref)
  const references = [...new Set(rules.flatMap(({ legalBasis }) => legalBasis.map(said)))].sort()
  const positions = new Map(references.map((ref, index) => [ref, index]))
  return { references, position: (basis: RuleFolder['legalBasis'][number]) => positions.get(said(basis)) ?? 0 }
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
  return `${head}import type { Rule, RuleDocs } from '../engine/rule'
import { type RuleNotes } from '../engine/rule-notes'
import { recommended, unlisted } from './presets'
import { ruleNotes } from './rule-notes'
${imports.join('')}
const docsOf: Readonly<Record<string, RuleDocs>> = {
${lines.join('')}}

/** For tests and pages only: no program that lints carries the examples. */
export const ruleDocs: readonly { readonly rule: Rule & RuleNotes; readonly docs: RuleDocs }[] = [
  ...recommended,
  ...unlisted,
].flatMap((rule) => {
  const [docs, notes] = [docsOf[rule.id], ruleNotes[rule.id]]
  return docs && notes ? [{ rule: { ...rule, ...notes }, docs }] : []
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
