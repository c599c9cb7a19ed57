import { type InputIssue, OseError } from '@opensource-experts/core'

/** What a function says is wrong with its input is told of the file that the input came from. */
export function ofFile<Value>(file: string | undefined, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (file === undefined || !OseError.isInstance(error) || error.code !== 'input-invalid') throw error
    const issues = error.facts.issues as readonly InputIssue[]
    const [issue] = issues
    const path = issue?.path ?? ''
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
    const says = `${file} cannot be used: ${path === '' ? 'it' : path} ${issue?.message ?? 'is wrong'}${more}.`
    throw new OseError('document-invalid', says, { path, file, facts: error.facts, cause: error })
  }
}
