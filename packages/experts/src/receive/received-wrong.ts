/** An answer of a shape that is not the source's; on its way to where the source is known. It never leaves the package. */
export class ReceivedWrong extends Error {
  readonly detail: string | undefined

  /** @param message to stand inside a sentence, without a full stop. */
  constructor(message: string, detail?: string) {
    super(message)
    this.detail = detail
  }
}
