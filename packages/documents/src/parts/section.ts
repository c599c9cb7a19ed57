import type { Block, Section } from '../model/tender-document'

/** A section before it has its number. */
export interface Draft {
  readonly heading: string
  readonly blocks: readonly Block[]
  readonly sections?: readonly Draft[]
}

/** Numbers sections by their place: `2`, `2.1`. */
export function numbered(drafts: readonly Draft[], above = ''): Section[] {
  return drafts.map(({ heading, blocks, sections = [] }, index) => {
    const number = `${above}${index + 1}`
    return { number, heading, blocks, sections: numbered(sections, `${number}.`) }
  })
}
