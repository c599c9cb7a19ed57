import { expect, test } from 'vitest'
import { changedParagraphs } from './changed-paragraphs'

test.each([
  ['a\n\nb', 'a\n\nb\n\nc', { removed: [], added: ['c'], kept: 2 }],
  ['a\n\nb', 'b', { removed: ['a'], added: [], kept: 1 }],
  ['a\n\nb', 'b\n\na', { removed: [], added: [], kept: 2 }],
  ['a  b', ' a b ', { removed: [], added: [], kept: 1 }],
  ['a\n\na', 'a', { removed: ['a'], added: [], kept: 1 }],
  ['a', 'a\n\na', { removed: [], added: ['a'], kept: 1 }],
  [null, 'a', { removed: [], added: ['a'], kept: 0 }],
  ['a', null, { removed: ['a'], added: [], kept: 0 }],
])('%j becomes %j', (before, after, changed) => {
  expect(changedParagraphs(before, after)).toEqual(changed)
})
