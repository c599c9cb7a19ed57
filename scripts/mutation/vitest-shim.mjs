// What the tests import as `vitest` when they run in one process: names and bodies are kept in a list.
import { format } from 'node:util'
import { expect, expectTypeOf, vi } from 'vitest'

export { expect, expectTypeOf, vi }

/** Every test, in order: `{ id, name, fileName, run }`. */
export const registered = []

let fileName = ''
let suites = []

/** Says which file the next tests come from. */
export function file(path) {
  fileName = path
  suites = [{ names: [], before: [], after: [] }]
}

function current() {
  return suites[suites.length - 1]
}

export function describe(name, body) {
  const parent = current()
  suites.push({ names: [...parent.names, String(name)], before: [...parent.before], after: [...parent.after] })
  body()
  suites.pop()
}

export function it(name, second, third) {
  const body = typeof second === 'function' ? second : third
  const suite = current()
  const title = [...suite.names, name].join(' > ')
  const id = `${fileName.replace(/^.*\/packages\//, '')}#${title}#${registered.length}`
  const hooks = suite
  registered.push({
    id,
    name: title,
    fileName,
    run: async () => {
      for (const hook of hooks.before) await hook()
      try {
        await body()
      } finally {
        for (const hook of hooks.after) await hook()
      }
    },
  })
}

/** @alias */
export const test = it

export const beforeAll = (hook) => {
  let done
  current().before.push(async () => {
    done ??= Promise.resolve(hook())
    await done
  })
}
export const beforeEach = (hook) => current().before.push(hook)
export const afterEach = (hook) => current().after.push(hook)
// A sum over all tests of a file says nothing of one mutant, and what a file opens serves the next mutant too.
export const afterAll = () => {}

/** As vitest has it: lists are taken apart into arguments where every case is one. */
function argumentsOf(cases) {
  const lists = cases.every(Array.isArray)
  return cases.map((each) => (lists ? each : [each]))
}

/** Only what the title asks for is put into it: a case may hold a value that cannot be made a text. */
function titled(name, values, index) {
  const asked = name.match(/%[a-z]/gu)?.length ?? 0
  return `${format(name, ...values.slice(0, asked).map(shown))} (${index})`
}

function shown(value) {
  try {
    return String(value)
  } catch {
    return `a ${typeof value}`
  }
}

it.each = (cases) => (name, body) => {
  argumentsOf(cases).forEach((values, index) => {
    it(titled(name, values, index), () => body(...values))
  })
}
describe.each = (cases) => (name, body) => {
  argumentsOf(cases).forEach((values, index) => {
    describe(titled(name, values, index), () => body(...values))
  })
}
it.skip = () => {}
describe.skip = () => {}
it.skipIf = (skip) => (skip ? it.skip : it)
describe.skipIf = (skip) => (skip ? describe.skip : describe)
it.runIf = (run) => (run ? it : it.skip)
