import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { Preset } from '../../src/engine/rule.ts'
import { exampleProcurement } from '../../src/example/example-procurement.ts'
import type { DocumentedRule } from './check-examples.ts'
import { exampleText, json, plain } from './example-text.ts'
import type { Sentence } from './rule-sentences.ts'

/** The page of all rules, and a page in each rule's folder. */
export function rulePages(documented: readonly DocumentedRule[], sentences: readonly Sentence[]): GeneratedFile[] {
  return [
    { path: 'docs/rules.md', text: page(overview(documented.map(({ rule }) => rule))) },
    ...documented.map((each) => ({
      path: `packages/lint/rules/${each.rule.id}/README.md`,
      text: page(rulePage(each, sentences)),
    })),
  ]
}

/** One heading a rule, so that `docs/rules.md#awd-w01` leads to it. */
function overview(rules: readonly DocumentedRule['rule'][]): string[] {
  const legal = rules.filter(({ legalBasis }) => legalBasis.length > 0)
  const unverified = legal.filter(({ legalBasis }) => legalBasis.every(({ status }) => status === 'memory'))
  const own = rules.filter((rule) => !legal.includes(rule))
  const reviewed = rules.filter(({ legalReview }) => legalReview !== null)
  return [
    '# Rules of the linter',
    '<!-- Made from packages/lint/rules by `pnpm generate`. Change those, then run it again. -->',
    '**No finding means no alert, not legal clearance.** The rules find what a program can see in a document. Whether a ' +
      'link is real, a requirement proportionate or one firm favoured, a person has to judge.',
    `There are ${rules.length} rules. Where the legal basis comes from: each reference is *verified* (seen on a public page) or *from memory* (not checked again). ` +
      `Of ${legal.length} rules of law, ${unverified.length} have no verified basis at all: ${ids(unverified)}. ` +
      `${ids(own)} are rules of this project. Every article of Directive 2014/24 is quoted from memory.`,
    reviewed.length === 0
      ? 'No lawyer has read these rules yet: there is **no named reviewer**, and every rule says so. Have your own counsel read what you rely on.'
      : `${reviewed.length} of ${rules.length} rules have been read by a named reviewer.`,
    'A rule whose fact is missing does not pass: it is listed under `notChecked` with the question to ask. What is asked in ' +
      'the same words is asked once: `places` lists every rule and member that waits for the answer. What only the wording of ' +
      'a text suggests is `possible` and never an error. Limits marked *house* are this project’s, not the law’s.',
    'Findings and questions are codes and params. Sentences come by language, `@opensource-experts/lint/texts/fr` and its ' +
      "like, or all at once from `@opensource-experts/lint/texts`: `lint(procurement, { locale: 'fr', texts: { fr } })`, " +
      "`format(finding, 'fr', [{ fr }])`, `formatAdvice(finding, 'fr', [{ fr }])`. The entry with all of them has " +
      '`format`, `formatAdvice` and `formatQuestion` to which nothing has to be passed. Without sentences questions are asked in ' +
      'English, and `format` of core says which rule is not kept; `helpUri` leads to its page.',
    'Whatever a document holds is answered. What cannot be read is DOC-01, and the other rules go on without it; what is missing ' +
      'is a question. What a notice or the form of a platform has no place for, such as a link or a target, is asked once for all ' +
      'criteria: an existing tender does not turn red. Texts are read as they are seen, up to 100,000 ' +
      'characters each, and DOC-01 asks about the rest: characters without width and marks of direction change nothing.',
    `The wording of texts is read in French and English. In German, Italian, Spanish and Dutch it is read for the ten gravest kinds of ` +
      'fault: the seat of a firm and jobs in a place (SEL-R16), its past (AWD-L03), its size and means (AWD-L11), memberships (SEL-R15), ' +
      'donations and fees (AWD-L09), free choice (AWD-C01), marks that tenderers give themselves (AWD-C08), classes of firms shut out or ' +
      'preferred (PRO-04, SEL-R21), subcontracting and reliance (SEL-R13, SEL-R12), brands and labels without equivalent (TEC-R01, AWD-C07, SEL-R23); in fewer words also for turnover (SEL-R01), references (SEL-R08), ' +
      'groups (SEL-R14), payment that waits for a project (PER-R02), exclusive rights (PER-R03), the general policy of a firm (AWD-L02) and ' +
      'marks for a firm in a sentence that says nothing of its tender (AWD-L12). ' +
      'The words of a language are an entry of their own, so that a page carries those alone that it gives: `lint(procurement, { words: [de] })` ' +
      'with `de` of `@opensource-experts/lint/words/de`; `ose` gives them all. French and English are built into `lint`; `lint` of ' +
      '`@opensource-experts/lint/bare` has no words of its own and takes them too: `words: [en, fr]` of `./words/en` and `./words/fr`. What was not ' +
      'read, or in part only, `notChecked` says once for each language (DOC-03), and the family of a rule that asked for its words is not wholly ' +
      '`checked` (`families`), whether DOC-03 runs or not.',
    [
      '| rule | what holds | severity | certainty | where |',
      '|---|---|---|---|---|',
      ...rules.map(
        ({ id, summary, severity, certainty, jurisdiction }) =>
          `| [${id}](#${id.toLowerCase()}) | ${summary} | ${severity} | ${certainty} | ${where[jurisdiction]} |`,
      ),
    ].join('\n'),
    ...rules.flatMap(({ id, summary }) => [
      `## ${id}`,
      `${summary} [Sentences, legal basis, examples](../packages/lint/rules/${id}/README.md).`,
    ]),
    '## The example procurement',
    'The examples of the rules are this document with what they show.',
    json(plain(exampleProcurement)),
  ]
}

