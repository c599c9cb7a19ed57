// The pure packages in a browser's place: pnpm exec node --experimental-strip-types scripts/checks/browser.ts (after a build)
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Message } from 'esbuild'
import { runBare } from './lib/bare-context.ts'
import type { run } from './lib/browser-main.ts'
import { dynamicCode } from './lib/dynamic-code.ts'
import { finish, type Report } from './lib/report.ts'
import { repositoryRoot } from './lib/workspace.ts'

/** Engines that are injected or optional: never behind a main entry (contracts, section 5). */
const heavy = ['fontoxpath', 'slimdom', 'libxml2-wasm', 'yauzl']

finish('browser', await check())

async function check(): Promise<Report> {
  const bundle = await bundled()
  if ('problems' in bundle) return { summary: '', problems: bundle.problems }
  const { script, inputs } = bundle
  const engines = heavy.filter((name) => inputs.some((path) => path.includes(`/node_modules/${name}/`)))
  const problems = [
    ...engines.map((name) => `${name} is in the bundle of the main entries. Load it lazily, in an entry of its own.`),
    ...dynamicCode(script).map(
      ({ text }) => `the bundle makes code from strings, which a strict policy stops: ${text}`,
    ),
  ]
  const details = [
    `${inputs.length} modules, ${(script.length / 1000).toFixed(0)} kB with all dependencies, not minified`,
  ]
  try {
    const notice = readFileSync(join(repositoryRoot, 'examples/data/notice.xml'))
    const text = runBare(`${script}\nJSON.stringify(ose.run([${[...notice].join(',')}]))`)
    details.push(String(text))
    problems.push(...outcomeProblems(JSON.parse(String(text)) as ReturnType<typeof run>))
  } catch (error) {
    problems.push(
      `examples/data/notice.xml could not be worked on without Node: ${error instanceof Error ? error.stack : error}`,
    )
  }
  return { problems, details, summary: 'reads, plans and applies without Node and without code from strings' }
}

function outcomeProblems(outcome: ReturnType<typeof run>): string[] {
  const { refusals, edits, grownBy, editsOfSecondPlan, lintErrors } = outcome
  const problems: string[] = []
  if (refusals.length > 0) problems.push(`the plan for examples/data/notice.xml is refused: ${refusals.join(', ')}.`)
  else if (edits === 0 || grownBy <= 0) problems.push('nothing was written into examples/data/notice.xml.')
  else if (editsOfSecondPlan !== 0) problems.push(`a second plan has ${editsOfSecondPlan} edits and should have none.`)
  if (lintErrors > 0) problems.push(`lint finds ${lintErrors} errors in what is proposed for examples/data/notice.xml.`)
  return problems
}

async function bundled(): Promise<
  { readonly script: string; readonly inputs: string[] } | { readonly problems: string[] }
> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: readFileSync(join(repositoryRoot, 'scripts/checks/lib/browser-main.ts'), 'utf8'),
        loader: 'ts',
        sourcefile: 'browser-main.ts',
        // The command line depends on every package, so their builds are found from there, by their exports.
        resolveDir: join(repositoryRoot, 'packages/cli'),
      },
      absWorkingDir: repositoryRoot,
      bundle: true,
      format: 'iife',
      globalName: 'ose',
      platform: 'browser',
      target: 'es2022',
      write: false,
      metafile: true,
      logLevel: 'silent',
      legalComments: 'none',
      // Tsconfig paths lead to the sources; what is published is the build.
      tsconfigRaw: '{}',
    })
    return { script: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
  } catch (error) {
    const errors = (error as { readonly errors?: readonly Message[] }).errors
    if (!errors) throw error
    return {
      problems: errors.map(({ text, location }) => `${location ? `${location.file}:${location.line}: ` : ''}${text}`),
    }
  }
}
