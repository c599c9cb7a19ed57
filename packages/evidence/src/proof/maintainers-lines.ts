import type { ClaimedPerson } from '../model/claims'
import type { UpstreamLine } from '../model/proof'

const mostLines = 50

/** Heading under which a project says who looked after it before. */
const formerly = /\b(emerit\w*|alumni|former\w*|retired|inactive|past|previous\w*|stepped down)\b/i

/**
 * Lines of one maintainers' file that name a person: by an address, or by an account that the person claims. `host` is the
 * platform of the repository: the same name elsewhere may be somebody else's. Without it, any account counts.
 */
export function linesNaming(
  path: string,
  text: string,
  { emails, accounts = [] }: ClaimedPerson,
  host?: string,
): UpstreamLine[] {
  const addresses = new Set(emails.map((email) => email.toLowerCase()))
  const names = new Set(
    accounts.filter((account) => host === undefined || account.host === host).map(({ name }) => name.toLowerCase()),
  )
  const isList = /(^|\/)owners[^/]*$/i.test(path)
  const found: UpstreamLine[] = []
  let former = false
  const lines = text.split(/\r\n|\n|\r/)
  for (const [at, line] of lines.entries()) {
    if (isHeading(line, lines[at + 1])) former = formerly.test(line)
    if (found.length === mostLines || !isNamed(line, addresses, names, isList)) continue
    found.push({ path, line: at + 1, ...(former || formerly.test(line) ? { former: true } : {}) })
  }
  return found
}

/** `# Name`, `[Name]`, `name:`, or a line with another of signs below it. */
function isHeading(line: string, next: string | undefined): boolean {
  return (
    /^\s*#{1,6}\s+\S|^\s*\[[^\]@<>]+\]\s*$|^[A-Za-z][A-Za-z _-]{0,60}:\s*$/.test(line) ||
    (line.trim() !== '' && next !== undefined && /^\s*([=-])\1{2,}\s*$/.test(next))
  )
}

function isNamed(line: string, addresses: ReadonlySet<string>, names: ReadonlySet<string>, isList: boolean): boolean {
  const short = line.slice(0, 2000)
  for (const [address] of short.matchAll(/[^\s<>()[\]"'`,;:|]+@[^\s<>()[\]"'`,;:|]+/g))
    if (addresses.has(address.toLowerCase().replace(/\.$/, ''))) return true
  if (names.size === 0) return false
  for (const [, name = ''] of short.matchAll(/(?:^|[^A-Za-z0-9._%+/-])@([A-Za-z0-9][A-Za-z0-9_.-]{0,99})/g))
    if (names.has(name.toLowerCase().replace(/[.-]+$/, ''))) return true
  // OWNERS of Kubernetes and its like: a list of bare names.
  const [, bare] = (isList && /^\s*-\s+["']?([A-Za-z0-9][A-Za-z0-9_.-]{0,99})["']?\s*(?:#.*)?$/.exec(short)) || []
  return bare !== undefined && names.has(bare.toLowerCase())
}
