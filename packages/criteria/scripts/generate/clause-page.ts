import { join, relative, sep } from 'node:path'
import { repositoryRoot } from '../../../../scripts/checks/lib/workspace.ts'
import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import type { ClauseDocument, ClauseTextDocument } from '../../src/catalogue/describe-clause'
import { levels } from '../../src/clause/clause'
import { documentPlaces } from '../../src/clause/clause-text'
import { otherwise } from '../../src/review/otherwise'
import type { Assembled } from './assemble.ts'
import { looksAt } from './looks-at.ts'

/** The page of a clause, beside its files: `content/clauses/AWD-02/README.md`. */
export function clausePage(document: ClauseDocument, { folder, digests }: Assembled): GeneratedFile {
  const path = relative(repositoryRoot, join(folder, 'clauses', document.id, 'README.md'))
  const { id, version, kind, target, tags, parameters, legalBasis, legalReview, reviews = [], texts } = document
  const entries = Object.entries(texts)
  const names = entries.map(([language, { name }]) => `${name} (${language})`)
  const lines = [
    '<!-- Made from the files beside it by `pnpm generate`. Never edited. -->',
    `# ${id}: ${texts.en?.name ?? names[0] ?? ''}`,
    '',
    `Version ${version}, ${kind}, ${target ? `looks at ${looksAt[target]}` : 'no criterion'}. Tags: ${tags.join(', ')}.`,
    legalReview
      ? `Read by ${legalReview.reviewer} on ${legalReview.date} (${legalReview.languages.join(', ')}).`
      : 'No named lawyer has read these texts yet.',
    '',
    ...(Object.keys(parameters).length > 0
      ? ['| parameter | meaning | admits |', '|---|---|---|', ...Object.entries(parameters).map(parameterRow), '']
      : []),
    'Legal basis:',
    '',
    ...legalBasis.map(({ ref, status }) => `* ${ref} (${status === 'memory' ? 'from memory' : 'verified'})`),
    '',
    ...(reviews.length > 0
      ? [
          'Readings:',
          '',
          ...reviews.map(
            ({ reviewer, capacity, date, language, verdict, stale }) =>
              `* ${reviewer}, ${capacity}, ${date}, ${language}: ${verdict}${stale ? ' (**stale**: the text has changed since)' : ''}`,
          ),
          '',
        ]
      : []),
    ...entries
      .filter(([, text]) => !isShortDraft(text))
      .sort(([, a], [, b]) => Number(a.status === 'draft') - Number(b.status === 'draft'))
      .flatMap(([language, text]) => [
        `## ${language}: ${text.name}`,
        '',
        ...(text.status === 'draft' ? ['Draft: no person has read it.', ''] : []),
        ...textLines(text),
        ...otherLaws(document, language),
        `Digest: \`${digests[id]?.[language] ?? ''}\``,
        '',
      ]),
    ...draftTable(
      entries.filter(([, text]) => isShortDraft(text)),
      digests[id],
    ),
  ]
  return { path: path.split(sep).join('/'), text: `${lines.join('\n').trimEnd()}\n` }
}

function parameterRow([name, { meaning, admits, required }]: [string, ClauseDocument['parameters'][string]]): string {
  const cells = [
    `\`${name}\``,
    meaning.en ?? Object.values(meaning)[0] ?? '',
    `${admits}${required ? '; to be given' : ''}`,
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

function isShortDraft({ status, purpose }: ClauseDocument['texts'][string]): boolean {
  return status === 'draft' && purpose === undefined
}

/** Languages that have short forms only, after the texts that are kept: a row for each. */
function draftTable(
  drafts: readonly (readonly [string, ClauseDocument['texts'][string]])[],
  digests: Readonly<Record<string, string>> = {},
): string[] {
  if (drafts.length === 0) return []
  return [
    '## Short forms in other languages',
    '',
    'Drafts: no person has read them.',
    '',
    `| | name | ${levels.join(' | ')} | digest |`,
    '|---|---|---|---|---|---|',
    ...drafts.map(([language, { name, levels: own }]) => {
      const cells = [name, ...levels.map((level) => own[level].notice ?? '')]
      return `| ${[language, ...cells.map(cell)].join(' | ')} | \`${digests[language] ?? ''}\` |`
    }),
    '',
  ]
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')
}

function textLines(text: ClauseTextDocument): string[] {
  return [
    ...paragraph(text.purpose),
    ...paragraph(text.subjectMatterLink && `> ${text.subjectMatterLink}`),
    ...levels.flatMap((level) => {
      const { summary, text: whole, notice, steps = [], ...own } = text.levels[level]
      return [
        `### ${level}`,
        '',
        ...paragraph(summary && `*${summary}*`),
        ...paragraph(whole),
        ...(steps.length > 0 ? [...steps.map((step, mark) => `${mark}. ${step}`), ''] : []),
        ...documentPlaces.flatMap((place) => paragraph(own[place] && `${placeNames[place]}: ${own[place]}`)),
        ...paragraph(notice && `> ${notice}`),
      ]
    }),
    ...paragraph(
      Object.values(text.evidence)
        .map((words) => `* ${words}`)
        .join('\n'),
    ),
    ...paragraph(text.verification),
    ...paragraph(text.proportionality),
    ...paragraph(text.risks),
  ]
}

/** What laws word otherwise, place by place: who reads a text reads it as every State gets it. */
function otherLaws({ texts, under = {} }: ClauseDocument, language: string): string[] {
  const neutral = texts[language]
  return Object.entries(under).flatMap(([law, own]) => {
    const text = own[language]
    const said = neutral && text ? otherwise(neutral, text) : []
    if (said.length === 0) return []
    return [
      `### In the words of the law of ${law}`,
      '',
      ...said.flatMap(({ place, words }) => [`*${place}*`, '', words, '']),
    ]
  })
}

function paragraph(words: string | undefined): string[] {
  return words ? [words, ''] : []
}

const placeNames = {
  contract: 'In the contract',
  specifications: 'In the specifications',
  answer: 'In the answer frame',
  internal: 'In the internal file',
} as const
