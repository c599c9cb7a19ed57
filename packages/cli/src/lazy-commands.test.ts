import { afterEach, expect, test, vi } from 'vitest'

const heavy = ['adapters-place', 'adapters-ted', 'criteria', 'documents', 'eforms-sdk', 'experts', 'lint']
let loaded: string[] = []

/** Runs a call in modules of its own, in which each package that commands work with says that it was loaded. */
async function loadedBy(...argv: readonly string[]): Promise<readonly string[]> {
  loaded = []
  vi.resetModules()
  for (const name of heavy) {
    vi.doMock(`@opensource-experts/${name}`, () => {
      loaded.push(name)
      return { createTed: undefined, readNotice: undefined, diffNotices: undefined }
    })
  }
  const { main } = await import('./main')
  const sink = { write: (_text: string, done: () => void) => done() }
  await main(argv, { stdout: sink, stderr: sink, env: {} })
  return loaded
}

afterEach(() => {
  for (const name of heavy) vi.doUnmock(`@opensource-experts/${name}`)
  vi.resetModules()
})

test.each([[['--help']], [['notice', '--help']], [['notice', 'plan', '--help']], [['--version']], [['notise']]])(
  '%j loads nothing that commands work with',
  async (argv) => {
    expect(await loadedBy(...argv)).toEqual([])
  },
)

test.each([
  [['notice', 'read', 'a.xml'], ['adapters-ted']],
  // A difference is told by the clauses that criteria are made from.
  [
    ['notice', 'diff', 'a.xml', 'b.xml'],
    ['adapters-ted', 'criteria'],
  ],
])('%j loads what it needs only', async (argv, needed) => {
  expect(await loadedBy(...argv)).toEqual(needed)
})
