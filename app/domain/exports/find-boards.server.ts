import { inSnapshot } from "~db/transaction";
import { dayOf, type Instant, type PlainDate } from "../shared/dates";
import type { BoardId } from "../shared/ids";
import type { Board } from "./board";

type Boards = {
  readonly boards: readonly (Board & { readonly id: BoardId })[];
  readonly today: PlainDate;
};

/** Every board of the installation, and what day it is; for the command line, which is of no board until one is named. */
export const findBoards = (): Promise<Boards> =>
  inSnapshot({}, async ({ trx, now }) => {
    const boards = await trx
      .selectFrom("board")
      .select(["id", "nameSv as name", "orgnr"])
      .orderBy("id")
      .execute();
    return {
      boards: boards.map((board) => ({ ...board, id: board.id as BoardId })),
      today: dayOf(now as Instant),
    };
  });
