// Lets Node 22 run the TypeScript sources as they are: `./x.js` and `./x` are `./x.ts`, a workspace package its sources.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const packages = new URL('../packages/', import.meta.url)

registerHooks({
  resolve: (specifier, context, next) => {
    const texts = /^@opensource-experts\/([a-z-]+)\/texts\/([a-zA-Z-]+)$/.exec(specifier)
    if (texts) return next(new URL(`${texts[1]}/src/generated/texts/${texts[2]}.ts`, packages).href, context)
    const words = /^@opensource-experts\/lint\/words\/([a-z]+)$/.exec(specifier)
    if (words) return next(new URL(`lint/src/lexica/words/${words[1]}.ts`, packages).href, context)
    const experts = /^@opensource-experts\/experts\/(sources\/[a-z-]+)$/.exec(specifier)
    if (experts) return next(new URL(`experts/src/${experts[1]}.ts`, packages).href, context)
    const own = /^@opensource-experts\/([a-z-]+)(?:\/([a-z-]+))?$/.exec(specifier)
    if (own) return next(new URL(`${own[1]}/src/${own[2] ? `${own[2]}/` : ''}index.ts`, packages).href, context)
    if (/^\.{1,2}\//.test(specifier) && context.parentURL?.endsWith('.ts')) {
      for (const name of [specifier.replace(/\.js$/, '.ts'), `${specifier}.ts`]) {
        const source = new URL(name, context.parentURL)
        if (name.endsWith('.ts') && existsSync(fileURLToPath(source))) return next(source.href, context)
      }
    }
    return next(specifier, context)
  },
})
