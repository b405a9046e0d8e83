/** How many files may be fetched at once. Each holds a connection from its first piece to its last. */
import type { BoardId } from "../shared/ids";

/** Of one board, so that none takes the others' turn. */
const MOST_OF_A_BOARD = 2;
/** Of all, so that the pages keep connections to answer with: the pool has ten. */
const MOST = 6;

const taken = new Map<BoardId, number>();
const takenBy = (boardId: BoardId): number => taken.get(boardId) ?? 0;
const takenByAll = (): number => [...taken.values()].reduce((all, own) => all + own, 0);

type Place = {
  /** The same pieces; the place is given back after the last, when one fails, or at `return`, also before the first. */
  readonly heldBy: <T>(pieces: AsyncGenerator<T>) => AsyncGenerator<T>;
};

/** A place for a file of the board; null when there is none now. */
export function takePlace(boardId: BoardId): Place | null {
  if (takenBy(boardId) >= MOST_OF_A_BOARD || takenByAll() >= MOST) return null;
  taken.set(boardId, takenBy(boardId) + 1);
  let isHeld = true;
  const giveBack = () => {
    if (isHeld) taken.set(boardId, takenBy(boardId) - 1);
    isHeld = false;
  };
  return { heldBy: (pieces) => followed(pieces, giveBack) };
}

/** A generator that nobody has begun runs no `finally` of its own at `return`. */
function followed<T>(pieces: AsyncGenerator<T>, ended: () => void): AsyncGenerator<T> {
  const told = async (step: Promise<IteratorResult<T>>) => {
    try {
      const result = await step;
      if (result.done) ended();
      return result;
    } catch (error) {
      ended();
      throw error;
    }
  };
  return {
    next: () => told(pieces.next()),
    return: (value) => told(pieces.return(value)),
    throw: (error) => told(pieces.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
