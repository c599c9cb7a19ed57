import { anyObject, anyText, checkInput, type Members, type Message, OseError } from '@opensource-experts/core'
import { type Clause, levels } from '../clause/clause'
import { type ClauseText, documentPlaces } from '../clause/clause-text'
import { extremeValues } from '../clause/extreme-values'
import { fill } from '../clause/fill'
import type { LanguageTexts } from '../clause/language-texts'
import { lawArgument, lawsIn } from '../clause/law'
import type { Catalogue } from './catalogue'
import { catalogueInput, readingCatalogue } from './catalogue-input'
import { catalogueProblems } from './check-catalogue'
import type { ClauseSets } from './clause-sets'
import { pairProblems } from './pair-problems'

export interface CatalogueExtension {
  /** Clauses of your own, beside those that are there. */
  readonly clauses: readonly Clause[]
  /**
   * Their texts by language, then clause id: messages as `compileMessage` of `@opensource-experts/core/messages` makes them.
   * Every language that the catalogue maintains has them all.
   */
  readonly texts: Readonly<Record<string, Readonly<Record<string, ClauseText>>>>
  /** Lines of sets that propose them. Default: they are offered and not proposed. */
  readonly sets?: Pick<ClauseSets, 'lines'>
  /** Where they were read from, for the error. */
  readonly file?: string
}

/** Something wrong in an extension, with its place in it. */
export interface ExtensionProblem {
  /** JSON Pointer in the extension. */
  readonly path: string
  readonly message: string
}

const extensionInput: Members = {
  members: {
    clauses: { list: anyObject },
    texts: { named: { named: anyObject } },
    sets: { members: { lines: { list: anyObject } }, required: ['lines'] },
    file: anyText,
  },
  required: ['clauses', 'texts'],
}

/** BT-734 of a name, and what is left of BT-540 or BT-70 beside other criteria. */
const longest = { name: 100, notice: 400 } as const

/**
 * A catalogue with clauses of your own beside those that are there. The catalogue given stays as it is: nothing is
 * registered, so that each tenant has its own. Pure.
 * @throws OseError `catalogue-invalid`, with every problem and its JSON Pointer in `facts.problems`.
 */
export function extendCatalogue(catalogue: Catalogue, extension: CatalogueExtension): Catalogue {
  checkInput('extendCatalogue', {
    catalogue: [catalogueInput, catalogue],
    extension: [extensionInput, extension],
  })
  return readingCatalogue('extendCatalogue', () => extended(catalogue, extension))
}

function extended(catalogue: Catalogue, extension: CatalogueExtension): Catalogue {
  const { clauses, texts, sets, file } = extension
  const unknown = Object.keys(texts).filter((language) => !Object.hasOwn(catalogue.texts, language))
  const whole: Catalogue = {
    ...catalogue,
    clauses: [...catalogue.clauses, ...clauses],
    texts: Object.fromEntries(
      Object.entries(catalogue.texts).map(([language, own]) => [
        language,
        { ...own, clauses: { ...own.clauses, ...texts[language] } },
      ]),
    ),
    sets: { ...catalogue.sets, lines: [...catalogue.sets.lines, ...(sets?.lines ?? [])] },
  }
  const problems = [
    ...unknown.map((language) => ({
      path: `/texts/${language}`,
      message: `the catalogue ${catalogue.name} has no language ${language}; it has ${Object.keys(catalogue.texts).join(', ')}`,
    })),
    ...catalogueProblems(whole).map((message) => ({ path: '/clauses', message })),
  ]
  // What is said of texts and pairs needs clauses that are some.
  if (problems.length === 0) problems.push(...detailsOf(whole, extension))
  if (problems.length === 0) return whole
  const said = problems.slice(0, 20).map(({ path, message }) => `${path} ${message}`)
  throw new OseError(
    'catalogue-invalid',
    `The clauses${file ? ` of ${file}` : ''} cannot be used: ${said.join('; ')}.`,
    {
      path: problems[0]?.path ?? '',
      facts: { problems },
      ...(file === undefined ? {} : { file }),
    },
  )
}

