import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from './local-store'

/**
 * Makes a repository of our own that holds nothing but the way to the objects of a store: no configuration, refs, hooks,
 * grafts, attributes or remotes of it are there when git reads.
 */
export async function makeReader(folder: string, store: Store, head: string): Promise<string> {
  for (const name of ['objects/info', 'objects/pack', 'refs/heads', 'info'])
    await mkdir(join(folder, name), { recursive: true })
  const sha256 = store.objectFormat === 'sha256'
  const config = [
    '[core]',
    `repositoryformatversion = ${sha256 ? 1 : 0}`,
    'bare = true',
    ...(sha256 ? ['[extensions]', 'objectformat = sha256'] : []),
  ]
  await writeFile(join(folder, 'config'), `${config.join('\n')}\n`)
  await writeFile(join(folder, 'HEAD'), `${head}\n`)
  await writeFile(join(folder, 'objects/info/alternates'), `${store.objects}\n`)
  if (store.shallow !== '') await writeFile(join(folder, 'shallow'), store.shallow)
  return folder
}
