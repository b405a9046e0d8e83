import type { Trx } from "~db/transaction";
import type { Instant, PlainDate } from "../shared/dates";
import type { DrawTerms, RandomKind } from "./project-draw.server";

export type Draw = DrawTerms & {
  readonly id: string;
  readonly no: number;
  readonly year: number;
  readonly purpose: string;
  readonly drawsOn: PlainDate;
  readonly announcedBy: string;
  readonly announcedAt: Instant;
  readonly result: {
    readonly headSeq: string;
    readonly headHash: string;
    readonly seed: string;
    readonly population: string;
    readonly populationHash: string;
    readonly drawnBy: string;
    readonly drawnAt: Instant;
  } | null;
};

export async function readDraw(trx: Trx, boardId: string, no: number): Promise<Draw | null> {
  const row = await trx
    .selectFrom("controlDraw as draw")
    .innerJoin("person as announcer", "announcer.id", "draw.announcedBy")
    .leftJoin("controlDrawResult as result", "result.drawId", "draw.id")
    .leftJoin("person as drawer", "drawer.id", "result.drawnBy")
    .select(["draw.id", "no", "year", "purpose", "minScore", "randomKind", "randomSize", "drawsOn"])
    .select(["announcer.name as announcedBy", "announcedAt", "headSeq", "headHash", "seed"])
    .select(["population", "populationHash", "drawer.name as drawnBy", "drawnAt"])
    .where("draw.boardId", "=", boardId)
    .where("no", "=", no)
    .executeTakeFirst();
  if (!row) return null;
  const { headSeq, headHash, seed, population, populationHash, drawnBy, drawnAt, ...draw } = row;
  return {
    ...draw,
    randomKind: draw.randomKind as RandomKind,
    drawsOn: draw.drawsOn as PlainDate,
    announcedAt: draw.announcedAt as Instant,
    result:
      seed === null
        ? null
        : {
            headSeq: String(headSeq),
            headHash: headHash ?? "",
            seed,
            population: population ?? "",
            populationHash: populationHash ?? "",
            drawnBy: drawnBy ?? "",
            drawnAt: drawnAt as Instant,
          },
  };
}

/** A number as it stands in an address; null for anything else. */
export const drawNo = (text: string): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
