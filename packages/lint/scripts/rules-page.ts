import type { Procurement } from '@opensource-experts/core'
import { listRules } from '../src/list-rules'
import { allRuleDocs } from '../src/rules/all-rule-docs'
import { exampleProcurement } from '../src/rules/example-procurement'
import type { RuleExample } from '../src/rules/rule'

type Members = Readonly<Record<string, unknown>>

/** The page docs/rules.md, from the rule files: one heading a rule, so that `docs/rules.md#awd-w01` leads to it. */
export function rulesPage(): string {
  const rules = listRules()
  const french = new Map(listRules('fr').map((rule) => [rule.id, rule]))
  const legal = rules.filter(({ legalBasis }) => legalBasis.length > 0)
  const unverified = legal.filter(({ legalBasis }) => legalBasis.every(({ status }) => status === 'memory'))
  const own = rules.filter((rule) => !legal.includes(rule))
  const reviewed = rules.filter(({ legalReview }) => legalReview !== null)
  const docs = allRuleDocs()
  const parts = [
    '# Rules of the linter',
    '<!-- Made by packages/lint/scripts/rules-docs.ts from the rule files. Change those, then run it again. -->',
    '**No finding means no alert, not legal clearance.** The rules find what a program can see in a document. Whether a ' +
      'link is real, a requirement proportionate or one firm favoured, a person has to judge.',
    `Where the legal basis comes from: each reference is *verified* (seen on a public page) or *from memory* (not checked again). ` +
      `Of ${legal.length} rules of law, ${unverified.length} have no verified basis at all: ${ids(unverified)}. ` +
      `${ids(own)} are rules of this project. Every article of Directive 2014/24 is quoted from memory.`,
    reviewed.length === 0
      ? 'No lawyer has read these rules yet: there is **no named reviewer**, and every rule below says so. Have your own counsel read what you rely on.'
      : `${reviewed.length} of ${rules.length} rules have been read by a named reviewer.`,
    'A rule whose fact is missing does not pass: it is listed under `notChecked` with the question to ask. What only the ' +
      'wording of a text suggests is `possible` and never an error. Limits marked *house* are this project’s, not the law’s.',
    [
      '| rule | what holds | severity | certainty | where |',
      '|---|---|---|---|---|',
      ...rules.map(
        ({ id, summary, severity, certainty, jurisdiction }) =>
          `| [${id}](#${id.toLowerCase()}) | ${summary} | ${severity} | ${certainty} | ${where[jurisdiction]} |`,
      ),
    ].join('\n'),
    ...rules.flatMap((rule) => [
      `## ${rule.id}`,
      rule.summary,
      [
        `- Family ${rule.family}; applies to ${rule.appliesTo.join(', ')}; ${where[rule.jurisdiction]}`,
        `- ${rule.severity}, ${rule.certainty}`,
        `- Message: ${rule.message}`,
        `- What to do: ${rule.advice}`,
        `- En français : ${french.get(rule.id)?.message} ${french.get(rule.id)?.advice}`,
        `- Legal basis: ${rule.legalBasis.map(({ ref, status }) => `${ref} (${words[status]})`).join('; ') || 'none'}`,
        `- Reviewer: ${rule.legalReview ? `${rule.legalReview.reviewer}, ${rule.legalReview.date}` : 'none yet'}`,
        ...Object.entries(rule.params).map(
          ([name, { value, unit, source }]) => `- Parameter \`${name}\`: ${value} (${unit}; ${source})`,
        ),
        `- Reads ${rule.facts.map((fact) => `\`${fact}\``).join(', ')}`,
        `- Note: ${docs[rule.id]?.note}`,
      ].join('\n'),
      ...(docs[rule.id]?.examples ?? []).map(exampleText),
    ]),
    '## The example procurement',
    'The examples above are this document with what they show.',
    json(plain(exampleProcurement)),
  ]
  return `${parts.join('\n\n')}\n`
}

const where = {
  any: 'everywhere',
  EU: 'EU and EEA, or State unknown',
  FR: 'France',
} as const

const words = { verified: 'verified', memory: 'from memory' } as const

function exampleText({ title, procurement, findings, notChecked = [] }: RuleExample): string {
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

function plain(value: Procurement): Members {
  return JSON.parse(JSON.stringify(value))
}

function ids(rules: readonly { readonly id: string }[]): string {
  return rules.map(({ id }) => id).join(', ')
}

/** JSON with one line for each member, and one for each item of a list of objects. */
function json(value: Members): string {
  const lines = Object.entries(value).map(([key, member]) => {
    const items = Array.isArray(member) && typeof member[0] === 'object' ? member : undefined
    const text = items
      ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(member)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `\`\`\`json\n{\n${lines.join(',\n')}\n}\n\`\`\``
}
