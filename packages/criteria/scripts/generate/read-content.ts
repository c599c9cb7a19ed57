import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defined } from '@opensource-experts/core'
import type * as z from 'zod/mini'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { readYaml } from '../../../../scripts/generate/lib/yaml-source.ts'
import {
  type ActivitiesFile,
  activitiesFile,
  type BlueprintFile,
  blueprintFile,
  type CatalogueFile,
  type ClauseFile,
  catalogueFile,
  clauseFile,
  type FamilyFile,
  familyFile,
  type LanguageFile,
  languageFile,
  type PairsFile,
  pairsFile,
  type ReviewFile,
  reviewFile,
  type SetFile,
  setFile,
  type TextFile,
  textFile,
} from '../../src/content/content-schemas'
import type { Read } from '../../src/content/content-source'
import { shaped } from '../../src/content/shaped'
import { inclusionsOf, stringsOf } from '../../src/content/source-text'

export interface ClauseFolder extends Read<ClauseFile> {
  readonly texts: readonly Read<TextFile>[]
  /** The languages that have a file, whatever its shape. */
  readonly languages: readonly string[]
}

/** What is in the content folder; files of a wrong shape are left out, and are problems. */
export interface Content {
  readonly catalogue: CatalogueFile
  readonly languages: readonly Read<LanguageFile>[]
  readonly clauses: readonly ClauseFolder[]
  readonly pairs: readonly Read<PairsFile>[]
  readonly sets: readonly Read<SetFile>[]
  readonly reviews: readonly Read<ReviewFile>[]
  readonly blueprints: readonly Read<BlueprintFile>[]
  readonly families: readonly Read<FamilyFile>[]
  /** Absent: the folder has none. */
  readonly activities?: ActivitiesFile
}

/** Reads `content/`; every problem names file and line. */
export function readContent(folder: string, problems: Problem[]): Content {
  const read = <File>(schema: z.ZodMiniType<File>, path: string): Read<File>[] => {
    const source = readYaml(path)
    return [shaped(schema, basename(path, '.yaml'), source, problems) ?? []].flat()
  }
  const all = <File>(schema: z.ZodMiniType<File>, sub: string) =>
    yamlIn(join(folder, sub)).flatMap((name) => read(schema, join(folder, sub, name)))
  const activities = join(folder, 'activities.yaml')
  const languages = all(languageFile, 'languages')
  const [catalogue] = read(catalogueFile, join(folder, 'catalogue.yaml'))
  const clauses = foldersIn(join(folder, 'clauses')).flatMap((id): ClauseFolder[] => {
    const path = join(folder, 'clauses', id)
    const files = yamlIn(path).filter((name) => name !== 'clause.yaml')
    const texts = files
      .flatMap((name) => read(textFile, join(path, name)))
      .map((text) => withPassages(text, languages.find(({ name }) => name === text.name)?.file.shared))
    const spoken = files.map((name) => basename(name, '.yaml'))
    return read(clauseFile, join(path, 'clause.yaml')).map((clause) => ({
      ...clause,
      name: id,
      texts,
      languages: spoken,
    }))
  })
  return {
    catalogue: catalogue?.file ?? { name: '', version: '', author: '', licence: '', interests: [] },
    languages,
    clauses: inOrder(clauses),
    pairs: all(pairsFile, 'pairs'),
    sets: all(setFile, 'sets'),
    reviews: all(reviewFile, 'reviews'),
    blueprints: all(blueprintFile, 'blueprints'),
    families: all(familyFile, 'families'),
    ...defined({ activities: existsSync(activities) ? read(activitiesFile, activities)[0]?.file : undefined }),
  }
}

/** A text with the passages of its language that it includes, where it has none of its own by that name. */
function withPassages(text: Read<TextFile>, passages: LanguageFile['shared'] = {}): Read<TextFile> {
  const named = new Set(stringsOf(text.file).flatMap(({ text: own }) => inclusionsOf(own)))
  const used = Object.entries(passages).filter(([name]) => named.has(name))
  if (used.length === 0) return text
  return { ...text, file: { ...text.file, shared: { ...Object.fromEntries(used), ...text.file.shared } } }
}

/** By kind, in the order of a procurement, then by id. */
function inOrder(clauses: readonly ClauseFolder[]): ClauseFolder[] {
  const kinds: readonly ClauseFile['kind'][] = [
    'lot-design',
    'selection',
    'award',
    'performance',
    'technical-specification',
    'market-consultation',
  ]
  return kinds.flatMap((kind) => clauses.filter(({ file }) => file.kind === kind))
}

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
