import type { Instruction, Operation } from '../program'

/** Collects expressions, each once. */
export class ProgramWriter {
  readonly names: string[] = []
  readonly expressions: Instruction[] = []
  readonly #names = new Map<string, number>()
  readonly #known = new Map<string, number>()

  /** The number of a name, given now where it is new. */
  name(name: string): number {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const id = this.names.push(name) - 1
    this.#names.set(name, id)
    return id
  }

  add(operation: Operation, ...operands: (number | string)[]): number {
    const instruction: Instruction = [operation, ...operands]
    const key = JSON.stringify(instruction)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const id = this.expressions.push(instruction) - 1
    this.#known.set(key, id)
    return id
  }
}
