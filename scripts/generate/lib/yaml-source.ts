import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import { repositoryRoot } from '../../checks/lib/workspace.ts'
import type { Problem } from './problem.ts'

/** A YAML file with the places of what it holds. */
export interface YamlSource {
  /** Path from the root of the repository. */
  readonly file: string
  /** What it holds, as plain JSON; undefined where it is not YAML. */
  readonly value: unknown
  /** Why it is not YAML, and keys that stand twice. */
  readonly problems: readonly Problem[]
  /** A problem at a member: at its key where there is one, else at the nearest member around it. */
  problem(path: readonly (string | number)[], message: string): Problem
}

/** Reads a content file. YAML 1.2; no aliases beyond 100, so that a file cannot grow without bound. */
export function readYaml(path: string): YamlSource {
  const file = relative(repositoryRoot, path).split(sep).join('/')
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, uniqueKeys: true, merge: true })
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  const problems = document.errors.map(({ message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    message: message.split('\n')[0] ?? message,
  }))
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
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

/** Where the key of a member stands, or its value in a list. */
function offsetOf(root: Node | null, members: readonly (string | number)[]): number | undefined {
  let node: unknown = root
  let offset: number | undefined
  for (const member of members) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && String((item.key as { value?: unknown })?.value) === member,
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