function rulePage({ rule, docs }: DocumentedRule, sentences: readonly Sentence[]): string[] {
  const { id } = rule
  const languages = [...new Set(sentences.filter((each) => each.id === id).map(({ language }) => language))]
  const said = (end: string, language: string) =>
    sentences.find((each) => each.id === `${id}${end}` && each.language === language)?.source ?? ''
  const questions = sentences.filter((each) => each.id.startsWith(`${id}.question.`))
  return [
    `# ${id}`,
    '<!-- Made from the files beside it by `pnpm generate`. Change those, then run it again. -->',
    rule.summary,
    [
      `- Family ${rule.family}; applies to ${rule.appliesTo.join(', ')}; ${where[rule.jurisdiction]}`,
      `- ${rule.severity}, ${rule.certainty}`,
      `- Presets: ${rule.presets?.filter(isWritten).join(', ') || 'none'}`,
      `- Legal basis: ${rule.legalBasis.map(({ ref, status }) => `${ref} (${words[status]})`).join('; ') || 'none'}`,
      `- Reviewer: ${rule.legalReview ? `${rule.legalReview.reviewer}, ${rule.legalReview.date}` : 'none yet'}`,
      ...rule.reviews.map(
        ({ reviewer, capacity, date, verdict, stale }) =>
          `- Read by ${reviewer}, ${capacity}, ${date}: ${verdict}${stale ? ' (**stale**: the rule has changed since)' : ''}`,
      ),
      ...Object.entries(rule.params).map(
        ([name, { value, unit, source }]) => `- Parameter \`${name}\`: ${value} (${unit}; ${source})`,
      ),
      `- Reads ${rule.facts.map((fact) => `\`${fact}\``).join(', ')}`,
      `- Note: ${docs.note}`,
    ].join('\n'),
    '## What it says',
    ...languages.map((language) =>
      [
        `- ${language}: ${said('', language)}`,
        `  - ${said('.fix', language)}`,
        ...questions.filter((each) => each.language === language).map(({ source }) => `  - ${source}`),
      ].join('\n'),
    ),
    '## Examples',
    'Each is [the example procurement](../../../../docs/rules.md#the-example-procurement) with what it shows.',
    ...docs.examples.map(exampleText),
  ]
}

/** The presets of laws follow from where a rule applies. */
function isWritten(preset: Preset): boolean {
  return preset === 'recommended' || preset === 'house'
}

const where = {
  any: 'everywhere',
  EU: 'EU and EEA, or State unknown',
  FR: 'France',
  IT: 'Italy',
  BE: 'Belgium',
  DE: 'Germany',
  PT: 'Portugal',
} as const

const words = { verified: 'verified', memory: 'from memory' } as const

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

function ids(rules: readonly { readonly id: string }[]): string {
  return rules.map(({ id }) => id).join(', ')
}
