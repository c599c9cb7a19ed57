import { locationAt, type OseError } from '@opensource-experts/core'
import { ByteReader, shortened } from './byte-reader'
import { nameChar, notableInText, notableInValue, space, traits } from './characters'
import { decodeAttribute } from './decode-value'
import { NamespacesInForce, wrongDeclaration } from './namespaces-in-force'
import { noNode } from './node-kinds'
import { passDeclaration } from './pass-declaration'
import type { TreeBuilder } from './tree-builder'
import { malformedName, type WrittenName, WrittenNames } from './written-names'
import { xmlError } from './xml-error'
import type { XmlLimits } from './xml-limits'

/**
 * Reads a document without a DOCTYPE into a tree, once and from left to right, by XML 1.0 (fifth edition) and Namespaces 1.0 (third
 * edition). `bytes`: the text in UTF-8, whose places are given. Names
 * are made once, values stay where they stand.
 *
 * @throws OseError `not-xml`, `too-deep`, `too-large`, each with its place.
 */
export function scanXml(bytes: Uint8Array, text: string, builder: TreeBuilder, limits: Limits): void {
  new Scanner(bytes, text, builder, limits).scan()
}

type Limits = Pick<XmlLimits, 'maxDepth' | 'maxNodes'>

/** Bytes after which a place is noted again, at the next markup. */
const placesEvery = 1024

class Scanner extends ByteReader {
  readonly #builder: TreeBuilder
  readonly #limits: Limits
  readonly #names: WrittenNames
  readonly #namespaces: NamespacesInForce
  /** Names of the open elements, and what was declared before each. */
  readonly #open: WrittenName[] = []
  readonly #marks: number[] = []
  /** The attributes of the start tag that is read, without declarations; behind their number lie those of others. */
  readonly #attributes: WrittenName[] = []
  #attributeCount = 0
  /** Elements that have last had an attribute with a prefix, by the number of its expanded name. */
  readonly #seen = new Map<number, number>()
  #twice: string | undefined
  /** The name that was read last, of a start tag or an attribute. */
  #last: WrittenName | undefined
  #nodes = 0
  #nextPlace = 0

  constructor(bytes: Uint8Array, text: string, builder: TreeBuilder, limits: Limits) {
    super(bytes, text)
    this.#builder = builder
    this.#limits = limits
    this.#names = new WrittenNames(this.bytes, text)
    this.#namespaces = new NamespacesInForce((prefix) => this.#names.prefixNumber(prefix))
  }

  protected override openName(): string | undefined {
    return this.#open.at(-1)?.text
  }

  scan(): void {
    const end = this.bytes.length - 1
    this.at = passDeclaration(this.text)
    while (this.at < end) {
      if (this.#open.length > 0) this.#passText()
      else if (this.passSpace() !== 0x3c && this.at < end) throw this.fault('there is text outside the root element')
      if (this.at < end) this.#passMarkup()
    }
    if (this.#open.length > 0) throw this.fault('')
  }

  #passMarkup(): void {
    if (this.at >= this.#nextPlace) {
      this.#builder.places.push(this.at - this.shift, this.at)
      this.#nextPlace = this.at + placesEvery
    }
    const next = this.bytes[this.at + 1]
    if (next === 0x2f) this.#passEndTag()
    else if (next === 0x21) this.#passComment()
    else if (next === 0x3f) this.#passInstruction()
    else this.#passStartTag()
  }

  /** Text with its references and sections: one node, unless there is nothing in it (XDM). */
  #passText(): void {
    const bytes = this.bytes
    const start = this.at - this.shift
    let empty = 0
    let coded = false
    for (;;) {
      const byte = this.passUntil(notableInText)
      const at = this.at
      if (byte === 0x3c) {
        if (bytes[at + 1] !== 0x21 || !this.has('<![CDATA[')) break
        this.at += 9
        this.passData(']]>')
        empty += 12
        coded = true
      } else if (byte === 0x26) {
        this.passReference()
        coded = true
      } else if (byte === 0x5d) {
        if (bytes[at + 1] === 0x5d && bytes[at + 2] === 0x3e) throw this.fault('"]]>" stands in a text', 2)
        this.at += 1
      } else {
        if (byte !== 0x0d) throw this.stray()
        this.at += 1
        coded = true
      }
    }
    const end = this.at - this.shift
    if (end - start === empty) return
    this.#count(start)
    this.#builder.text(start, end, coded)
  }

