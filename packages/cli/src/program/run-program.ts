import { Command, CommanderError } from 'commander'
import { flagOf } from '../declaration/option-spec'
import type { ExitCode } from '../errors/exit-code'
import { usageError } from '../errors/usage-error'
import { commands } from '../generated/commands'
import { version } from '../generated/version'
import type { Context } from '../io/context'
import type { Language } from '../words/language'
import { type Act, addCommands } from './add-commands'
import { languageOption } from './commander-option'

const exits = `
Exit: 0 done; 1 done, and the answer is no; 2 a file or the call is wrong; 3 something outside is unavailable.
No finding means no alert, not legal clearance.`

/** Understands the call and does it. @throws OseError `usage` for a wrong call. */
export async function runProgram(argv: readonly string[], base: Omit<Context, 'lang' | 'flags'>): Promise<ExitCode> {
  const printed = { text: '' }
  let exit: ExitCode = 0
  const program = new Command('ose')
    .description('Criteria that value open-source engagement, in the notices and tools that public buyers already use.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--json', 'answer as JSON: one document, or one per line for several files')
    .addOption(languageOption())
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => {
        printed.text += text
      },
      // Errors are printed by `main`, in the form asked for.
      writeErr: (text) => {
        printed.text += text
      },
      outputError: () => {},
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', exits)
    .exitOverride()
  const act: Act = async (entry, args, flags) => {
    // Loaded here, so that each command loads what it needs only.
    const { command } = await entry.load()
    const context: Context = {
      ...base,
      lang: program.opts<{ lang: Language }>().lang,
      flags: new Set(Object.keys(entry.options ?? {}).map(flagOf)),
    }
    exit = await command.run(context, args, flags)
  }
  addCommands(program, commands, act)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exit
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) {
      await answered(base, error.code, printed.text)
      return 0
    }
    throw wrongCall(error, printed.text)
  }
}

/** Help and version, also as JSON: with --json nothing else goes to standard output. */
function answered({ out, json }: Pick<Context, 'out' | 'json'>, code: string, text: string): Promise<void> {
  if (!json) return out.text(text)
  return out.json(code === 'commander.version' ? { version: text.trim() } : { help: text })
}

function wrongCall(error: CommanderError, help: string): Error {
  // A group without its command: the help page says which there are.
  if (error.code === 'commander.help') {
    const usage = /^Usage: (.+?) \[options\]/u.exec(help)?.[1] ?? 'ose'
    const names = [...help.matchAll(/^ {2}([a-z]+)(?= [<[]| {2})/gmu)].map(([, name]) => name)
    return usageError(
      `No command is given. ${usage} has ${names.filter((name) => name !== 'help').join(', ')}. See: ${usage} --help`,
    )
  }
  const says = error.message
    .replace(/^error: /u, '')
    .replace(/\s+/gu, ' ')
    .replace(/\.$/u, '')
  return usageError(`${says.charAt(0).toUpperCase()}${says.slice(1)}. See: ose --help`)
}
