/** "184": whole kilobytes, at least one. */
export const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1024)));
