import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { dataModule } from '../../scripts/generate/lib/generated-file.ts'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { compileMessageFiles } from '../../scripts/generate/lib/message-files.ts'
import type { Problem } from '../../scripts/generate/lib/problem.ts'
import { sourcePage } from './scripts/source-page.ts'

/** `messages/<language>.yaml` to one module a language, and the list of the sources. */
export const generate: Generator = () => {
  const { messages, problems } = compileMessageFiles(fileURLToPath(new URL('messages', import.meta.url)))
  const files = [...messages].map(([language, value]) => ({
    path: `packages/experts/src/generated/messages/${language}.ts`,
    text: dataModule(
      `packages/experts/messages/${language}.yaml`,
      { [language]: { type: 'Messages', value } },
      "import type { Messages } from '@opensource-experts/core'",
    ),
  }))
  const sources = sourceList()
  return {
    files: [...files, identifierSentences(), sources.file],
    problems: [...problems, ...sources.problems],
    after: sourcePages,
  }
}

/** What an identifier is not, in English alone and as plain text: whoever reads a directory carries no other sentence for it. */
function identifierSentences() {
  const file = 'packages/experts/messages/en.yaml'
  const all: Readonly<Record<string, string>> = parse(
    readFileSync(new URL('messages/en.yaml', import.meta.url), 'utf8'),
  )
  const begin = 'identifier.'
  const value = Object.fromEntries(
    Object.entries(all).flatMap(([id, text]) => (id.startsWith(begin) ? [[id.slice(begin.length), text]] : [])),
  )
  const type = 'Readonly<Record<IdentifierFault, string>>'
  return {
    path: 'packages/experts/src/generated/identifier-sentences.ts',
    text: dataModule(
      file,
      { identifierSentences: { type, value } },
      "import type { IdentifierFault } from '../ids/identifier-fault'",
    ),
  }
}

/** `docs/experts-sources/<id>.md`, of what each source declares. */
const sourcePages: Generator = async () => {
  // Loaded once the words and the list of sources are there.
  const { publicSources } = await import('./src/open/public-sources.ts')
  const { createCompaniesFr } = await import('./src/registers/companies-fr.ts')
  const { createEcosystems } = await import('./src/registers/ecosystems.ts')
  const { createRepositories } = await import('./src/registers/repositories.ts')
  const { formatLack } = await import('./src/open/format-lack.ts')
  const files = [
    ...publicSources(),
    createCompaniesFr().about,
    createEcosystems().about,
    createRepositories().about,
  ].map((about) => ({
    path: `docs/experts-sources/${about.id}.md`,
    text: sourcePage(about, (lack) => formatLack(lack)),
  }))
  return { files, problems: [] }
}

/** `src/sources/*.ts`, each of which exports its `source`. */
function sourceList() {
  const folder = new URL('src/sources/', import.meta.url)
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/u.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  const problems = names.flatMap((name): Problem[] => {
    const file = `packages/experts/src/sources/${name}.ts`
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(name))
      return [{ file, line: 1, message: 'The name of a source is in small letters, with hyphens.' }]
    if (/^export const source\b/mu.test(readFileSync(new URL(`${name}.ts`, folder), 'utf8'))) return []
    return [{ file, line: 1, message: 'The file exports no `source`, which says what places it opens (ExpertSource).' }]
  })
  const camel = (name: string) => name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase())
  const text = [
    '// Made from src/sources by `pnpm generate`. Never edited.\n',
    "import type { ExpertSource } from '../directory/expert-source'\n",
    ...names.map((name) => `import { source as ${camel(name)} } from '../sources/${name}'\n`),
    `\nexport const sources: readonly ExpertSource[] = [${names.map(camel).join(', ')}]\n`,
  ].join('')
  return { file: { path: 'packages/experts/src/generated/sources.ts', text }, problems }
}
