import { anyText, checkInput, type MessageCatalogue } from '@opensource-experts/core'
import { textsInput } from '../engine/options-input'
import { sheetNotes } from '../generated/sheet-notes'
import { listRules } from '../run/list-rules'
import { ruleSheet } from './rule-sheet'

export interface RuleSheetFile {
  /** `AWD-C09.html` */
  readonly name: string
  /** Id of the rule. */
  readonly rule: string
  readonly text: string
}

/**
 * The reading sheets of the rules of the project, to be read and signed: errors first, then warnings, then notes; inside
 * these, rules with a basis from memory first.
 *
 * @param texts sentences by language, such as `lintMessages` of `./texts`.
 * @param languages side by side, in this order. Default: all of `texts`.
 */
export function ruleSheets(
  texts: MessageCatalogue,
  languages: readonly string[] = Object.keys(texts),
): readonly RuleSheetFile[] {
  checkInput('ruleSheets', { texts: [textsInput, texts], languages: [{ list: anyText, atLeast: 1 }, languages] })
  const byLanguage = languages.map((language) => ({ language, rules: listRules(texts, language) }))
  const [first, ...others] = byLanguage
  if (!first) return []
  const sheets = first.rules.map((rule, index) => {
    const beside = others.flatMap(({ language, rules }) => {
      const same = rules[index]
      return same ? [{ language, rule: same }] : []
    })
    const notes = sheetNotes[rule.id] ?? { note: '', examples: [] }
    const text = ruleSheet([{ language: first.language, rule }, ...beside], notes)
    const unchecked = rule.legalBasis.some(({ status }) => status === 'memory')
    return { name: `${rule.id}.html`, rule: rule.id, text, rank: ranks[rule.severity] * 2 + (unchecked ? 0 : 1) }
  })
  return sheets.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...sheet }) => sheet)
}

const ranks = { error: 0, warning: 1, info: 2 } as const
