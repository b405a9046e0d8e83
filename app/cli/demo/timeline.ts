/** Steps of the story told in the order of their days, since the journal and the audit trail only go forward. */
export type DatedStep = { readonly day: string; readonly tell: () => Promise<void> };

export async function tellInOrder(steps: readonly DatedStep[]): Promise<void> {
  for (const { tell } of [...steps].sort((a, b) => a.day.localeCompare(b.day))) await tell();
}
