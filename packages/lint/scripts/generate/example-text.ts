import type { Procurement } from '@opensource-experts/core'
import type { RuleExample } from '../../src/engine/rule.ts'
import { exampleProcurement } from '../../src/example/example-procurement.ts'

type Members = Readonly<Record<string, unknown>>

/** An example as a page shows it: what it is, what comes of it, and what it changes in the example procurement. */
export function exampleText({ title, procurement, findings, notChecked = [] }: RuleExample): string {
  const outcome = [
    ...findings.map(({ path, severity, matched }) => `${severity} at \`${path}\`${matched ? ` (“${matched}”)` : ''}`),
    ...notChecked.map((fact) => `asks for \`${fact}\``),
  ]
  const change = difference(procurement)
  return `${title} → ${outcome.join(', ') || 'nothing'}.${change ? `\n\n${json(change)}` : ''}`
}

/** What the example changes: members, and of criteria those that are new or different. */
function difference(procurement: Procurement): Members | undefined {
  const [before, after] = [plain(exampleProcurement), plain(procurement)]
  const changed = changedMembers(before, after)
  if ('criteria' in changed) changed.criteria = changedItems(before.criteria, after.criteria)
  return Object.keys(changed).length > 0 ? changed : undefined
}

/** Members that differ; `null` where one is left out. */
function changedMembers(before: Members, after: Members): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return Object.fromEntries(changed.map((key) => [key, after[key] ?? null]))
}

function changedItems(before: unknown, after: unknown): unknown[] {
  const old = new Map(list(before).map((item) => [item.id, item]))
  const kept = new Set(list(after).map(({ id }) => id))
  const gone = [...old.keys()].flatMap((id) => (kept.has(id) ? [] : [{ id, leftOut: true }]))
  const changed = list(after).flatMap((item) => {
    const was = old.get(item.id)
    const members = was ? changedMembers(was, item) : item
    return Object.keys(members).length > 0 ? [was ? { id: item.id, ...members } : item] : []
  })
  return [...changed, ...gone]
}

function list(value: unknown): Members[] {
  return Array.isArray(value) ? value : []
}

export function plain(value: Procurement): Members {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? shortened(each) : each)))
}

/** An example of a very long text is no page to read. */
function shortened(text: string): string {
  return text.length > 2_000 ? `${text.slice(0, 60)}… (${text.length} characters)` : text
}

/** JSON with one line for each member, and one for each item of a list of objects. */
export function json(value: Members): string {
  const lines = Object.entries(value).map(([key, member]) => {
    const items = Array.isArray(member) && typeof member[0] === 'object' ? member : undefined
    const text = items
      ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(member)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `\`\`\`json\n{\n${lines.join(',\n')}\n}\n\`\`\``
}
