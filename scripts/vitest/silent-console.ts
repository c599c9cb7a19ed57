import { afterEach } from 'vitest'

// What a library writes to the console ends in the terminal, the log or the browser of whoever uses it: a test in which
// anything of it happens fails, even where the caller catches what the call throws.
const calls: string[] = []

for (const method of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = (...values: readonly unknown[]) => {
    const call = `console.${method}(${values.map(String).join(', ')})`
    calls.push(call)
    throw new Error(`${call} was called in a test. Nothing of ours writes to the console: return it, or throw it.`)
  }
}

afterEach(() => {
  const [first] = calls.splice(0)
  if (first !== undefined) throw new Error(`${first} was called in a test. Nothing of ours writes to the console.`)
})
