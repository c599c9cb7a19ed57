import type { Procurement } from '@opensource-experts/core'
import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { RuleExample } from '../../src/engine/rule.ts'
import { exampleProcurement } from '../../src/example/example-procurement.ts'
import type { DocumentedRule } from './check-examples.ts'

/** What a reading sheet says of a rule beside its facts and sentences: its note, and what its examples show. */
export function sheetNotes(documented: readonly DocumentedRule[]): GeneratedFile {
  const value = Object.fromEntries(
    documented.map(({ rule, docs: { note, examples } }) => [
      rule.id,
      {
        note,
        examples: examples.map(({ title, procurement, findings, notChecked = [] }) => ({
          title,
          ...wordsOf(procurement, findings),
          reports: [...new Set(findings.map(({ severity }) => severity))],
          asks: notChecked.length > 0,
        })),
      },
    ]),
  )
  return {
    path: 'packages/lint/src/generated/sheet-notes.ts',
    text: dataModule(
      'packages/lint/rules',
      { sheetNotes: { type: 'Readonly<Record<string, SheetNotes>>', value } },
      "import type { SheetNotes } from '../review/sheet-notes'\n",
    ),
  }
}

/** Sentences that are the example's own: where the words are what the rule reads, the title alone would tell a lawyer little. */
function wordsOf(
  procurement: Procurement,
  findings: RuleExample['findings'],
): { readonly says?: readonly string[]; readonly matched?: readonly string[] } {
  const common = new Set(sentencesIn(exampleProcurement))
  const own = [...new Set(sentencesIn(procurement))].filter((text) => !common.has(text))
  const matched = [...new Set(findings.flatMap(({ matched: words }) => words ?? []))]
  return {
    ...(own.length > 0 ? { says: own.slice(0, mostSentences).map(shortened) } : {}),
    ...(matched.length > 0 ? { matched: matched.map(shortened) } : {}),
  }
}

const mostSentences = 4

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 280)}… (${text.length} characters)` : text
}

/** Texts by language, wherever they stand; a code or an id is none. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (typeof each === 'string') return /^[a-z]{2}(?:-[A-Z]{2})?$/u.test(key) && each.includes(' ') ? [each] : []
    return sentencesIn(each)
  })
}
