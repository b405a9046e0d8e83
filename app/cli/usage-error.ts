/** Wrong usage: the message is printed with the command's usage, and the exit code is 2. */
export class UsageError extends Error {}