function detailsOf(whole: Catalogue, { clauses, texts, sets }: CatalogueExtension): ExtensionProblem[] {
  const ids = new Set(whole.clauses.map(({ id }) => id))
  return [
    ...clauses.flatMap((clause, index) => [
      ...(/^[A-Z]{3}-\d{2}$/u.test(clause.id)
        ? []
        : [{ path: `/clauses/${index}/id`, message: `"${clause.id}" is no clause id such as ORG-01` }]),
      ...pairProblems(clause, whole.clauses).map(({ path, message }) => ({
        path: `/clauses/${index}/${path.join('/')}`,
        message,
      })),
    ]),
    ...Object.entries(texts).flatMap(([language, own]) =>
      Object.entries(own).flatMap(([id, text]) => {
        const clause = clauses.find((each) => each.id === id)
        const spoken = whole.texts[language]
        const path = `/texts/${language}/${id}`
        if (!clause) return [{ path, message: `there is no clause ${id} among those that are added` }]
        return spoken ? textProblems(clause, text, spoken, path) : []
      }),
    ),
    ...(sets?.lines ?? []).flatMap(({ clause, beside, weights }, index) => {
      const kind = whole.clauses.find(({ id }) => id === clause)?.kind
      const path = `/sets/lines/${index}`
      return [
        ...[clause, beside].flatMap((id) =>
          id === undefined || ids.has(id) ? [] : [{ path, message: `there is no clause ${id}` }],
        ),
        ...(kind === 'award' && !weights ? [{ path, message: `${clause} is an award clause: give its weights` }] : []),
      ]
    }),
  ]
}

/** Placeholders that are no parameter, lengths, levels that say the same. */
function textProblems(clause: Clause, text: ClauseText, spoken: LanguageTexts, path: string): ExtensionProblem[] {
  const { language, phrases } = spoken
  const values = extremeValues(clause.parameters, 'longest')
  const lengthOf = (message: Message) => {
    const under = [undefined, ...lawsIn([message])].map((law) =>
      fill(message, { language, phrases, text, values, law }),
    )
    return Math.max(...under.map((said) => [...said].length))
  }
  const tooLong = (where: string, message: Message | undefined, most: number): ExtensionProblem[] => {
    const length = message === undefined ? 0 : lengthOf(message)
    if (length <= most) return []
    return [
      { path: `${path}/${where}`, message: `has ${length} characters with the longest parameters, ${most} at most` },
    ]
  }
  const known = [...Object.keys(clause.parameters), 'components']
  const strange = messagesIn(text).flatMap(({ at, message }) =>
    argumentsIn(message)
      .filter((name) => name !== lawArgument && !known.includes(name))
      .map((name) => ({
        path: `${path}${at}`,
        message: `asks for {${name}}, no parameter of the clause; it has ${known.join(', ')}`,
      })),
  )
  if (strange.length > 0) return strange
  return [
    ...tooLong('name', text.name, longest.name),
    ...levels.flatMap((level) => tooLong(`levels/${level}/notice`, text.levels[level].notice, longest.notice)),
    ...levels.slice(1).flatMap((level, index) => {
      const lower = levels[index] ?? 'basic'
      const own = text.levels[level].text
      if (own === undefined || JSON.stringify(own) !== JSON.stringify(text.levels[lower].text)) return []
      return [{ path: `${path}/levels/${level}/text`, message: `says the same as ${lower}. Ask for something else` }]
    }),
  ]
}

function messagesIn({ name, subjectMatterLink, levels: own }: ClauseText): { at: string; message: Message }[] {
  return [
    { at: '/name', message: name },
    ...(subjectMatterLink === undefined ? [] : [{ at: '/subjectMatterLink', message: subjectMatterLink }]),
    ...levels.flatMap((level) =>
      (['text', 'notice', ...documentPlaces] as const).flatMap((place) => {
        const message = own[level][place]
        return message === undefined ? [] : [{ at: `/levels/${level}/${place}`, message }]
      }),
    ),
  ]
}

function argumentsIn(message: Message): string[] {
  if (typeof message === 'string') return []
  return message.flatMap((part) => {
    if (typeof part === 'string' || part[0] === '#') return []
    return [part[0], ...Object.values(part[2] ?? {}).flatMap(argumentsIn)]
  })
}
