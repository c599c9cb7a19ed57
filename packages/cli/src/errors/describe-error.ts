import { defined, OseError, type SourceLocation } from '@opensource-experts/core'
import { withoutCredentials } from './without-credentials'

/** What is printed of an error. */
export interface DescribedError {
  /** The file concerned; null where the call itself is wrong. */
  readonly file: string | null
  readonly code: string
  readonly message: string
  readonly location?: SourceLocation
  /** Every issue of a document, where there are several: for people. */
  readonly issues: readonly string[]
}

/** Turns whatever was thrown into an answer for `file`; where the call has none, for the file that the error names. */
export function describeError(error: unknown, file: string | null): DescribedError {
  if (!OseError.isInstance(error)) return fault(error, file)
  const { code, message, location, facts } = error
  return {
    file: file ?? error.file ?? null,
    code,
    message: withoutCredentials(message),
    ...defined({ location: location && { line: location.line, column: location.column } }),
    issues: issuesOf(facts.issues),
  }
}

function issuesOf(issues: unknown): string[] {
  if (!Array.isArray(issues) || issues.length < 2) return []
  return issues.map(({ path, message }: { path: string; message: string }) => `${path || '/'} ${message}`)
}

function fault(error: unknown, file: string | null): DescribedError {
  if (isSystemError(error)) {
    const message = `${error.path ?? file ?? 'A file'} cannot be used (${error.code}). Check its path and its rights.`
    return { file, code: 'file-unreadable', message, issues: [] }
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const subject = file === null ? 'The command' : file
  const message = `${subject} could not be processed (${withoutCredentials(reason)}). This is a fault of ose: please report it.`
  return { file, code: 'internal-error', message, issues: [] }
}

/** What the operating system answers, such as EACCES. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
