import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import {
  type Catalogue,
  type CatalogueExtension,
  createCatalogue,
  defaultCatalogue,
  extendCatalogue,
} from '@opensource-experts/criteria'
import { type ContentSource, readClauses } from '@opensource-experts/criteria/content'
import { allTexts } from '@opensource-experts/criteria/texts/all'
import { fileError, readBytes } from '../io/read-bytes'
import { yamlSource } from '../io/yaml-source'

/** A clause in one language is some kilobytes. */
const maxYamlBytes = 1024 * 1024
const mostFiles = 5000

/**
 * The catalogue of the project in its maintained languages, with the clauses of a folder: `clauses/<id>/clause.yaml` and
 * `<language>.yaml`, `sets/*.yaml` where some are to be proposed.
 * @throws OseError `catalogue-invalid`, with file and line where there are clauses; those of `readBytes`.
 */
export async function openCatalogue(folder: string): Promise<Catalogue> {
  const extension = await readFolder(folder)
  return extendCatalogue(defaultCatalogue, spokenBy(defaultCatalogue, extension))
}

/** The catalogue in every language, drafts included. @throws OseError of `openCatalogue`. */
export async function wholeCatalogue(folder?: string): Promise<Catalogue> {
  const whole = createCatalogue({ texts: allTexts })
  return folder === undefined ? whole : extendCatalogue(whole, await readFolder(folder))
}

/** Checked in every language, so that a draft that is wrong is told whichever command runs. */
async function readFolder(folder: string): Promise<CatalogueExtension> {
  const names = await namesIn(join(folder, 'clauses'))
  const clauses = await Promise.all(
    names
      .filter(({ folder: isFolder }) => isFolder)
      .map(async ({ name: id }) => {
        const own = join(folder, 'clauses', id)
        const files = yamlNames(await namesIn(own)).filter((name) => name !== 'clause.yaml')
        const texts: [string, ContentSource][] = []
        for (const name of files) texts.push([basename(name, '.yaml'), await sourceOf(join(own, name))])
        return { id, clause: await sourceOf(join(own, 'clause.yaml')), texts: Object.fromEntries(texts) }
      }),
  )
  if (clauses.length === 0) {
    const says = `${folder} has no clauses. Each stands in a folder of its own: ${join(folder, 'clauses', 'ORG-01', 'clause.yaml')}, with a file for each language.`
    throw new OseError('catalogue-invalid', says, { file: folder })
  }
  const sets: ContentSource[] = []
  for (const name of yamlNames(await namesIn(join(folder, 'sets'), true)))
    sets.push(await sourceOf(join(folder, 'sets', name)))
  return readClauses({ clauses, sets }, { catalogue: createCatalogue({ texts: allTexts }) })
}

/** Without the languages that a catalogue does not speak. */
function spokenBy({ texts: known }: Catalogue, extension: CatalogueExtension): CatalogueExtension {
  const texts = Object.entries(extension.texts).filter(([language]) => Object.hasOwn(known, language))
  return { ...extension, texts: Object.fromEntries(texts) }
}

async function sourceOf(file: string): Promise<ContentSource> {
  return yamlSource(new TextDecoder().decode(await readBytes(file, maxYamlBytes)), file)
}

interface Name {
  readonly name: string
  readonly folder: boolean
}

async function namesIn(folder: string, optional = false): Promise<Name[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.length > mostFiles) {
      const says = `${folder} holds ${entries.length} names, ${mostFiles} at most are read. Check that it is the right folder.`
      throw new OseError('file-too-large', says, { file: folder })
    }
    return entries
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch (error) {
    if (OseError.isInstance(error)) throw error
    if (optional && (error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fileError(folder, error)
  }
}

function yamlNames(names: readonly Name[]): string[] {
  return names.filter(({ name, folder }) => !folder && name.endsWith('.yaml')).map(({ name }) => name)
}
