/** What a form may carry in all, with its files. The hints and refusals that name it take it from here. */
export const MOST_MEGABYTES = 25;
export const MOST_FILE_BYTES = MOST_MEGABYTES * 1024 * 1024;
