import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { CommandFile } from './read-commands.ts'

/** The index that the program knows the commands from; each is loaded when it is called. */
export function commandIndex(commands: readonly CommandFile[]): GeneratedFile {
  const entries = commands.map(({ id, command }) => {
    const { words: _words, run: _run, ...declaration } = command
    const members = Object.entries(declaration).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`)
    return `  {\n${members.join('')}    load: () => import('../commands/${id}'),\n  },\n`
  })
  return {
    path: 'packages/cli/src/generated/commands.ts',
    text: [
      '// Made from src/commands by `pnpm generate`. Never edited.\n',
      "import type { CommandEntry } from '../declaration/define-command'\n\n",
      `export const commands: readonly CommandEntry[] = [\n${entries.join('')}]\n`,
    ].join(''),
  }
}
