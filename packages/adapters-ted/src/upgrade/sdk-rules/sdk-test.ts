import { childrenOf, type XmlElement } from '../../xml/element'
import { nodeKinds, noNode } from '../../xml/node-kinds'

/** What an expression is made of: elements, and values as texts, numbers and truths. */
export type Item = XmlElement | string | number | boolean
/** A compiled expression: pure, and asked of a context element. */
export type SdkTest = (context: XmlElement) => readonly Item[]
type Step = (items: readonly Item[]) => readonly Item[]

/**
 * The part of XPath 2.0 in which the SDK states what a form takes: paths with predicates, comparisons of any with any, `not`, `count`,
 * `true`, `normalize-space`, `number`, `string-length`; and two of our own for spans of time, see `generate-rules.ts`.
 * @throws Error on anything else: the tables are generated, and hold nothing that this does not read.
 */
export function sdkTest(source: string): SdkTest {
  const known = compiled.get(source)
  if (known) return known
  const parser = new Parser(source)
  const test = parser.whole()
  compiled.set(source, test)
  return test
}

/** Of generated tables alone, so that it cannot grow by what comes in. */
const compiled = new Map<string, SdkTest>()

/** The effective boolean value. */
export function holds(items: readonly Item[]): boolean {
  const [first] = items
  if (typeof first === 'string') return first !== ''
  if (typeof first === 'number') return first !== 0 && !Number.isNaN(first)
  return typeof first === 'boolean' ? first : first !== undefined
}

/** The text of an item; of an element: what stands directly inside. */
export function textOf(item: Item | undefined): string {
  if (item === undefined) return ''
  return typeof item === 'object' ? item.ownText : String(item)
}

export function normalised(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').replace(/^ | $/gu, '')
}

const token = /\s*(?:'([^']*)'|(\d+)|(\.\.|!=|<=|>=|[.@()[\],*/<>=])|([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?))/uy
const comparisons = new Set(['=', '!=', '<', '>', '<=', '>=', 'le', 'ge'])

class Parser {
  readonly #source: string
  readonly #tokens: { readonly kind: 'text' | 'number' | 'sign' | 'name'; readonly value: string }[] = []
  #at = 0

  constructor(source: string) {
    this.#source = source
    token.lastIndex = 0
    const end = source.trimEnd().length
    while (token.lastIndex < end) {
      const [, text, number, sign, name] = token.exec(source) ?? this.#fail()
      if (text !== undefined) this.#tokens.push({ kind: 'text', value: text })
      else if (number !== undefined) this.#tokens.push({ kind: 'number', value: number })
      else if (sign !== undefined) this.#tokens.push({ kind: 'sign', value: sign })
      else this.#tokens.push({ kind: 'name', value: name ?? '' })
    }
  }

  /** Nothing finds nothing: a rule may have no path, or no condition. */
  whole(): SdkTest {
    if (this.#tokens.length === 0) return () => []
    const test = this.#or()
    return this.#at === this.#tokens.length ? test : this.#fail()
  }

  #fail(): never {
    throw new Error(`Reading a test of the SDK failed: ${this.#source.slice(0, 200)}.`)
  }

