import { describe, expect, it } from 'vitest'
import { snippetsOf } from './lib/snippets.ts'

const page = (...lines: string[]) => `${lines.join('\n')}\n`

describe('snippetsOf', () => {
  it('finds marked fences, with their place, setup and exit code', () => {
    const text = page(
      '# A',
      '',
      '<!-- setup: docs/snippets/a.ts -->',
      '<!-- writes: out/a.xml -->',
      '```ts run',
      'save(1)',
      '```',
      '',
      '```sh run exit=1',
      'ose x',
      '```',
    )
    expect(snippetsOf('docs/a.md', text)).toEqual({
      problems: [],
      snippets: [
        {
          file: 'docs/a.md',
          line: 6,
          language: 'ts',
          mode: 'run',
          setup: 'docs/snippets/a.ts',
          writes: 'out/a.xml',
          exit: 0,
          code: 'save(1)\n',
        },
        { file: 'docs/a.md', line: 10, language: 'sh', mode: 'run', exit: 1, code: 'ose x\n' },
      ],
    })
  })

  it('leaves unmarked fences alone, also one that shows a marked one', () => {
    const text = page('```ts', 'a', '```', '````md', '```ts run', 'b', '```', '````', '```', 'c', '```')
    expect(snippetsOf('a.md', text)).toEqual({ problems: [], snippets: [] })
  })

  it('takes the indentation of a list item off', () => {
    expect(snippetsOf('a.md', page('1. x', '   ```ts check', '   a', '     b', '   ```')).snippets[0]?.code).toBe(
      'a\n  b\n',
    )
  })

  it.each(['```ts rum', '```js run', '```ts run exit=x', '```ts title="a"'])(
    'reports %s rather than passing it over',
    (fence) => {
      expect(snippetsOf('a.md', page(fence, 'a', '```')).problems).toEqual([
        expect.stringContaining('a.md:1 marks a fence'),
      ])
    },
  )

  it('reports a fence that is never closed', () => {
    expect(snippetsOf('a.md', page('```ts run', 'a')).problems).toEqual([expect.stringContaining('never closed')])
  })
})
