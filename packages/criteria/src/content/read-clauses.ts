import { anyObject, anyText, checkInput, fromPointer, type Members, OseError } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueInput } from '../catalogue/catalogue-input'
import { type CatalogueExtension, type ExtensionProblem, extendCatalogue } from '../catalogue/extend-catalogue'
import { missingInClause } from './check-complete'
import { checkFigures } from './check-figures'
import { type ClauseFile, clauseFile, setFile, type TextFile, textFile } from './content-schemas'
import type { ContentProblem, ContentSource, Read } from './content-source'
import { shaped } from './shaped'
import { compiledText, textProblems } from './text-problems'

/** Clauses of your own in the form of `content/`, read by whatever reads your files. */
export interface ClauseSources {
  readonly clauses: readonly {
    /** Name of the folder: `ORG-01`. */
    readonly id: string
    /** `clause.yaml`. */
    readonly clause: ContentSource
    /** By language: `fr.yaml`. */
    readonly texts: Readonly<Record<string, ContentSource>>
  }[]
  /** Sets that propose them. Default: they are offered and not proposed. */
  readonly sets?: readonly ContentSource[]
}

export interface ReadClausesOptions {
  /** The catalogue that they extend, with every language in which they have texts. */
  readonly catalogue: Catalogue
}

const sourceInput: Members = {
  members: { file: anyText, problems: { list: anyObject } },
  required: ['file', 'problems'],
  open: true,
}
const sourcesInput: Members = {
  members: {
    clauses: {
      list: {
        members: { id: anyText, clause: sourceInput, texts: { named: sourceInput } },
        required: ['id', 'clause', 'texts'],
      },
    },
    sets: { list: sourceInput },
  },
  required: ['clauses'],
}
const optionsInput: Members = { members: { catalogue: catalogueInput }, required: ['catalogue'] }

interface Folder extends Read<ClauseFile> {
  readonly texts: readonly Read<TextFile>[]
}

/**
 * What `extendCatalogue` takes, from clauses in the form of `content/`, with the checks that the clauses of the project
 * pass: keys, lengths, placeholders, figures, short forms, levels that say the same. Pure.
 * @throws OseError `catalogue-invalid`: every problem with its file and line in `facts.problems`; `file` and `location` are
 * those of the first.
 */
export function readClauses(sources: ClauseSources, options: ReadClausesOptions): CatalogueExtension {
  checkInput('readClauses', { sources: [sourcesInput, sources], options: [optionsInput, options] })
  const { catalogue } = options
  const problems: ContentProblem[] = []
  const folders = sources.clauses.flatMap(({ id, clause, texts }): Folder[] => {
    const spoken = Object.entries(texts).flatMap(
      ([language, source]) => shaped(textFile, language, source, problems) ?? [],
    )
    const read = shaped(clauseFile, id, clause, problems)
    return read ? [{ ...read, texts: spoken }] : []
  })
  const sets = (sources.sets ?? []).flatMap((source) => shaped(setFile, source.file, source, problems) ?? [])
  const priced = sets.filter(({ file }) => file.price !== undefined)
  problems.push(
    ...priced.map(({ source }) => source.problem(['price'], 'The catalogue weighs the price. Remove it here.')),
    ...folders.flatMap((folder) => folderProblems(folder, catalogue)),
  )
  if (problems.length > 0) throw refused(problems)
  const extension: CatalogueExtension = {
    clauses: folders.map(({ name, file: { figures: _, ...file } }) => ({ id: name, ...file, legalReview: null })),
    texts: byLanguage(folders),
    sets: { lines: sets.flatMap(({ file }) => file.lines) },
  }
  try {
    extendCatalogue(catalogue, extension)
    return extension
  } catch (error) {
    const found = OseError.isInstance(error) ? (error.facts.problems as readonly ExtensionProblem[] | undefined) : []
    if (!found?.length) throw error
    throw refused(found.map((problem) => placed(problem, folders, sets)))
  }
}

function folderProblems(folder: Folder, { texts, name }: Catalogue): ContentProblem[] {
  return [
    ...missingInClause(folder),
    ...checkFigures(folder),
    ...folder.texts.flatMap((text) => {
      const spoken = Object.hasOwn(texts, text.name) ? texts[text.name] : undefined
      if (!spoken) {
        const known = Object.keys(texts).join(', ')
        return [text.source.problem([], `The catalogue ${name} has no language ${text.name}; it has ${known}.`)]
      }
      return textProblems(folder.file, text, {
        phrases: spoken.phrases,
        maintained: spoken.status === 'maintained',
      })
    }),
  ]
}

function byLanguage(folders: readonly Folder[]): CatalogueExtension['texts'] {
  const languages = [...new Set(folders.flatMap(({ texts }) => texts.map(({ name }) => name)))]
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(
        folders.flatMap(({ name, file, texts }) => {
          const text = texts.find((each) => each.name === language)
          return text ? [[name, compiledText(file, text)] as const] : []
        }),
      ),
    ]),
  )
}

/** A problem of the extension where it stands in the files. */
function placed(
  { path, message }: ExtensionProblem,
  folders: readonly Folder[],
  sets: readonly Read<{ readonly lines: readonly unknown[] }>[],
): ContentProblem {
  const [part, first, second, ...rest] = fromPointer(path)
  if (part === 'clauses' && first !== undefined) {
    const folder = folders[Number(first)]
    if (folder) return folder.source.problem(second === undefined || second === 'id' ? [] : [second, ...rest], message)
  }
  if (part === 'texts') {
    const text = folders.find(({ name }) => name === second)?.texts.find(({ name }) => name === first)
    if (text) return text.source.problem(rest, message)
  }
  if (part === 'sets') {
    let index = Number(second)
    for (const { file, source } of sets) {
      if (index < file.lines.length) return source.problem(['lines', String(index)], message)
      index -= file.lines.length
    }
  }
  // What is said of the whole catalogue names the clause.
  const named = folders.find(({ name }) => message.includes(name)) ?? folders[0]
  return named ? named.source.problem([], message) : { file: '', line: 1, message }
}

function refused(problems: readonly ContentProblem[]): OseError<'catalogue-invalid'> {
  const ordered = [...problems].sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
  const said = ordered.slice(0, 20).map(({ file, line, message }) => `${file}:${line} ${message}`)
  const more = ordered.length > said.length ? ` (and ${ordered.length - said.length} more)` : ''
  const [first] = ordered
  return new OseError(
    'catalogue-invalid',
    `The clauses cannot be used: ${said.join('; ').replace(/\.$/u, '')}${more}.`,
    {
      facts: {
        problems: ordered,
        issues: ordered.map(({ file, line, message }) => ({ path: `${file}:${line}`, message })),
      },
      ...(first ? { file: first.file, location: { line: first.line, column: 1 } } : {}),
    },
  )
}
