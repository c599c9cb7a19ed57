import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagesOf, repositoryRoot } from './workspace.ts'

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  // Each snippet is a module of its own.
  moduleDetection: 'force',
}

/** A folder as a reader has it: our packages installed as built, `ose` at hand, the example data beside. */
export function makeSnippetFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ose-snippets-'))
  mkdirSync(join(folder, 'node_modules/@opensource-experts'), { recursive: true })
  for (const { dir, manifest } of packagesOf('packages')) symlinkSync(dir, join(folder, 'node_modules', manifest.name))
  symlinkSync(join(repositoryRoot, 'node_modules/@types'), join(folder, 'node_modules/@types'))
  symlinkSync(join(repositoryRoot, 'examples'), join(folder, 'examples'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  // `npm run demo` makes it, and the README's sample writes there.
  mkdirSync(join(folder, 'out'))
  mkdirSync(join(folder, 'bin'))
  const ose = join(repositoryRoot, 'packages/cli/dist/bin.js')
  writeFileSync(join(folder, 'bin/ose'), `#!/bin/sh\nexec '${process.execPath}' '${ose}' "$@"\n`)
  chmodSync(join(folder, 'bin/ose'), 0o755)
  return folder
}
