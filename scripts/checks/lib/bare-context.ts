import { createContext, runInContext } from 'node:vm'

/** The only globals beside the language's own: what browsers, workers, Deno and Bun all have. */
const webGlobals = { DOMException, EventTarget, TextDecoder, TextEncoder, URL }

/**
 * Runs a script where there is no Node: no `process`, `Buffer`, `require` or timers, and where code cannot be made from
 * strings. Gives the value of the last expression. Also throws where the script tried to make code and hid the failure.
 */
export function runBare(script: string, timeout = 60_000): unknown {
  const attempts: string[] = []
  const context = createContext(
    { ...webGlobals, noteAttempt: (what: string) => attempts.push(what) },
    { codeGeneration: { strings: false, wasm: false } },
  )
  runInContext(watchdog, context)
  const value = runInContext(script, context, { timeout, filename: 'bundle.js' })
  if (attempts.length > 0) throw new Error(`The script tried to make code from strings: ${attempts.join(', ')}.`)
  return value
}

// Zod's classic entry probes `new Function` inside a try: the failure is silent, the report of the browser is not.
const watchdog = `{
  const note = noteAttempt
  delete globalThis.noteAttempt
  const watch = (name) => ({
    apply() { note(name); throw new EvalError(name + ' is not allowed here') },
    construct() { note('new ' + name); throw new EvalError(name + ' is not allowed here') },
  })
  globalThis.Function = new Proxy(Function, watch('Function'))
  globalThis.eval = new Proxy(eval, watch('eval'))
}`
