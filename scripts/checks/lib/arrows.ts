import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { arrowRules, type House } from './arrow-rules.ts'
import { packagesOf, repositoryRoot, type WorkspacePackage } from './workspace.ts'

const ownScope = /^@opensource-experts\/([a-z0-9-]+)/u

/**
 * Imports and dependencies that point upward or sideways, between packages and between the folders of each; circles of
 * files; packages and folders of which the house does not say where they stand. Tests and type imports count.
 */
export async function arrowProblems(house: House, root = repositoryRoot): Promise<string[]> {
  const packages = packagesOf('packages', root)
  const tsconfig = join(root, 'tsconfig.json')
  const rules = arrowRules(house)
  const { output } = await cruise(
    packages.map(({ folder }) => `packages/${folder}`),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules', '/dist/'] },
    },
    {},
    existsSync(tsconfig) ? { tsConfig: extractTSConfig(tsconfig) } : {},
  )
  return [
    ...packages.flatMap((each) => [...manifestProblems(each, house), ...folderProblems(each, house)]),
    ...violationsOf(output as ICruiseResult, new Map(rules.map(({ name, comment = '' }) => [name, comment])), root),
  ]
}

function manifestProblems({ folder, manifest }: WorkspacePackage, { arrows }: House): string[] {
  const allowed = arrows[folder]
  if (!allowed) return [`packages/${folder} has no line in scripts/checks/floors.ts. Say there what it may import.`]
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies })
  return names
    .filter((name) => ownScope.test(name) && !allowed.includes(ownScope.exec(name)?.[1] ?? ''))
    .map(
      (name) =>
        `packages/${folder}/package.json depends on ${name}. ${folder} may import ${allowed.join(', ') || 'none of our packages'}.`,
    )
}

function folderProblems({ dir, folder }: WorkspacePackage, { floors }: House): string[] {
  const src = join(dir, 'src')
  const listed = new Set(floors[folder]?.map((each) => each.split('/', 1)[0]))
  return (existsSync(src) ? readdirSync(src, { withFileTypes: true }) : [])
    .filter(
      (entry) => entry.isDirectory() && !/^(__fixtures__|generated)$/u.test(entry.name) && !listed.has(entry.name),
    )
    .map(({ name }) => `packages/${folder}/src/${name} has no floor. Say in scripts/checks/floors.ts where it stands.`)
}

function violationsOf(
  { summary }: ICruiseResult,
  says: ReadonlyMap<string | undefined, string>,
  root: string,
): string[] {
  const problems = summary.violations.map(({ from, to, unresolvedTo, rule: { name }, cycle }) => {
    const circle = cycle ? ` (${cycle.map(({ name }) => name).join(' -> ')})` : ''
    return `${placeOf(from, unresolvedTo ?? '', root)} imports ${to}, which ${says.get(name) ?? name}${circle}.`
  })
  return [...new Set(problems)].sort()
}

/** `file:line` of an import; dependency-cruiser names the file alone. */
function placeOf(file: string, specifier: string, root: string): string {
  const line = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(`'${specifier}'`))
  return line < 0 ? file : `${file}:${line + 1}`
}
