import { type ParseErrorCode, visit } from 'jsonc-parser'

/** What is wrong with a text, in words, and where: a UTF-16 index. */
export interface JsonFault {
  readonly code: 'not-json' | 'duplicate-key' | 'too-deep' | 'too-large'
  readonly says: string
  readonly index: number
}

export interface JsonLimits {
  readonly maxDepth: number
  readonly maxValues: number
}

/** Carries a fault out of the parser's callbacks: the parser itself would go on, and down. */
class Stop extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.says)
    this.fault = fault
  }
}

type Container = { readonly value: unknown[] } | { readonly value: Record<string, unknown>; key: string }

const found = /["'\p{L}\p{N}_$.+-]{1,20}|.|$/suy

/** UnexpectedEndOfString; InvalidUnicode, InvalidEscapeCharacter, InvalidCharacter. */
const endless: ParseErrorCode = 12
const badCharacters: readonly ParseErrorCode[] = [14, 15, 16]

/** Builds the value with the parser of jsonc-parser, or says what is first wrong. It never goes deeper than it may. */
export function walkJson(
  text: string,
  limits: JsonLimits,
  toNumber: (text: string) => unknown,
): { readonly value: unknown } | JsonFault {
  const open: Container[] = []
  let root: unknown
  let values = 0
  let expected = 'a value'

  const stop = (code: JsonFault['code'], says: string, index: number): never => {
    throw new Stop({ code, says, index })
  }
  const settle = () => {
    const inner = open.at(-1)
    expected = inner === undefined ? 'the end of the file' : `"," or "${'key' in inner ? '}' : ']'}"`
  }
  const put = (value: unknown, index: number) => {
    values += 1
    if (values > limits.maxValues) stop('too-large', `it holds more than ${limits.maxValues} values`, index)
    const inner = open.at(-1)
    if (inner === undefined) root = value
    else if (!('key' in inner)) inner.value.push(value)
    // As JSON.parse does: "__proto__" is a key like any other and no prototype.
    else Object.defineProperty(inner.value, inner.key, { value, enumerable: true, writable: true, configurable: true })
  }
  const enter = (container: Container, index: number) => {
    if (open.length === limits.maxDepth) stop('too-deep', `it nests more than ${limits.maxDepth} deep`, index)
    put(container.value, index)
    open.push(container)
    expected = 'key' in container ? 'a key in double quotes' : 'a value'
  }
  const leave = (index: number) => {
    const inner = open.at(-1)
    // The parser ends what the text leaves open before it says so: what is missing is that end.
    if (inner && text[index] !== ('key' in inner ? '}' : ']')) return
    open.pop()
    settle()
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (index) => enter({ value: {}, key: '' }, index),
        onArrayBegin: (index) => enter({ value: [] }, index),
        onObjectEnd: leave,
        onArrayEnd: leave,
        onObjectProperty(key, index) {
          const inner = open.at(-1)
          if (inner === undefined || !('key' in inner)) return
          if (Object.hasOwn(inner.value, key))
            stop('duplicate-key', `the key ${JSON.stringify(key)} is given twice in one object`, index)
          inner.key = key
          expected = '":"'
        },
        onSeparator(character) {
          const inner = open.at(-1)
          expected = character === ',' && inner && 'key' in inner ? 'a key in double quotes' : 'a value'
        },
        onLiteralValue(value, index, length) {
          put(typeof value === 'number' ? toNumber(text.slice(index, index + length)) : value, index)
          settle()
        },
        onError(error, index) {
          if (error === endless) stop('not-json', 'a text in double quotes does not end on its line', index)
          if (badCharacters.includes(error)) {
            const says = 'a text holds a control character or a wrong escape (\\n, \\" and \\u00e9 are right)'
            stop('not-json', says, index)
          }
          found.lastIndex = index
          const next = found.exec(text)?.[0] ?? ''
          stop('not-json', `expected ${expected}, found ${next === '' ? 'the end of the file' : next}`, index)
        },
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    )
  } catch (error) {
    if (error instanceof Stop) return error.fault
    throw error
  }
  return { value: root }
}
