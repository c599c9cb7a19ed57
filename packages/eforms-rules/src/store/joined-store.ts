import { parseSdkVersion, pickVersion, type RulePackStore } from '@opensource-experts/adapters-ted/packs'
import { checkInput, type Leaf } from '@opensource-experts/core'

const storeInput: Leaf = (value) =>
  typeof value === 'object' && value !== null && 'open' in value && 'list' in value
    ? undefined
    : { code: 'invalid', message: 'must be a store of rule packs, with the functions list and open' }

/**
 * Several stores as one: for a version that this package does not ship yet beside it, or rules of your own. The newest patch of
 * all answers for a minor; of two packs of the same version the earlier store's is taken.
 *
 * @throws OseError `input-invalid`.
 */
export function joinRuleStores(stores: readonly RulePackStore[]): RulePackStore {
  checkInput('joinRuleStores', { stores: [{ list: storeInput }, stores] })
  const list = async () => {
    const all = (await Promise.all(stores.map((store) => store.list()))).flat()
    return all.filter(({ sdk }, index) => all.findIndex((other) => other.sdk === sdk) === index)
  }
  return {
    list,
    open: async (minorOrVersion) => {
      const asked = parseSdkVersion(minorOrVersion)
      const version =
        asked &&
        pickVersion(
          (await list()).map(({ sdk }) => sdk),
          asked,
        )
      if (version === undefined) return undefined
      for (const store of stores) {
        const present = await store.list()
        if (present.some(({ sdk }) => sdk === version)) return store.open(version)
      }
      return undefined
    },
  }
}
