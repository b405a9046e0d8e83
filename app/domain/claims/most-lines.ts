/** How many lines a claim may have. */
export const MOST_LINES = 500;
