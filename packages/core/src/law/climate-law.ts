/**
 * The day from which Law 2021-1104 (Climat et résilience), art. 35, binds public contracts: Decree 2022-767 says
 * 21 August 2026 for its arts 2, 3, 5, 7 and 9, by the day of sending or launch.
 */
export const climateLawDay = '2026-08-21'
