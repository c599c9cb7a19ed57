import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'

/** Hands a command its context and keeps its exit. Commands are imported here, so that each loads what it needs only. */
export type Act = (work: (context: Context) => Promise<ExitCode>) => Promise<void>
