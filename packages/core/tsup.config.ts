import { defineConfig } from 'tsup'

// tsup reads the configuration from the default export; it is the one exception to named exports.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    http: 'src/http/index.ts',
    'http-node': 'src/http/index.node.ts',
    json: 'src/json/index.ts',
    messages: 'src/messages/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
})
