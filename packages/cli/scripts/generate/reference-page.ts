import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import { flagOf, type OptionSpec } from '../../src/declaration/option-spec.ts'
import type { CommandFile } from './read-commands.ts'

const path = 'docs/cli.md'
const start = '<!-- What follows is made from packages/cli/src/commands by `pnpm generate`. -->\n'

/** docs/cli.md with the reference of all commands at its end; what stands above is written by hand. */
export function referencePage(commands: readonly CommandFile[]): GeneratedFile {
  const page = readFileSync(join(repositoryRoot, path), 'utf8')
  const [written = page] = page.split(start)
  return { path, text: `${written.trimEnd()}\n\n${start}\n## Reference\n\n${commands.map(section).join('\n')}` }
}

function section({ command }: CommandFile): string {
  const { name, description, examples = [], arguments: args = {}, options = {} } = command
  const typed = Object.entries(args).map(([each, { many }]) => (many ? `<${each}...>` : `<${each}>`))
  const rows = [
    ...Object.entries(args).map(([each, { description: says }]) => [`\`<${each}>\``, 'required', says]),
    ...Object.entries(options).map(([each, spec]) => [optionText(each, spec), defaultText(spec), spec.description]),
  ]
  const table = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
  return [
    `### \`ose ${[name, ...typed].join(' ')}\`\n\n${sentence(description)}\n`,
    ...(table.length === 0 ? [] : ['\n| | default | |\n|---|---|---|\n', ...table]),
    ...(examples.length === 0 ? [] : [`\n\`\`\`\n${examples.map((each) => `${each}\n`).join('')}\`\`\`\n`]),
  ].join('')
}

function optionText(name: string, { value, choices, many }: OptionSpec): string {
  const values = choices ? choices.join('|') : value === undefined ? '' : `<${value}>`
  return `\`${[flagOf(name), values].filter((part) => part !== '').join(' ')}\`${many ? ', several times' : ''}`
}

function defaultText({ value, fallback, required }: OptionSpec): string {
  if (required) return 'required'
  return fallback === undefined ? (value === undefined ? 'off' : 'none') : `\`${fallback}\``
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
