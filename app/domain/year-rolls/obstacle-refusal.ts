import { kronor } from "~ledger/amount";
import { refuse, type Refusal } from "../shared/result";
import type { RollObstacle } from "./year-roll";

/** An obstacle as the answer to somebody who tries all the same. */
export function obstacleRefusal(obstacle: RollObstacle): Refusal {
  switch (obstacle.kind) {
    case "notOver":
      return refuse("yearRoll.notOver", { until: obstacle.until });
    case "earlier":
      return refuse("yearRoll.earlier", { year: String(obstacle.year) });
    case "noNextItem":
      return refuse("yearRoll.noNextItem", { year: String(obstacle.year) });
    case "uncovered":
      return refuse("yearRoll.uncovered", { amount: kronor(obstacle.amount) });
    case "nextShort":
      return refuse("yearRoll.nextShort", {
        needed: kronor(obstacle.needed),
        left: kronor(obstacle.left),
      });
  }
}
