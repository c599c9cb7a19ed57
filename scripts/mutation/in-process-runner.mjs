// A test runner for Stryker that loads the tests once and runs them again for each mutant, in its own process. A worker
// of vitest takes a third of a second to start, thousands of times over; here a mutant costs what its tests cost.
// What a module keeps from its first use (a table, a schema) is kept for all mutants, unmutated, and mutants of such code
// are left out (`ignoreStatic`); a part that is made of it asks for `fresh` modules, loaded again for each mutant.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { build } from 'esbuild'

const shim = new URL('./vitest-shim.mjs', import.meta.url)

class InProcessRunner {
  #folders
  #except
  #fresh
  #testMs
  #bundle
  #loads = 0
  #order = new Map()
  #namespace
  #tests = []
  #folder = mkdtempSync(join(tmpdir(), 'ose-mutation-'))

  constructor(options, namespace) {
    this.#folders = options.inProcess.tests
    this.#except = options.inProcess.except
    this.#fresh = options.inProcess.fresh
    this.#testMs = options.inProcess.testMs
    this.#namespace = namespace
  }

  capabilities() {
    // Said of parts that are loaded afresh; in the others a mutant that only loading reaches is left out.
    return { reloadEnvironment: true }
  }

  async init() {
    const outfile = join(this.#folder, 'tests.mjs')
    const files = this.#folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.test.ts') && !this.#except.some((part) => name.includes(part)))
        .map((name) => resolve(folder, name)),
    )
    await build({
      stdin: {
        contents: [
          `import { file } from ${JSON.stringify(shim.pathname)}`,
          ...files.map((path) => `file(${JSON.stringify(path)}); await import(${JSON.stringify(path)})`),
        ].join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      format: 'esm',
      target: 'node22',
      outfile,
      logLevel: 'error',
      banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
      plugins: [sources()],
    })
    this.#bundle = pathToFileURL(outfile).href
    await this.#load()
    // What modules keep from their first use is made now, without a mutant.
    this.#order = new Map((await this.#run(this.#tests)).map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    this.#sort()
  }

  /** Another address is another module: nothing is left of the last one. */
  async #load() {
    const { registered } = await import(shim.href)
    registered.length = 0
    this.#loads += 1
    await import(`${this.#bundle}?${this.#loads}`)
    this.#tests = registered.filter(({ id }) => !this.#except.some((part) => id.includes(part)))
    this.#sort()
  }

  /** The quickest first: most mutants fall to one of them. */
  #sort() {
    this.#tests.sort((a, b) => (this.#order.get(a.id) ?? 0) - (this.#order.get(b.id) ?? 0))
  }

  async dryRun() {
    const ns = this.#ns()
    const tests = []
    for (const test of this.#tests) {
      ns.currentTestId = test.id
      tests.push(await result(test, this.#testMs))
    }
    ns.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ns = this.#ns()
    const wanted = testFilter && new Set(testFilter)
    ns.activeMutant = activeMutant.id
    ns.hitCount = hitLimit === undefined ? undefined : 0
    ns.hitLimit = hitLimit
    if (this.#fresh) {
      try {
        await this.#load()
      } catch (error) {
        ns.activeMutant = undefined
        return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 }
      }
    }
    const tests = await this.#run(wanted ? this.#tests.filter(({ id }) => wanted.has(id)) : this.#tests)
    ns.activeMutant = undefined
    if (hitLimit !== undefined && ns.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' }
    const failed = tests.filter(({ status }) => status === 1)
    return failed.length > 0
      ? {
          status: 'killed',
          killedBy: failed.map(({ id }) => id),
          failureMessage: failed[0].failureMessage,
          nrOfTests: tests.length,
        }
      : { status: 'survived', nrOfTests: tests.length }
  }

  async dispose() {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #ns() {
    globalThis[this.#namespace] ??= {}
    return globalThis[this.#namespace]
  }

  async #run(tests) {
    const done = []
    for (const test of tests) {
      // Counted as the test's own, also while the modules are warmed: else every mutant would count as static.
      this.#ns().currentTestId = test.id
      const each = await result(test, this.#testMs)
      done.push(each)
      if (each.status === 1) break
    }
    return done
  }
}

async function result({ id, name, fileName, run }, testMs) {
  const started = performance.now()
  try {
    await inTime(run, testMs)
    return { id, name, fileName, status: 0, timeSpentMs: performance.now() - started }
  } catch (error) {
    return {
      id,
      name,
      fileName,
      status: 1,
      failureMessage: String(error?.message),
      timeSpentMs: performance.now() - started,
    }
  }
}

/** A test that waits for ever, as where a mutant leaves a connection open, fails: it would hold up all others. */
async function inTime(run, testMs) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The test took more than ${testMs} ms.`)), testMs)
  })
  try {
    await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** The packages' sources for their names, the shim for vitest, and the place of each file for `import.meta.url`. */
function sources() {
  return {
    name: 'sources',
    setup({ onResolve, onLoad, resolve: find }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: shim.href, external: true }))
      onResolve({ filter: new RegExp(`^${shim.pathname}$`) }, () => ({ path: shim.href, external: true }))
      onResolve({ filter: /^@opensource-experts\// }, ({ path }) => {
        const [, folder, entry] = path.split('/')
        return { path: resolve('packages', folder, 'src', ...(entry ? [entry] : []), 'index.ts') }
      })
      // It reads files beside its own.
      onResolve({ filter: /^msw(\/|$)/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === 'found') return undefined
        const found = await find(path, { kind, resolveDir, pluginData: 'found' })
        return { path: pathToFileURL(found.path).href, external: true }
      })
      onLoad({ filter: /\/packages\/.*\/src\/.*\.ts$/ }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises')
        const text = await readFile(path, 'utf8')
        return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
      })
    },
  }
}

function factory(injector) {
  return injector.provideValue('namespace', '__stryker__').injectFunction(create)
}
factory.inject = tokens(commonTokens.injector)

function create(options, namespace) {
  return new InProcessRunner(options, namespace)
}
create.inject = tokens(commonTokens.options, 'namespace')

export { InProcessRunner }

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', factory)]
