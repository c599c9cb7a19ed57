import type { CriterionKind } from '@opensource-experts/core'
import type { Command } from 'commander'
import type { SearchFlags } from '../commands/experts-search'
import type { LintFlags } from '../commands/lint'
import type { PlaceFormat } from '../commands/place-criteria'
import type { AddFlags } from '../commands/sdk-add'
import { usageError } from '../errors/usage-error'
import type { Act } from './act'
import { packs, several, single, weights } from './options'

/** Every command beside `ose notice`. */
export function otherCommands(program: Command, act: Act): void {
  program
    .command('lint')
    .description('check procurements, or criteria files joined to what a notice holds')
    .argument('<procurement...>', 'procurements, or criteria files with --notice (JSON)')
    .addOption(single('--notice <file>', 'the notice that criteria files go into'))
    .addOption(weights())
    .addOption(single('--suppressions <file>', 'findings to set aside, each with its reason (JSON)'))
    .action((files: string[], flags: LintFlags) =>
      act(async (context) => (await import('../commands/lint')).lintFiles(context, files, flags)),
    )
  program
    .command('propose')
    .description('from a need to a procurement with lots and criteria, each with its reason')
    .argument('<need>', 'need (JSON)')
    .action((file: string) => act(async (context) => (await import('../commands/propose')).proposeFor(context, file)))
  criteriaCommands(program, act)
  program
    .command('experts')
    .description('who offers services for a software, and who maintains it')
    .command('search')
    .description('search expert directories, in neutral order, with the reason for each match')
    .addOption(several('--software <name>', 'name of the software; several: any of them').makeOptionMandatory())
    .addOption(several('--skill <skill>', 'skill; several: any of them'))
    .addOption(several('--territory <nuts>', 'NUTS code such as FRK; several: any of them'))
    .addOption(
      several('--size <size>', 'size of the firm; several: any of them', ['micro', 'small', 'medium', 'large']),
    )
    .addOption(several('--directory <file-or-url>', 'expert directory (YAML or JSON); several may be given'))
    .action((flags: SearchFlags) =>
      act(async (context) => (await import('../commands/experts-search')).expertsSearch(context, flags)),
    )
  program
    .command('place')
    .description('criteria for PLACE (Atexo MPE), to be typed with assistance')
    .command('criteria')
    .description('the criteria as the form of MPE has them, and what it cannot hold')
    .argument('<procurement>', 'procurement (JSON)')
    .addOption(
      single('--format <format>', 'form of the answer (default: text)', { choices: ['json', 'csv', 'text', 'html'] }),
    )
    .action((file: string, { format }: { format?: PlaceFormat }) =>
      act(async (context) => {
        if (context.json && format !== undefined && format !== 'json')
          throw usageError(`--json and --format ${format} ask for two forms. Give one of them.`)
        return (await import('../commands/place-criteria')).placeCriteria(context, file, format ?? 'text')
      }),
    )
  sdkCommands(program, act)
  program
    .command('doctor')
    .description('what is there, what is missing, and what to do')
    .addOption(packs())
    .action((flags: { packs?: string }) =>
      act(async (context) => (await import('../commands/doctor')).doctor(context, flags)),
    )
}

function criteriaCommands(program: Command, act: Act): void {
  const criteria = program.command('criteria').description('the catalogue of clauses')
  criteria
    .command('list')
    .description('all clauses')
    .addOption(
      single('--kind <kind>', 'clauses of one kind', {
        choices: ['selection', 'award', 'performance', 'technical-specification'],
      }),
    )
    .action((flags: { kind?: CriterionKind }) =>
      act(async (context) => (await import('../commands/criteria-list')).criteriaList(context, flags)),
    )
  criteria
    .command('show')
    .description('one clause: texts by level, parameters, legal basis')
    .argument('<id>', 'id of the clause, such as AWD-02')
    .action((id: string) =>
      act(async (context) => (await import('../commands/criteria-show')).criteriaShow(context, id)),
    )
}

function sdkCommands(program: Command, act: Act): void {
  const sdk = program.command('sdk').description('rule packs of the official eForms SDK')
  sdk
    .command('list')
    .description('the rule packs that are there')
    .addOption(packs())
    .action((flags: { packs?: string }) =>
      act(async (context) => (await import('../commands/sdk-list')).sdkList(context, flags)),
    )
  sdk
    .command('add')
    .description('obtain an SDK (Maven, else its source archive) and build its rule pack')
    .argument('<version>', 'exact version (1.15.1), or a minor for its newest known patch')
    .addOption(single('--from <archive-or-folder>', 'an SDK that is there already'))
    .addOption(packs())
    .action((version: string, flags: AddFlags) =>
      act(async (context) => (await import('../commands/sdk-add')).sdkAdd(context, version, flags)),
    )
}
