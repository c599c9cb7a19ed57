import {
  type Finding,
  type MessageCatalogue,
  type NationalLaw,
  type Procurement,
  reaches,
  summarise,
} from '@opensource-experts/core'
import { type Asked, askOnce } from './ask-once'
import { buildContext, type ContextBase } from './build-context'
import { compare } from './compare'
import type { LintContext } from './context'
import { familyReports, type Outcome } from './family-report'
import { basisIn, findingOf } from './finding-of'
import type { LintOptions } from './lint-options'
import type { LintResult, OpenQuestion, SuppressedFinding } from './lint-result'
import { messagesOf } from './messages-of'
import { questionText } from './question-text'
import type { Rule, RuleQuestion, RuleReport } from './rule'
import { isSuppressedBy } from './suppression'

/**
 * Runs rules over a procurement. `spare`: questions to ask where the caller's texts have none. `laws`: national laws
 * whose rules were chosen, by default all that are held.
 */
export function runRules(
  document: Procurement,
  rules: readonly Rule[],
  options: LintOptions,
  spare: MessageCatalogue,
  laws?: ReadonlySet<NationalLaw>,
): LintResult {
  const base = buildContext(document, options.clauses ?? (() => undefined), laws, options.words)
  const { procurement } = base
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  const asked: Asked[] = []
  const running = rules.filter(({ id }) => options.severities?.[id] !== 'off')
  const outcomes = new Map<Rule, Outcome>()
  for (const rule of running) {
    const reached = reaches(rule.jurisdiction, procurement.jurisdiction)
    if (reached === false) continue
    const before = asked.length
    let reported = false
    const wording = { read: false, missed: false }
    // The same for every finding of the rule.
    const basis = basisIn(procurement, rule)
    for (const answer of reached ? answersOf(rule, base, options, wording) : [unknownState]) {
      if ('fact' in answer) {
        asked.push({ ruleId: rule.id, question: answer })
        continue
      }
      reported = true
      const finding = findingOf(rule, answer, procurement, basis, options)
      const suppression = options.suppressions?.find((each) => isSuppressedBy(each, rule.id, answer))
      if (suppression) suppressed.push({ finding, reason: suppression.reason.trim() })
      else findings.push(finding)
    }
    outcomes.set(rule, outcomeOf(asked.length > before, reported, wording))
  }
  findings.sort(byPlace)
  suppressed.sort((a, b) => byPlace(a.finding, b.finding))
  const order = base.places.map(({ id }) => id)
  const notChecked = askOnce(asked, order, wordingFor(running, options, spare))
  return { findings, notChecked, families: familyReports(outcomes), summary: summarise(findings), suppressed }
}

const unknownState: RuleQuestion = { fact: '/jurisdiction', ask: 'jurisdiction', common: true }

/** Whether a rule asked for the wording of a text that is read in whole, and for that of one that is not. */
interface Wording {
  read: boolean
  missed: boolean
}

function answersOf(
  rule: Rule,
  base: ContextBase,
  options: LintOptions,
  wording: Wording,
): Iterable<RuleReport | RuleQuestion> {
  const param = (name: string) => options.params?.[rule.id]?.[name] ?? rule.params[name]?.value ?? 0
  const reading: LintContext['reading'] = (text, language) => {
    if (/\p{L}/u.test(text)) wording[base.extent(language) === 'whole' ? 'read' : 'missed'] = true
    return base.reading(text, language)
  }
  return rule.check({ ...base, reading, param })
}

/** A rule of wording before a text that it cannot read waits for a person who can (DOC-03): its silence is no answer. */
function outcomeOf(asked: boolean, reported: boolean, { read, missed }: Wording): Outcome {
  return { asked: asked || missed, reported: reported || (missed && read && !asked) }
}

/** The caller's sentences, those that rules bring, then the spare ones; a rule without any still says what it is about. */
function wordingFor(rules: readonly Rule[], { locale = 'en', texts = {} }: LintOptions, spare: MessageCatalogue) {
  const catalogues = [texts, messagesOf(rules), spare]
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]))
  return (question: Omit<OpenQuestion, 'question'>): string =>
    questionText(question, locale, catalogues) ??
    `${summaries.get(question.ruleId) ?? `Rule ${question.ruleId} waits for an answer.`} To answer this the procurement has to say more (${question.fact}).`
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint)
}
