/**
 * Whether a response has room for more. Remix writes without waiting for the reader, so whoever sends a large file asks
 * first; otherwise all that a slow reader has not taken would lie in memory.
 */
import type { RequestHandler, Response } from "express";

/** A reader that has taken nothing for so long is given up. */
const PATIENCE_MS = 60_000;

/** Resolves to true when there is room, to false when the reader is gone. */
export type AskForRoom = () => Promise<boolean>;

export const roomOf = (response: Response): AskForRoom => response.locals.room as AskForRoom;

/** To be used after what changes the response's way of writing (compression). */
export function keepRoom(patience = PATIENCE_MS): RequestHandler {
  return (_request, response, next) => {
    const write = response.write.bind(response);
    let isFull = false;
    response.write = ((...given: Parameters<typeof write>) => {
      const hasRoom = write(...given);
      isFull = !hasRoom;
      return hasRoom;
    }) as typeof response.write;
    let tell: (hasRoom: boolean) => void = () => undefined;
    response.on("drain", () => {
      isFull = false;
      tell(true);
    });
    response.on("close", () => tell(false));
    response.locals.room = (): Promise<boolean> => {
      if (response.destroyed) return Promise.resolve(false);
      if (!isFull) return Promise.resolve(true);
      return new Promise((resolve) => {
        // A file that is cut off must not look whole: the connection goes with it.
        const timer = setTimeout(() => response.destroy(), patience);
        tell = (hasRoom) => {
          clearTimeout(timer);
          resolve(hasRoom);
        };
      });
    };
    next();
  };
}
