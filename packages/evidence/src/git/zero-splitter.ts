/** Cuts a stream of bytes at its zeros and hands on each piece as text, of which `most` bytes at most are kept. */
export class ZeroSplitter {
  private kept: Buffer[] = []
  private length = 0
  private readonly most: number
  private readonly take: (token: string) => void

  constructor(most: number, take: (token: string) => void) {
    this.most = most
    this.take = take
  }

  push(chunk: Buffer): void {
    let from = 0
    for (;;) {
      const zero = chunk.indexOf(0, from)
      const end = zero === -1 ? chunk.length : zero
      if (this.length < this.most && end > from) {
        const part = chunk.subarray(from, Math.min(end, from + this.most - this.length))
        // What goes on in the next piece is copied: the buffer of this one is used again.
        this.kept.push(zero === -1 ? Buffer.from(part) : part)
        this.length += part.length
      }
      if (zero === -1) return
      const [only] = this.kept
      const bytes = this.kept.length === 1 && only ? only : Buffer.concat(this.kept)
      this.take(this.kept.length === 0 ? '' : bytes.toString('utf8'))
      this.kept = []
      this.length = 0
      from = zero + 1
    }
  }
}
