import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Called } from './call.ts'

/** What a batch of one command gave. */
interface Row {
  calls: number
  files: number
  bytes: number
  ms: number
  internal: number
  codes: Map<string, number>
}

const ownColours = [1, 2, 22, 31, 32, 33, 36, 39].map((number) => `\u001b[${number}m`)

/** Whether a terminal would obey something in a text that is not a colour of the program's own, or hide it. */
function isObeyed(text: string): boolean {
  return /(?![\n\t])[\p{Cc}\p{Cf}]/u.test(ownColours.reduce((rest, colour) => rest.replaceAll(colour, ''), text))
}

/** Counts what happens, and keeps the inputs that should not have given what they gave. */
export class Tally {
  readonly rows = new Map<string, Row>()
  readonly faults: string[] = []
  /** `valid` true where no rule fired. */
  emptyValid = 0
  exits = new Map<number, number>()
  #kept = 0
  readonly #keep: string

  constructor(keep: string) {
    this.#keep = keep
    mkdirSync(keep, { recursive: true })
  }

  add(command: string, inputs: readonly (Uint8Array | string)[], called: Called, answersDue: number | null): void {
    const row = this.rows.get(command) ?? { calls: 0, files: 0, bytes: 0, ms: 0, internal: 0, codes: new Map() }
    this.rows.set(command, row)
    row.calls += 1
    row.files += inputs.length
    row.bytes += inputs.reduce((sum, input) => sum + input.length, 0)
    row.ms += called.ms
    this.exits.set(called.exit, (this.exits.get(called.exit) ?? 0) + 1)
    for (const [index, { error, valid, firedRules }] of called.answers.entries()) {
      if (error) row.codes.set(error.code, (row.codes.get(error.code) ?? 0) + 1)
      if (error?.code === 'internal-error') this.fault(command, row, inputs[index], error.message)
      if (valid === true && !(Number(firedRules) > 0)) {
        this.emptyValid += 1
        this.fault(command, row, inputs[index], 'valid, and no rule fired')
      }
    }
    if (called.stderr.includes('[internal-error]')) this.fault(command, row, inputs[0], called.stderr)
    if (![0, 1, 2, 3].includes(called.exit)) this.fault(command, row, inputs[0], `exit ${called.exit}`)
    if (answersDue !== null && called.answers.length !== answersDue)
      this.fault(command, row, inputs[0], `${called.answers.length} answers where ${answersDue} are due`)
    if (isObeyed(called.stdout)) this.fault(command, row, inputs[0], 'a terminal would obey what was printed')
  }

  private fault(command: string, row: Row, input: Uint8Array | string | undefined, says: string): void {
    row.internal += 1
    this.#kept += 1
    if (this.#kept <= 200 && input !== undefined) {
      writeFileSync(join(this.#keep, `${this.#kept}-${command.replaceAll(' ', '-')}`), input)
      this.faults.push(`${this.#kept} ${command}: ${says.slice(0, 300)}`)
    }
  }
}
