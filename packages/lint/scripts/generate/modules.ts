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
  const names = [...new Set(rules.flatMap(({ presets }) => presets))].sort()
  const used = rules.filter(({ presets }) => presets.length > 0)
  const lists = names.map((name) => {
    const own = rules.filter(({ presets }) => presets.includes(name))
    const lines = own.map(({ id, family, summary }, index) => {
      const title = own[index - 1]?.family === family ? '' : `  // ${family}\n`
      return `${title}  ${nameOf(id)}, // ${summary}\n`
    })
    return `\nexport const ${nameOf(name)}: readonly Rule[] = [\n${lines.join('')}]\n`
  })
  const imports = used.map(({ id }) => `import { rule as ${nameOf(id)} } from '../../rules/${id}/rule'\n`)
  return `${head}import type { Rule } from '../engine/rule'\n${imports.join('')}${lists.join('')}`
}

function docsModule(rules: readonly RuleFolder[]): string {
  const imports = rules.map(
    ({ id }) =>
      `import { docs as ${nameOf(id)}Docs } from '../../rules/${id}/examples'\n` +
      `import { rule as ${nameOf(id)} } from '../../rules/${id}/rule'\n`,
  )
  const lines = rules.map(({ id }) => `  { rule: ${nameOf(id)}, docs: ${nameOf(id)}Docs },\n`)
  return `${head}import type { Rule, RuleDocs } from '../engine/rule'
${imports.join('')}
/** For tests and pages only: no program that lints carries the examples. */
export const ruleDocs: readonly { readonly rule: Rule; readonly docs: RuleDocs }[] = [
${lines.join('')}]
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