  #next(value: string): boolean {
    const found = this.#tokens[this.#at]
    if (found?.value !== value || found.kind === 'text') return false
    this.#at += 1
    return true
  }

  #expect(value: string): void {
    if (!this.#next(value)) this.#fail()
  }

  #or(): SdkTest {
    const parts = [this.#and()]
    while (this.#next('or')) parts.push(this.#and())
    return parts.length === 1 ? (parts[0] as SdkTest) : (at) => [parts.some((part) => holds(part(at)))]
  }

  #and(): SdkTest {
    const parts = [this.#comparison()]
    while (this.#next('and')) parts.push(this.#comparison())
    return parts.length === 1 ? (parts[0] as SdkTest) : (at) => [parts.every((part) => holds(part(at)))]
  }

  #comparison(): SdkTest {
    const left = this.#primary()
    const sign = this.#tokens[this.#at]?.value ?? ''
    if (!comparisons.has(sign)) return left
    this.#at += 1
    const right = this.#primary()
    return (at) => {
      const others = right(at)
      const texts = sign === '=' ? textsIn(others) : undefined
      return [
        left(at).some((one) =>
          texts && isText(one) ? texts.has(textOf(one)) : others.some((other) => compares(one, sign, other)),
        ),
      ]
    }
  }

  #primary(): SdkTest {
    const found = this.#tokens[this.#at] ?? this.#fail()
    if (found.kind === 'text' || found.kind === 'number') {
      this.#at += 1
      const value = found.kind === 'text' ? found.value : Number(found.value)
      return () => [value]
    }
    if (this.#next('(')) {
      const parts = [this.#or()]
      while (this.#next(',')) parts.push(this.#or())
      this.#expect(')')
      return parts.length === 1 ? (parts[0] as SdkTest) : (at) => parts.flatMap((part) => part(at))
    }
    const call = found.kind === 'name' && this.#tokens[this.#at + 1]?.value === '('
    return call ? this.#call(found.value) : this.#path()
  }

  #call(name: string): SdkTest {
    this.#at += 2
    const given: SdkTest[] = []
    while (!this.#next(')')) {
      given.push(this.#or())
      this.#next(',')
    }
    const [first = () => []] = given
    if (name === 'not') return (at) => [!holds(first(at))]
    if (name === 'boolean') return (at) => [holds(first(at))]
    if (name === 'count') return (at) => [first(at).length]
    if (name === 'true') return () => [true]
    if (name === 'number') return (at) => [toNumber(textOf(first(at)[0]))]
    if (name === 'normalize-space') return (at) => [normalised(textOf(first(at)[0]))]
    if (name === 'string-length') return (at) => [[...textOf(first(at)[0])].length]
    const [, years = () => [0]] = given
    if (name === 'spans') return (at) => [first(at).some((period) => spans(period, Number(years(at)[0])))]
    if (name === 'lasts') return (at) => [first(at).some((period) => lasts(period, Number(years(at)[0])))]
    return this.#fail()
  }

  #path(): SdkTest {
    const absolute = this.#next('/')
    if (absolute) this.#expect('*')
    const more = absolute ? this.#next('/') : true
    let up = 0
    let ended = !more
    while (!absolute && !ended && this.#plainParent()) {
      up += 1
      ended = !this.#next('/')
    }
    const steps: Step[] = []
    if (!ended)
      do steps.push(this.#step())
      while (this.#next('/'))
    const down: SdkTest = (base) => steps.reduce<readonly Item[]>((items, step) => step(items), [base])
    if (!absolute && up === 0) return down
    // From above the same is found for each element below: once is enough, or a rule would cost as the square of a notice.
    const found = new WeakMap<XmlElement, readonly Item[]>()
    return (at) => {
      const base = absolute ? at.at(at.tree.root) : ancestor(at, up)
      if (!base) return []
      const known = found.get(base) ?? down(base)
      found.set(base, known)
      return known
    }
  }

  /** `..` without a predicate. */
  #plainParent(): boolean {
    return this.#tokens[this.#at + 1]?.value !== '[' && this.#next('..')
  }

  #step(): Step {
    if (this.#next('.')) return (items) => items
    if (this.#next('..')) return this.#filtered((element) => (element.parent ? [element.parent] : []))
    if (this.#next('@')) {
      const { value } = this.#tokens[this.#at++] ?? this.#fail()
      return this.#filtered((element) => defined(element.attribute(value)))
    }
    const { kind, value } = this.#tokens[this.#at++] ?? this.#fail()
    if (kind !== 'name') this.#fail()
    if (!this.#next('(')) return this.#filtered((element) => childrenOf(element, value))
    const inner = this.#next('text') && this.#next('(') && this.#next(')')
    this.#expect(')')
    if (value === 'normalize-space' && inner) return this.#filtered((element) => [normalised(element.ownText)])
    if (value === 'text' && !inner) return this.#filtered((element) => (hasText(element) ? [element.ownText] : []))
    if (value === 'number' && !inner) return this.#filtered((element) => [toNumber(element.ownText)])
    return this.#fail()
  }

  /** A step, with the predicates behind it. */
  #filtered(from: (element: XmlElement) => readonly Item[]): Step {
    const predicates: SdkTest[] = []
    while (this.#next('[')) {
      predicates.push(this.#or())
      this.#expect(']')
    }
    return (items) => {
      const found = items.flatMap((item) => (typeof item === 'object' ? [...from(item)] : []))
      // A node stands once in what a path finds; values may be equal.
      const distinct = typeof found[0] === 'object' ? [...new Set(found)] : found
      return predicates.reduce(
        (left, test) => left.filter((item) => typeof item !== 'object' || holds(test(item))),
        distinct,
      )
    }
  }
}

function ancestor(from: XmlElement, up: number): XmlElement | undefined {
  let at: XmlElement | undefined = from
  for (let left = up; left > 0; left -= 1) at = at?.parent
  return at
}

const isText = (item: Item) => typeof item === 'string' || typeof item === 'object'
const known = new WeakMap<readonly Item[], ReadonlySet<string> | null>()

/** Many texts to be equal to one of, such as all lots; undefined where there are few, or where they are not all texts. */
function textsIn(items: readonly Item[]): ReadonlySet<string> | undefined {
  if (items.length < 8) return undefined
  const before = known.get(items)
  const texts = before === undefined ? (items.every(isText) ? new Set(items.map(textOf)) : null) : before
  known.set(items, texts)
  return texts ?? undefined
}

function defined(value: string | undefined): string[] {
  return value === undefined ? [] : [value]
}

function hasText({ tree, id }: XmlElement): boolean {
  for (let child = tree.first(id); child !== noNode; child = tree.next(child))
    if (tree.kind[child] === nodeKinds.text) return true
  return false
}

function toNumber(text: string): number {
  return /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/u.test(text) ? Number(text) : Number.NaN
}

function compares(one: Item, sign: string, other: Item): boolean {
  const kinds = [typeof one, typeof other]
  if (kinds.includes('boolean')) {
    const equal = toTruth(one) === toTruth(other)
    return sign === '=' ? equal : sign === '!=' && !equal
  }
  if (kinds.includes('number')) return ordered(toNumber(textOf(one)), sign, toNumber(textOf(other)))
  return ordered(textOf(one), sign, textOf(other))
}

function toTruth(item: Item): boolean | undefined {
  if (typeof item === 'boolean') return item
  const text = textOf(item).trim()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

function ordered<T extends string | number>(one: T, sign: string, other: T): boolean {
  if (sign === '=') return one === other
  if (sign === '!=') return one !== other
  if (sign === '<') return one < other
  if (sign === '>') return one > other
  return sign === '<=' || sign === 'le' ? one <= other : one >= other
}

const day = 86_400_000
/** With leap days, and so that what is only by a day longer, as the calendar falls, is not called longer. */
const daysOf = (years: number) => Math.ceil(years * 365.25)

/** Whether a `cac:PlannedPeriod` reaches over more years, from its start to its end. */
function spans(period: Item, years: number): boolean {
  if (typeof period !== 'object') return false
  const [start, end] = ['cbc:StartDate', 'cbc:EndDate'].map((name) =>
    Date.parse(textOf(childrenOf(period, name)[0]).trim().slice(0, 10)),
  )
  return start !== undefined && end !== undefined && end - start > daysOf(years) * day
}

/** Whether a `cac:PlannedPeriod` says by its measure that it takes more years. */
function lasts(period: Item, years: number): boolean {
  if (typeof period !== 'object') return false
  return childrenOf(period, 'cbc:DurationMeasure').some((measure) => {
    const [length, unit] = [toNumber(measure.ownText), measure.attribute('unitCode')]
    if (unit === 'MONTH') return length > 12 * years
    if (unit === 'YEAR') return length > years
    return (unit === 'DAY' ? length : unit === 'WEEK' ? 7 * length : 0) > daysOf(years)
  })
}
