import { expect, test } from 'vitest'
import { reportOn } from './report-on'

async function reported(argv: readonly string[], cause: unknown, file: string | null) {
  const texts = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof texts) => ({
    write(text: string, done: () => void) {
      texts[name] += text
      done()
    },
  })
  const streams = { stdout: sink('stdout'), stderr: sink('stderr'), env: {}, argv }
  await reportOn(streams, { cause, file, megabytes: 100 })
  return texts
}
const full = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })

test('a file that exhausts the memory is said in the form asked for', async () => {
  const { stdout, stderr } = await reported(['lint', 'a.json', '--json'], full, 'a.json')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    file: 'a.json',
    error: { code: 'out-of-memory', message: expect.stringContaining('a.json needs more memory than the 100 MiB') },
  })
  const text = await reported(['lint', 'a.json'], full, 'a.json')
  expect(text.stdout).toBe('')
  expect(text.stderr).toContain('[out-of-memory]')
})

test('any other end is a fault of the program', async () => {
  const { stdout } = await reported(['doctor', '--json'], new Error('broken'), null)
  expect(JSON.parse(stdout)).toMatchObject({ file: null, error: { code: 'internal-error' } })
})
