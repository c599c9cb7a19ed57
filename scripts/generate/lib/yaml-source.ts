import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type YamlSource, yamlSource } from '../../../packages/cli/src/io/yaml-source.ts'
import { repositoryRoot } from '../../checks/lib/workspace.ts'

export type { YamlSource }

/** Reads a content file; its places name it by its path from the root of the repository. */
export function readYaml(path: string): YamlSource {
  return yamlSource(readFileSync(path, 'utf8'), relative(repositoryRoot, path).split(sep).join('/'))
}
