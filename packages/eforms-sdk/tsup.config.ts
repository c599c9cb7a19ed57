import { defineConfig } from 'tsup'

// tsup reads the configuration from the default export; it is the one exception to named exports.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
  // Node, Deno and Bun know `node:`; not all know the bare names.
  removeNodeProtocol: false,
  external: [/^node:/],
})
