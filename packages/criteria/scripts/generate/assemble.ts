import { join } from 'node:path'
import type { Message } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import { compileMessageFiles } from '../../../../scripts/generate/lib/message-files.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { Catalogue } from '../../src/catalogue/catalogue'
import { type ClauseDocument, describeClause } from '../../src/catalogue/describe-clause'
import type { LanguageTexts } from '../../src/clause/language-texts'
import { compileTexts } from '../../src/content/compile-texts'
import type { ClauseFile } from '../../src/content/content-schemas'
import { sourceText } from '../../src/content/source-text'
import { textDigest } from './digest.ts'
import { phrasesOf } from './phrases.ts'
import type { Content } from './read-content.ts'
import { legalReviewOf, reviewsOf } from './reviews.ts'

/** Content as the package ships it. */
export interface Assembled {
  /** With the texts of every language, drafts included. */
  readonly catalogue: Catalogue
  /** With the quantities of their texts, which no bundle needs. */
  readonly documents: readonly (ClauseDocument & Pick<ClauseFile, 'figures'>)[]
  /** By clause, then language. */
  readonly digests: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly proposalIds: readonly string[]
  /** Words of the pages that publish the catalogue. */
  readonly siteWords: ReadonlyMap<string, Readonly<Record<string, Message>>>
  /** Words of `propose` about lots, findings, questions and changes. */
  readonly needWords: ReadonlyMap<string, Readonly<Record<string, Message>>>
  readonly content: Pick<Content, 'blueprints' | 'families' | 'activities'>
  /** Where the content stands, from the root of the repository. */
  readonly folder: string
}

/** Puts the catalogue together; undefined where a problem stands in the way. */
export function assemble(folder: string, content: Content, problems: Problem[]): Assembled | undefined {
  const proposal = compileMessageFiles(join(folder, 'proposal'))
  const derogation = compileMessageFiles(join(folder, 'derogation'))
  const site = compileMessageFiles(join(folder, 'site'))
  const need = compileMessageFiles(join(folder, 'need'))
  problems.push(...need.problems, ...proposal.problems, ...derogation.problems, ...site.problems)
  const digests = Object.fromEntries(
    content.clauses.map(({ name, file, texts }) => [
      name,
      Object.fromEntries(texts.map((text) => [text.name, textDigest(name, file, sourceText(text.file))])),
    ]),
  )
  const flat = Object.entries(digests).flatMap(([id, own]) =>
    Object.entries(own).map(([language, digest]) => [`${id} ${language}`, digest] as const),
  )
  const reviews = reviewsOf(content, new Map(flat), problems)
  const price = content.sets.find(({ file }) => file.price)?.file.price
  if (price === undefined && problems.length === 0) {
    const [set] = content.sets
    const message = 'No set gives the weight of the price. Write "price: { basic: 60, advanced: 55, exemplary: 50 }".'
    problems.push(set?.source.problem([], message) ?? { file: 'sets', line: 1, message })
  }
  if (problems.length > 0 || price === undefined) return undefined
  const catalogue: Catalogue = {
    ...content.catalogue,
    clauses: content.clauses.map(({ name, file: { figures: _, ...file } }) => ({
      id: name,
      ...file,
      legalReview: legalReviewOf(name, reviews),
    })),
    texts: textsOf(content, { proposal: proposal.messages, derogation: derogation.messages }),
    sets: { price, lines: content.sets.flatMap(({ file }) => file.lines) },
    reviews,
  }
  return {
    catalogue,
    documents: catalogue.clauses.map((clause) => ({
      ...describeClause(clause, { catalogue }),
      ...defined({ figures: content.clauses.find(({ name }) => name === clause.id)?.file.figures }),
    })),
    digests,
    siteWords: site.messages,
    needWords: need.messages,
    content,
    proposalIds: Object.keys(proposal.messages.get('en') ?? {}),
    folder,
  }
}

type Sentences = ReadonlyMap<string, Readonly<Record<string, Message>>>

function textsOf(
  content: Content,
  { proposal, derogation }: { readonly proposal: Sentences; readonly derogation: Sentences },
): Record<string, LanguageTexts> {
  const named = content.languages.map(({ name }) => name)
  const used = content.clauses.flatMap(({ texts }) => texts.map(({ name }) => name))
  const languages = [...new Set([...named, ...used])].sort()
  return Object.fromEntries(
    languages.map((language) => {
      const [words, grounds] = [proposal.get(language), derogation.get(language)]
      const texts: LanguageTexts = {
        language,
        status: content.languages.find(({ name }) => name === language)?.file.status ?? 'draft',
        phrases: phrasesOf(content, language),
        clauses: Object.fromEntries(
          content.clauses.flatMap(({ name, file, texts }) => {
            const text = texts.find((each) => each.name === language)
            return text ? [[name, compileTexts(file, sourceText(text.file), language)] as const] : []
          }),
        ),
        ...defined({
          proposal: words,
          pairs: content.pairs.find(({ name }) => name === language)?.file,
          derogation: grounds,
        }),
      }
      return [language, texts]
    }),
  )
}
