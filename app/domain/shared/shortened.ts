const SHOWN = 60;

/** What was typed, as it is quoted back: at most sixty characters, the last one "…" when there were more. */
export function shortened(text: string): string {
  const letters = Array.from(text.slice(0, SHOWN * 4));
  return letters.length > SHOWN
    ? `${letters
        .slice(0, SHOWN - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** What something is called, cut between two words when it is longer than the place it gets. */
export const shortName = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[,;:.–]*\s\S*$/, "")} …`;
