import { readAs } from "../shared/command.server";

export type Board = {
  readonly id: string;
  readonly county: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly orgnr: string;
};

/** The boards of the installation, by county. */
export const findBoards = (): Promise<Board[]> =>
  readAs({ kind: "visitor" }, async ({ trx }) => {
    const rows = await trx
      .selectFrom("board")
      .select(["id", "county", "nameSv", "nameEn", "orgnr"])
      .orderBy("county")
      .execute();
    return rows.map(({ nameSv, nameEn, ...board }) => ({
      ...board,
      name: { sv: nameSv, en: nameEn },
    }));
  });
