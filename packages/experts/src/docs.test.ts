import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseDirectory } from './directory/parse-directory'

it('reads the example of docs/experts.md', () => {
  const page = readFileSync(new URL('../../../docs/experts.md', import.meta.url), 'utf8')
  const example = /```yaml\n(.*?)```/su.exec(page)?.[1] ?? ''
  expect(parseDirectory(example).experts[0]?.maintains).toHaveLength(1)
})