  #passStartTag(): void {
    const bytes = this.bytes
    const start = this.at - this.shift
    this.at += 1
    if (!this.atName()) throw this.fault('a name is missing behind "<"')
    const name = this.#passName()
    if (this.#open.length === 0 && this.#builder.root !== noNode) throw this.fault('there is a second root element')
    const element = this.#builder.openElement(start)
    const mark = this.#namespaces.mark
    let before = this.at
    let byte = this.passSpace()
    while (byte !== 0x3e && byte !== 0x2f) {
      if (!this.atName()) throw this.fault('a start tag has no attribute here, and does not end')
      if (this.at === before) throw this.fault('white space is missing before an attribute')
      this.#passAttribute(element)
      before = this.at
      byte = this.passSpace()
    }
    if (byte === 0x2f) this.at += 1
    if (bytes[this.at] !== 0x3e) throw this.fault('">" is missing behind "/"')
    this.#resolve(element, name)
    if (this.#open.length >= this.#limits.maxDepth) {
      const says = `The document nests elements deeper than ${this.#limits.maxDepth}. No notice does.`
      throw xmlError('too-deep', says, locationAt(this.text, start))
    }
    this.#count(this.at - this.shift)
    this.at += 1
    const end = this.at - this.shift
    this.#builder.contentFrom(element, end)
    if (byte === 0x2f) {
      this.#builder.closeElement(end, end)
      this.#namespaces.restore(mark)
    } else {
      this.#open.push(name)
      this.#marks.push(mark)
    }
  }

