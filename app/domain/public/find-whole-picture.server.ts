import { add, sum, zero, type Ore } from "~ledger/amount";
import type { Trx } from "~db/transaction";
import { readAs } from "../shared/command.server";
import type { PlainDate } from "../shared/dates";
import { boardMoney, type BoardMoney } from "./board-money.server";
import {
  addSums,
  noSums,
  type CallPicture,
  type CountyPicture,
  type WholePicture,
  type YearPicture,
} from "./whole-picture";

/** The boards that have published something, each from its own ledger; read as a visitor, in one snapshot. */
export const findWholePicture = (): Promise<WholePicture> =>
  readAs({ kind: "visitor" }, async ({ trx, today }) => {
    const calls = await publishedCalls(trx);
    const projects = await publishedProjects(trx);
    const boards = new Map(
      calls.flatMap((call) => [
        [call.boardId, call.county] as const,
        [call.holdingBoardId, call.holdingCounty] as const,
      ]),
    );
    const moneyOf = new Map<string, BoardMoney>();
    for (const boardId of boards.keys()) moneyOf.set(boardId, await boardMoney(trx, boardId));
    const pictures = [...moneyOf].map(([boardId, money]) =>
      pictureOf(
        { boardId, county: boards.get(boardId) ?? "", money },
        calls.filter((call) => call.boardId === boardId),
        projects.filter((project) => project.boardId === boardId),
        (call) => moneyOf.get(call.holdingBoardId) ?? money,
      ),
    );
    return {
      asOf: today,
      total: pictures.map(({ county }) => county).reduce(addSums, noSums),
      decided: sum(projects.map(({ granted }) => granted)),
      counties: pictures
        .map(({ county }) => county)
        .sort((a, b) => a.county.localeCompare(b.county, "sv")),
      years: joinedYears(pictures.flatMap(({ years }) => years)),
      calls: pictures.flatMap(({ calls }) => calls),
    };
  });

type Pictured = {
  readonly county: CountyPicture;
  readonly years: readonly YearPicture[];
  readonly calls: readonly CallPicture[];
};
type PublishedCall = Pick<CallPicture, "id" | "title" | "caseNumber" | "county" | "decisionOn"> & {
  readonly boardId: string;
  /** Whose appropriation it is. */
  readonly holdingBoardId: string;
  readonly holdingCounty: string;
};
type Project = {
  readonly id: string;
  readonly boardId: string;
  readonly callId: string;
  readonly granted: Ore;
};
type Board = { readonly boardId: string; readonly county: string; readonly money: BoardMoney };

function pictureOf(
  { boardId, county, money }: Board,
  calls: readonly PublishedCall[],
  projects: readonly Project[],
  moneyOf: (call: PublishedCall) => BoardMoney,
): Pictured {
  const years = yearsOf(money);
  const callPictures = calls.map((call): CallPicture => {
    const own = projects.filter(({ callId }) => callId === call.id);
    const of = moneyOf(call);
    const granted = sum(own.map(({ id }) => of.grantedByProject.get(id) ?? zero));
    const { boardId: _boardId, holdingBoardId: _holder, holdingCounty: _county, ...shown } = call;
    return {
      ...shown,
      granted,
      announced: add(of.reservedByCall.get(call.id) ?? zero, granted),
      paid: sum(own.map((project) => of.paidByProject.get(project.id) ?? zero)),
      projects: own.length,
    };
  });
  const granted = sum(money.grantedByProject.values());
  return {
    years,
    calls: callPictures,
    county: {
      boardId,
      county,
      allotted: sum(years.map(({ allotted }) => allotted)),
      announced: add(sum(money.reservedByCall.values()), granted),
      granted,
      paid: sum(money.paidByProject.values()),
      calls: calls.length,
      projects: projects.length,
    },
  };
}

/**
 * A year that has an item of its own is allotted. Until then what may be promised against it counts, once a call has
 * announced something of that year.
 */
function yearsOf(money: BoardMoney): YearPicture[] {
  const { allotted, authority, reservedByYear, committedByYear } = money;
  const years = [...new Set([...allotted.keys(), ...reservedByYear.keys()])];
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      allotted: allotted.get(year) ?? authority.get(year) ?? zero,
      isAuthority: !allotted.has(year),
      leftToGrant: reservedByYear.get(year) ?? zero,
      promised: committedByYear.get(year) ?? zero,
    }));
}

function joinedYears(all: readonly YearPicture[]): YearPicture[] {
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const same = all.filter((one) => one.year === year);
    return {
      year,
      allotted: sum(same.map(({ allotted }) => allotted)),
      isAuthority: same.every(({ isAuthority }) => isAuthority),
      leftToGrant: sum(same.map(({ leftToGrant }) => leftToGrant)),
      promised: sum(same.map(({ promised }) => promised)),
    };
  });
}

async function publishedCalls(trx: Trx): Promise<PublishedCall[]> {
  const rows = await trx
    .selectFrom("call")
    .innerJoin("board", "board.id", "call.boardId")
    .select(["call.id", "call.boardId", "call.titleSv", "call.titleEn", "call.caseNumber"])
    .innerJoin("board as holder", "holder.id", "call.holdingBoardId")
    .select(["call.decisionOn", "board.county"])
    .select(["call.holdingBoardId", "holder.county as holdingCounty"])
    .where("call.status", "<>", "draft")
    .orderBy("call.opensAt", "desc")
    .execute();
  return rows.map(({ titleSv, titleEn, decisionOn, ...call }) => ({
    ...call,
    title: { sv: titleSv, en: titleEn },
    decisionOn: decisionOn as PlainDate,
  }));
}

async function publishedProjects(trx: Trx): Promise<Project[]> {
  const rows = await trx
    .selectFrom("publishedProject")
    .select(["id", "boardId", "callId", "grantedOre"])
    .execute();
  return rows.map(({ id, boardId, callId, grantedOre }) => ({
    id: id ?? "",
    boardId: boardId ?? "",
    callId: callId ?? "",
    granted: grantedOre ?? zero,
  }));
}
