/** What a document may cost before it is refused. The largest official example has 1.8 MB, 86,264 nodes and 13 levels. */
export interface XmlLimits {
  /** Bytes of the document as given. Default 32 MiB. */
  readonly maxBytes: number
  /** Nested elements. Default 128. */
  readonly maxDepth: number
  /** Elements, attributes and texts together. Default 1,000,000. */
  readonly maxNodes: number
}

export const defaultXmlLimits: XmlLimits = { maxBytes: 32 * 1024 * 1024, maxDepth: 128, maxNodes: 1_000_000 }
