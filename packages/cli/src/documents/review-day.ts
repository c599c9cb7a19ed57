import type { LegalReference, Severity } from '@opensource-experts/core'
import { type Catalogue, describeClause } from '@opensource-experts/criteria'
import { digests } from '@opensource-experts/criteria/review'
import { listRules } from '@opensource-experts/lint'
import type { RuleSheetFile } from '@opensource-experts/lint/review'
import { lintMessages } from '@opensource-experts/lint/texts'
import { stringify } from 'yaml'
import { type Basis, basesPage, dayPage, type Stop } from '../text/review-pages'

export interface ReviewDay {
  readonly catalogue: Catalogue
  readonly rules: readonly RuleSheetFile[]
}

/** How fast a text is read that somebody will answer for, in words a minute. */
const wordsAMinute = 180
const minutesABasis = 0.5

/**
 * What leads through a day of reading, by file name: the index in its order (the bases once for all, what can do most harm
 * first), the legal bases, and two files to be filled in and put beside the clauses and the rules.
 */
export function reviewDay({ catalogue, rules }: ReviewDay): readonly (readonly [name: string, text: string])[] {
  const described = listRules(lintMessages)
  const bases = basesOf(catalogue, described)
  const proposed = new Set(catalogue.sets.lines.map(({ clause }) => clause))
  const clause = (wanted: boolean) =>
    catalogue.clauses.filter(({ id }) => proposed.has(id) === wanted).map((each) => clauseStop(each.id, catalogue))
  const rule = (severity: Severity) =>
    rules.flatMap(({ name, rule: id, text }) => {
      const found = described.find((each) => each.id === id)
      if (found?.severity !== severity) return []
      // Two languages side by side are read once and compared.
      return [{ id, says: found.summary ?? '', file: `rules/${name}`, minutes: minutesOf(plain(text), 1.5) }]
    })
  const unchecked = bases.filter(({ status }) => status === 'memory').length
  const steps = [
    {
      title: 'Legal bases, each once',
      stops: [
        {
          id: 'bases',
          says: `${bases.length} references, ${unchecked} of them from memory`,
          file: 'bases.html',
          minutes: Math.ceil(unchecked * minutesABasis),
        },
      ],
    },
    { title: 'Rules that report errors', stops: rule('error') },
    { title: 'Clauses that are proposed', stops: clause(true) },
    { title: 'Rules that warn', stops: rule('warning') },
    { title: 'The other clauses', stops: clause(false) },
    { title: 'Rules that note', stops: rule('info') },
  ]
  return [
    ['index.html', dayPage(steps)],
    ['bases.html', basesPage(bases)],
    ['clauses.yaml', clauseForm(catalogue)],
    ['rules.yaml', ruleForm(described)],
  ]
}

/** Every reference once: what is from memory first, then what most rests on. */
function basesOf(catalogue: Catalogue, rules: ReturnType<typeof listRules>): Basis[] {
  const used = new Map<string, { status: LegalReference['status']; by: string[] }>()
  for (const { id, legalBasis } of [...rules, ...catalogue.clauses])
    for (const { ref, status } of legalBasis) {
      const known = used.get(ref) ?? { status, by: [] }
      // A reference that somebody has seen is seen; one that is marked both ways has to be looked at.
      if (status === 'memory') known.status = 'memory'
      known.by.push(id)
      used.set(ref, known)
    }
  return [...used]
    .map(([ref, { status, by }]) => ({ ref, status, usedBy: by }))
    .sort((a, b) => (a.status === b.status ? b.usedBy.length - a.usedBy.length : a.status === 'memory' ? -1 : 1))
}

function clauseStop(id: string, catalogue: Catalogue): Stop {
  const clause = catalogue.clauses.find((each) => each.id === id)
  const texts = clause ? describeClause(clause, { catalogue }).texts : {}
  const text = texts.fr ?? texts.en
  const passages = new Set(
    Object.values(text?.levels ?? {}).flatMap((level) =>
      Object.values(level).flatMap((each) => (typeof each === 'string' ? each.split('\n\n') : (each ?? []))),
    ),
  )
  return { id, says: text?.name ?? '', file: `clauses/${id}.html`, minutes: minutesOf([...passages].join(' '), 1) }
}

function minutesOf(text: string, share: number): number {
  return Math.max(1, Math.round(text.split(/\s+/u).length / share / wordsAMinute))
}

function plain(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/u, ' ').replace(/<[^<>]*>/gu, ' ')
}

const head = {
  reviewer: '',
  role: 'lawyer',
  capacity: '',
  date: '',
}

/** `content/reviews/<name>.yaml` of criteria, to be filled in: what was not read stays null, or is left out. */
function clauseForm(catalogue: Catalogue): string {
  const read = catalogue.clauses.flatMap(({ id, version }) =>
    Object.entries(digests[id] ?? {})
      .filter(([language]) => catalogue.texts[language]?.status === 'maintained')
      .map(([language, digest]) => ({ clause: id, language, version, digest, verdict: null })),
  )
  return form('packages/criteria/content/reviews', { ...head, read })
}

function ruleForm(rules: ReturnType<typeof listRules>): string {
  const read = rules.flatMap(({ id, digest }) => (digest ? [{ rule: id, digest, verdict: null }] : []))
  return form('packages/lint/rules/reviews', { ...head, languages: ['en', 'fr'], read })
}

function form(folder: string, value: object): string {
  return [
    `# To be filled in, and put into ${folder} under any name that ends in .yaml.`,
    '# verdict: approved, approved-with-remarks or rejected, with "remarks" beside it; null where it was not read.',
    '# Whoever signs agrees that name, capacity, date and verdicts are published.',
    stringify(value, { lineWidth: 0 }),
  ].join('\n')
}
