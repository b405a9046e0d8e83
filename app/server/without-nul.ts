import { Transform } from "node:stream";

/**
 * What a page is streamed through. React 18 ends a chunk with NUL bytes when the next character does not fit in it, and a
 * browser shows them as � in attributes and in the page's data. No page of ours has a NUL of its own.
 */
export const withoutNul = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
