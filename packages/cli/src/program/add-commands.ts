import type { Command } from 'commander'
import type { CommandEntry } from '../declaration/define-command'
import { commanderOption } from './commander-option'

/** Runs a command that was called. */
export type Act = (entry: CommandEntry, args: Arguments, flags: Readonly<Record<string, unknown>>) => Promise<void>

type Arguments = Readonly<Record<string, string | readonly string[]>>

/** Every command of the index, groups first made where a command names one. */
export function addCommands(program: Command, entries: readonly CommandEntry[], act: Act): void {
  const groups = new Map<string, Command>()
  for (const entry of [...entries].sort((one, other) => one.rank - other.rank)) {
    const [first = '', second] = entry.name.split(' ')
    if (second === undefined) {
      addCommand(program.command(first), entry, act)
      continue
    }
    const group = groups.get(first) ?? program.command(first).description(entry.group ?? '')
    groups.set(first, group)
    addCommand(group.command(second), entry, act)
  }
}

function addCommand(command: Command, entry: CommandEntry, act: Act): void {
  command.description(entry.description)
  const { examples = [] } = entry
  if (examples.length > 0)
    command.addHelpText('after', `\nExamples:\n${examples.map((each) => `  ${each}\n`).join('')}`)
  const args = Object.entries(entry.arguments ?? {})
  for (const [name, { description, many }] of args) command.argument(many ? `<${name}...>` : `<${name}>`, description)
  for (const [name, spec] of Object.entries(entry.options ?? {})) command.addOption(commanderOption(name, spec))
  command.action(() =>
    act(
      entry,
      Object.fromEntries(args.map(([name], index) => [name, command.processedArgs[index]])),
      command.opts<Record<string, unknown>>(),
    ),
  )
}
