/** Calls for competition: the notices that set criteria. Below-threshold results (E4 to E6) and plans (1 to 6) do not. */
export const calls = new Set<string>([...Array.from({ length: 18 }, (_, index) => String(index + 7)), 'CEI', 'E3'])
