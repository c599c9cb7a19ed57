import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import { evaluateModule } from '../../../../scripts/generate/lib/evaluate-module.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { CommandModule } from '../../src/declaration/define-command.ts'

/** A command as its file declares it. */
export interface CommandFile {
  /** The file's name without its ending, and the prefix of the command's own words. */
  readonly id: string
  readonly command: CommandModule
  /** A problem at the first line that holds `text`. */
  problem(text: string, message: string): Problem
}

const source = fileURLToPath(new URL('../../src', import.meta.url))
const kept = ['commands', 'declaration'].map((folder) => join(source, folder))

/** The files of `src/commands`, by rank; each declares one command. */
export async function readCommands(folder = join(source, 'commands')): Promise<{
  readonly commands: readonly CommandFile[]
  readonly problems: readonly Problem[]
}> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/u.test(name))
  const problems: Problem[] = []
  const commands: CommandFile[] = []
  for (const name of names) {
    const path = join(folder, name)
    const problem = problemsOf(path)
    try {
      const { command } = (await evaluateModule(path, kept)) as { readonly command?: CommandModule }
      if (command) commands.push({ id: name.slice(0, -'.ts'.length), command, problem })
      else problems.push(problem('', 'The file exports no `command`. Write one with defineCommand.'))
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      problems.push(problem('', `The declaration cannot be read (${reason}). Call nothing imported on load.`))
    }
  }
  commands.sort((one, other) => one.command.rank - other.command.rank)
  return {
    commands,
    problems: [...problems, ...commands.flatMap((each, index) => wrongIn(each, commands.slice(0, index)))],
  }
}

/** What the types cannot say of a declaration; `before` are the commands that stand above it. */
function wrongIn({ id, command, problem }: CommandFile, before: readonly CommandFile[]): Problem[] {
  const { name, rank, group, options } = command
  const [first, second] = name.split(' ')
  const sisters = before.filter((each) => each.command.name.split(' ')[0] === first)
  const wrong = (holds: boolean, text: string, message: string) => (holds ? [] : [problem(text, message)])
  // What an import gives is not there when the index is made: help and calls would do without it.
  const lost = Object.values(options ?? {}).flatMap((option) =>
    Object.entries(option).flatMap(([member, value]) => (value === undefined ? [member] : [])),
  )
  return [
    ...lost.map((member) => problem(`${member}:`, `"${member}" of an option is imported. Write its value out.`)),
    ...wrong(
      name.replace(' ', '-') === id,
      'name:',
      `The command "${name}" belongs into ${name.replace(' ', '-')}.ts.`,
    ),
    ...wrong(
      before.every((each) => each.command.rank !== rank),
      'rank:',
      `Rank ${rank} is taken. Choose another: ranks order the help page.`,
    ),
    ...wrong(
      (group !== undefined) === (second !== undefined && sisters.length === 0),
      group === undefined ? 'name:' : 'group:',
      `The first command of a group, and no other, says what the group is for (group: '...').`,
    ),
  ]
}

function problemsOf(path: string): CommandFile['problem'] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const file = relative(repositoryRoot, path).split(sep).join('/')
  return (text, message) => ({
    file,
    line:
      Math.max(
        0,
        lines.findIndex((line) => line.includes(text)),
      ) + 1,
    message,
  })
}