  #passAttribute(element: number): void {
    const start = this.at - this.shift
    const name = this.#passName()
    if (this.passSpace() !== 0x3d) throw this.fault('"=" is missing behind the name of an attribute')
    this.at += 1
    const quote = this.passSpace()
    if (quote !== 0x22 && quote !== 0x27) throw this.fault('the value of an attribute is not quoted')
    this.at += 1
    const valueStart = this.at - this.shift
    const coded = this.#passValue(quote)
    const end = this.at - this.shift
    this.#count(end)
    if (name.prefix === malformedName) throw this.#unbound(name)
    if (name.seenAt === element) this.#twice ??= name.text
    name.seenAt = element
    if (name.declares === undefined) {
      this.#attributes[this.#attributeCount] = name
      this.#attributeCount += 1
      this.#builder.attribute(start, valueStart, end, coded)
    } else {
      const written = this.text.slice(valueStart, end)
      const uri = coded ? decodeAttribute(written) : written
      const wrong = wrongDeclaration(name.declares, uri)
      if (wrong !== undefined) throw this.fault(wrong)
      this.#namespaces.declare(this.#names.prefixNumber(name.declares), uri)
      this.#builder.declare(name.declares, uri)
    }
    this.at += 1
  }

  /** Up to the closing quote; tells whether the value has to be decoded. */
  #passValue(quote: number): boolean {
    let coded = false
    for (;;) {
      const byte = this.passUntil(notableInValue)
      if (byte === quote) return coded
      if (byte === 0x26) {
        this.passReference()
        coded = true
      } else {
        if (byte === 0x3c) throw this.fault('"<" stands in the value of an attribute')
        const white = ((traits[byte] as number) & space) > 0
        if (!white && byte !== 0x22 && byte !== 0x27) throw this.stray()
        coded ||= white
        this.at += 1
      }
    }
  }

  /** The names of a start tag, in the namespaces that are in force at its end. */
  #resolve(element: number, name: WrittenName): void {
    const uri = this.#namespaces.of(name.prefix)
    if (uri === undefined) throw this.#unbound(name)
    if (name.uri !== uri) {
      name.uri = uri
      name.meaning = this.#builder.names.intern(uri, name.local)
    }
    this.#builder.nameNode(element, name.meaning)
    if (this.#attributeCount > 0) this.#resolveAttributes(element)
    if (this.#twice !== undefined) throw this.fault(`the attribute ${shortened(this.#twice)} stands twice`)
  }

  #resolveAttributes(element: number): void {
    for (let index = 0; index < this.#attributeCount; index += 1) {
      const name = this.#attributes[index] as WrittenName
      // Namespaces 1.0, 6.2: the default namespace is none for attributes.
      const uri = name.prefix === 0 ? '' : this.#namespaces.of(name.prefix)
      if (uri === undefined) throw this.#unbound(name)
      if (name.attributeUri !== uri) {
        name.attributeUri = uri
        name.attributeMeaning = this.#builder.names.intern(uri, name.local)
      }
      this.#builder.nameNode(element + 1 + index, name.attributeMeaning)
      if (uri === '') continue
      // Namespaces 1.0, 6.3: not by two prefixes of one namespace either.
      if (this.#seen.get(name.attributeMeaning) === element) this.#twice ??= name.text
      this.#seen.set(name.attributeMeaning, element)
    }
    this.#attributeCount = 0
  }

  #passEndTag(): void {
    const start = this.at - this.shift
    this.at += 2
    const name = this.#open.at(-1)
    const fits = name !== undefined && this.#isHere(name)
    if (fits) this.#passKnown(name)
    else this.passNameChars()
    const found = this.at - this.shift
    if (this.passSpace() !== 0x3e) throw this.fault('an end tag has a name and nothing else')
    if (!fits) {
      const written = shortened(this.text.slice(start, found))
      throw this.fault(`${written}> does not close ${name ? `<${shortened(name.text)}>` : 'anything'}`)
    }
    this.#open.pop()
    this.#namespaces.restore(this.#marks.pop() ?? 0)
    this.at += 1
    this.#builder.closeElement(start, this.at - this.shift)
  }

  #passComment(): void {
    const start = this.at - this.shift
    if (!this.has('<!--')) {
      const head = this.text.slice(start, start + 9)
      const cut = start + head.length === this.text.length && ['<!--', '<![CDATA['].some((all) => all.startsWith(head))
      if (head === '<![CDATA[') throw this.fault('there is text outside the root element', 8)
      throw this.fault('behind "<!" there is neither a comment nor a section', cut ? head.length : 2)
    }
    this.at += 4
    const coded = this.passData('--')
    if (this.bytes[this.at] !== 0x3e) throw this.fault('"--" stands in a comment')
    this.at += 1
    this.#count(start)
    this.#builder.comment(start, this.at - this.shift, coded)
  }

  #passInstruction(): void {
    const start = this.at - this.shift
    this.at += 2
    if (!this.atName()) throw this.fault('an instruction has no target')
    this.passNameChars()
    const target = this.text.slice(start + 2, this.at - this.shift)
    // Namespaces 1.0, 7.
    const colon = target.indexOf(':')
    if (colon >= 0) throw this.fault('the target of an instruction has a colon', colon - target.length)
    const behind = this.at
    this.passSpace()
    if (this.at === behind && !this.has('?>'))
      throw this.fault('the target of an instruction is no name', this.bytes[behind] === 0x3f ? 1 : 0)
    if (target === 'xml') throw this.fault('the XML declaration does not stand at the start', behind - this.at)
    const data = this.at - this.shift
    const coded = this.passData('?>')
    if (target.toLowerCase() === 'xml') throw this.fault('no instruction may have the target "xml"', -1)
    this.#count(start)
    this.#builder.instruction(target, start, data, this.at - this.shift, coded)
  }

  #passName(): WrittenName {
    const last = this.#last
    const guess = last?.next
    if (guess !== undefined && this.#isHere(guess)) {
      this.#passKnown(guess)
      this.#last = guess
      return guess
    }
    const from = this.at
    const start = from - this.shift
    const hash = this.passNameChars()
    const name = this.#names.at(from, this.at - from, hash, start, this.at - this.shift - start)
    if (last !== undefined) last.next = name
    this.#last = name
    return name
  }

  /** Whether a name stands here, and does not go on. */
  #isHere(name: WrittenName): boolean {
    const behind = this.bytes[this.at + name.length] as number
    return behind < 0x80 && ((traits[behind] as number) & nameChar) === 0 && this.#names.stands(name, this.at)
  }

  #passKnown(name: WrittenName): void {
    this.at += name.length
    this.shift += name.length - name.text.length
  }

  /** Counts what is read; a declaration too, since a start tag may hold millions. */
  #count(at: number): void {
    this.#nodes += 1
    if (this.#nodes <= this.#limits.maxNodes) return
    const says = `The document has more than ${this.#limits.maxNodes} elements, attributes and texts.`
    throw xmlError('too-large', says, locationAt(this.text, at))
  }

  #unbound(name: WrittenName): OseError {
    const written = shortened(name.text)
    if (name.prefix === malformedName) return this.fault(`"${written}" is no name`)
    return this.fault(`the prefix of "${written}" is not declared`)
  }
}
