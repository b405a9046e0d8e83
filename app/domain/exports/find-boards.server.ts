import { inSnapshot } from "~db/transaction";
import type { BoardId } from "../shared/ids";
import type { Board } from "./board";

/** Every board of the installation; for the command line, which asks for one of them by its code. */
export const findBoards = (): Promise<(Board & { readonly id: BoardId })[]> =>
  inSnapshot({}, async ({ trx }) => {
    const boards = await trx
      .selectFrom("board")
      .select(["id", "nameSv as name", "orgnr"])
      .orderBy("id")
      .execute();
    return boards.map((board) => ({ ...board, id: board.id as BoardId }));
  });
