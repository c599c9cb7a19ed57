// What would be published, as packed: pnpm exec node --experimental-strip-types scripts/checks/packages.ts
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { contentProblems, manifestProblems } from './lib/package-contents.ts'
import { finish } from './lib/report.ts'
import { runPnpm } from './lib/run-pnpm.ts'
import { runTool } from './lib/run-program.ts'
import { filesBelow, publishablePackages, type WorkspacePackage } from './lib/workspace.ts'

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'ose-packed-'))
const problems: string[] = []
const details: string[] = []
try {
  for (const each of publishablePackages()) {
    const found = await packageProblems(each)
    problems.push(...found.map((problem) => `packages/${each.folder}: ${problem}`))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
finish('packages', { problems, details, summary: `${details.length} packages as they would be published` })

async function packageProblems(each: WorkspacePackage): Promise<string[]> {
  const found = manifestProblems(each.manifest)
  const result = await runPnpm(['pack', '--json', '--out', join(folder, '%s.tgz')], { cwd: each.dir })
  if (result.code !== 0) return [...found, `pnpm pack failed.\n${result.output}`]
  const packed = JSON.parse(result.stdout) as Packed
  const paths = packed.files.map(({ path }) => path)
  details.push(
    `${each.manifest.name.padEnd(36)} ${String(paths.length).padStart(3)} files ${String(Math.ceil(packed.size / 1000)).padStart(5)} kB`,
  )
  found.push(...contentProblems(each.manifest, paths, { attribution: holdsSdkMaterial(each.dir) }))
  found.push(...(await lintProblems(packed.filename)))
  return found
}

function holdsSdkMaterial(dir: string): boolean {
  return filesBelow(join(dir, 'src')).some(
    (path) => !path.includes('.test.') && readFileSync(path, 'utf8').includes('CC BY 4.0'),
  )
}

async function lintProblems(tarball: string): Promise<string[]> {
  const bytes = readFileSync(tarball)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const { messages, pkg } = await publint({ pkgDir: 'package', pack: { tarball: buffer }, strict: true })
  const linted = messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`)
  const types = await runTool('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--no-emoji',
    '--format',
    'ascii',
  ])
  return types.code === 0 ? linted : [...linted, `attw: the types do not resolve.\n${types.output}`]
}
