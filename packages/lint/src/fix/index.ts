// Mending what a program can mend: an entry of its own, since who only lints carries none of it.
export { applyFixes, type FixResult } from './apply-fixes'
export { patched } from './patched'
