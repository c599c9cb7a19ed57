/** What is mutated together, and whose tests must notice. */
export interface Part {
  readonly name: string
  readonly mutate: readonly string[]
  /** Folders of tests. */
  readonly tests: readonly string[]
  /** Parts of file names or titles of tests that are left out: laws over many documents, sizes, files beside the sources. */
  readonly except?: readonly string[]
  /** Modules are loaded again for each mutant: for code that builds something once and keeps it. */
  readonly fresh?: boolean
  /** Milliseconds that one test may take; a mutant that keeps it longer is killed by it. Default 60,000. */
  readonly testMs?: number
}

const core = (folder: string) => `packages/core/src/${folder}`
const ted = (folder: string) => `packages/adapters-ted/src/${folder}`
const basics = ['data', 'decimal', 'errors', 'findings', 'law', 'place', 'pointer', 'text']

/** Every example of every rule without each of its members in turn, and any document: minutes, and no exact answer. */
const halfFilled = ['survives half of', 'any-document.property']

/** The parts whose tests are held to notice 85 of 100 mutants. */
export const parts: readonly Part[] = [
  {
    name: 'core/basics',
    mutate: basics.map((folder) => core(`${folder}/*.ts`)),
    tests: [...basics, 'weights', 'public'].map(core),
    except: ['with-criteria.test'],
  },
  { name: 'core/weights', mutate: [core('weights/*.ts')], tests: ['weights', 'change', 'form'].map(core) },
  { name: 'core/change', mutate: [core('change/*.ts')], tests: ['change', 'weights', 'form'].map(core) },
  { name: 'core/form', mutate: [core('form/*.ts')], tests: [core('form')] },
  { name: 'core/guard', mutate: [core('guard/*.ts')], tests: ['guard', 'public'].map(core) },
  {
    name: 'core/schema',
    // The compiler alone reads the agreement: each of its mutants is an error of types.
    mutate: [core('schema/*.ts'), core('plan/*.ts'), `!${core('schema/type-agreement.ts')}`],
    tests: [core('schema')],
    except: ['lists at most a hundred', 'anything else'],
    fresh: true,
  },
  {
    name: 'core/messages',
    mutate: [core('messages/*.ts')],
    tests: ['messages', 'public'].map(core),
    except: ['with-criteria.test'],
  },
  { name: 'core/json', mutate: [core('json/*.ts')], tests: [core('json')], except: ['20 MB'] },
  // Apart, since both take over all requests of the process: a table of answers, and servers on this machine.
  {
    name: 'core/http',
    mutate: [core('http/*.ts')],
    tests: [core('http')],
    except: ['wire.test', 'node-fetch.test', 'safe-lookup.test', 'hostile lengths'],
  },
  {
    name: 'core/node-http',
    mutate: [core('http/node/*.ts')],
    tests: [core('http')],
    except: ['create-http.test', 'redact.test', 'http-settings.test', '200 MB', 'found out', 'holds little in memory'],
    // The slowest of them takes a tenth of this; mutants that leave a connection open would wait for ever.
    testMs: 3000,
  },
  {
    name: 'lint/facts',
    mutate: ['packages/lint/src/facts/*.ts'],
    tests: ['packages/lint/src'],
    except: halfFilled,
  },
  {
    name: 'lint/engine',
    mutate: ['packages/lint/src/engine/*.ts', 'packages/lint/src/lint.ts'],
    tests: ['packages/lint/src'],
    except: halfFilled,
  },
  // By family, since all of them together take hours.
  ...['AWD', 'SCO', 'SEL', 'TEC', 'PER', 'LOT', 'PRO', 'EFO', 'COM', 'CAT', 'DOC'].map((family) => ({
    name: `lint/rules/${family}`,
    mutate: [`packages/lint/rules/${family}-*/check.ts`],
    // What each rule says of its examples, to the letter: the tests that run all rules on thousands of sentences would run
    // for every mutant of every rule.
    tests: ['packages/lint/scripts/told'],
  })),
  { name: 'adapters-ted/read', mutate: [ted('read/*.ts')], tests: [ted('read')] },
  {
    name: 'adapters-ted/plan',
    mutate: [ted('plan/*.ts')],
    tests: [ted('plan')],
    except: ['laws.test', 'mutations.test'],
  },
  {
    name: 'adapters-ted/edit',
    mutate: [ted('edit/*.ts')],
    tests: [ted('edit'), ted('plan')],
    except: ['laws.test', 'mutations.test'],
  },
]
