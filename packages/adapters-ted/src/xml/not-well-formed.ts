/** The message for an error of the parser, which puts "line:column: " before its own and a full stop behind. */
export function notWellFormed(error: Error): string {
  const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  return /^unclosed tag/.test(reason)
    ? `The document is cut off (${reason}). Give the whole file.`
    : `The document is not well-formed XML: ${reason}. Correct it where it was made.`
}
