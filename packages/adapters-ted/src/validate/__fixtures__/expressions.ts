import fc from 'fast-check'

// Small documents and expressions of the subset that the official rules use, so that two engines can be compared on more than
// the rules that there are.

const names = ['cbc:A', 'cbc:B', 'cac:P', 'cac:Q'] as const
const attributes = ['x', 'y'] as const
const values = [
  '',
  'a',
  'b',
  ' a',
  'a\u00a0',
  '1',
  '2.5',
  'true',
  '2026-01-31',
  '2026-02-01Z',
  'LOT-0001',
  '\u{1f600}',
] as const

const value = fc.constantFrom(...values)
const name = fc.constantFrom(...names)

function elements(depth: number): fc.Arbitrary<string> {
  const own = fc.uniqueArray(fc.tuple(fc.constantFrom(...attributes), value), {
    selector: ([key]) => key,
    maxLength: 2,
  })
  const children = depth === 0 ? fc.constant([]) : fc.array(elements(depth - 1), { maxLength: 3 })
  return fc.tuple(name, own, value, children).map(([tag, pairs, text, inner]) => {
    const written = pairs.map(([key, each]) => ` ${key}="${each}"`).join('')
    return `<${tag}${written}>${inner.length > 0 ? inner.join('') : text}</${tag}>`
  })
}

/** Elements within the root, as text. */
export const documents: fc.Arbitrary<string> = fc
  .array(elements(3), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(''))

interface Level {
  readonly nodes: fc.Arbitrary<string>
  readonly condition: fc.Arbitrary<string>
}

const literal = fc.constantFrom(`'a'`, `'b'`, `''`, `'true'`, `'1'`)
const step = fc.constantFrom(...names, ...names, '@x', '@y', '..', '..', '*', 'preceding-sibling::cbc:A', '.', 'text()')
const start = fc.constantFrom(
  ...names,
  '@x',
  '..',
  '*',
  '.',
  'text()',
  '/*',
  '/*/cac:P',
  '/*/cbc:A',
  '../..',
  '../../..',
  '$g',
  '//cbc:A',
)
const sign = fc.constantFrom('=', '=', '=', '!=', '<', '<=', '>', '>=')

/** Expressions made of those of the level below. */
function level(below: Level | undefined): Level {
  const none = fc.constant('')
  const predicate = below
    ? fc.oneof(
        { weight: 2, arbitrary: none },
        below.condition.map((test) => `[${test}]`),
      )
    : none
  const path = fc
    .tuple(start, predicate, fc.array(fc.tuple(step, predicate), { maxLength: 2 }))
    .map(([from, own, steps]) => `${from}${own}${steps.map(([to, test]) => `/${to}${test}`).join('')}`)
  const two = (make: (a: string, b: string) => string) => fc.tuple(path, path).map(([a, b]) => make(a, b))
  const nodes = fc.oneof(
    { weight: 8, arbitrary: path },
    two((a, b) => `(for $x in ${a}, $y in ${b}[. = $x] return $y)`),
    two((a, b) => `(${a}, ${b})`),
  )
  const texts = fc.oneof(
    literal,
    fc.constant(`('a', 'b', '1')`),
    nodes,
    path.map((each) => `${each}/normalize-space(.)`),
    path.map((each) => `${each}/string()`),
  )
  const numbers = fc.oneof(
    fc.constantFrom('0', '1', '2.5'),
    nodes.map((each) => `count(${each})`),
    path.map((each) => `${each}/number()`),
    path.map((each) => `sum(${each}/number())`),
    path.map((each) => `${each}/string-length(.)`),
  )
  const plain = fc.oneof(
    nodes.map((each) => `(${each})`),
    fc.tuple(texts, sign, texts).map(([a, is, b]) => `${a} ${is} ${b}`),
    fc.tuple(texts, sign, texts).map(([a, is, b]) => `${a} ${is} ${b}`),
    fc.tuple(numbers, sign, numbers).map(([a, is, b]) => `${a} ${is} ${b}`),
    fc.tuple(nodes, sign).map(([a, is]) => `${a} ${is} 1`),
    nodes.map((a) => `${a} = true()`),
    fc
      .tuple(path, path, path)
      .map(
        ([a, b, c]) =>
          `(every $v in ${a}/string(), $w in ${b}/string(), $r in ${c}[. = $v]/@x, $s in ${c}[. = $w]/@x satisfies $r = $s)`,
      ),
    path.map((each) => `(for $d in ${each} return xs:date($d)) > xs:date('2026-01-31')`),
    path.map((each) => `matches(${each}/string(), '^\\w+$')`),
    path.map((each) => `starts-with(${each}, 'a')`),
  )
  if (!below) return { nodes, condition: plain }
  const inner = below.condition
  const condition = fc.oneof(
    { weight: 6, arbitrary: plain },
    inner.map((a) => `not(${a})`),
    fc.tuple(inner, fc.constantFrom('and', 'or'), inner).map(([a, and, b]) => `((${a}) ${and} (${b}))`),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => `(if (${a}) then ${b} else ${c})`),
    fc
      .tuple(fc.constantFrom('every', 'some'), texts, texts, inner)
      .map(([every, a, b, test]) => `(${every} $v in ${a}, $w in ${b} satisfies ($v = $w or ${test}))`),
  )
  return { nodes, condition }
}

const { nodes, condition } = level(level(level(undefined)))

/** What a rule may match. */
const context = fc.oneof(
  fc.constantFrom(
    '/*',
    '/*/cac:P',
    '/*/cbc:A',
    'cbc:A',
    'cac:P/cbc:B/@x',
    '/*/*/cbc:B',
    '//*[@x]',
    '/*/cac:P/*[cbc:A]',
  ),
  condition.map((test) => `/*/cac:P[${test}]`),
)

export const rules = fc.array(fc.tuple(context, fc.array(condition, { minLength: 1, maxLength: 3 })), {
  minLength: 1,
  maxLength: 3,
})
/** What `$g` stands for. */
export const globals: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '/*/cac:P',
    '/*/cac:P/cbc:A',
    `/*/cbc:A[. = 'a']`,
    'for $x in /*/* return $x[count(/*/*[. = $x]) > 1]',
  ),
  nodes.filter((each) => each.startsWith('/*') && !each.includes('$g')),
)
