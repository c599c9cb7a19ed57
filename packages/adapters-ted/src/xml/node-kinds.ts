/** Kinds of nodes, numbered as in the DOM. */
export const nodeKinds = {
  element: 1,
  attribute: 2,
  text: 3,
  instruction: 7,
  comment: 8,
  document: 9,
} as const

/** A node: its place in document order, attributes after their element, from 0 (the document). */
export type NodeId = number

/** What stands for a node that is not there. */
export const noNode = -1
