import { anyObject, type Members, wholeFrom0 } from '@opensource-experts/core'

/** What both engines take. */
export const engineOptions: Members = {
  members: { fontoxpath: anyObject, steps: { members: { least: wholeFrom0, perNode: wholeFrom0 } } },
}
