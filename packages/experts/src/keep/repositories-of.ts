import { checkInput, type Members, someText } from '@opensource-experts/core'
import type { Directory } from '../directory/directory'
import { softwareNames } from '../directory/software-names'
import { directoryInput } from './directory-input'

/** Where a directory says that a software is developed. */
export interface StatedRepository {
  readonly repository: string
  /** The software, as the directory calls it. */
  readonly software: string
  /** Id of the directory. */
  readonly by: string
  /** ISO 8601 day of its edition. */
  readonly date: string
  /** SPDX, of its data. */
  readonly licence: string
}

const named: Members['members'][string] = { list: someText, atLeast: 1 }

/**
 * Repositories of a software in a directory, as `parseDirectory` gives it or a public source's `read`. Names are found as a search finds
 * them: name, alias, `wikidata:Q42`, `sill:42`, purl, repository. A software without a repository says nothing and is not in the answer.
 *
 * @throws OseError `input-invalid`.
 */
export function repositoriesOf(directory: Directory, software: readonly string[]): readonly StatedRepository[] {
  checkInput('repositoriesOf', { directory: [directoryInput, directory], software: [named, software] })
  const names = softwareNames(directory)
  const wanted = new Set(software.flatMap((one) => names.keysOf(one)))
  const { id: by, date, licence } = directory
  return (directory.software ?? [])
    .filter(({ id }) => wanted.has(`id:${id}`))
    .flatMap(({ name, repository }) =>
      repository === undefined ? [] : [{ repository, software: name, by, date, licence }],
    )
}
