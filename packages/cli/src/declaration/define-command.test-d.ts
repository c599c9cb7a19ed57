import { describe, expectTypeOf, test } from 'vitest'
import type { Context } from '../io/context'
import { type CommandModule, defineCommand } from './define-command'
import { planOptions } from './shared-options'

const never = () => Promise.resolve(0 as const)

describe('what run gets', () => {
  test('one argument is a text, many are a list', () => {
    defineCommand({
      name: 'x',
      rank: 1,
      description: '',
      arguments: { file: { description: '' }, more: { description: '', many: true } },
      run(context, args) {
        expectTypeOf(context).toEqualTypeOf<Context>()
        expectTypeOf(args.file).toEqualTypeOf<string>()
        expectTypeOf(args.more).toEqualTypeOf<readonly string[]>()
        // @ts-expect-error -- an argument that is not declared
        args.other
        return never()
      },
    })
  })

  test('an option may be absent unless it is required or has a fallback', () => {
    defineCommand({
      name: 'x',
      rank: 1,
      description: '',
      options: {
        out: { value: 'folder', description: '', required: true },
        sdk: { value: 'version', description: '', fallback: 'own' },
        from: { value: 'file', description: '' },
        force: { description: '' },
        kind: { value: 'kind', description: '', choices: ['award', 'selection'] },
        size: { value: 'size', description: '', choices: ['small', 'large'], many: true },
        software: { value: 'name', description: '', many: true, required: true },
      },
      run(_context, _args, flags) {
        expectTypeOf(flags.out).toEqualTypeOf<string>()
        expectTypeOf(flags.sdk).toEqualTypeOf<string>()
        expectTypeOf(flags.from).toEqualTypeOf<string | undefined>()
        expectTypeOf(flags.force).toEqualTypeOf<true | undefined>()
        expectTypeOf(flags.kind).toEqualTypeOf<'award' | 'selection' | undefined>()
        expectTypeOf(flags.size).toEqualTypeOf<readonly ('small' | 'large')[] | undefined>()
        expectTypeOf(flags.software).toEqualTypeOf<readonly string[]>()
        return never()
      },
    })
  })

  test('shared options keep their types, and any command is a module', () => {
    const command = defineCommand({
      name: 'x',
      rank: 1,
      description: '',
      arguments: { notice: { description: '', many: true } },
      options: planOptions,
      run(_context, _args, flags) {
        expectTypeOf(flags.weights).toEqualTypeOf<'refuse' | 'scale' | 'price'>()
        expectTypeOf(flags.acceptDrafts).toEqualTypeOf<string | undefined>()
        return never()
      },
    })
    expectTypeOf(command).toExtend<CommandModule>()
  })

  test('words come in every language', () => {
    // @ts-expect-error -- French is missing
    defineCommand({ name: 'x', rank: 1, description: '', words: { fine: { en: 'Fine.' } }, run: never })
  })
})
