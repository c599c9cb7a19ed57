import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { DocumentedRule } from './check-examples.ts'

/** What a reading sheet says of a rule beside its facts and sentences: its note, and what its examples show. */
export function sheetNotes(documented: readonly DocumentedRule[]): GeneratedFile {
  const value = Object.fromEntries(
    documented.map(({ rule, docs: { note, examples } }) => [
      rule.id,
      {
        note,
        examples: examples.map(({ title, findings, notChecked = [] }) => ({
          title,
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
