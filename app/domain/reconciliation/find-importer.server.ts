import { streamBankFile } from "~/gateways/bank-statement";
import { inSnapshot } from "~db/transaction";
import type { System } from "../shared/actor";
import type { BoardId } from "../shared/ids";
import { ok, refuse, type Refusal, type Result } from "../shared/result";
import type { BankSource } from "./bank-source.server";
import { isSameAccount } from "./statement-rules";

/**
 * Who imports a file from the command line: the program, for the one board whose account, or whose payment file, it is about.
 * `boardId` says which when several boards share an account number.
 */
export async function findImporter(
  source: Pick<BankSource, "open">,
  boardId: string | null = null,
): Promise<Result<System>> {
  const about = await aboutWhom(source);
  if (!about.ok) return about;
  const { account, messageId } = about.value;
  const boards = (await findBoards()).filter(({ id }) => !boardId || id === boardId);
  const [own, ...others] = messageId
    ? await sendersOf(messageId, boards)
    : boards.filter(({ bankgiro }) => isSameAccount(bankgiro, account));
  if (!own) return refuse("bankFile.nobodysAccount", { account: account || messageId });
  if (others.length > 0) return refuse("bankFile.severalBoards", { account });
  return ok({ kind: "system", name: "command-line", boardId: own.id as BoardId });
}

type Board = { readonly id: string; readonly bankgiro: string };

const findBoards = (): Promise<Board[]> =>
  inSnapshot({}, ({ trx }) =>
    trx.selectFrom("board").select(["id", "bankgiro"]).orderBy("id").execute(),
  );

/** A payment file's own id begins with the board it was made for; whether it was is told in that board's reach alone. */
async function sendersOf(messageId: string, boards: readonly Board[]): Promise<Board[]> {
  const likely = boards.filter(({ id }) => messageId.startsWith(`LM${id}`));
  const found = await Promise.all(
    likely.map(({ id }) =>
      inSnapshot({ boardId: id }, ({ trx }) =>
        trx
          .selectFrom("paymentRun")
          .select("id")
          .where("messageId", "=", messageId)
          .executeTakeFirst(),
      ),
    ),
  );
  return likely.filter((_, at) => found[at] !== undefined);
}

type About = { readonly account: string; readonly messageId: string };

/** The first account that is told, or the payment file that is answered. */
async function aboutWhom(source: Pick<BankSource, "open">): Promise<Result<About>> {
  let found: About | undefined;
  const enough: Refusal = refuse("bankFile.noStatement");
  const read = await streamBankFile(source.open(), (parts) => {
    for (const part of parts) {
      if (part.is === "account") found ??= { account: part.account.number, messageId: "" };
      if (part.is === "status" && part.status.originalMessageId) {
        found ??= { account: "", messageId: part.status.originalMessageId };
      }
    }
    return Promise.resolve(found ? enough : null);
  });
  if (found) return ok(found);
  return read.ok ? enough : read;
}
