/** The years that a new call may have money for, by their place in the form. */
export const ENVELOPE_ROWS = [0, 1, 2] as const;
