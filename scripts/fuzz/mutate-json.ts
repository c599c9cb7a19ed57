import type { Random } from './random.ts'

const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -5,
  0.1,
  1e21,
  12.5,
  101,
  '',
  ' ',
  'x',
  '12,5',
  '10 %',
  'NaN',
  '1e999',
  '60.0',
  'FRA',
  'France',
  'fr',
  'constructor',
  '__proto__',
  'LOT-0001',
  'LOT-9999',
  'all',
  'AWD-02',
  'awd-2',
  '2026-99-99 whatever',
  'not a language!',
  '\u001b[8m',
  '\u202e\u200b',
  '\ud800',
  'é'.repeat(5000),
  [],
  [null],
  [[]],
  ['LOT-0001', 'LOT-0001'],
  {},
  { fr: 5 },
  { fr: '' },
  { constructor: 'x' },
  { kind: 'percentage', value: 0 },
  { kind: 'order', value: 2.5 },
  { kind: 'points', value: '3' },
  { id: 'AWD-02', version: '1.0.0', level: 'basic', params: { pages: 'many' } },
]
const keys = [
  'constructor',
  '__proto__',
  'toString',
  'id',
  'kind',
  'lots',
  'criteria',
  'weight',
  'x',
  '',
  '/~',
  'a\u001b[8m',
]

type Place = { readonly parent: Record<string, unknown> | unknown[]; readonly key: string }

/** A document with one to five members changed, taken out, doubled, renamed or put elsewhere, as text. */
export function mutateJson(document: unknown, random: Random): string {
  const root = { document: structuredClone(document) }
  const most = random.next() < 0.5 ? 1 : 5
  for (let count = 1 + random.below(most); count > 0; count -= 1) mutateOnce(root, random)
  const text = JSON.stringify(root.document) ?? 'null'
  if (random.next() < 0.03) return text.slice(0, random.below(text.length))
  return text
}

function mutateOnce(root: { document: unknown }, random: Random): void {
  const all = placesIn(root)
  const { parent, key } = random.pick(all)
  const value = Reflect.get(parent, key)
  switch (random.below(8)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else if (parent !== root) Reflect.deleteProperty(parent, key)
      return
    case 1:
      if (Array.isArray(parent)) parent.splice(Number(key), 0, structuredClone(value))
      else put(parent, random.pick(keys), structuredClone(value))
      return
    case 2: {
      const other = random.pick(all)
      put(parent, key, structuredClone(Reflect.get(other.parent, other.key)))
      return
    }
    case 3:
      if (Array.isArray(value))
        for (let more = random.below(60); more > 0; more -= 1) value.push(structuredClone(value[0]))
      else put(parent, key, [value])
      return
    case 4:
      if (!Array.isArray(parent)) put(parent, random.pick(keys), structuredClone(random.pick(odd)))
      return
    default:
      put(parent, key, structuredClone(random.pick(odd)))
  }
}

/** As JSON.parse does: `__proto__` is a key like any other. */
function put(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true })
}

function placesIn(root: { document: unknown }): Place[] {
  const places: Place[] = []
  const walk = (parent: Place['parent']) => {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key })
      const value: unknown = Reflect.get(parent, key)
      if (typeof value === 'object' && value !== null && places.length < 20_000) walk(value as Place['parent'])
    }
  }
  walk(root)
  return places
}
