/** What is worked out of a list, once for each: criteria of all lots share one list of them. */
export function perList<Item, Answer>(work: (list: readonly Item[]) => Answer): (list: readonly Item[]) => Answer {
  const known = new Map<readonly Item[], { readonly answer: Answer }>()
  return (list) => {
    const { answer } = known.get(list) ?? { answer: work(list) }
    known.set(list, { answer })
    return answer
  }
}
