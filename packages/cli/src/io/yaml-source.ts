import { isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml'

/** Something wrong in a file: where, what, and what to do. */
export interface YamlProblem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** A YAML file with the places of what it holds. */
export interface YamlSource {
  readonly file: string
  /** What it holds, as plain JSON; undefined where it is not YAML. */
  readonly value: unknown
  /** Why it is not YAML, and keys that stand twice. */
  readonly problems: readonly YamlProblem[]
  /** A problem at a member: at its key where there is one, else at the nearest member around it. */
  problem(path: readonly (string | number)[], message: string): YamlProblem
}

/** Reads YAML 1.2; no aliases beyond 100, so that a text cannot grow without bound. */
export function yamlSource(text: string, file: string): YamlSource {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, merge: true })
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  const problems = document.errors.map(({ message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    message: message.split('\n')[0] ?? message,
  }))
  const held = problems.length > 0 ? undefined : readValue(() => document.toJS({ maxAliasCount: 100 }) as unknown)
  if (held && 'reason' in held) problems.push({ file, line: 1, message: `It cannot be read: ${held.reason}` })
  return {
    file,
    value: held && 'value' in held ? held.value : undefined,
    problems,
    problem: (members, message) => {
      for (let depth = members.length; depth > 0; depth -= 1) {
        const offset = offsetOf(document.contents, members.slice(0, depth))
        if (offset !== undefined) return { file, line: lineAt(offset), message }
      }
      return { file, line: 1, message }
    },
  }
}

/** Aliases that lead nowhere or multiply are told when they are followed. */
function readValue(read: () => unknown): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: read() }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Where the key of a member stands, or its value in a list. */
function offsetOf(root: Node | null, members: readonly (string | number)[]): number | undefined {
  let node: unknown = root
  let offset: number | undefined
  for (const member of members) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && String((item.key as { value?: unknown })?.value) === String(member),
      )
      offset = (pair?.key as Node | undefined)?.range?.[0]
      node = pair?.value
    } else {
      node = (node as { items?: readonly unknown[] } | undefined)?.items?.[Number(member)]
      offset = (node as Node | undefined)?.range?.[0]
    }
    if (offset === undefined) return undefined
  }
  return offset
}
