import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { commandIndex } from './scripts/generate/command-index.ts'
import { readCommands } from './scripts/generate/read-commands.ts'
import { referencePage } from './scripts/generate/reference-page.ts'
import { versionFile } from './scripts/generate/version-file.ts'
import { wordsFile } from './scripts/generate/words-file.ts'

/** The index of the commands, their words, and the reference in docs/cli.md. */
export const generate: Generator = async () => {
  const { commands, problems } = await readCommands()
  const words = wordsFile(commands)
  return {
    files: [commandIndex(commands), words.file, versionFile(), referencePage(commands)],
    problems: [...problems, ...words.problems],
  }
}
