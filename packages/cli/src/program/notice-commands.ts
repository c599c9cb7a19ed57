import type { Command } from 'commander'
import type { ApplyFlags } from '../commands/notice-apply'
import type { ValidateFlags } from '../commands/notice-validate'
import type { PlanFlags } from '../commands/plan-on'
import type { Act } from './act'
import { packs, single, weights } from './options'

/** `ose notice ...` */
export function noticeCommands(program: Command, act: Act): void {
  const notice = program.command('notice').description('read, edit and check eForms notices')
  notice
    .command('read')
    .description('what notices say: lots, criteria, weights')
    .argument('<notice...>', 'eForms XML files')
    .action((files: string[]) =>
      act(async (context) => (await import('../commands/notice-read')).noticeRead(context, files)),
    )
  planOptions(notice.command('plan'))
    .description('what adding criteria would change, and why not; writes nothing')
    .action((files: string[], flags: PlanFlags) =>
      act(async (context) => (await import('../commands/notice-plan')).noticePlan(context, files, flags)),
    )
  planOptions(notice.command('apply'))
    .description('add criteria and write the new notices')
    .addOption(single('--out <folder>', 'folder of the new notices, made where it is missing', { required: true }))
    .option('--force', 'replace files that are there')
    .action((files: string[], flags: ApplyFlags) =>
      act(async (context) => (await import('../commands/notice-apply')).noticeApply(context, files, flags)),
    )
  notice
    .command('validate')
    .description('check notices against the official schemas and rules, offline')
    .argument('<notice...>', 'eForms XML files')
    .addOption(
      single('--sdk <version>', 'own (the SDK that the notice names), a minor (1.15) or 1.15.1', { fallback: 'own' }),
    )
    .addOption(packs())
    .action((files: string[], flags: ValidateFlags) =>
      act(async (context) => (await import('../commands/notice-validate')).noticeValidate(context, files, flags)),
    )
  notice
    .command('diff')
    .description('what differs between two notices, in business terms')
    .argument('<a>', 'eForms XML file')
    .argument('<b>', 'eForms XML file')
    .action((a: string, b: string) =>
      act(async (context) => (await import('../commands/notice-diff')).noticeDiff(context, a, b)),
    )
}

function planOptions(command: Command): Command {
  return command
    .argument('<notice...>', 'eForms XML files')
    .addOption(single('--criteria <file>', 'criteria file (JSON)', { required: true }))
    .addOption(weights())
    .option('--replace-award', 'a complete set takes the place of the award criteria, numbers and formula of its lots')
    .addOption(single('--accept-drafts <name>', 'name of the person who reviewed the draft texts'))
    .option('--rehearse', 'plan on a published notice all the same: the result is for trying only')
}
