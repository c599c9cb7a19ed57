import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataModule, type GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'

const manifest = fileURLToPath(new URL('../../package.json', import.meta.url))

/** The version as a module: package.json lies outside what is built. */
export function versionFile(): GeneratedFile {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }
  const members = { version: { type: 'string', value: version } }
  return { path: 'packages/cli/src/generated/version.ts', text: dataModule('package.json', members) }
}
