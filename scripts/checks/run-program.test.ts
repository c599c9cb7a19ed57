import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runProgram } from './lib/run-program.ts'

const script = (text: string) => ['-e', text]

describe('runProgram', () => {
  it('keeps the exit code, standard output, and both outputs together', async () => {
    const text = "console.log('out'); console.error('err'); process.exitCode = 3"
    const { code, stdout, output } = await runProgram(process.execPath, script(text))
    expect([code, stdout]).toEqual([3, 'out\n'])
    expect(output).toContain('err')
  })

  it('stops a program that takes too long', async () => {
    const { code } = await runProgram(process.execPath, script('setInterval(() => {}, 1000)'), { timeout: 300 })
    expect(code).toBe(null)
  })

  it('says which program is missing, and does not keep the process alive', () => {
    const module = fileURLToPath(new URL('./lib/run-program.ts', import.meta.url))
    const text = `const { runProgram } = await import(${JSON.stringify(module)}); console.log((await runProgram('no-such-program', [])).output)`
    const started = performance.now()
    const args = ['--experimental-strip-types', '--input-type=module', '-e', text]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toContain('no-such-program could not be run')
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
