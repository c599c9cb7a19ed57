import type { ExitCode } from '../errors/exit-code'
import type { Context } from '../io/context'
import type { Language } from '../words/language'
import type { ArgumentSpecs, ArgumentsOf, FlagsOf, OptionSpecs } from './option-spec'

/** What is known of a command without loading what it works with: `pnpm generate` writes it into one index. */
export interface Declaration {
  /** `doctor`, or `notice plan`: a command of the group `notice`. */
  readonly name: string
  /** Its place on the help page, in steps that leave room for commands to come. */
  readonly rank: number
  /** For the help page, in English as all of it. */
  readonly description: string
  /** What its group is for; the group's first command says it. */
  readonly group?: string
  /** Calls that show what it is for, as they are typed; they stand on the help page. */
  readonly examples?: readonly string[]
  readonly arguments?: ArgumentSpecs
  readonly options?: OptionSpecs
}

/** Sentences of one command, ICU MessageFormat: `fine` of `doctor` is said as `doctor.fine`. */
export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>

/** A command as the program runs it. */
export interface CommandModule extends Declaration {
  readonly words?: Words
  /** The work. Methods are compared both ways, so that any command's own flags are a record. */
  run(
    context: Context,
    args: Readonly<Record<string, string | readonly string[]>>,
    flags: Readonly<Record<string, unknown>>,
  ): Promise<ExitCode>
}

/** A command of the generated index: what it declares, and where the rest of it is. */
export interface CommandEntry extends Declaration {
  load(): Promise<{ readonly command: CommandModule }>
}

interface TypedCommand<Arguments extends ArgumentSpecs, Options extends OptionSpecs> extends Declaration {
  readonly arguments?: Arguments
  readonly options?: Options
  readonly words?: Words
  run(context: Context, args: ArgumentsOf<Arguments>, flags: FlagsOf<Options>): Promise<ExitCode>
}

/** Gives `run` the types of the arguments and options declared beside it. */
export function defineCommand<
  const Arguments extends ArgumentSpecs = Readonly<Record<never, never>>,
  const Options extends OptionSpecs = Readonly<Record<never, never>>,
>(command: TypedCommand<Arguments, Options>): TypedCommand<Arguments, Options> {
  return command
}
